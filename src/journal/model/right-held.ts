/** By what right something was done, as the journal keeps it, read back. */
export type RightHeld =
  | { readonly kind: 'operator' | 'keeper' | 'oneself' | 'system' }
  /** Secretary of one organization; null where the entry does not say which. */
  | { readonly kind: 'secretary'; readonly organization: string | null }
  | { readonly kind: 'other'; readonly words: string }

const plain: Readonly<Record<string, RightHeld>> = {
  operator: { kind: 'operator' },
  'keeper of the register': { kind: 'keeper' },
  oneself: { kind: 'oneself' },
  public: { kind: 'system' },
  system: { kind: 'system' },
  secretary: { kind: 'secretary', organization: null },
}

/** Reads the words that an action wrote; what it does not know it gives back as it stands. */
export function readRight(words: string): RightHeld {
  const known = plain[words]
  if (known !== undefined) return known
  const organization = /^secretary of ([0-9a-f-]{36})$/.exec(words)?.[1]
  return organization === undefined ? { kind: 'other', words } : { kind: 'secretary', organization }
}
