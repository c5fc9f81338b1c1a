import type { Day } from '../../kernel/day.ts'
import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { danishOrder, dayText } from '../../ui/format.ts'
import { inRank, type Membership } from '../model/membership.ts'
import { membersPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { MemberName, PostText } from './pieces.tsx'

/** Who sits in an organization, for its own page; periods and sources are one link away. */
export function SeatedPanel({
  organization,
  memberships,
  day,
}: {
  readonly organization: { readonly slug: string }
  readonly memberships: readonly Membership[]
  readonly day: Day
}) {
  const { language } = usePage()
  const t = texts(language).members
  return (
    <section aria-labelledby="medlemmer">
      <h2 id="medlemmer">{t.title}</h2>
      {memberships.length === 0 ? (
        <p>{t.none(dayText(day, language))}</p>
      ) : (
        <ul class="plain-list">
          {inRank(memberships, danishOrder).map((membership) => (
            <li key={membership.id}>
              <MemberName membership={membership} />, <PostText membership={membership} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <A to={membersPath(organization.slug)}>{memberships.length === 0 ? t.enter : t.all}</A>
      </p>
    </section>
  )
}
