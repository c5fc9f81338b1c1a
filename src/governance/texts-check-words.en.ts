import type { Appointer } from './model/appointer.ts'
import type { Post } from './model/membership.ts'
import type { Office } from './model/rules/office.ts'
import type { FactName } from './model/rules/rule.ts'

export const offices: Readonly<Record<Office, string>> = {
  'regional-chair': 'chair of the regional council',
  'regional-member': 'member of the regional council',
  mayor: 'mayor',
  alderman: 'alderman',
  'committee-chair': 'committee chair',
}

export const posts: Readonly<Record<Post, string>> = {
  chair: 'chair',
  'co-chair': 'co-chair',
  'vice-chair': 'vice-chair',
  member: 'member',
  observer: 'observer',
  substitute: 'substitute',
  secretary: 'secretary',
  administrative: 'administrative participant',
}

export const behalfs: Readonly<Record<string, string>> = {
  region: 'the region',
  hospital: 'the hospitals',
  municipality: 'the municipalities',
  psychiatry: 'psychiatry',
  'general-practice': 'general practice',
  council: 'patients and relatives',
  'danske-patienter': 'Danish Patients',
  'danske-handicaporganisationer': 'Disabled People’s Organisations Denmark',
  'aeldre-sagen': 'DaneAge',
  regionsaeldreraad: 'the regional council of elders',
}

export const appointers: Readonly<Record<Appointer, string>> = {
  'regional-council': 'the regional council',
  'municipal-council': 'the municipal council',
  kkr: 'the municipalities’ contact council (KKR)',
  plo: 'PLO',
  'danske-patienter': 'Danish Patients',
  'danske-handicaporganisationer': 'Disabled People’s Organisations Denmark',
  'aeldre-sagen': 'DaneAge',
  regionsaeldreraad: 'the regional council of elders',
}

export const levels: Readonly<Record<string, string>> = {
  'political-level': 'political level',
  'professional-level': 'professional-strategic level',
}

export const facts: Readonly<Record<FactName, string>> = {
  'meetings-held': 'meetings',
  'rules-of-procedure': 'adoption of rules of procedure',
  'terms-of-reference': 'approval of terms of reference',
  hosting: 'who hosted the meetings',
  'agreement-approved': 'approvals of the health agreement',
  'agreement-sent': 'when the health agreement was sent',
  'agreement-periods': 'the periods of health agreements',
  'patients-invited': 'invitations of the patient involvement committee',
  'patients-heard': 'hearings of the patient involvement committee',
  'money-purposes': 'what the money was spent on',
  'carry-over': 'decisions to carry money over',
  'equal-financing': 'what each party paid',
}
