import type { Demand, FactName } from './model/rules/rule.ts'
import { appointers, behalfs, facts, levels, offices, posts } from './texts-check-words.da.ts'

/** A Danish sentence that says what a rule asks, for a secretary to take or to write over. Wordings of rules are Danish on every page. */
export function wordingOf(demand: Demand): string {
  switch (demand.kind) {
    case 'seats':
      return `${amount(demand)} ${plural(demand)} sidder for ${named(demand.behalf, behalfs)}.`
    case 'appointed':
      return `${amount(demand)} ${plural(demand)}${demand.behalf.length === 0 ? '' : ` for ${named(demand.behalf, behalfs)}`} er udpeget af ${named(demand.by, appointers)}.`
    case 'appointed-each':
      return 'Medlemmerne er udpeget af dem, de sidder for.'
    case 'office':
      return `Et af medlemmerne er ${offices[demand.office]}.`
    case 'municipalities':
      return `Hver kommune har ${demand.atMost === null ? 'mindst én plads' : demand.atMost === 1 ? 'én plads' : `højst ${demand.atMost} pladser`}${demand.offices.length === 0 ? '' : `, som ${named(demand.offices, offices)} sidder på`}.`
    case 'co-chairs':
      return 'To ligestillede formænd leder arbejdet: én for regionen og én borgmester.'
    case 'observers':
      return `Den, der er ${offices[demand.office]}, deltager som observatør og ikke som medlem.`
    case 'levels':
      return `Der er et ${demand.levels.map((level) => levels[level] ?? level).join(' og et ')}.`
    case 'anchored':
      return 'Klyngen er dannet om mindst ét akuthospital.'
    case 'one-region':
      return 'Det hele ligger i én region.'
    case 'covered':
      return demand.what === 'municipality'
        ? 'Hver kommune i regionen er med i mindst én klynge.'
        : 'Hvert akuthospital i regionen har mindst én klynge om sig.'
    case 'one-body':
      return `Regionen har netop ét organ, hvis adresse begynder med ${demand.begins}.`
    case 'each-invited':
      return 'Patientinddragelsesudvalget er inviteret til hver arbejdsgruppe og hvert projekt.'
    case 'each-cluster':
      return 'Hver klynge i regionen har mindst ét kommunalt medlem.'
    case 'balance':
      return demand.region === 'as-many'
        ? 'Regionen og kommunerne har lige mange pladser.'
        : 'Regionen har flere pladser end kommunerne tilsammen.'
    case 'post-for':
      return `Hvervet som ${posts[demand.post]} har én, der sidder for ${named(demand.behalf, behalfs)}${demand.office === null ? '' : ` og er ${offices[demand.office]}`}.`
    case 'secretariat':
      return 'Sekretariatet er fælles for regionen og den kommunale formands kommune.'
    case 'happened':
      return happened(demand)
  }
}

/** Whole sentences for what texts of terms ask for; the rest by the name of the fact. */
const once: Readonly<Partial<Record<FactName, string>>> = {
  hosting: 'De to formænds parter skiftes til at være vært for møderne.',
  'rules-of-procedure': 'Organisationen har selv vedtaget sin forretningsorden.',
  'terms-of-reference': 'Kommissoriet er godkendt.',
}

function happened({ fact, atLeast, each }: Extract<Demand, { kind: 'happened' }>): string {
  const sentence = once[fact]
  if (each === 'ever' && atLeast === 1 && sentence !== undefined) return sentence
  if (fact === 'meetings-held' && each === 'year') return `Der holdes mindst ${atLeast} møder i et kalenderår.`
  return `Der er mindst ${atLeast} (${facts[fact]})${each === 'year' ? ' i hvert kalenderår' : ''}.`
}

function named<Word extends string>(words: readonly Word[], labels: Readonly<Record<string, string>>): string {
  return words.map((word) => labels[word] ?? word).join(' eller ')
}

type Count = { readonly atLeast: number; readonly atMost: number | null }

function amount({ atLeast, atMost }: Count): string {
  if (atMost === null) return `Mindst ${atLeast}`
  if (atLeast === 0) return `Højst ${atMost}`
  return atLeast === atMost ? `Netop ${atLeast}` : `${atLeast} til ${atMost}`
}

function plural({ atLeast, atMost }: Count): string {
  return (atMost ?? atLeast) === 1 ? 'medlem' : 'medlemmer'
}
