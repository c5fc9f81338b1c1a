import type { VNode } from 'preact'
import { PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import { nameOn } from '../model/names.ts'
import type { Profile } from '../model/profile.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { Facts } from './facts.tsx'
import { LineageSection } from './lineage.tsx'

/** A committee, council or group that stands by itself. */
export function BodyPage({ profile, panels }: { readonly profile: Profile; readonly panels: readonly VNode[] }) {
  const { language } = usePage()
  const t = texts(language)
  const { organization, name, day, region } = profile
  const kind = t.classifications[organization.classification]
  return (
    <>
      <PageHead
        over={kind}
        title={name}
        lead={textsOverTime(language).body.lead(
          kind,
          region === null ? null : nameOn(region.other, day),
          periodText(organization.period, language),
        )}
      />
      <div class="split">
        <div>
          {panels}
          <LineageSection profile={profile} />
        </div>
        <Facts profile={profile} />
      </div>
    </>
  )
}
