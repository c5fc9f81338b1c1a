import type { VNode } from 'preact'
import { z } from 'zod'
import type { ReadTx } from '../db/transactions.ts'
import { versionIn } from '../db/version.ts'
import { type Day, parseDay } from '../kernel/day.ts'
import { done } from '../kernel/result.ts'
import { nameOn } from '../structure/model/names.ts'
import { type Answer, type Asked, formRoutes, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { previewRules } from './actions/check-organizations.ts'
import { type OwnSet, ownRule, ownSet, servedBy } from './actions/rules-at-hand.ts'
import { addRule, changeRule, endedBefore } from './actions/write-rule.ts'
import type { KeptRule } from './model/rules/kept-rules.ts'
import { withinSet } from './model/rules/kept-rules.ts'
import { kindNamed } from './model/rules/read-demand.ts'
import { type Rule, ruleName } from './model/rules/rule.ts'
import { asRule, emptyForm, formOf, type RuleForm, readRule, readTyped, ruleForm } from './model/rules/rule-form.ts'
import { named, slugOf } from './organization-asked.ts'
import { PreviewSection } from './pages/rules/preview.tsx'
import { RuleFormPage, type TypedRule } from './pages/rules/rule-form.tsx'
import { RuleKindsPage } from './pages/rules/rule-kinds.tsx'
import { ruleDeedPath, ruleSetDeedPath, ruleSetPath, ruleSetsPath } from './paths.ts'
import { type RuleHouse, savedOnce } from './rule-house.ts'
import { wordingOf } from './texts-rule-wording.da.ts'
import { rulesTexts } from './texts-rules.ts'

/** Where a secretary writes a rule and changes it. For everybody else these addresses do not exist. */
export function ruleWriteRoutes(house: RuleHouse, place: string): Route[] {
  return [
    ...formRoutes(
      `${place}/regler/:set/ny-regel`,
      (asked) => ruleFormAt(house, asked),
      (asked) => saveRule(house, asked),
    ),
    ...formRoutes(
      `${place}/regler/:set/:rule/ret`,
      (asked) => ruleFormAt(house, asked),
      (asked) => saveRule(house, asked),
    ),
  ]
}

/** The set of the address, and the rule where one is named. */
type AtHand = OwnSet & { readonly rule: KeptRule | null }

async function atHand(tx: ReadTx, { actor, params, ...asked }: Asked): Promise<AtHand | null> {
  const slug = slugOf({ actor, params, ...asked })
  const { set = '', rule } = params
  if (rule === undefined) {
    const own = await ownSet(tx, actor, slug, set)
    return own.ok ? { ...own.value, rule: null } : null
  }
  const own = await ownRule(tx, actor, slug, set, rule)
  return own.ok ? own.value : null
}

/** What the form says besides the rule: which button, and the day to look at. */
const buttons = z.object({ deed: z.string().catch('').default(''), previewOn: z.string().catch('').default('') })

/** The form of a new rule or of a kept one: as typed, else as kept, else of the kind that was chosen. */
async function ruleFormAt(house: RuleHouse, asked: Asked, typed?: TypedRule): Promise<Answer> {
  return house.db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await named(tx, asked)
    const hand = await atHand(tx, asked)
    if (found === null || hand === null) return missing
    const { organization, set, rule } = hand
    const chosen = kindNamed(asked.query.slags ?? '')
    const t = rulesTexts(asked.language)
    const crumbs = [
      ...found.crumbs,
      { label: t.list.title, to: ruleSetsPath(organization.slug) },
      { label: set.title, to: ruleSetPath(organization.slug, set.key) },
    ]
    const action = addressOf(hand)
    const isChoosing = asked.query.slags !== undefined && chosen === null
    if (typed === undefined && (rule === null ? chosen === null : isChoosing))
      return {
        kind: 'page',
        title: t.kindsPage.title,
        isPrivate: true,
        crumbs,
        main: <RuleKindsPage name={found.name} address={action} />,
      }
    const fields = suggested(typed?.fields ?? blankOrKept(hand, chosen, asked))
    const about = await aboutOf(tx, hand, asked.asOf)
    const previewOn = dayTyped(asked)
    return {
      kind: 'page',
      status: formStatus(typed?.refusal?.word),
      title: rule === null ? t.rule.newTitle : t.rule.editTitle,
      isPrivate: true,
      crumbs,
      main: (
        <RuleFormPage
          name={found.name}
          action={action}
          kindsAt={`${action}?slags=`}
          set={set}
          rule={rule}
          isStale={typed?.refusal?.word === 'changed-meanwhile'}
          about={about}
          decisions={await house.finder.inCircle(tx, organization.root)}
          typed={{ ...typed, fields }}
          previewOn={previewOn}
          preview={await previewOf(house, tx, asked, hand, fields, previewOn)}
        />
      ),
    }
  })
}

