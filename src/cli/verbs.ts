import type { Verb } from './verb.ts'

/** Every verb by its words; its file is read only when it is called. */
export const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  'operator invite': async () => (await import('./verbs/operator-invite.ts')).operatorInvite,
  'operator accounts': async () => (await import('./verbs/operator-accounts.ts')).operatorAccounts,
  'operator close-account': async () => (await import('./verbs/operator-close-account.ts')).operatorCloseAccount,
  'member add': async () => (await import('./verbs/member-add.ts')).memberAdd,
  'member end': async () => (await import('./verbs/member-end.ts')).memberEnd,
  'member list': async () => (await import('./verbs/member-list.ts')).memberList,
  'member import': async () => (await import('./verbs/member-import.ts')).memberImport,
  'organization list': async () => (await import('./verbs/organization-list.ts')).organizationList,
  'population clusters': async () => (await import('./verbs/population-clusters.ts')).populationClusters,
  'structure clusters': async () => (await import('./verbs/structure-clusters.ts')).structureClusters,
  'structure municipality': async () => (await import('./verbs/structure-municipality.ts')).structureMunicipality,
  'structure claims': async () => (await import('./verbs/structure-claims.ts')).structureClaims,
  'structure diff': async () => (await import('./verbs/structure-diff.ts')).structureDiff,
  'structure import': async () => (await import('./verbs/structure-import.ts')).structureImport,
  'structure import-undo': async () => (await import('./verbs/structure-import-undo.ts')).structureImportUndo,
  'population fetch': async () => (await import('./verbs/population-fetch.ts')).populationFetch,
  'governance check': async () => (await import('./verbs/governance-check.ts')).governanceCheck,
  'governance terms': async () => (await import('./verbs/governance-terms.ts')).governanceTerms,
  'intake read': async () => (await import('./verbs/intake-read.ts')).intakeRead,
  'intake add': async () => (await import('./verbs/intake-add.ts')).intakeAdd,
  'journal verify': async () => (await import('./verbs/journal-verify.ts')).journalVerify,
  'example remove': async () => (await import('./verbs/example-remove.ts')).exampleRemove,
}
