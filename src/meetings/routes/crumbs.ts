import type { Language } from '../../kernel/language.ts'
import { organizationPath } from '../../structure/paths.ts'
import { dayText } from '../../ui/format.ts'
import type { Crumb } from '../../ui/route.ts'
import type { MeetingHead, OrganizationView } from '../model/meeting-view.ts'
import { meetingPath, meetingsPath } from '../paths.ts'
import { texts } from '../texts.ts'

/** The way to an organization: its cluster, itself. */
export function organizationCrumbs({ slug, name, cluster }: OrganizationView): Crumb[] {
  const [rootSlug = slug] = slug.split('/')
  const self = { label: name, to: organizationPath(slug) }
  return cluster === null ? [self] : [{ label: cluster, to: organizationPath(rootSlug) }, self]
}

export function meetingsCrumbs(organization: OrganizationView, language: Language): Crumb[] {
  return [
    ...organizationCrumbs(organization),
    { label: texts(language).meetings.title, to: meetingsPath(organization.slug) },
  ]
}

export function meetingCrumbs(meeting: MeetingHead, language: Language): Crumb[] {
  const { organization, slug, day } = meeting
  return [
    ...meetingsCrumbs(organization, language),
    { label: dayText(day, language), to: meetingPath(organization.slug, slug) },
  ]
}
