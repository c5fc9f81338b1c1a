const before = [
  /^det lokale samordningsforum (for )?/i,
  /^samarbejdsfor(a|um) /i,
  /^(sundheds)?klyngen? /i,
  /^sygehus /i,
  /^sundhedsråd(et)? /i,
]
const after = [/klyngen$/, / universitetshospital$/i, / sygehus$/i]

/** What a map has room for of a cluster's name: `Sundhedsklynge Byen` is `Byen`, `Horsensklyngen` is `Horsens`. */
export function shortLabel(name: string): string {
  const cut = [...before, ...after].reduce((left, words) => left.replace(words, ''), name.trim())
  return cut === '' ? name : `${cut.charAt(0).toUpperCase()}${cut.slice(1)}`
}
