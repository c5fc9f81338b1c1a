import { done } from '../kernel/result.ts'
import { nameOn } from '../structure/model/names.ts'
import {
  type Answer,
  type Asked,
  formRoutes,
  formStatus,
  missing,
  type PageAnswer,
  type Route,
  redirect,
} from '../ui/route.ts'
import { type EndRuleForm, type EndRuleRefusal, endRule, endRuleForm } from './actions/end-rule.ts'
import { exempt, exemptible } from './actions/exempt.ts'
import { ownRule } from './actions/rules-at-hand.ts'
import { exemptionForm } from './model/rules/set-form.ts'
import { slugOf } from './organization-asked.ts'
import { EndRulePage, ExemptPage, type TypedExemption } from './pages/rules/rule-deeds.tsx'
import { ruleSetPath } from './paths.ts'
import { type RuleHouse, savedOnce } from './rule-house.ts'
import { rulesTexts } from './texts-rules.ts'

/** Where a secretary ends a rule, and writes down that it is not held against somebody. For everybody else these addresses do not exist. */
export function ruleDeedRoutes(house: RuleHouse, place: string): Route[] {
  const rule = `${place}/regler/:set/:rule`
  return [
    ...formRoutes(
      `${rule}/afslut`,
      (asked) => ending(house, asked),
      (asked) => saveEnding(house, asked),
    ),
    ...formRoutes(
      `${rule}/fravig`,
      (asked) => exempting(house, asked),
      (asked) => saveExempting(house, asked),
    ),
  ]
}

async function ending(
  house: RuleHouse,
  asked: Asked,
  typed?: { readonly form: EndRuleForm; readonly refusal: EndRuleRefusal },
): Promise<Answer> {
  return house.db.reading(asked.actor, async (tx): Promise<Answer> => {
    const { set: key = '', rule: ruleKey = '' } = asked.params
    const own = await ownRule(tx, asked.actor, slugOf(asked), key, ruleKey)
    if (!own.ok) return missing
    const { organization, set, rule } = own.value
    const t = rulesTexts(asked.language)
    const to = typed?.form.to ?? rule.period.endDate ?? asked.actor.day
    return {
      kind: 'page',
      status: formStatus(typed?.refusal),
      title: set.approvedOn === null ? t.end.removeTitle : t.end.title,
      isPrivate: true,
      crumbs: [{ label: set.title, to: ruleSetPath(organization.slug, set.key) }],
      main: (
        <EndRulePage at={{ organization: organization.slug, set, rule }} to={to} refusal={typed?.refusal ?? null} />
      ),
    }
  })
}

async function saveEnding(house: RuleHouse, asked: Asked): Promise<Answer> {
  const form = endRuleForm.parse(asked.form)
  const { set = '', rule = '' } = asked.params
  const at = { organization: slugOf(asked), set, rule }
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const ended = await endRule(tx, asked.actor, at, form)
    return ended.ok ? done(ruleSetPath(at.organization, set)) : ended
  })
  if (saved === null) return missing
  return saved.ok ? redirect(saved.value) : ending(house, asked, { form, refusal: saved.refusal })
}

async function exempting(house: RuleHouse, asked: Asked, typed?: TypedExemption): Promise<Answer> {
  return house.db.reading(asked.actor, async (tx): Promise<Answer> => {
    const { set: key = '', rule: ruleKey = '' } = asked.params
    const found = await exemptible(tx, asked.actor, { organization: slugOf(asked), set: key, rule: ruleKey })
    if (found === null || found.about.length === 0) return missing
    const { organization, set, rule, about, relieves } = found
    const page: PageAnswer = {
      kind: 'page',
      status: formStatus(typed?.refusal?.word),
      title: rulesTexts(asked.language).exempt.title,
      isPrivate: true,
      crumbs: [{ label: set.title, to: ruleSetPath(organization.slug, set.key) }],
      main: (
        <ExemptPage
          at={{ organization: organization.slug, set, rule }}
          relieves={relieves}
          about={about.map((one) => ({ slug: one.slug, name: nameOn(one, asked.asOf) }))}
          decisions={await house.finder.inCircle(tx, organization.root)}
          typed={typed ?? { fields: { ...exemptionForm.parse({}), from: asked.actor.day } }}
        />
      ),
    }
    return page
  })
}

async function saveExempting(house: RuleHouse, asked: Asked): Promise<Answer> {
  const fields = exemptionForm.parse(asked.form)
  const { set = '', rule = '' } = asked.params
  const at = { organization: slugOf(asked), set, rule }
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const exempted = await exempt(tx, asked.actor, house.finder, at, fields)
    return exempted.ok ? done(ruleSetPath(at.organization, set)) : exempted
  })
  if (saved === null) return missing
  return saved.ok
    ? redirect(saved.value)
    : exempting(house, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}
