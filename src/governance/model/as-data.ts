import type { Membership } from './membership.ts'

/** A membership as open data; ids are public ids. */
export function membershipAsData({ person, organization, onBehalfOf, period, ...rest }: Membership) {
  return {
    person: { id: person.isPublic ? person.slug : null, name: person.name },
    organization: organization.slug,
    post: rest.post,
    title: rest.title,
    onBehalfOf: onBehalfOf?.slug ?? null,
    startDate: period.startDate,
    endDate: period.endDate,
    certainty: rest.certainty,
    source: rest.source,
  }
}

const columns = ['person', 'name', 'organization', 'post', 'title', 'onBehalfOf', 'startDate', 'endDate', 'source']

/** The same as rows, header first. */
export function membershipsAsRows(memberships: readonly Membership[]): (string | null)[][] {
  const rows = memberships
    .map(membershipAsData)
    .map(({ person, source, ...rest }) => [
      person.id,
      person.name,
      rest.organization,
      rest.post,
      rest.title,
      rest.onBehalfOf,
      rest.startDate,
      rest.endDate,
      source?.title ?? null,
    ])
  return [columns, ...rows]
}
