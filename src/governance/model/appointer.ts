/**
 * Who appoints people to seats, as rules ask for it. kkr: the contact council of a region's municipalities; plo: the association of
 * general practitioners; the patients' organizations by their names.
 */
export const appointers = [
  'regional-council',
  'municipal-council',
  'kkr',
  'plo',
  'danske-patienter',
  'danske-handicaporganisationer',
  'aeldre-sagen',
  'regionsaeldreraad',
] as const
export type Appointer = (typeof appointers)[number]

/** Names of bodies that appoint, to choose from; other names may be written. */
export const knownAppointers = [
  'KKR',
  'PLO',
  'Danske Patienter',
  'Danske Handicaporganisationer',
  'Ældre Sagen',
  'Regionsældrerådet',
] as const

const printedAs: Readonly<Record<Appointer, RegExp>> = {
  'regional-council': /\bregionsrådet\b|\bregion(?= )/,
  'municipal-council': /kommunalbestyrelse|byråd/,
  kkr: /\bkkr\b|kommunekontaktråd|kommunernes kontaktråd/,
  plo: /\bplo\b|praktiserende lægers organisation/,
  'danske-patienter': /danske patienter/,
  'danske-handicaporganisationer': /danske handicaporganisationer|^dh\b/,
  'aeldre-sagen': /ældre ?sagen/,
  regionsaeldreraad: /regionsældreråd/,
}

const ofRegister: Readonly<Record<string, Appointer>> = {
  region: 'regional-council',
  municipality: 'municipal-council',
  'general-practice': 'plo',
}

/** What a body that the register does not know is, by its printed name: `PLO-Nordjylland` is plo. */
export function appointersIn(printed: string): Appointer[] {
  const name = printed.toLowerCase().trim()
  const found = appointers.filter((one) => printedAs[one].test(name))
  const named = found.filter((one) => one !== 'regional-council')
  return named.length > 0 ? named : found
}

/** What an organization of the register is when it appoints: a region does so by its council, general practice by its association. Null where it is none that rules know. */
export function appointerOf(classification: string): Appointer | null {
  return ofRegister[classification] ?? null
}
