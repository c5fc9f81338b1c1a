import type { Day } from '../../../kernel/day.ts'
import { inDanish } from '../../../ui/components/danish.tsx'
import { EmptyState, Mark, Table } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import { type Check, type Finding, sayWith } from '../../model/rules/finding.ts'
import { type Compared, compared } from '../../model/rules/kept-rules.ts'
import { ruleName } from '../../model/rules/rule.ts'
import { checkTexts } from '../../texts-check.ts'
import { rulesTexts } from '../../texts-rules.ts'
import { tones } from '../finding.tsx'

type Shown = { readonly before: Check; readonly after: Check }

/** What the day's rules say, and what they would say, side by side for everybody whom the draft is about. */
export function PreviewSection({
  previews,
  proposed,
  day,
}: {
  readonly previews: readonly Shown[]
  /** Names of the rules that are proposed; they are shown whether they change a finding or not. */
  readonly proposed: ReadonlySet<string>
  readonly day: Day
}) {
  const { language } = usePage()
  const t = rulesTexts(language).preview
  const on = dayText(day, language)
  const parts = previews
    .map(({ before, after }) => ({ organization: after.organization, lines: compared(before, after) }))
    .filter(({ lines }) => lines.some((line) => isShown(line, proposed)))
  const changed = parts.flatMap(({ lines }) => lines).filter(({ isChanged }) => isChanged)
  const fresh = changed.filter(({ before }) => before === null).length
  return (
    <section aria-labelledby="eftersyn">
      <h2 id="eftersyn">{t.title(on)}</h2>
      {parts.length === 0 ? (
        <EmptyState>
          <p>{t.nobody(on)}</p>
        </EmptyState>
      ) : (
        <p>{t.lead(fresh, changed.length - fresh)}</p>
      )}
      {parts.map(({ organization, lines }) => (
        <PartTable
          key={organization.slug}
          name={organization.name}
          shown={lines.filter((line) => isShown(line, proposed))}
          others={lines.filter((line) => !isShown(line, proposed)).length}
        />
      ))}
    </section>
  )
}

function isShown({ before, after, isChanged }: Compared, proposed: ReadonlySet<string>): boolean {
  const rule = after?.rule ?? before?.rule
  return isChanged || (rule !== undefined && proposed.has(ruleName(rule)))
}

function PartTable({
  name,
  shown,
  others,
}: {
  readonly name: string
  readonly shown: readonly Compared[]
  readonly others: number
}) {
  const t = rulesTexts(usePage().language).preview
  const rows = shown.map(({ before, after, isChanged }) => [
    inDanish(after?.rule.text ?? before?.rule.text ?? ''),
    <Told finding={before} />,
    <>
      <Told finding={after} />{' '}
      {isChanged ? (
        <Mark tone="needs-you">{before === null ? t.fresh : after === null ? t.gone : t.changed}</Mark>
      ) : null}
    </>,
  ])
  return (
    <>
      <Table caption={t.caption(name)} head={[t.rule, t.before, t.after]} rows={rows} />
      {others === 0 ? null : <p>{t.unchanged(others)}</p>}
    </>
  )
}

function Told({ finding }: { readonly finding: Finding | null }) {
  const { language } = usePage()
  const t = checkTexts(language)
  if (finding === null) return <span>{rulesTexts(language).preview.absent}</span>
  const mend = finding.verdict === 'met' ? null : sayWith(t.mend, finding.says)
  return (
    <>
      <Mark tone={tones[finding.verdict]}>{t.verdicts[finding.verdict]}</Mark> {sayWith(t.say, finding.says)}
      {mend === null ? null : (
        <>
          {' '}
          {t.composition.mends}: {mend}
        </>
      )}
    </>
  )
}