function addressOf({ organization, set, rule }: AtHand): string {
  return rule === null
    ? ruleSetDeedPath(organization.slug, set.key, 'ny-regel')
    : ruleDeedPath(organization.slug, set.key, rule.key, 'ret')
}

/** A kept rule as it is, of another kind where one was chosen; a new one for the set's own organization. In an approved set it begins today. */
function blankOrKept({ set, rule, organization }: AtHand, chosen: string | null, { actor }: Asked): RuleForm {
  const from = set.approvedOn === null ? null : actor.day
  const isWhole = organization.id === organization.root
  if (rule === null) return emptyForm(chosen ?? '', from, isWhole ? '' : organization.slug)
  const kept = { ...formOf(rule, set), ...(from === null ? {} : { from }) }
  return chosen === null || chosen === rule.kind ? kept : { ...kept, kind: chosen, wording: '', parameters: {} }
}

/** Where no wording was typed, the one that follows from the kind and its parameters. */
function suggested(form: RuleForm): RuleForm {
  const demand = readTyped(form)
  return form.wording === '' && demand.ok ? { ...form, wording: wordingOf(demand.value) } : form
}

function dayTyped({ form, asOf }: Asked): Day {
  const { data } = buttons.safeParse(form)
  return parseDay(data?.previewOn ?? '') ?? asOf
}

async function aboutOf(tx: ReadTx, { organization }: AtHand, day: Day) {
  return (await servedBy(tx, organization)).map((one) => ({ slug: one.slug, name: nameOn(one, day) }))
}

/** What the rule would say on a day; null while it is not yet a rule. */
async function previewOf(
  { suppliers }: RuleHouse,
  tx: ReadTx,
  { actor }: Asked,
  hand: AtHand,
  fields: RuleForm,
  day: Day,
): Promise<VNode | null> {
  const { organization, set } = hand
  const written = readRule(fields, set, await servedBy(tx, organization))
  if (!written.ok) return null
  const rule = asRule(written.value, hand.rule?.key ?? 'E-ny', set)
  const proposed = withinSet<Rule>([...followed(hand, rule), rule])
  const previews = await previewRules(tx, actor, suppliers, { slug: organization.slug, day }, proposed)
  return <PreviewSection previews={previews} proposed={new Set([ruleName(rule)])} day={day} />
}

/** The versions that stay when a rule of an approved set changes: each to the day before the new one begins. */
function followed({ set, rules, rule }: AtHand, next: Rule): Rule[] {
  if (set.approvedOn === null || rule === null) return []
  return rules
    .filter(({ key }) => key === rule.key)
    .map((version) => ({ ...version, period: endedBefore(version, next.period) }))
}

async function saveRule(house: RuleHouse, asked: Asked): Promise<Answer> {
  const fields = suggested(ruleForm.parse(asked.form))
  const { set = '', rule } = asked.params
  const at = { organization: slugOf(asked), set }
  if (buttons.parse(asked.form).deed === 'preview') return lookedAt(house, asked, fields)
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const written =
      rule === undefined
        ? await addRule(tx, asked.actor, house.finder, at, fields)
        : await changeRule(tx, asked.actor, house.finder, { ...at, rule }, fields, versionIn(asked))
    return written.ok ? done(ruleSetPath(at.organization, set)) : written
  })
  if (saved === null) return missing
  return saved.ok
    ? redirect(saved.value)
    : ruleFormAt(house, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

/** What the rule would say, or what is still missing before it says anything. Nothing is stored. */
async function lookedAt(house: RuleHouse, asked: Asked, fields: RuleForm): Promise<Answer> {
  const read = await house.db.reading(asked.actor, async (tx) => {
    const hand = await atHand(tx, asked)
    return hand === null ? null : readRule(fields, hand.set, await servedBy(tx, hand.organization))
  })
  if (read === null) return missing
  return ruleFormAt(house, asked, read.ok ? { fields } : { fields, refusal: { word: read.refusal, at: read.at } })
}
