import type { Day } from '../../kernel/day.ts'
import { personPath } from '../../people/paths.ts'
import { nameOn } from '../../structure/model/names.ts'
import { organizationPath } from '../../structure/paths.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark, SourceMark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { Membership, Party } from '../model/membership.ts'
import { texts } from '../texts.ts'
import { seatTexts } from '../texts-seats.ts'

/** A member's name; only office-holders have a page to lead to. */
export function MemberName({ membership }: { readonly membership: Membership }) {
  const { person } = membership
  if (person.slug === null || !person.isPublic) return <>{person.name}</>
  return <A to={personPath(person.slug)}>{person.name}</A>
}

/** What somebody is, with the office as printed: `Medlem, borgmester`. */
export function PostText({ membership }: { readonly membership: Membership }) {
  const { language } = usePage()
  const t = texts(language)
  const { post, title, visibility, substituteFor } = membership
  return (
    <>
      {t.posts[post]}
      {substituteFor === null ? null : ` ${seatTexts(language).substituteFor(substituteFor.name)}`}
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

/** For whom somebody sits, and who appointed them: `Havnby Kommune, udpeget af KKR`. */
export function SatFor({ membership, day }: { readonly membership: Membership; readonly day: Day }) {
  const { onBehalfOf, appointedBy } = membership
  const said = seatTexts(usePage().language).appointedBy
  return (
    <>
      {onBehalfOf === null ? null : <PartyLink party={onBehalfOf} day={day} />}
      {onBehalfOf === null || appointedBy === null ? null : ', '}
      {appointedBy === null ? null : (
        <>
          {said}{' '}
          {appointedBy.kind === 'party' ? (
            <PartyLink party={appointedBy.party} day={day} />
          ) : (
            inDanish(appointedBy.name)
          )}
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
