import { partOf } from './model/source-parts.ts'

/** Addresses of the room of meetings. `organization` is an organization's public id: `klynge-nord/politisk-niveau`. */
export const allMeetingsPath = '/moeder'
export const allDecisionsPath = '/beslutninger'

export function meetingsPath(organization: string): string {
  return `/${organization}/moeder`
}

export function meetingPath(organization: string, meeting: string): string {
  return `/${organization}/moeder/${meeting}`
}

export function itemPath(organization: string, meeting: string, item: string): string {
  return `${meetingPath(organization, meeting)}/${item}`
}

/** The place of an item on its meeting's page. */
export function itemAnchor(item: string): string {
  return `punkt-${item}`
}

export function decisionsPath(organization: string): string {
  return `/${organization}/beslutninger`
}

export function newMeetingPath(organization: string): string {
  return `/${organization}/moeder/nyt`
}

/** Who may see a meeting, and several of its items at once. */
export function meetingAccessPath(organization: string, meeting: string): string {
  return `${meetingPath(organization, meeting)}/adgang`
}

export function itemsAccessPath(organization: string, meeting: string): string {
  return `${meetingAccessPath(organization, meeting)}/punkter`
}

/** Who may see an item, its attachments one by one, and what others are told of it. */
export function itemAccessPath(organization: string, meeting: string, item: string): string {
  return `${itemPath(organization, meeting, item)}/adgang`
}

export function attachmentsAccessPath(organization: string, meeting: string, item: string): string {
  return `${itemAccessPath(organization, meeting, item)}/bilag`
}

export function extractPath(organization: string, meeting: string, item: string): string {
  return `${itemPath(organization, meeting, item)}/uddrag`
}

export function newItemPath(organization: string, meeting: string): string {
  return `${meetingPath(organization, meeting)}/nyt-punkt`
}

/** A source document, shown by publishing; a long one is shown in parts, and the cited line is an anchor there. */
export function citedPath(document: string, page: number | null, line: number | null): string {
  const part = page === null ? 1 : partOf(page)
  const anchor = page === null ? '' : line === null ? `#s${page}` : `#s${page}l${line}`
  return `/kilder/${document}${part === 1 ? '' : `?del=${part}`}${anchor}`
}

/** Invitations of patient involvement committees: those a cluster sent, or those a committee got. */
export function involvementPath(organization: string): string {
  return `/${organization}/patientinddragelse`
}

export function newInvitationPath(organization: string): string {
  return `${involvementPath(organization)}/ny`
}

/** The same with a working group chosen, by its public id. */
export function newInvitationPathTo(organization: string, group: string): string {
  return `${newInvitationPath(organization)}?gruppe=${encodeURIComponent(group)}`
}

/** `organization` is the first word of the address: the cluster that invited. */
export function invitationPath(organization: string, invitation: string): string {
  const [cluster = organization] = organization.split('/')
  return `${involvementPath(cluster)}/${invitation}`
}
