import { Table } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { countText, dayText } from '../../../ui/format.ts'
import { type ClusterRow, clusterRows, type RowMember } from '../../model/map/cluster-rows.ts'
import type { Painting } from '../../model/map/painting.ts'
import { nameOn } from '../../model/names.ts'
import type { Organization } from '../../model/organization.ts'
import { texts } from '../../texts.ts'
import { textsMap } from '../../texts-map.ts'
import { OrganizationLink, OrganizationLinks } from '../pieces.tsx'
import { Swatch } from './legend.tsx'

/** What the map shows, in words: cluster by cluster its municipalities, hospitals and citizens. */
export function ClusterMapTable({
  painting,
  region,
}: {
  readonly painting: Painting
  readonly region: Organization | null
}) {
  const { language } = usePage()
  const t = textsMap(language).table
  const columns = texts(language).columns
  const { register } = painting
  const { day } = register
  const on = register.figures[0]?.day
  const rows = clusterRows(painting, region)
  if (rows.length === 0) return null
  const isOfClusters = painting.into === 'clusters'
  return (
    <section aria-labelledby="tabel">
      <h2 id="tabel" tabIndex={-1}>
        {isOfClusters ? t.title : t.councilsTitle}
      </h2>
      <Table
        caption={isOfClusters ? t.caption : t.councilsCaption}
        head={[
          isOfClusters ? columns.cluster : t.council,
          columns.municipalities,
          ...(isOfClusters
            ? [columns.anchoredOn, on === undefined ? columns.citizens : t.citizens(dayText(on, language))]
            : []),
        ]}
        numbers={isOfClusters ? [3] : []}
        rows={rows.map((row) => [
          <span class="map-row-name" key="name">
            <Swatch cluster={row.cluster} /> <OrganizationLink organization={row.cluster.organization} day={day} />
            {row.cluster.region === null ? null : <span class="register-note">{nameOn(row.cluster.region, day)}</span>}
          </span>,
          <Members row={row} key="members" painting={painting} />,
          ...(isOfClusters
            ? [
                <OrganizationLinks key="hospitals" organizations={row.hospitals} day={day} />,
                row.citizens === null ? '–' : countText(row.citizens, language),
              ]
            : []),
        ])}
      />
      {isOfClusters ? <p class="small muted">{t.rule}</p> : null}
    </section>
  )
}

function Members({ row, painting }: { readonly row: ClusterRow; readonly painting: Painting }) {
  const t = textsMap(usePage().language).table
  const { day } = painting.register
  const said = ({ organization, certainty, countsHere }: RowMember) => {
    const name = nameOn(organization, day)
    if (certainty === 'conflict') return t.disputed(name)
    return countsHere ? name : t.also(name)
  }
  return (
    <>
      {row.municipalities.map((member, place) => (
        <>
          {place === 0 ? null : ', '}
          <OrganizationLink organization={member.organization} day={day}>
            {said(member)}
          </OrganizationLink>
        </>
      ))}
    </>
  )
}
