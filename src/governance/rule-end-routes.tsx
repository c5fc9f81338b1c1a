import { isId } from '../kernel/id.ts'
import { done } from '../kernel/result.ts'
import { nameOn } from '../structure/model/names.ts'
import { type Answer, type Asked, formRoutes, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { type EndExemptionRefusal, endExemption, ownExemption } from './actions/end-exemption.ts'
import { type EndRuleForm, endRuleForm } from './actions/end-rule.ts'
import { type EndSetRefusal, endRuleSet } from './actions/end-rule-set.ts'
import { ownSet } from './actions/rules-at-hand.ts'
import { slugOf } from './organization-asked.ts'
import { EndExemptionPage, EndSetPage } from './pages/rules/end-forms.tsx'
import { ruleSetPath } from './paths.ts'
import { type RuleHouse, savedOnce } from './rule-house.ts'
import { rulesTexts } from './texts-rules.ts'

/** Where a secretary ends an approved set, and an exemption. For everybody else these addresses do not exist. */
export function ruleEndRoutes(house: RuleHouse, place: string): Route[] {
  const set = `${place}/regler/:set`
  return [
    ...formRoutes(
      `${set}/afslut`,
      (asked) => endingSet(house, asked),
      (asked) => saveSetEnd(house, asked),
    ),
    ...formRoutes(
      `${set}/:rule/fravigelser/:exemption/afslut`,
      (asked) => endingExemption(house, asked),
      (asked) => saveExemptionEnd(house, asked),
    ),
  ]
}

type Typed<Refusal> = { readonly form: EndRuleForm; readonly refusal: Refusal }

async function endingSet({ db }: RuleHouse, asked: Asked, typed?: Typed<EndSetRefusal>): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const own = await ownSet(tx, asked.actor, slugOf(asked), asked.params.set ?? '')
    if (!own.ok || own.value.set.approvedOn === null) return missing
    const { organization, set } = own.value
    const to = typed?.form.to ?? set.period.endDate ?? asked.actor.day
    return {
      kind: 'page',
      status: formStatus(typed?.refusal),
      title: rulesTexts(asked.language).endSet.title,
      isPrivate: true,
      crumbs: [{ label: set.title, to: ruleSetPath(organization.slug, set.key) }],
      main: <EndSetPage organization={organization.slug} set={set} to={to} refusal={typed?.refusal ?? null} />,
    }
  })
}

async function saveSetEnd(house: RuleHouse, asked: Asked): Promise<Answer> {
  const form = endRuleForm.parse(asked.form)
  const at = { organization: slugOf(asked), set: asked.params.set ?? '' }
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const ended = await endRuleSet(tx, asked.actor, at, form)
    return ended.ok ? done(ruleSetPath(at.organization, at.set)) : ended
  })
  if (saved === null) return missing
  return saved.ok ? redirect(saved.value) : endingSet(house, asked, { form, refusal: saved.refusal })
}

function exemptionAt(asked: Asked) {
  const { set = '', rule = '', exemption = '' } = asked.params
  return isId(exemption) ? { organization: slugOf(asked), set, rule, exemption } : null
}

async function endingExemption({ db }: RuleHouse, asked: Asked, typed?: Typed<EndExemptionRefusal>): Promise<Answer> {
  const at = exemptionAt(asked)
  if (at === null) return missing
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await ownExemption(tx, asked.actor, at)
    if (found === null) return missing
    const { organization, set, rule, exemption, whom } = found
    return {
      kind: 'page',
      status: formStatus(typed?.refusal),
      title: rulesTexts(asked.language).endExemption.title,
      isPrivate: true,
      crumbs: [{ label: set.title, to: ruleSetPath(organization.slug, set.key) }],
      main: (
        <EndExemptionPage
          at={{ organization: organization.slug, set, rule, exemption, whom: nameOn(whom, asked.asOf) }}
          to={typed?.form.to ?? exemption.period.endDate ?? asked.actor.day}
          refusal={typed?.refusal ?? null}
        />
      ),
    }
  })
}

async function saveExemptionEnd(house: RuleHouse, asked: Asked): Promise<Answer> {
  const form = endRuleForm.parse(asked.form)
  const at = exemptionAt(asked)
  if (at === null) return missing
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const ended = await endExemption(tx, asked.actor, at, form)
    return ended.ok ? done(ruleSetPath(at.organization, at.set)) : ended
  })
  if (saved === null) return missing
  return saved.ok ? redirect(saved.value) : endingExemption(house, asked, { form, refusal: saved.refusal })
}
