import type { Classification } from '../structure/model/organization.ts'
import type { Appointer } from './model/appointer.ts'
import type { Post } from './model/membership.ts'
import type { Office } from './model/rules/office.ts'
import type { FactName } from './model/rules/rule.ts'

/** What rules speak of, as it stands within a Danish sentence. */
export const offices: Readonly<Record<Office, string>> = {
  'regional-chair': 'formand for regionsrådet',
  'regional-member': 'medlem af regionsrådet',
  mayor: 'borgmester',
  alderman: 'rådmand',
  'committee-chair': 'udvalgsformand',
}

export const posts: Readonly<Record<Post, string>> = {
  chair: 'formand',
  'co-chair': 'medformand',
  'vice-chair': 'næstformand',
  member: 'medlem',
  observer: 'observatør',
  substitute: 'stedfortræder',
  secretary: 'sekretær',
  administrative: 'administrativ deltager',
}

export const behalfs: Readonly<Record<string, string>> = {
  region: 'regionen',
  hospital: 'hospitalerne',
  municipality: 'kommunerne',
  psychiatry: 'psykiatrien',
  'general-practice': 'almen praksis',
  council: 'patienter og pårørende',
  'danske-patienter': 'Danske Patienter',
  'danske-handicaporganisationer': 'Danske Handicaporganisationer',
  'aeldre-sagen': 'Ældre Sagen',
  regionsaeldreraad: 'Regionsældrerådet',
}

export const appointers: Readonly<Record<Appointer, string>> = {
  'regional-council': 'regionsrådet',
  'municipal-council': 'kommunalbestyrelsen',
  kkr: 'kommunernes kontaktråd (KKR)',
  plo: 'PLO',
  'danske-patienter': 'Danske Patienter',
  'danske-handicaporganisationer': 'Danske Handicaporganisationer',
  'aeldre-sagen': 'Ældre Sagen',
  regionsaeldreraad: 'Regionsældrerådet',
}

export const levels: Partial<Readonly<Record<Classification, string>>> = {
  'political-level': 'politisk niveau',
  'professional-level': 'fagligt-strategisk niveau',
}

export const facts: Readonly<Record<FactName, string>> = {
  'meetings-held': 'møder',
  'rules-of-procedure': 'vedtagelse af forretningsordenen',
  'terms-of-reference': 'godkendelse af kommissoriet',
  hosting: 'hvem der var vært for møderne',
  'agreement-approved': 'godkendelserne af sundhedsaftalen',
  'agreement-sent': 'hvornår sundhedsaftalen blev sendt',
  'agreement-periods': 'sundhedsaftalernes perioder',
  'patients-invited': 'invitationer til patientinddragelsesudvalget',
  'patients-heard': 'høring af patientinddragelsesudvalget',
  'money-purposes': 'hvad midlerne gik til',
  'carry-over': 'beslutninger om overførsel',
  'equal-financing': 'hvad hver part betalte',
}
