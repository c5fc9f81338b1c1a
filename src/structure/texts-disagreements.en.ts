import type { Nature } from './model/claim.ts'
import type { MemberKind } from './model/organization.ts'
import type { Decider } from './model/ruling.ts'
import type { da } from './texts-disagreements.da.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function named(places: readonly string[]): string {
  return list.format(places.map((place) => (/,| og /.test(place) ? `“${place}”` : place)))
}

const questions: Readonly<Record<MemberKind, (who: string, isPast: boolean) => string>> = {
  seat: (who, isPast) => `Where ${isPast ? 'did' : 'does'} ${who} belong?`,
  'anchor-hospital': (who, isPast) => `Which clusters ${isPast ? 'stood' : 'stand'} around ${who}?`,
  'takes-part': (who, isPast) => `Where ${isPast ? 'did' : 'does'} ${who} take part?`,
}

const says: Readonly<Record<Nature, string>> = { statement: 'says', proposal: 'proposed' }

function decider({ isOperator, name }: Decider): string {
  return isOperator ? 'the operator' : (name ?? 'a keeper of the register')
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}

export const en: typeof da = {
  title: 'Disagreements',
  see: 'See what sources disagree about',
  questions,
  lead: (open, ruled) =>
    open + ruled === 0
      ? 'What sources say differently about who belongs where will stand here.'
      : `Sources say different things about who belongs where. ${open === 0 ? 'Nothing is open' : counted(open, 'question is open', 'questions are open')}${ruled === 0 ? '' : `, and ${counted(ruled, 'is decided', 'are decided')}`}.`,
  onDay: (day) => `Only what concerns ${day}.`,
  all: 'Show all disagreements, whatever the day',
  none: 'The register knows of no disagreement between sources.',
  noneOn: (day) => `Sources disagree about nobody on ${day}.`,
  noneHow: 'Where a list that is taken in says something else than the register knows, the question will stand here.',
  open: 'Open questions',
  ruled: 'Decided',
  caption: 'Who says what',
  says: (nature, isOnly, places) => `${says[nature]} ${isOnly ? 'only ' : ''}${named(places)}`,
  marks: (places) => `names ${named(places)} and itself says that it is unsettled`,
  isSilent: (who) => `does not name ${who}`,
  meanwhile: (followed, countedIn) => {
    const follows = `Meanwhile the register follows ${named(followed)}`
    if (countedIn === null) return followed.length === 0 ? 'Meanwhile the register leaves it unsettled.' : `${follows}.`
    if (followed.length === 0)
      return `Meanwhile the register leaves it unsettled, but counts the citizens in ${named([countedIn])}.`
    return followed.length === 1 && followed[0] === countedIn
      ? `${follows} and counts the citizens there.`
      : `${follows} and counts the citizens in ${named([countedIn])}.`
  },
  decided: (day, places, countedIn) => {
    const where = places.length === 0 ? 'none of the places' : named(places)
    const counts = countedIn === null || places.length < 2 ? '' : `; the citizens are counted in ${named([countedIn])}`
    return `Decided on ${day}: ${where}${counts}.`
  },
  state: { open: 'open', ruled: 'decided' },
  reasons: {
    'sources-differ': 'Sources say different things.',
    missing: 'A source that otherwise names every municipality of the region does not name it.',
    marked: 'A source itself says that it is unsettled.',
    'agreed-since': 'Sources no longer disagree, but the ruling still stands.',
  },
  csv: [
    'id', 'kind', 'who', 'name', 'from', 'to', 'state', 'why', 'place', 'name of the place', 'say yes', 'say no', 'register follows',
    'citizens counted here', 'chosen in the ruling',
  ], // biome-ignore format: read as a list of words

  question: {
    over: 'Disagreement between sources',
    openLead: (period) => `The question holds ${period}, and nobody has decided it.`,
    ruledLead: (period) => `The question holds ${period}, and it is decided.`,
    claims: 'What sources say',
    source: 'Source',
    yes: 'yes',
    no: 'no, only elsewhere',
    missing: 'not named',
    nothing: 'says nothing',
    proposal: 'proposal',
    register: 'What the register follows',
    registerCaption: 'What the register goes by, and where it is written',
    place: 'Place',
    role: 'How',
    roles: { followed: 'belongs', undecided: 'unsettled, counts in no sum', counted: 'citizens are counted here' },
    registerEmpty: 'The register follows none of the places in the period.',
    rejected: 'Claims that the register does not follow',
    rulings: 'Rulings',
    noRulings: 'Nobody has decided the question.',
    decidedOn: (moment, who) => `Decided ${moment} by ${decider(who)}`,
    reversedOn: (moment, who) => `Reversed ${moment} by ${decider(who)}.`,
    chose: (places, countedIn) =>
      `${places.length === 0 ? 'None of the places' : named(places)}${countedIn === null ? '.' : `; the citizens are counted in ${named([countedIn])}.`}`,
    stands: 'stands',
    isReversed: 'reversed',
    back: 'All disagreements',
  },

  form: {
    title: 'Decide the question',
    lead: (period) =>
      `The register follows what you choose, ${period}. The claims stay beside it, and the ruling can be reversed.`,
    chosenHint: 'Choose one place or several. Only what a source says can be chosen.',
    nowhere: 'None of the places',
    countedIn: 'Where do the citizens count?',
    countedInHint: 'Every citizen is counted in one place. You need only answer where you have chosen several.',
    countedOnly: 'The place that I have chosen',
    reason: 'Why?',
    reasonHint: 'Write who has answered, and where it is written. Everybody can read it. At most 2,000 characters.',
    save: 'Decide',
    youWrote: (text) => `You wrote: ${text}`,
    refusals: {
      'no-right': 'Only a keeper of the register decides what it follows.',
      'no-such-question': 'Sources do not disagree about this.',
      'already-ruled':
        'Somebody else has decided the question meanwhile. The ruling stands below and must be reversed before there can be another.',
      'changed-meanwhile':
        'The claims or the register have changed since you opened the page. Look again, then decide.',
      'nothing-chosen': 'Choose a place, or choose none of the places.',
      'none-and-some': 'You have chosen both a place and none of the places. Choose one of the two.',
      'not-claimed': 'One of the places stands in no source. Choose among those that are shown.',
      'not-counted': 'You have chosen several places. Choose the one in which the citizens count.',
      'counted-elsewhere': 'The citizens can only count in a place that you have chosen too.',
      'no-reason': 'Write why. The next one must be able to understand the ruling.',
      'reason-too-long': 'The reason is too long. Write at most 2,000 characters.',
    },
  },
  reversal: {
    title: 'Reverse the ruling',
    lead: 'The register will stand exactly as it stood before the ruling, and the question will be open again.',
    why: 'Why is it to be reversed?',
    save: 'Reverse',
    refusals: {
      'no-right': 'Only a keeper of the register reverses a ruling.',
      'no-such-ruling': 'There is no such ruling.',
      'already-reversed': 'The ruling has been reversed already.',
      'register-changed':
        'Somebody has changed the register since the ruling, so that it cannot be reversed without writing over that. Both stand here. Put the register back, or leave it.',
      'no-reason': 'Write why the ruling is to be reversed.',
      'reason-too-long': 'The reason is too long. Write at most 2,000 characters.',
    },
    left: 'How the ruling left the register',
    now: 'How it stands now',
    nothing: 'No rows.',
  },
  api: {
    list: 'What sources disagree about, who says what, what the register follows, and what has been decided.',
    one: 'One disagreement: who says what, what the register follows, and what has been decided.',
  },
}
