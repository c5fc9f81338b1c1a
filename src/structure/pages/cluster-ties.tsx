import { Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import type { Tie } from '../model/organization.ts'
import { clusterTitle, type Profile } from '../model/profile.ts'
import { texts } from '../texts.ts'
import { OrganizationLink, WithNote } from './pieces.tsx'

type ClusterTiesProperties = {
  readonly profile: Profile
  /** In the order in which they are to stand. */
  readonly ties: readonly Tie[]
  readonly caption: string
}

/** Clusters that something belongs to, each with its period and how sure that is. */
export function ClusterTies({ profile, ties, caption }: ClusterTiesProperties) {
  const { language } = usePage()
  const t = texts(language).columns
  return (
    <Table
      caption={caption}
      head={[t.cluster, t.period, t.says]}
      rows={ties.map((tie) => [
        <OrganizationLink organization={tie.other} day={profile.day} key="name">
          {clusterTitle(profile, tie.other)}
        </OrganizationLink>,
        periodText(tie.period, language),
        <WithNote tie={tie} key="says" />,
      ])}
    />
  )
}
