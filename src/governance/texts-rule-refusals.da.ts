import type { ApproveSetRefusal } from './actions/approve-rule-set.ts'
import type { EndExemptionRefusal } from './actions/end-exemption.ts'
import type { EndRuleRefusal } from './actions/end-rule.ts'
import type { EndSetRefusal } from './actions/end-rule-set.ts'
import type { ExemptRefusal } from './actions/exempt.ts'
import type { WriteRuleRefusal } from './actions/write-rule.ts'
import type { ChangeSetRefusal, WriteSetRefusal } from './actions/write-rule-set.ts'

const noRight = 'Kun sekretæren for klyngen eller for dette niveau kan skrive regler her.'
const noDay = 'Det er ikke en dato. Skriv den som 2022-11-08.'
const changed = 'En anden har ændret det imens. Nedenfor står begge udgaver. Gem igen, hvis din skal gælde.'
const noDecision = 'Beslutningen findes ikke i klyngen. Vælg en fra listen, eller lad feltet stå tomt.'
const longText = 'Teksten er for lang: højst 1000 tegn.'

const sourceRefusals = {
  'no-source': 'Skriv, hvor det står: dokumentets navn.',
  'long-source': 'Det er for langt: et navn på højst 500 tegn, en udgiver på højst 300.',
  'not-an-address': 'Det er ikke en webadresse. Den begynder med https://.',
}

export const setRefusals: Readonly<Record<WriteSetRefusal | ChangeSetRefusal, string>> = {
  ...sourceRefusals,
  'no-such-organization': 'Der er ingen organisation med den adresse.',
  'no-such-set': 'Regelsættet findes ikke.',
  'no-right': noRight,
  'is-approved': 'Regelsættet er godkendt og står fast. Det kan kun få en sidste dag.',
  'no-title': 'Skriv en titel med bogstaver eller tal.',
  'long-title': 'Titlen er for lang: højst 300 tegn.',
  'no-start': 'Skriv den første dag.',
  'no-decides': 'Vælg, hvordan der bliver besluttet.',
  'not-a-day': noDay,
  'period-backwards': 'Den sidste dag ligger før den første.',
  'changed-meanwhile': changed,
}

export const ruleRefusals: Readonly<Record<WriteRuleRefusal, string>> = {
  ...sourceRefusals,
  'no-such-set': 'Regelsættet findes ikke.',
  'no-such-rule': 'Reglen findes ikke.',
  'no-right': noRight,
  'no-kind': 'Vælg, hvilken slags regel det er.',
  'bad-parameter': 'Svar på spørgsmålet, så reglen kan bedømmes. Et tal er helt og højst 999.',
  'no-about': 'Vælg, hvem reglen gælder for.',
  'no-wording': 'Skriv, hvad reglen siger.',
  'long-text': longText,
  'no-severity': 'Vælg, hvor meget reglen vejer.',
  'no-certainty': 'Vælg, hvor sikkert det er.',
  'no-start': 'Skriv den dag, fra hvilken det gælder.',
  'not-a-day': noDay,
  'period-backwards': 'Den sidste dag ligger før den første.',
  'outside-set': 'Dagen ligger uden for regelsættets periode.',
  'starts-too-early': 'Den nye udgave skal begynde efter den første dag for den, der gælder nu.',
  'no-such-decision': noDecision,
  'changed-meanwhile': changed,
}

export const approveRefusals: Readonly<Record<ApproveSetRefusal, string>> = {
  'no-such-set': 'Regelsættet findes ikke.',
  'no-right': noRight,
  'is-approved': 'Regelsættet er allerede godkendt.',
  'no-rules': 'Der er ingen regler i udkastet endnu.',
  'document-first': 'Reglerne hører til et dokument, som selv er et udkast. De bliver godkendt sammen med det.',
  'not-a-day': noDay,
  'not-yet': 'Dagen ligger i fremtiden. Skriv godkendelsen ned, når den er sket.',
  'no-such-decision': noDecision,
  'changed-meanwhile': 'En anden har ændret udkastet imens. Se det igennem igen, før du skriver godkendelsen ned.',
}

export const endRefusals: Readonly<Record<EndRuleRefusal, string>> = {
  'no-such-set': 'Regelsættet findes ikke.',
  'no-such-rule': 'Reglen findes ikke.',
  'no-right': noRight,
  'not-a-day': noDay,
  'ends-before-start': 'Den sidste dag ligger før reglens første.',
  'ends-later': 'Reglen slutter allerede før den dag.',
  'changed-meanwhile': 'En anden har ændret reglen imens. Perioden ovenfor er den, der gælder nu.',
}

export const endSetRefusals: Readonly<Record<EndSetRefusal, string>> = {
  'no-such-set': 'Regelsættet findes ikke.',
  'no-right': noRight,
  'is-draft': 'Regelsættet er et udkast, som ingen er bundet af. Smid det væk, hvis det ikke skal bruges.',
  'not-a-day': noDay,
  'ends-before-start': 'Den sidste dag ligger før regelsættets første.',
  'ends-later': 'Regelsættet slutter allerede før den dag.',
  'changed-meanwhile': 'En anden har ændret regelsættet imens. Perioden ovenfor er den, der gælder nu.',
}

export const endExemptionRefusals: Readonly<Record<EndExemptionRefusal, string>> = {
  'no-such-exemption': 'Fravigelsen findes ikke.',
  'not-a-day': noDay,
  'ends-before-start': 'Den sidste dag ligger før fravigelsens første.',
  'ends-later': 'Fravigelsen slutter allerede før den dag.',
  'changed-meanwhile': 'En anden har ændret fravigelsen imens. Perioden ovenfor er den, der gælder nu.',
}

export const exemptRefusals: Readonly<Record<ExemptRefusal, string>> = {
  'no-such-rule': 'Reglen findes ikke.',
  'no-right': noRight,
  'no-about': 'Vælg, hvem fravigelsen gælder for.',
  'no-start': 'Skriv den første dag.',
  'no-reason': 'Skriv, hvorfor reglen fraviges.',
  'no-decider': 'Skriv, hvem der har besluttet det.',
  'long-text': 'Teksten er for lang: en grund på højst 1000 tegn, en beslutter på højst 300.',
  'not-a-day': noDay,
  'period-backwards': 'Den sidste dag ligger før den første.',
  'no-such-decision': noDecision,
}
