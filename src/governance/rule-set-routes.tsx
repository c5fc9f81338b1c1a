import type { Database } from '../db/transactions.ts'
import { versionIn } from '../db/version.ts'
import { done } from '../kernel/result.ts'
import { type Answer, type Asked, formRoutes, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { type ApprovalForm, approvalForm, approveRuleSet, dropRuleSet } from './actions/approve-rule-set.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import { ownSet } from './actions/rules-at-hand.ts'
import { changeRuleSet, writeRuleSet } from './actions/write-rule-set.ts'
import { mayWriteRules } from './model/rights.ts'
import { setForm, setFormOf } from './model/rules/set-form.ts'
import { named, slugOf } from './organization-asked.ts'
import { ApproveSetPage, DropSetPage, type TypedApproval } from './pages/rules/approve.tsx'
import { SetFormPage, type TypedSet } from './pages/rules/set-form.tsx'
import { newRuleSetPath, ruleSetDeedPath, ruleSetPath, ruleSetsPath } from './paths.ts'
import { savedOnce } from './rule-house.ts'
import { rulesTexts } from './texts-rules.ts'

type House = { readonly db: Database; readonly finder: DecisionFinder }

/** Where a secretary begins a set of rules, changes its draft, throws it away, and writes down that it was approved. */
export function ruleSetRoutes(house: House, place: string): Route[] {
  const set = `${place}/regler/:set`
  return [
    ...formRoutes(
      `${place}/regler/nyt`,
      (asked) => newSet(house, asked),
      (asked) => saveNewSet(house, asked),
    ),
    ...formRoutes(
      `${set}/ret`,
      (asked) => editSet(house, asked),
      (asked) => saveSet(house, asked),
    ),
    ...formRoutes(
      `${set}/godkend`,
      (asked) => approving(house, asked),
      (asked) => saveApproval(house, asked),
    ),
    ...formRoutes(
      `${set}/slet`,
      (asked) => dropping(house, asked),
      (asked) => saveDropping(house, asked),
    ),
  ]
}

async function newSet({ db }: House, asked: Asked, typed?: TypedSet): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await named(tx, asked)
    if (found === null || !mayWriteRules(asked.actor, found.organization)) return missing
    const { organization, name, crumbs } = found
    const t = rulesTexts(asked.language)
    const shown = typed ?? { fields: { ...setForm.parse({}), decidesBy: 'agreement' } }
    return {
      kind: 'page',
      status: formStatus(shown.refusal?.word),
      title: t.setForm.newTitle,
      isPrivate: true,
      crumbs: [...crumbs, { label: t.list.title, to: ruleSetsPath(organization.slug) }],
      main: (
        <SetFormPage
          name={name}
          action={newRuleSetPath(organization.slug)}
          typed={shown}
          version={null}
          theirs={null}
        />
      ),
    }
  })
}

async function saveNewSet(house: House, asked: Asked): Promise<Answer> {
  const fields = setForm.parse(asked.form)
  const slug = slugOf(asked)
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const written = await writeRuleSet(tx, asked.actor, slug, fields)
    return written.ok ? done(ruleSetPath(slug, written.value)) : written
  })
  if (saved === null) return missing
  if (saved.ok) return redirect(saved.value)
  return newSet(house, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

type Draft = Extract<Awaited<ReturnType<typeof ownSet>>, { ok: true }>['value'] & { readonly name: string }

/** The draft of the address, for its secretary; for everybody else there is none. */
async function withDraft(
  { db, finder }: House,
  asked: Asked,
  show: (draft: Draft, decisions: Awaited<ReturnType<DecisionFinder['inCircle']>>) => Extract<Answer, { kind: 'page' }>,
): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await named(tx, asked)
    const own = await ownSet(tx, asked.actor, slugOf(asked), asked.params.set ?? '')
    if (found === null || !own.ok || own.value.set.approvedOn !== null) return missing
    const { slug, root } = own.value.organization
    const page = show({ ...own.value, name: found.name }, await finder.inCircle(tx, root))
    const t = rulesTexts(asked.language)
    const set = { label: own.value.set.title, to: ruleSetPath(slug, own.value.set.key) }
    return { ...page, isPrivate: true, crumbs: [...found.crumbs, { label: t.list.title, to: ruleSetsPath(slug) }, set] }
  })
}

async function editSet(house: House, asked: Asked, typed?: TypedSet): Promise<Answer> {
  return withDraft(house, asked, ({ organization, set, name }) => {
    const isStale = typed?.refusal?.word === 'changed-meanwhile'
    return {
      kind: 'page',
      status: formStatus(typed?.refusal?.word),
      title: rulesTexts(asked.language).setForm.editTitle,
      main: (
        <SetFormPage
          name={name}
          action={ruleSetDeedPath(organization.slug, set.key, 'ret')}
          typed={typed ?? { fields: setFormOf(set) }}
          version={set.version}
          theirs={isStale ? setFormOf(set) : null}
        />
      ),
    }
  })
}

async function saveSet(house: House, asked: Asked): Promise<Answer> {
  const fields = setForm.parse(asked.form)
  const at = { organization: slugOf(asked), set: asked.params.set ?? '' }
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const changed = await changeRuleSet(tx, asked.actor, at, fields, versionIn(asked))
    return changed.ok ? done(ruleSetPath(at.organization, at.set)) : changed
  })
  if (saved === null) return missing
  return saved.ok
    ? redirect(saved.value)
    : editSet(house, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

async function approving(house: House, asked: Asked, typed?: TypedApproval): Promise<Answer> {
  return withDraft(house, asked, ({ organization, set }, decisions) => ({
    kind: 'page',
    status: formStatus(typed?.refusal?.word),
    title: rulesTexts(asked.language).approve.title,
    main: (
      <ApproveSetPage
        organization={organization.slug}
        set={set}
        decisions={decisions}
        typed={typed ?? { on: asked.actor.day, decision: '' }}
      />
    ),
  }))
}

async function saveApproval(house: House, asked: Asked): Promise<Answer> {
  const fields: ApprovalForm = approvalForm.parse(asked.form)
  const at = { organization: slugOf(asked), set: asked.params.set ?? '' }
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const approved = await approveRuleSet(tx, asked.actor, house.finder, at, fields)
    return approved.ok ? done(ruleSetPath(at.organization, at.set)) : approved
  })
  if (saved === null) return missing
  if (saved.ok) return redirect(saved.value)
  const { on, decision } = fields
  return approving(house, asked, { on, decision, refusal: { word: saved.refusal, at: saved.at } })
}

async function dropping(house: House, asked: Asked, refusal?: 'is-approved' | 'changed-meanwhile'): Promise<Answer> {
  return withDraft(house, asked, ({ organization, set }) => ({
    kind: 'page',
    status: formStatus(refusal),
    title: rulesTexts(asked.language).drop.title,
    main: <DropSetPage organization={organization.slug} set={set} refusal={refusal ?? null} />,
  }))
}

async function saveDropping(house: House, asked: Asked): Promise<Answer> {
  const at = { organization: slugOf(asked), set: asked.params.set ?? '' }
  const saved = await savedOnce(house.db, asked, async (tx) => {
    const dropped = await dropRuleSet(tx, asked.actor, at, versionIn(asked))
    return dropped.ok ? done(ruleSetsPath(at.organization)) : dropped
  })
  if (saved === null) return missing
  if (saved.ok) return redirect(saved.value)
  if (saved.refusal === 'no-such-set' || saved.refusal === 'no-right') return missing
  return dropping(house, asked, saved.refusal)
}
