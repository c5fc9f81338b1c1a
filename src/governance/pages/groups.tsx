import type { ComponentChildren } from 'preact'
import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { onDay, organizationPath } from '../../structure/paths.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { Party } from '../model/membership.ts'
import { endKnown, type GroupState, stateOf, type WorkingGroup } from '../model/working-group.ts'
import { newGroupPath } from '../paths.ts'
import { groupTexts } from '../texts-groups.ts'
import { PartyLink } from './pieces.tsx'

type GroupsProperties = {
  readonly cluster: Party
  /** Those that had begun on the day. */
  readonly groups: readonly WorkingGroup[]
  readonly maySetUp: boolean
  readonly day: Day
}

/** Arbejdsgrupper: those at work on the day, then those that have ended. */
export function GroupsPage({ cluster, groups, maySetUp, day }: GroupsProperties) {
  const { language } = usePage()
  const t = groupTexts(language)
  const ended = groups.filter((group) => stateOf(group, day) === 'ended')
  const running = groups.filter((group) => !ended.includes(group))
  const on = dayText(day, language)
  return (
    <>
      <PageHead
        over={nameOn(cluster, day)}
        title={t.title}
        lead={groups.length === 0 ? t.none(on) : t.lead(running.length, ended.length, on)}
      />
      {groups.length === 0 && !maySetUp ? (
        <EmptyState>
          <p>{t.noneHow}</p>
        </EmptyState>
      ) : null}
      <GroupTable kind="running" groups={running} day={day} />
      <GroupTable kind="ended" groups={ended} day={day} />
      {maySetUp ? (
        <p>
          <A to={newGroupPath(cluster.slug)} class="button button-secondary">
            {t.setUp.title}
          </A>
        </p>
      ) : null}
    </>
  )
}

type TableProperties = {
  readonly kind: 'running' | 'ended'
  readonly groups: readonly WorkingGroup[]
  readonly day: Day
}

function GroupTable({ kind, groups, day }: TableProperties) {
  const t = groupTexts(usePage().language)
  if (groups.length === 0) return null
  return (
    <section>
      <h2>{t[kind]}</h2>
      <Table caption={t.caption[kind]} head={t.head} rows={groups.map((group) => groupRow(group, day))} />
    </section>
  )
}

function groupRow(group: WorkingGroup, day: Day): ComponentChildren[] {
  const { language } = usePage()
  const t = groupTexts(language)
  const { mandate } = group
  const end = endKnown(group, day)
  return [
    <GroupLink group={group} day={day} />,
    mandate === null ? '' : <PartyLink party={mandate.reportsTo} day={day} />,
    mandate === null ? <span class="muted">{t.noTask}</span> : inDanish(mandate.task),
    end === null ? t.noEnd : <span class="day">{dayText(end, language)}</span>,
    <StateMark state={stateOf(group, day)} />,
  ]
}

/** Leads to the group on a day on which it existed. */
export function GroupLink({ group: { organization }, day }: { readonly group: WorkingGroup; readonly day: Day }) {
  const { endDate } = organization.period
  const path = organizationPath(organization.slug)
  return <A to={endDate !== null && endDate < day ? onDay(path, endDate) : path}>{nameOn(organization, day)}</A>
}

export function StateMark({ state }: { readonly state: GroupState }) {
  const tone = state === 'overdue' ? 'needs-you' : state === 'running' ? 'good' : 'quiet'
  return <Mark tone={tone}>{groupTexts(usePage().language).states[state]}</Mark>
}
