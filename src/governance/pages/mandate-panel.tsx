import type { Day } from '../../kernel/day.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark, Notice } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { DecisionPaths } from '../model/group-data.ts'
import {
  endKnown,
  lastStep,
  type Mandate,
  type MandateStep,
  stateOf,
  stepsTold,
  type WorkingGroup,
} from '../model/working-group.ts'
import { groupDeedPath, groupsPath, newGroupPath, newMemberPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { groupTexts } from '../texts-groups.ts'
import { GroupLink, StateMark } from './groups.tsx'
import { PartyLink } from './pieces.tsx'

type MandateProperties = {
  readonly group: WorkingGroup & { readonly mandate: Mandate }
  readonly decisions: DecisionPaths
  readonly mayDecide: boolean
  readonly day: Day
}

/** On a working group's page: what it is to do, whom it answers to, until when, and what was decided of it. */
export function MandatePanel({ group, decisions, mayDecide, day }: MandateProperties) {
  const { language } = usePage()
  const t = groupTexts(language)
  const { mandate, organization } = group
  const end = endKnown(group, day)
  const state = stateOf(group, day)
  const isClosing = stepsTold(mandate, day).at(-1)?.kind === 'closed'
  return (
    <section aria-labelledby="opgave">
      <h2 id="opgave">
        {t.panel} <StateMark state={state} />
        {mandate.visibility === 'public' ? null : (
          <>
            {' '}
            <Mark tone="quiet">{texts(language).members.closed}</Mark>
          </>
        )}
      </h2>
      {state === 'overdue' && mayDecide ? (
        <Notice>
          <p>{t.panelOver}</p>
        </Notice>
      ) : null}
      <p>{inDanish(mandate.task)}</p>
      <dl class="facts">
        <dt>{t.reportsTo}</dt>
        <dd>
          <PartyLink party={mandate.reportsTo} day={day} />
        </dd>
        <dt>{t.period}</dt>
        <dd>
          {t.from(dayText(mandate.begins, language))};{' '}
          {end === null ? t.noEnd : isClosing ? t.until(dayText(end, language)) : t.expected(dayText(end, language))}
        </dd>
      </dl>
      <h3>{t.history}</h3>
      <ul class="plain-list">
        {stepsTold(mandate, day).map((step, place) => (
          <li key={place}>
            <StepLine step={step} decisions={decisions} />
          </li>
        ))}
      </ul>
      {mayDecide && lastStep(mandate) !== null ? (
        <p>
          <A to={newMemberPath(organization.slug)}>{t.members}</A> ·{' '}
          <A to={groupDeedPath(organization.slug, 'forlaeng')}>{t.prolong.link}</A> ·{' '}
          <A to={groupDeedPath(organization.slug, 'nedlaeg')}>{t.close.link}</A>
        </p>
      ) : null}
    </section>
  )
}

/** Forlænget 3. maj 2024, skal være færdig 1. december 2024: Mere tid. (beslutningen) */
function StepLine({ step, decisions }: { readonly step: MandateStep; readonly decisions: DecisionPaths }) {
  const { language } = usePage()
  const t = groupTexts(language)
  const { kind, on, until, decision, reason, source } = step
  const end = until === null ? null : (kind === 'closed' ? t.until : t.expected)(dayText(until, language))
  const to = decision === null ? undefined : decisions.get(decision)?.to
  return (
    <>
      {t.steps[kind]} <span class="day">{dayText(on, language)}</span>
      {end === null ? null : `, ${end}`}
      {reason === null ? '.' : <>: {inDanish(reason)}</>} {to === undefined ? null : <A to={to}>{t.decided}</A>}
      {to === undefined && decision !== null ? <span class="muted">{t.decisionClosed}</span> : null}
      {source === null ? null : <span class="muted small"> ({inDanish(source)})</span>}
    </>
  )
}

type GroupsPanelProperties = {
  readonly cluster: string
  readonly groups: readonly WorkingGroup[]
  readonly maySetUp: boolean
  readonly day: Day
}

/** On the page of a cluster or level: the groups that answer to it, with those at work first. */
export function GroupsPanel({ cluster, groups, maySetUp, day }: GroupsPanelProperties) {
  const t = groupTexts(usePage().language)
  return (
    <section aria-labelledby="arbejdsgrupper">
      <h2 id="arbejdsgrupper">{t.title}</h2>
      <ul class="plain-list">
        {groups.map((group) => (
          <li key={group.organization.id}>
            <GroupLink group={group} day={day} /> <StateMark state={stateOf(group, day)} />
          </li>
        ))}
      </ul>
      <p>
        <A to={groupsPath(cluster)}>{t.all}</A>
        {maySetUp ? (
          <>
            {' '}
            · <A to={newGroupPath(cluster)}>{t.setUp.title}</A>
          </>
        ) : null}
      </p>
    </section>
  )
}

/** On my desk, for the cluster's secretary: groups past the day on which they were to be done. */
export function OverdueGroups({ groups, day }: { readonly groups: readonly WorkingGroup[]; readonly day: Day }) {
  const { language } = usePage()
  const t = groupTexts(language)
  return (
    <section aria-labelledby="over-tiden">
      <h2 id="over-tiden">{t.desk.title}</h2>
      <ul class="plain-list">
        {groups.map((group) => {
          const end = endKnown(group, day)
          return (
            <li key={group.organization.id}>
              <GroupLink group={group} day={day} />
              {end === null ? null : `, ${t.desk.line(dayText(end, language))}`}{' '}
              <A to={groupDeedPath(group.organization.slug, 'forlaeng')}>{t.prolong.link}</A> ·{' '}
              <A to={groupDeedPath(group.organization.slug, 'nedlaeg')}>{t.close.link}</A>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
