import type { Day } from '../../kernel/day.ts'
import { personPath } from '../../people/paths.ts'
import { nameOn } from '../../structure/model/names.ts'
import { organizationPath } from '../../structure/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { Mark, SourceMark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { Membership, Party } from '../model/membership.ts'
import { texts } from '../texts.ts'

/** A member's name; only office-holders have a page to lead to. */
export function MemberName({ membership }: { readonly membership: Membership }) {
  const { person } = membership
  if (person.slug === null || !person.isPublic) return <>{person.name}</>
  return <A to={personPath(person.slug)}>{person.name}</A>
}

/** What somebody is, with the office as printed: `Medlem, borgmester`. */
export function PostText({ membership }: { readonly membership: Membership }) {
  const t = texts(usePage().language)
  const { post, title, visibility } = membership
  return (
    <>
      {t.posts[post]}
      {title === null ? null : `, ${title}`}
      {visibility === 'public' ? null : (
        <>
          {' '}
          <Mark tone="quiet">{t.members.closed}</Mark>
        </>
      )}
    </>
  )
}

export function PartyLink({ party, day }: { readonly party: Party; readonly day: Day }) {
  return <A to={organizationPath(party.slug)}>{nameOn(party, day)}</A>
}

/** An organization told apart from its namesakes: `Politisk niveau, Klynge Nord`. */
export function fullName(party: Party, whole: Party | null, day: Day): string {
  return whole === null ? nameOn(party, day) : `${nameOn(party, day)}, ${nameOn(whole, day)}`
}

/** Where a membership is written, and how sure it is where that is in doubt. */
export function MembershipSays({ membership: { source, certainty } }: { readonly membership: Membership }) {
  const { language } = usePage()
  if (source === null) return <Mark tone="needs-you">{texts(language).members.noSource}</Mark>
  return (
    <>
      {certainty === 'confirmed' ? null : <Mark tone="quiet">{uiTexts(language).certainty[certainty]}</Mark>}
      <SourceMark source={source} />
    </>
  )
}
