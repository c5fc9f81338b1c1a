import type { Appointer } from './model/appointer.ts'
import type { Saying } from './model/rules/finding.ts'
import type { FactName } from './model/rules/rule.ts'
import type { da } from './texts-check.da.ts'
import { appointers, behalfs, facts, levels, offices, posts } from './texts-check-words.en.ts'

function behalfText(behalf: readonly string[]): string {
  return behalf.map((word) => behalfs[word] ?? word).join(' or ')
}

function appointerText(by: readonly Appointer[]): string {
  return by.map((one) => appointers[one]).join(' or ')
}

function wanted(atLeast: number, atMost: number | null): string {
  if (atMost === null) return `at least ${atLeast}`
  return atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const approved: Readonly<Partial<Record<FactName, string>>> = {
  'rules-of-procedure': 'Rules of procedure hold, and a decision approved them.',
  'terms-of-reference': 'Terms of reference hold, and a decision approved them.',
}

const say: Saying = {
  seats: ({ behalf, found, atLeast, atMost }) =>
    `${found === 0 ? 'Nobody sits' : found === 1 ? '1 member sits' : `${found} members sit`} for ${behalfText(behalf)}; there must be ${wanted(atLeast, atMost)}.`,
  appointed: ({ behalf, by, found, atLeast, atMost }) =>
    `${found} ${found === 1 ? 'member' : 'members'}${behalf.length === 0 ? '' : ` for ${behalfText(behalf)}`} appointed by ${appointerText(by)}; there must be ${wanted(atLeast, atMost)}.`,
  'appointed-each': ({ count, others }) =>
    others.length === 0
      ? `All ${count} were appointed by those who must do so.`
      : `Appointed by somebody else than must do so: ${listed(others)}.`,
  'appointer-unknown': ({ names }) => `It is not written down who appointed ${listed(names)}.`,
  office: ({ office, found }) =>
    found === 0 ? `None of the members is ${offices[office]}.` : `One of the members is ${offices[office]}.`,
  municipalities: ({ offices: by, count, without, twice, foreign }) => {
    const holder =
      by.length === 0 ? 'a member' : `a seat held by its ${by.map((office) => offices[office]).join(' or ')}`
    const parts = [
      without.length === 0 ? '' : `Without ${holder}: ${listed(without)}.`,
      twice.length === 0 ? '' : `More than one seat: ${listed(twice)}.`,
      foreign.length === 0 ? '' : `A seat, but no part in the cluster: ${listed(foreign)}.`,
    ].filter((part) => part !== '')
    if (parts.length > 0) return parts.join(' ')
    return count === 1 ? `The one municipality has ${holder}.` : `All ${count} municipalities have ${holder}.`
  },
  'no-municipalities': () => 'The register does not know which municipalities take part.',
  'co-chairs': ({ found, hasRegion, hasMayor }) => {
    if (found !== 2)
      return found === 1
        ? 'There is one co-chair; there must be two.'
        : `There are ${found} co-chairs; there must be two.`
    if (!hasRegion) return 'Neither co-chair sits for the region.'
    if (!hasMayor) return 'Neither co-chair is mayor of a municipality that takes part.'
    return 'There are two co-chairs, one for the region and one a mayor.'
  },
  observers: ({ voting, found }) => {
    if (voting.length > 0) return `Committee chairs entered as members, not as observers: ${listed(voting)}.`
    return found === 1 ? 'The one committee chair is an observer.' : `The ${found} committee chairs are observers.`
  },
  levels: ({ missing }) =>
    missing.length === 0 ? 'Both levels exist.' : `Missing: ${listed(missing.map((level) => levels[level] ?? level))}.`,
  anchored: ({ found }) =>
    found === 0 ? 'None of its hospitals is an acute hospital.' : 'It stands around an acute hospital.',
  'one-region': ({ found }) => (found === 1 ? 'It lies in one region.' : `The register places it in ${found} regions.`),
  covered: ({ what, missing }) => {
    const kind = what === 'municipality' ? 'municipalities' : 'acute hospitals'
    return missing.length === 0
      ? `All ${kind} of the region belong to a cluster.`
      : `In no cluster: ${listed(missing)}.`
  },
  'one-body': ({ found }) => (found === 1 ? 'The region has one.' : `The register knows ${found}.`),
  'each-cluster': ({ missing }) =>
    missing.length === 0 ? 'Every cluster takes part.' : `No municipality has a seat from ${listed(missing)}.`,
  balance: ({ wanted: how, region, municipalities }) =>
    `The region has ${region} seats, the municipalities ${municipalities}; ${how === 'as-many' ? 'there must be as many of each' : 'the region must have more'}.`,
  'post-for': ({ post, behalf, office, found }) => {
    if (found === 0) return `There is no ${posts[post]}.`
    return `By the rule the ${posts[post]} sits for ${behalfText(behalf)}${office === null ? '' : ` and is ${offices[office]}`}.`
  },
  secretariat: ({ hasRegion, hasMunicipality }) => {
    if (!hasRegion) return 'Nobody in the secretariat comes from the region.'
    if (!hasMunicipality) return 'Nobody in the secretariat comes from the municipal chair’s municipality.'
    return 'The secretariat is joint: the region and the municipal chair’s municipality.'
  },
  happened: ({ fact, found, atLeast, year }) =>
    (found >= atLeast ? approved[fact] : undefined) ??
    `The register knows ${found} (${facts[fact]})${year === null ? '' : ` in ${year}`}; there must be at least ${atLeast}.`,
  exempt: ({ reason, decidedBy }) => `Exempt from the rule. ${reason} Decided by: ${decidedBy}.`,
  'nobody-known': () => 'The register knows no members here on that day.',
  'whose-unknown': () => 'Whom the secretaries come from is not written down.',
  'no-observers-known': ({ office }) => `The register knows nobody here who is a ${offices[office]}.`,
  'not-told': ({ fact }) => `Klynge knows nothing yet of ${facts[fact]}.`,
  'none-told': ({ fact, year }) =>
    `The register knows nothing here of ${facts[fact]}${year === null ? '' : ` in ${year}`}; that proves nothing.`,
  'each-invited': ({ count, without }) => {
    if (without.length > 0)
      return `It is not entered that the patient involvement committee was invited to: ${listed(without)}.`
    return count === 1
      ? 'The patient involvement committee was invited.'
      : `The patient involvement committee was invited all ${count} times.`
  },
  'nothing-to-invite-to': () =>
    'The register knows no working group begun while the rule holds, and no dialogue meeting, so there is nothing to judge.',
  'falls-short': ({ fact, lacks }) =>
    lacks === 'invitation'
      ? `No invitation is entered (${facts[fact]}).`
      : lacks === 'approval'
        ? `A draft is written in and not approved (${facts[fact]}).`
        : `The document is written in as approved, and no decision is linked to it (${facts[fact]}).`,
  'year-not-over': ({ year, found, atLeast }) =>
    `${year} is not over: ${found} known so far, there must be at least ${atLeast}.`,
  hidden: () => 'What is open does not show it. There may be seats or meetings that are not open to everybody.',
  'in-doubt': () => 'The answer rests on something in doubt, so it is no answer.',
  'rule-in-doubt': () => 'The rule itself is known from memory only.',
  'unknown-kind': () => 'This version of Klynge does not know the kind of rule, or what it says does not fit the kind.',
}

const enterMember = 'Enter the member with the authority that they sit for, or correct what is there.'

const mend: Saying<string | null> = {
  seats: ({ behalf, found, atLeast }) =>
    found < atLeast
      ? `Enter ${atLeast - found} more for ${behalfText(behalf)}.`
      : `End a seat for ${behalfText(behalf)}.`,
  appointed: ({ by, found, atLeast }) =>
    found < atLeast
      ? `Enter ${atLeast - found} more appointed by ${appointerText(by)}.`
      : `End a seat of somebody appointed by ${appointerText(by)}.`,
  'appointed-each': () => 'Correct who appointed them, or end the seats.',
  'appointer-unknown': () => 'Write on the membership who appointed the person.',
  office: ({ office }) => `Enter the ${offices[office]} as a member.`,
  municipalities: () => 'Enter those who are missing, and end those who are too many.',
  'no-municipalities': () => 'Whoever keeps the register can enter the municipalities.',
  'co-chairs': () => 'Elect two co-chairs: one for the region and one mayor.',
  observers: () => 'Let them sit as observers.',
  levels: () => 'Enter the level.',
  anchored: () => 'Enter the acute hospital, or an exemption with its reason.',
  'one-region': () => 'Whoever keeps the register can correct where it lies.',
  covered: () => 'Whoever keeps the register can correct where they belong.',
  'one-body': () => 'Whoever keeps the register can enter or end it.',
  'each-cluster': () => enterMember,
  balance: () => enterMember,
  'post-for': () => enterMember,
  secretariat: () => 'Enter the secretary with the authority that employs them.',
  happened: () => 'Do what is missing, or enter it where it has been done.',
  exempt: () => null,
  'nobody-known': () => 'Enter the members.',
  'whose-unknown': () => 'Enter the secretaries with the authority that employs them.',
  'no-observers-known': () => 'Enter the committee chairs as observers.',
  'not-told': () => null,
  'none-told': () => 'Enter what has happened.',
  'each-invited': () => 'Enter the invitation under Patient involvement, or send it.',
  'nothing-to-invite-to': () => null,
  'falls-short': ({ lacks }) =>
    lacks === 'invitation'
      ? 'Enter the invitation under Patient involvement.'
      : lacks === 'approval'
        ? 'Once it is approved: write the approval down, with the decision that gave it.'
        : 'Write the approval down with the decision that gave it.',
  'year-not-over': () => null,
  hidden: () => 'The secretariat sees the whole answer.',
  'in-doubt': () => 'Find a source for what is in doubt.',
  'rule-in-doubt': () => 'Find a source for the rule.',
  'unknown-kind': () => 'Rewrite the rule as a kind that Klynge knows, or update Klynge.',
}

function rulesMet(met: number, judged: number): string {
  if (judged !== met) return `${met} ${met === 1 ? 'rule is' : 'rules are'} met`
  if (met === 1) return 'the one rule that can be judged is met'
  return met === 2 ? 'both rules that can be judged are met' : `all ${met} rules that can be judged are met`
}

export const en: typeof da = {
  say,
  mend,
  noted: (reason, decidedBy) =>
    `The secretariat tells of an exemption: ${reason} Given by: ${decidedBy}. It does not change the finding: nobody relieves itself of the law.`,
  verdicts: { 'not-met': 'not met', 'cannot-judge': 'cannot be judged', met: 'met' },
  severities: { law: 'law', local: 'terms of reference', practice: 'practice' },
  decides: { agreement: 'The parties agree; nobody votes.', vote: 'There is a vote.' },
  composition: {
    title: 'Composition',
    titleOf: (name) => `Composition: ${name}`,
    lead: (met, notMet, unjudged, day) =>
      `On ${day} ${rulesMet(met, met + notMet)}${notMet === 0 ? '' : `, ${notMet} ${notMet === 1 ? 'is' : 'are'} not`}${unjudged === 0 ? '.' : `; ${unjudged} cannot be judged.`}`,
    nothingJudged: (count, day) =>
      count === 1
        ? `The one rule that holds here on ${day} cannot be judged.`
        : `None of the ${count} rules that hold here on ${day} can be judged.`,
    noRules: (day) => `Klynge knows no rules for the composition here on ${day}.`,
    noRulesHow: 'Rules are entered for clusters, their levels, regions and health cooperation committees from 2021 on.',
    notThen: (name, day) => `${name} did not exist on ${day}.`,
    groups: { 'not-met': 'Not met', 'cannot-judge': 'Cannot be judged', met: 'Met' },
    rests: 'It rests on',
    byTitle: 'by the title as printed',
    mends: 'What would mend it',
    basis: 'The rules come from',
    rules: 'See every rule that holds here',
    all: 'See rule by rule',
    country: 'See the whole country',
    csv: ['organization', 'name', 'day', 'rule', 'text', 'severity', 'verdict', 'message', 'source', 'url', 'evidence'],
    api: 'What the rules say of an organization’s composition on a day.',
  },
  country: {
    title: 'Are the clusters composed as they should be?',
    lead: (organizations, broken, day) =>
      broken === 0
        ? `On ${day} none of ${organizations} organizations breaks a rule that Klynge can judge.`
        : `On ${day} ${broken} of ${organizations} organizations ${broken === 1 ? 'breaks' : 'break'} a rule.`,
    none: (day) => `Klynge knows no rules for ${day}.`,
    organization: 'Organization',
    caption: (kind) => `Rule by rule: ${kind}`,
    key: (met, notMet, unjudged) => `${met} met, ${notMet} not met, ${unjudged} cannot be judged.`,
    kinds: {
      cluster: 'Clusters',
      'political-level': 'Political levels',
      'professional-level': 'Professional-strategic levels',
      region: 'Regions',
      committee: 'Health cooperation committees',
      council: 'Patient involvement committees',
      'health-council': 'Health councils',
    },
    rules: 'The rules',
    own: 'Own rules',
    api: 'What the rules say of every organization in the country on a day.',
  },
}
