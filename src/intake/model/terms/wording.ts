import type { Demand, FactName } from '../../../governance/model/rules/rule.ts'

/** What a proposed rule asks, in our own words, in Danish: the first wording of the rule, to be corrected by who takes it over. */
export function wordingOf(demand: Demand): string {
  switch (demand.kind) {
    case 'seats':
      return `${members(demand)} sidder for ${behalf(demand.behalf)}.`
    case 'appointed':
      return `${members(demand)}${demand.behalf.length === 0 ? '' : ` for ${behalf(demand.behalf)}`} er udpeget af ${demand.by.map((one) => appointers[one]).join(' eller ')}.`
    case 'office':
      return `${upper(offices[demand.office])} er medlem.`
    case 'municipalities':
      return `Hver kommune har ${demand.atMost === null ? 'mindst én plads' : demand.atMost === 1 ? 'én plads' : `højst ${demand.atMost} pladser`}${demand.offices.length === 0 ? '' : `, og ${demand.offices.map((office) => offices[office]).join(' eller ')} sidder på den`}.`
    case 'observers':
      return 'Formænd for sundhedsudvalg deltager som observatører, ikke som medlemmer.'
    case 'co-chairs':
      return 'To ligestillede formænd leder: én for regionen og én blandt kommunernes borgmestre.'
    case 'post-for':
      return `${posts[demand.post] ?? demand.post} sidder for ${behalf(demand.behalf)}${demand.office === null ? '' : ` og er ${offices[demand.office]}`}.`
    case 'secretariat':
      return 'Sekretariatet er fælles for regionen og kommunerne.'
    case 'each-invited':
      return 'Patientinddragelsesudvalget bliver inviteret til dialogmøder og til nye arbejdsgrupper og projekter.'
    case 'balance':
      return 'Der er lige mange medlemmer for regionen og for kommunerne.'
    case 'happened':
      return demand.each === 'year'
        ? `Der holdes mindst ${demand.atLeast} møder i et kalenderår.`
        : (facts[demand.fact] ?? demand.fact)
    default:
      return demand.kind
  }
}

type Counted = { readonly atLeast: number; readonly atMost: number | null }

function members(counted: Counted): string {
  return `${numbers(counted)} ${(counted.atMost ?? counted.atLeast) === 1 ? 'medlem' : 'medlemmer'}`
}

function numbers({ atLeast, atMost }: Counted): string {
  if (atMost === null) return `Mindst ${atLeast}`
  if (atLeast === 0) return `Højst ${atMost}`
  return atLeast === atMost ? `${atLeast}` : `${atLeast} til ${atMost}`
}

function behalf(words: readonly string[]): string {
  return words.map((word) => parties[word] ?? word).join(' eller ')
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const parties: Readonly<Record<string, string>> = {
  region: 'regionen',
  municipality: 'kommunerne',
  'general-practice': 'almen praksis',
  hospital: 'hospitalerne',
  psychiatry: 'psykiatrien',
  council: 'patienter og pårørende',
}

const offices = {
  'regional-chair': 'regionsrådets formand',
  'regional-member': 'et medlem af regionsrådet',
  mayor: 'borgmesteren',
  alderman: 'en rådmand',
  'committee-chair': 'en udvalgsformand',
} as const

const appointers = {
  'regional-council': 'regionsrådet',
  'municipal-council': 'kommunalbestyrelsen',
  kkr: 'KKR',
  plo: 'PLO',
  'danske-patienter': 'Danske Patienter',
  'danske-handicaporganisationer': 'Danske Handicaporganisationer',
  'aeldre-sagen': 'Ældre Sagen',
  regionsaeldreraad: 'Regionsældrerådet',
} as const

const posts: Readonly<Record<string, string>> = {
  chair: 'Formanden',
  'vice-chair': 'Næstformanden',
  secretary: 'Sekretæren',
}

const facts: Readonly<Partial<Record<FactName, string>>> = {
  hosting: 'De to formænds parter skiftes til at være vært for møderne.',
  'rules-of-procedure': 'Organisationen har selv vedtaget sin forretningsorden.',
  'terms-of-reference': 'Kommissoriet er godkendt.',
}
