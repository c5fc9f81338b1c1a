import type { Actor, Seat } from '../../kernel/actor.ts'
import { day } from '../../kernel/day.ts'
import { mayWritePersons } from '../../people/model/rights.ts'
import { mayKeepRegister } from '../../structure/model/right.ts'
import {
  mayApproveRules,
  mayExempt,
  mayInvite,
  mayInvitePatients,
  mayReadHistory,
  mayReview,
  maySeat,
  maySee,
  maySetUpGroups,
  mayWriteGoverningDocuments,
  mayWriteMeetings,
  mayWriteRules,
  type Place,
} from './rights.ts'

/** Who somebody is to one level of a cluster. */
export const roles = [
  'public',
  'account',
  'elsewhere',
  'circle',
  'seated',
  'level-secretary',
  'cluster-secretary',
  'keeper',
  'operator',
] as const
export type Role = (typeof roles)[number]

/** What there is to do with what belongs to that level. */
export const deeds = [
  'see-public',
  'see-members',
  'see-level',
  'see-secretariat',
  'see-author',
  'see-history',
  'review',
  'write-meetings',
  'set-up-groups',
  'invite-patients',
  'write-governing-documents',
  'write-rules',
  'approve-rules',
  'exempt',
  'seat',
  'write-persons',
  'invite',
  'keep-register',
] as const
export type Deed = (typeof deeds)[number]

const level: Place = { id: 'level', root: 'cluster' }

function seat(organization: string, root: string, isSecretary = false): Seat {
  return { organization, root, isSecretary, post: isSecretary ? 'secretary' : 'member' }
}

function person(...seats: readonly Seat[]): Extract<Actor, { kind: 'person' }> {
  return {
    kind: 'person',
    day: day('2022-07-01'),
    account: 'account',
    person: 'person',
    name: '',
    seats,
    keepsRegister: false,
  }
}

const samples: Readonly<Record<Role, Actor>> = {
  public: { kind: 'public', day: day('2022-07-01') },
  account: person(),
  elsewhere: person(seat('other-level', 'other-cluster', true)),
  circle: person(seat('sister-level', 'cluster')),
  seated: person(seat('level', 'cluster')),
  'level-secretary': person(seat('level', 'cluster', true)),
  'cluster-secretary': person(seat('cluster', 'cluster', true)),
  keeper: { ...person(), keepsRegister: true },
  operator: { kind: 'operator', day: day('2022-07-01') },
}

const rules: Readonly<Record<Deed, (actor: Actor) => boolean>> = {
  'see-public': (actor) => maySee(actor, 'public', level, null),
  'see-members': (actor) => maySee(actor, 'members', level, null),
  'see-level': (actor) => maySee(actor, 'level', level, null),
  'see-secretariat': (actor) => maySee(actor, 'secretariat', level, null),
  'see-author': (actor) => maySee(actor, 'author', level, 'somebody else'),
  'see-history': (actor) => mayReadHistory(actor, level),
  review: (actor) => mayReview(actor, level),
  'write-meetings': (actor) => mayWriteMeetings(actor, level),
  'set-up-groups': (actor) => maySetUpGroups(actor, level),
  'invite-patients': (actor) => mayInvitePatients(actor, level),
  'write-governing-documents': (actor) => mayWriteGoverningDocuments(actor, level),
  'write-rules': (actor) => mayWriteRules(actor, level),
  'approve-rules': (actor) => mayApproveRules(actor, level),
  exempt: (actor) => mayExempt(actor, level),
  seat: (actor) => maySeat(actor, level),
  'write-persons': mayWritePersons,
  invite: mayInvite,
  'keep-register': mayKeepRegister,
}

/** The rights as a table, asked of the very rules that grant them: it cannot say anything else than the program does. */
export function rightsTable(): { readonly deed: Deed; readonly roles: readonly Role[] }[] {
  return deeds.map((deed) => ({ deed, roles: roles.filter((role) => rules[deed](samples[role])) }))
}
