import type { DocumentKind } from './model/governing/governing-document.ts'

/** Addresses of the room of governance; an organization's public id is its path. */
export const deskPath = '/mit'
export const rightsPath = '/om/rettigheder'

export function membersPath(organization: string): string {
  return `/${organization}/medlemmer`
}

export function newMemberPath(organization: string): string {
  return `/${organization}/medlemmer/nyt`
}

export function endMembershipPath(organization: string, membership: string): string {
  return `/${organization}/medlemmer/${membership}/afslut`
}

/** Legislative terms, and which of them runs. */
export const termsPath = '/valgperioder'

/** Where it is said who appointed somebody. */
export function appointmentPath(organization: string, membership: string): string {
  return `/${organization}/medlemmer/${membership}/udpegning`
}

export function newOfficePath(person: string): string {
  return `/personer/${person}/embeder/nyt`
}

export function endOfficePath(person: string, office: string): string {
  return `/personer/${person}/embeder/${office}/afslut`
}

/** Every organization in the country that rules are about, rule by rule. */
export const countryCheckPath = '/tjek'

export function ruleSetsPath(organization: string): string {
  return `/${organization}/regler`
}

export function newRuleSetPath(organization: string): string {
  return `/${organization}/regler/nyt`
}

/** A set of rules as one organization reads it: its own, or the country's. */
export function ruleSetPath(organization: string, set: string): string {
  return `/${organization}/regler/${set}`
}

export type RuleSetDeed = 'ret' | 'godkend' | 'slet' | 'afslut' | 'ny-regel'

export function ruleSetDeedPath(organization: string, set: string, deed: RuleSetDeed): string {
  return `/${organization}/regler/${set}/${deed}`
}

export type RuleDeed = 'ret' | 'afslut' | 'fravig'

export function ruleDeedPath(organization: string, set: string, rule: string, deed: RuleDeed): string {
  return `/${organization}/regler/${set}/${rule}/${deed}`
}

/** Where an exemption from a rule ends. */
export function endExemptionPath(organization: string, set: string, rule: string, exemption: string): string {
  return `/${organization}/regler/${set}/${rule}/fravigelser/${exemption}/afslut`
}

export function compositionPath(organization: string): string {
  return `/${organization}/sammensaetning`
}

const documentWords: Readonly<Record<DocumentKind, string>> = {
  'terms-of-reference': 'kommissorium',
  'rules-of-procedure': 'forretningsorden',
}

export function governingDocumentPath(organization: string, kind: DocumentKind): string {
  return `/${organization}/${documentWords[kind]}`
}

export function newVersionPath(organization: string, kind: DocumentKind): string {
  return `${governingDocumentPath(organization, kind)}/ny`
}

/** One version; `number` from 1. */
export function documentVersionPath(organization: string, kind: DocumentKind, number: number | string): string {
  return `${governingDocumentPath(organization, kind)}/versioner/${number}`
}

export type VersionDeed = 'ret' | 'godkend' | 'slet' | 'original'

export function versionDeedPath(
  organization: string,
  kind: DocumentKind,
  number: number | string,
  deed: VersionDeed,
): string {
  return `${documentVersionPath(organization, kind, number)}/${deed}`
}

export function groupsPath(cluster: string): string {
  return `/${cluster}/arbejdsgrupper`
}

export function newGroupPath(cluster: string): string {
  return `${groupsPath(cluster)}/ny`
}

/** Where a working group is prolonged or closed; `group` is its public id. */
export function groupDeedPath(group: string, deed: 'forlaeng' | 'nedlaeg'): string {
  return `/${group}/${deed}`
}

/** Where the seats of an organization change on one day, as after an election. */
export function newConstitutionPath(organization: string): string {
  return `/${organization}/konstituering/ny`
}

export function constitutionPath(organization: string, constitution: string): string {
  return `/${organization}/konstituering/${constitution}`
}

export type ConstitutionDeed = 'se' | 'gennemfoer' | 'fortryd' | 'opdater' | 'laeg-vaek' | 'liste'

export function constitutionDeedPath(organization: string, constitution: string, deed: ConstitutionDeed): string {
  return `${constitutionPath(organization, constitution)}/${deed}`
}

/** A line of a constitution; null: one that is yet to be written. */
export function constitutionLinePath(organization: string, constitution: string, line: string | null): string {
  return `${constitutionPath(organization, constitution)}/linje/${line ?? 'ny'}`
}

export function dropLinePath(organization: string, constitution: string, line: string): string {
  return `${constitutionLinePath(organization, constitution, line)}/fjern`
}
