import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { danishOrder } from '../../ui/format.ts'
import { inRank, type Membership } from '../model/membership.ts'
import { membersPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { MemberName, PostText } from './pieces.tsx'

/** Who sits in an organization, for its own page; periods and sources are one link away. */
export function SeatedPanel({
  organization,
  memberships,
}: {
  readonly organization: { readonly slug: string }
  readonly memberships: readonly Membership[]
}) {
  const t = texts(usePage().language).members
  return (
    <section aria-labelledby="medlemmer">
      <h2 id="medlemmer">{t.title}</h2>
      <ul class="plain-list">
        {inRank(memberships, danishOrder).map((membership) => (
          <li key={membership.id}>
            <MemberName membership={membership} />, <PostText membership={membership} />
          </li>
        ))}
      </ul>
      <p>
        <A to={membersPath(organization.slug)}>{t.all}</A>
      </p>
    </section>
  )
}
