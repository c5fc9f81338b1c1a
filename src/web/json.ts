/** JSON as outsiders read it: øre and other whole numbers beyond 2⁵³ as text, never rounded. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part !== 'bigint') return part
    return part <= BigInt(Number.MAX_SAFE_INTEGER) && part >= -BigInt(Number.MAX_SAFE_INTEGER)
      ? Number(part)
      : part.toString()
  })
}
