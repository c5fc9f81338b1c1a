import type { HeldOffice } from './held-office.ts'
import type { AppointedBy, Membership } from './membership.ts'

/** A membership as open data; ids are public ids. */
export function membershipAsData({ person, organization, onBehalfOf, period, ...rest }: Membership) {
  return {
    person: { id: person.isPublic ? person.slug : null, name: person.name },
    organization: organization.slug,
    post: rest.post,
    title: rest.title,
    onBehalfOf: onBehalfOf?.slug ?? null,
    appointedBy: rest.appointedBy === null ? null : appointerAsData(rest.appointedBy),
    substituteFor:
      rest.substituteFor === null ? null : { person: rest.substituteFor.slug, name: rest.substituteFor.name },
    startDate: period.startDate,
    endDate: period.endDate,
    certainty: rest.certainty,
    source: rest.source,
  }
}

/** An office as open data; `authority` is a public id. */
export function officeAsData({ authority, office, title, period, certainty, source }: HeldOffice) {
  const { startDate, endDate } = period
  return { office, title, authority: authority.slug, startDate, endDate, certainty, source }
}

function appointerAsData(by: AppointedBy) {
  return by.kind === 'party' ? { organization: by.party.slug, name: null } : { organization: null, name: by.name }
}

/**
 * The same as rows: public id (where the person has a page), name, organization, post, title as printed, the authority sat for,
 * who appointed (public id or name), whom a substitute stands in for, first and last day, certainty, source.
 */
export function membershipsAsRows(memberships: readonly Membership[]): (string | null)[][] {
  return memberships
    .map(membershipAsData)
    .map(({ person, source, ...rest }) => [
      person.id,
      person.name,
      rest.organization,
      rest.post,
      rest.title,
      rest.onBehalfOf,
      rest.appointedBy?.organization ?? rest.appointedBy?.name ?? null,
      rest.substituteFor?.name ?? null,
      rest.startDate,
      rest.endDate,
      rest.certainty,
      source?.title ?? null,
    ])
}
