import type { ComponentChildren } from 'preact'
import type { Day } from '../../kernel/day.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { PageHead, SourceMark, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { danishOrder, dayText } from '../../ui/format.ts'
import { type Check, countOf, type Finding, type Verdict, verdicts } from '../model/rules/finding.ts'
import type { Rule } from '../model/rules/rule.ts'
import { compositionPath } from '../paths.ts'
import { checkTexts } from '../texts-check.ts'

/** The whole country on a day: one table for each kind of organization, its rules as columns. */
export function CountryCheckPage({ checks, day }: { readonly checks: readonly Check[]; readonly day: Day }) {
  const { language } = usePage()
  const t = checkTexts(language).country
  const on = dayText(day, language)
  const broken = checks.filter((check) => countOf(check, 'not-met') > 0).length
  const kinds = Map.groupBy(checks, ({ organization }) => organization.classification)
  return (
    <>
      <PageHead title={t.title} lead={checks.length === 0 ? t.none(on) : t.lead(checks.length, broken, on)} />
      {checks.length === 0 ? null : <p>{t.key(signs.met, signs['not-met'], signs['cannot-judge'])}</p>}
      {[...kinds].map(([kind, some]) => (
        <div key={kind}>
          <h2>{t.kinds[kind] ?? kind}</h2>
          <KindTable title={t.kinds[kind] ?? kind} checks={some} />
        </div>
      ))}
    </>
  )
}

const signs: Readonly<Record<Verdict, string>> = { met: '✓', 'not-met': '✗', 'cannot-judge': '–' }

function KindTable({ title, checks }: { readonly title: string; readonly checks: readonly Check[] }) {
  const t = checkTexts(usePage().language).country
  const rules = new Map<string, Rule>(
    checks.flatMap(({ findings }) => findings.filter(isOfCountry).map(({ rule }) => [rule.key, rule] as const)),
  )
  const hasOwn = checks.some(({ findings }) => findings.some((finding) => !isOfCountry(finding)))
  const keys = [...rules.keys()].toSorted(danishOrder)
  const rows = checks
    .toSorted((a, b) => danishOrder(a.organization.name, b.organization.name))
    .map((check) => [...rowOf(check, keys), ...(hasOwn ? [ownOf(check)] : [])])
  return (
    <>
      <Table caption={t.caption(title)} head={[t.organization, ...keys, ...(hasOwn ? [t.own] : [])]} rows={rows} />
      <h3>{t.rules}</h3>
      <ul class="plain-list">
        {keys.map((key) => {
          const rule = rules.get(key)
          return rule === undefined ? null : (
            <li key={key}>
              <strong>{key}</strong>: {inDanish(rule.text)} <SourceMark source={rule.source} />
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Whether a rule holds for the country; what a secretariat has written for itself is counted in a column of its own. */
function isOfCountry({ rule }: Finding): boolean {
  return rule.set.owner === null
}

/** `✓ 3 ✗ 1`: how many of its own rules an organization meets. */
function ownOf({ findings }: Check): ComponentChildren {
  const own = findings.filter((finding) => !isOfCountry(finding))
  return verdicts.flatMap((verdict) => {
    const count = countOf({ findings: own }, verdict)
    return count === 0 ? [] : [<VerdictSign verdict={verdict} />, ` ${count} `]
  })
}

function rowOf({ organization, findings }: Check, keys: readonly string[]): ComponentChildren[] {
  const found = new Map(findings.filter(isOfCountry).map(({ rule, verdict }) => [rule.key, verdict]))
  return [
    <A to={compositionPath(organization.slug)}>{organization.name}</A>,
    ...keys.map((key) => <VerdictSign verdict={found.get(key)} />),
  ]
}

/** Empty where the rule is not about the organization. */
function VerdictSign({ verdict }: { readonly verdict: Verdict | undefined }) {
  const words = checkTexts(usePage().language).verdicts
  if (verdict === undefined) return null
  return (
    <span role="img" aria-label={words[verdict]} title={words[verdict]}>
      {signs[verdict]}
    </span>
  )
}
