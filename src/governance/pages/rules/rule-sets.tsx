import type { Day } from '../../../kernel/day.ts'
import { inDanish } from '../../../ui/components/danish.tsx'
import { A } from '../../../ui/components/link.tsx'
import { EmptyState, PageHead, PeriodText, SourceMark, Table } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import type { KeptRuleSet } from '../../model/rules/kept-rules.ts'
import { compositionPath, newRuleSetPath, ruleSetPath } from '../../paths.ts'
import { rulesTexts } from '../../texts-rules.ts'

/** A set, and how many of its rules are about the organization on the day. */
export type CountedSet = { readonly set: KeptRuleSet; readonly count: number }

/** Which sets of rules hold for an organization on a day; for its secretariat, drafts too. */
export function RuleSetsPage({
  organization,
  name,
  exists,
  holding,
  drafts,
  others,
  mayWrite,
  day,
}: {
  readonly organization: string
  readonly name: string
  readonly exists: boolean
  readonly holding: readonly CountedSet[]
  readonly drafts: readonly KeptRuleSet[]
  readonly others: readonly KeptRuleSet[]
  readonly mayWrite: boolean
  readonly day: Day
}) {
  const { language } = usePage()
  const t = rulesTexts(language).list
  const on = dayText(day, language)
  const rules = holding.reduce((sum, { count }) => sum + count, 0)
  const lead = !exists ? t.notThen(name, on) : holding.length === 0 ? t.none(on) : t.lead(holding.length, rules, on)
  return (
    <>
      <PageHead over={name} title={t.title} lead={lead} />
      {holding.length === 0 ? (
        <EmptyState>
          <p>{t.noneHow}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.caption}
          head={[t.set, t.count, t.period, t.source]}
          numbers={[1]}
          rows={holding.map(({ set, count }) => [
            <A to={ruleSetPath(set.owner ?? organization, set.key)}>{inDanish(set.title)}</A>,
            count,
            <PeriodText period={set.period} />,
            <SourceMark source={set.source} />,
          ])}
        />
      )}
      <SetList id="udkast" title={t.drafts} sets={drafts} />
      <SetList id="andre" title={t.other} sets={others} />
      {mayWrite ? (
        <p>
          <A to={newRuleSetPath(organization)} class="button button-primary">
            {t.write}
          </A>
        </p>
      ) : null}
      <p>
        <A to={compositionPath(organization)}>{t.composition}</A>
      </p>
    </>
  )
}

function SetList({
  id,
  title,
  sets,
}: {
  readonly id: string
  readonly title: string
  readonly sets: readonly KeptRuleSet[]
}) {
  if (sets.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {sets.map(({ id: set, key, owner, title: name, period }) => (
          <li key={set}>
            <A to={ruleSetPath(owner ?? '', key)}>{inDanish(name)}</A>, <PeriodText period={period} />
          </li>
        ))}
      </ul>
    </section>
  )
}
