import type { VNode } from 'preact'
import type { ReadTx } from '../db/transactions.ts'
import type { Day } from '../kernel/day.ts'
import { covers } from '../kernel/period.ts'
import { nameOn } from '../structure/model/names.ts'
import { organizationBySlug, presentSlug } from '../structure/storage/organizations.ts'
import { type Answer, type Asked, missing, type Route } from '../ui/route.ts'
import { checkOrganization, previewRules } from './actions/check-organizations.ts'
import { mayExempt, mayWriteRules } from './model/rights.ts'
import { holdingOn, type KeptRule, type KeptRuleSet, withinSet } from './model/rules/kept-rules.ts'
import { type Rule, ruleName } from './model/rules/rule.ts'
import {
  ruleSetAnswer,
  ruleSetsAnswer,
  rulesAsRows,
  setsAsData,
  setsAsRows,
  setWithRulesAsData,
} from './model/rules/rules-as-data.ts'
import { type Named, named, slugOf } from './organization-asked.ts'
import { PreviewSection } from './pages/rules/preview.tsx'
import { RuleSetPage } from './pages/rules/rule-set.tsx'
import { type CountedSet, RuleSetsPage } from './pages/rules/rule-sets.tsx'
import { ruleSetsPath } from './paths.ts'
import { ruleDeedRoutes } from './rule-deed-routes.tsx'
import { ruleEndRoutes } from './rule-end-routes.tsx'
import type { RuleHouse } from './rule-house.ts'
import { ruleSetRoutes } from './rule-set-routes.tsx'
import { ruleWriteRoutes } from './rule-write-routes.tsx'
import { rulesOfSet, setsOwnedBy, setWithKey } from './storage/rules.ts'
import { rulesTexts } from './texts-rules.ts'

/** Which rules hold for whom, and where a secretary writes them. */
export function ruleRoutes(house: RuleHouse): Route[] {
  return ['/:cluster', '/:cluster/:level'].flatMap((place): Route[] => [
    {
      method: 'GET',
      url: `${place}/regler`,
      who: 'public',
      api: {
        summary: (language) => rulesTexts(language).list.api,
        json: ruleSetsAnswer,
        csv: (language) => rulesTexts(language).list.csv,
        readsDay: true,
      },
      answer: (asked) => house.db.reading(asked.actor, (tx) => showSets(tx, asked)),
    },
    ...ruleSetRoutes(house, place),
    ...ruleWriteRoutes(house, place),
    ...ruleEndRoutes(house, place),
    ...ruleDeedRoutes(house, place),
    {
      method: 'GET',
      url: `${place}/regler/:set`,
      who: 'public',
      api: {
        summary: (language) => rulesTexts(language).set.api,
        json: ruleSetAnswer,
        csv: (language) => rulesTexts(language).set.csv,
        readsDay: true,
      },
      answer: (asked) => house.db.reading(asked.actor, (tx) => showSet(house, tx, asked)),
    },
  ])
}

async function showSets(tx: ReadTx, asked: Asked): Promise<Answer> {
  const found = await named(tx, asked)
  if (found === null) return moved(tx, asked)
  const { organization, name, crumbs } = found
  const { actor, asOf, language } = asked
  const here = await rulesHere(tx, found, asked)
  const own = await setsOwnedBy(tx, [...new Set([organization.id, organization.root])])
  const holding = await countedSets(tx, here, own)
  const isShown = (set: KeptRuleSet) => holding.some((counted) => counted.set.id === set.id)
  const t = rulesTexts(language).list
  return {
    kind: 'page',
    title: t.titleOf(name),
    showsAsOf: true,
    crumbs,
    main: (
      <RuleSetsPage
        organization={organization.slug}
        name={name}
        exists={covers(organization.period, asOf)}
        holding={holding}
        drafts={own.filter(({ approvedOn }) => approvedOn === null)}
        others={own.filter((set) => set.approvedOn !== null && !isShown(set))}
        mayWrite={mayWriteRules(actor, organization)}
        day={asOf}
      />
    ),
    json: setsAsData(organization.slug, asOf, holding),
    csv: [t.csv, ...setsAsRows(holding)],
  }
}

async function moved(tx: ReadTx, asked: Asked): Promise<Answer> {
  const present = await presentSlug(tx, slugOf(asked))
  return present === null ? missing : { kind: 'redirect', to: ruleSetsPath(present), isPermanent: true }
}

