import type { DayRegister } from '../../structure/model/day-register.ts'
import { titleIn } from '../../structure/model/day-register.ts'
import { byName, CountBar, Credit, OrganizationLink } from '../../structure/pages/pieces.tsx'
import { Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, dayText, shareText } from '../../ui/format.ts'
import { type AgeCount, everybody, type OldInClusters, reached, shown, sumOf } from '../model/ages.ts'
import type { ClusterCount } from '../model/counting.ts'
import { texts } from '../texts.ts'

/** On a municipality's page: how old its citizens are, as they were last counted by age. */
export function AgesPanel({ ages }: { readonly ages: AgeCount }) {
  const { language } = usePage()
  const t = texts(language).ages
  const day = dayText(ages.day, language)
  const whole = everybody(ages.groups)
  const older = reached(ages.groups, 65)
  const groups = shown(ages.groups)
  const most = Math.max(...groups.map((group) => sumOf([group])))
  return (
    <section aria-labelledby="alder">
      <h2 id="alder">{t.panelTitle}</h2>
      {older === null || whole === null ? null : (
        <p>{t.sentence(countText(older, language), shareText(older, whole, language), 65, day)}</p>
      )}
      <Table
        caption={t.caption(day)}
        head={[t.columns.age, t.columns.men, t.columns.women, t.columns.all]}
        numbers={[1, 2]}
        rows={groups.map((group) => [
          t.group(group.from, group.to),
          countText(group.men, language),
          countText(group.women, language),
          <CountBar count={sumOf([group])} most={most} key="all" />,
        ])}
      />
      <Credit source={ages.source} />
    </section>
  )
}

/** Those who have reached an age in each cluster, and which part of all they are. */
export function OldInClustersTable({ register, old }: { readonly register: DayRegister; readonly old: OldInClusters }) {
  const { language } = usePage()
  const t = texts(language)
  const day = dayText(old.ages.day, language)
  return (
    <section aria-labelledby="aeldre">
      <h2 id="aeldre">{t.ages.title}</h2>
      <p>{t.ages.lead(day)}</p>
      <Table
        caption={t.ages.clustersCaption(day)}
        head={[t.columns.cluster, ...old.thresholds.map(t.ages.atLeast)]}
        numbers={old.thresholds.map((_, place) => place + 1)}
        rows={rowsOf(register, old).map(({ organization, whole, older }) => [
          <OrganizationLink organization={organization} day={register.day} key="cluster">
            {titleIn(register, organization)}
          </OrganizationLink>,
          ...older.map((citizens) =>
            citizens === null || whole === null
              ? '–'
              : `${countText(citizens, language)} (${shareText(citizens, whole, language)})`,
          ),
        ])}
      />
      <p class="small muted">{t.ages.unknown}</p>
      <Credit source={old.ages.source} />
    </section>
  )
}

function rowsOf(register: DayRegister, { everybody: all, reached: byAge }: OldInClusters) {
  const order = byName(register.day)
  const citizens = (counts: readonly ClusterCount[], cluster: string) =>
    counts.find((count) => count.cluster === cluster)?.citizens ?? null
  return all
    .flatMap(({ cluster, citizens: whole }) => {
      const organization = register.byId.get(cluster)
      if (organization === undefined) return []
      return [{ organization, whole, older: byAge.map((counts) => citizens(counts, cluster)) }]
    })
    .toSorted((a, b) => order(a.organization, b.organization))
}
