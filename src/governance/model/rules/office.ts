/** Embede: what somebody is elsewhere, and has the seat by. Read from the title as printed. */
export const offices = ['regional-chair', 'regional-member', 'mayor', 'alderman', 'committee-chair'] as const
export type Office = (typeof offices)[number]

const words: Readonly<Record<Office, RegExp>> = {
  'regional-chair': /(?<!næst)(?<!vice)regionsrådsformand|^formand for regionsrådet/,
  'regional-member': /regionsrådsmedlem|regionsrådsformand|medlem af regionsrådet|formand for regionsrådet/,
  mayor: /(?<!vice)(?<!by)borgmester/,
  alderman: /rådmand|rådkvinde/,
  'committee-chair': /(?<!næst)udvalgsformand|(?<!næst)formand for (?!regionsrådet)/,
}

/** The offices that a title names: `Regionsrådsmedlem, formand for Sundhedsudvalget` names two. */
export function officesIn(title: string | null): Office[] {
  if (title === null) return []
  const printed = title.toLowerCase().trim()
  return offices.filter((office) => words[office].test(printed))
}
