/** A cluster as a text lists it, nothing of it looked up yet. */
export type ClusterLine = {
  readonly line: number
  readonly name: string
  readonly hospitals: readonly string[]
  readonly municipalities: readonly string[]
  /** Who takes part beside them: general practice, psychiatry. */
  readonly participants: readonly ('general-practice' | 'psychiatry')[]
}

const ENTRY = /^\*\*\s*([^*]+?)\s*:?\s*\*\*\s*:?\s*(.+)$/
const HOSPITAL = /hospital|sygehus/i
const BESIDE = /\s+samt\s+repræsentanter\s+(?:fra|for)\s+(.+)$/i

/**
 * Reads lines of the form `**Name:** hospital, and A, B og C Kommune samt repræsentanter fra …`. `isMunicipality` tells a town
 * that belongs to the hospital's name from a municipality.
 */
export function readClusterText(lines: readonly string[], isMunicipality: (name: string) => boolean): ClusterLine[] {
  return lines.flatMap((text, at) => {
    const [, name = '', said = ''] = ENTRY.exec(text.trim()) ?? []
    return HOSPITAL.test(said) && /kommune/i.test(said) ? [readEntry(at + 1, name, said, isMunicipality)] : []
  })
}

function readEntry(line: number, name: string, said: string, isMunicipality: (name: string) => boolean): ClusterLine {
  const [, beside = ''] = BESIDE.exec(said) ?? []
  const members = said.replace(BESIDE, '').replace(/\.\s*$/, '')
  const end = endOfHospitals(members)
  const rest = pieces(members.slice(end))
  const isTown = rest[0] !== undefined && (rest.indexOf(rest[0], 1) > 0 || !isMunicipality(rest[0]))
  const town = isTown ? rest[0] : undefined
  const hospitals = hospitalNames(members.slice(0, end))
  return {
    ...{ line, name },
    hospitals: town === undefined ? hospitals : hospitals.with(-1, `${hospitals.at(-1)}, ${town}`),
    municipalities: town === undefined ? rest : rest.slice(1),
    participants: [
      ...(/almen praksis/i.test(beside) ? (['general-practice'] as const) : []),
      ...(/psykiatri/i.test(beside) ? (['psychiatry'] as const) : []),
    ],
  }
}

/** Hospitals stand first: up to the comma or "og" after the last word that means one. */
function endOfHospitals(members: string): number {
  const last = [...members.matchAll(/hospital|sygehus/gi)].at(-1)
  const from = last === undefined ? 0 : last.index
  const length = members.slice(from).search(/,|\s(?:og|samt)\s/)
  return length === -1 ? members.length : from + length
}

/** Towns before a hospital's word belong to it: `Næstved, Ringsted og Slagelse Sygehus` is one name. */
function hospitalNames(text: string): string[] {
  const names: string[] = []
  let towns: string[] = []
  for (const piece of text.split(/,\s*/)) {
    towns.push(piece.trim())
    if (!HOSPITAL.test(piece)) continue
    names.push(towns.join(', '))
    towns = []
  }
  return names
}

function pieces(text: string): string[] {
  return text
    .split(/,|\s(?:og|samt)\s/)
    .map((piece) => piece.replace(/\s+kommuner?$/i, '').trim())
    .filter((piece) => piece !== '')
}
