import { reference } from './as-data.ts'
import type { Change } from './changes.ts'
import type { DayRegister } from './day-register.ts'
import type { Organization } from './organization.ts'

/** A change as data: its kind, a sentence, and whom it is about by public id and name. */
export function changeAsData(change: Change, before: DayRegister, after: DayRegister, sentence: string) {
  return { kind: change.kind, sentence, ...partsOf(change, before, after) }
}

function partsOf(change: Change, { day: first }: DayRegister, { day: last }: DayRegister) {
  const was = (organization: Organization | null) => (organization === null ? null : reference(organization, first))
  const is = (organization: Organization | null) => (organization === null ? null : reference(organization, last))
  switch (change.kind) {
    case 'begins':
      return { organization: is(change.organization), municipalities: change.members.map(is) }
    case 'ends':
      return { organization: was(change.organization), municipalities: change.members.map(was) }
    case 'continues':
      return {
        how: change.how,
        earlier: was(change.earlier),
        later: is(change.later),
        sameMunicipalities: change.hasSameMembers,
      }
    case 'renamed':
      return { organization: is(change.organization), from: change.from, to: change.to }
    case 'region-changes':
      return { organizations: change.organizations.map(is), from: was(change.from), to: is(change.to) }
    case 'counted-elsewhere':
      return { organization: is(change.organization), from: was(change.from), to: is(change.to) }
    case 'acute-begins':
    case 'acute-ends':
      return { organization: is(change.organization) }
    default:
      return { organization: is(change.organization), cluster: is(change.cluster) }
  }
}
