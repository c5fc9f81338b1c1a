import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { done } from '../kernel/result.ts'
import { nameOn } from '../structure/model/names.ts'
import { onDay, organizationPath } from '../structure/paths.ts'
import { type Answer, type Asked, formRoutes, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { closeForm, closeGroup } from './actions/close-group.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import { prolongGroup, stepForm } from './actions/prolong-group.ts'
import { maySetUpGroups } from './model/rights.ts'
import { lastStep, type Mandate, type WorkingGroup } from './model/working-group.ts'
import { CloseGroupPage, ProlongGroupPage, type TypedStep } from './pages/group-steps.tsx'
import { membershipsBeyond } from './storage/memberships.ts'
import { groupBySlug } from './storage/working-groups.ts'
import { groupTexts } from './texts-groups.ts'

/** Where a working group gets more time, and where it is closed with every seat in it. */
export function groupStepRoutes(db: Database, decisions: DecisionFinder): Route[] {
  return [
    ...formRoutes(
      '/:cluster/:level/forlaeng',
      (asked) => prolonging(db, decisions, asked),
      (asked) => saveProlonging(db, decisions, asked),
    ),
    ...formRoutes(
      '/:cluster/:level/nedlaeg',
      (asked) => closing(db, decisions, asked),
      (asked) => saveClosing(db, decisions, asked),
    ),
  ]
}

type Decidable = WorkingGroup & { readonly mandate: Mandate }

/** The group of the address, where the reader may decide of it and it is not closed. */
async function decidable(tx: ReadTx, { actor, params }: Asked): Promise<Decidable | null> {
  const group = await groupBySlug(tx, `${params.cluster}/${params.level}`)
  if (group === null || group.mandate === null || lastStep(group.mandate) === null) return null
  return maySetUpGroups(actor, group.organization) ? { ...group, mandate: group.mandate } : null
}

async function prolonging(db: Database, decisions: DecisionFinder, asked: Asked, typed?: TypedStep): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const group = await decidable(tx, asked)
    if (group === null) return missing
    const found = await decisions.inCircle(tx, group.organization.root)
    const shown = typed ?? untyped(asked)
    const main = <ProlongGroupPage group={group} decisions={found} typed={shown} day={asked.asOf} />
    return pageOf(asked, group, groupTexts(asked.language).prolong.title, shown, main)
  })
}

async function closing(db: Database, decisions: DecisionFinder, asked: Asked, typed?: TypedStep): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const group = await decidable(tx, asked)
    if (group === null) return missing
    const { root, id } = group.organization
    const found = await decisions.inCircle(tx, root)
    const seats = await membershipsBeyond(tx, id, group.mandate.begins)
    const shown = typed ?? untyped(asked)
    const main = <CloseGroupPage group={group} decisions={found} typed={shown} day={asked.asOf} seats={seats} />
    return pageOf(asked, group, groupTexts(asked.language).close.title, shown, main)
  })
}

function untyped({ actor }: Asked): TypedStep {
  return { fields: { until: '', on: actor.day, decision: '', source: '', reason: '' } }
}

function pageOf(
  { asOf }: Asked,
  { organization }: WorkingGroup,
  title: string,
  { refusal }: TypedStep,
  main: Extract<Answer, { kind: 'page' }>['main'],
): Answer {
  return {
    kind: 'page',
    status: formStatus(refusal?.word),
    title,
    isPrivate: true,
    crumbs: [{ label: nameOn(organization, asOf), to: organizationPath(organization.slug) }],
    main,
  }
}

async function saveProlonging(db: Database, decisions: DecisionFinder, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const slug = `${params.cluster}/${params.level}`
  const fields = stepForm.parse(asked.form)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const prolonged = await prolongGroup(tx, actor, decisions, slug, fields)
    return prolonged.ok ? done(organizationPath(slug)) : prolonged
  })
  if (saved.ok) return redirect(saved.value)
  return prolonging(db, decisions, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

async function saveClosing(db: Database, decisions: DecisionFinder, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const slug = `${params.cluster}/${params.level}`
  const fields = closeForm.parse(asked.form)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const closed = await closeGroup(tx, actor, decisions, slug, fields)
    return closed.ok ? done(onDay(organizationPath(slug), fields.until)) : closed
  })
  if (saved.ok) return redirect(saved.value)
  return closing(db, decisions, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}