/** The rules that are about an organization on the day; none where it did not exist then. */
async function rulesHere(tx: ReadTx, { organization }: Named, { actor, asOf }: Asked): Promise<Rule[]> {
  const check = await checkOrganization(tx, actor, [], organization.slug, asOf)
  return check === null ? [] : check.findings.map(({ rule }) => rule)
}

async function countedSets(tx: ReadTx, here: readonly Rule[], own: readonly KeptRuleSet[]): Promise<CountedSet[]> {
  const bySet = Map.groupBy(here, ({ set }) => `${set.owner} ${set.key}`)
  const counted: CountedSet[] = []
  for (const rules of bySet.values()) {
    const { key, owner } = rules[0]?.set ?? { key: '', owner: null }
    const set =
      owner === null ? await setWithKey(tx, null, key) : own.find((one) => one.owner === owner && one.key === key)
    if (set !== null && set !== undefined) counted.push({ set, count: rules.length })
  }
  return counted
}

async function showSet(house: RuleHouse, tx: ReadTx, asked: Asked): Promise<Answer> {
  const found = await named(tx, asked)
  if (found === null) return missing
  const { organization, name, crumbs } = found
  const { actor, asOf, language, params } = asked
  const key = params.set ?? ''
  const set = (await setWithKey(tx, null, key)) ?? (await setWithKey(tx, organization.id, key))
  if (set === null) return missing
  const { now, others } = await rulesShown(tx, set, found, asked)
  const isDraft = set.approvedOn === null
  const t = rulesTexts(language)
  const linked = [set, ...now, ...others].flatMap(({ decision }) => (decision === null ? [] : [decision]))
  return {
    kind: 'page',
    title: `${set.title} – ${name}`,
    isPrivate: isDraft,
    showsAsOf: true,
    crumbs: [...crumbs, { label: t.list.title, to: ruleSetsPath(organization.slug) }],
    main: (
      <RuleSetPage
        organization={organization.slug}
        name={name}
        set={set}
        now={now}
        others={others}
        decisions={await house.finder.withKeys(tx, linked)}
        names={await namesOf(tx, [...now, ...others], asOf)}
        may={{
          write: set.owner !== null && mayWriteRules(actor, organization),
          exempt: mayExempt(actor, organization),
        }}
        preview={isDraft && now.length > 0 ? await preview(house, tx, asked, organization.slug, now) : null}
        day={asOf}
      />
    ),
    ...(isDraft
      ? {}
      : {
          json: setWithRulesAsData({ organization: organization.slug, on: asOf }, set, now, others),
          csv: [t.set.csv, ...rulesAsRows(now)],
        }),
  }
}

/** Of the country's set what is about the organization on the day; of a set of its own every version there is. */
async function rulesShown(tx: ReadTx, set: KeptRuleSet, found: Named, asked: Asked) {
  const all = await rulesOfSet(tx, set.id)
  if (set.approvedOn === null) return { now: all, others: [] }
  const onDay = holdingOn(withinSet(all), asked.asOf)
  if (set.owner !== null) {
    const ids = new Set(onDay.map(({ id }) => id))
    return { now: onDay, others: all.filter(({ id }) => !ids.has(id)) }
  }
  const here = new Set((await rulesHere(tx, found, asked)).map(ruleName))
  const about = onDay.filter((rule) => here.has(ruleName(rule)))
  return { now: about.map((rule) => withExemptionsOf(rule, found.organization.slug)), others: [] }
}

function withExemptionsOf(rule: KeptRule, slug: string): KeptRule {
  const exemptions = rule.exemptions.filter(({ organization }) => organization === null || organization === slug)
  return { ...rule, exemptions }
}

/** Names of the organizations that rules and their exemptions are about. */
async function namesOf(tx: ReadTx, rules: readonly KeptRule[], day: Day): Promise<ReadonlyMap<string, string>> {
  const slugs = new Set(
    rules.flatMap(({ within, exemptions }) => [within, ...exemptions.map((one) => one.organization)]),
  )
  const names = new Map<string, string>()
  for (const slug of slugs) {
    const organization = slug === null ? null : await organizationBySlug(tx, slug)
    if (organization !== null) names.set(organization.slug, nameOn(organization, day))
  }
  return names
}

async function preview(
  { suppliers }: RuleHouse,
  tx: ReadTx,
  { actor, asOf }: Asked,
  slug: string,
  proposed: readonly KeptRule[],
): Promise<VNode> {
  const previews = await previewRules(tx, actor, suppliers, { slug, day: asOf }, withinSet(proposed))
  return <PreviewSection previews={previews} proposed={new Set(proposed.map(ruleName))} day={asOf} />
}
