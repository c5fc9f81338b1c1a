import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type AddOrganizationNo, addOrganization, organizationForm } from '../../structure/actions/add-organization.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { maySetUpGroups, rightIn } from '../model/rights.ts'
import { type Visibility, visibilities } from '../model/visibility.ts'
import { addMandate, addStep } from '../storage/working-groups.ts'
import { decidedIn } from './deciding.ts'
import type { DecisionFinder } from './decision-finder.ts'

const text = z.string().trim().max(2000).catch('').default('')

/** A working group as it is typed. */
export const groupForm = z.object({
  name: text,
  task: text,
  /** Public id of the cluster or level that it answers to. */
  reportsTo: text,
  /** Key of the deciding item; empty where the decision is not in Klynge. */
  decision: text,
  source: text,
  from: text,
  until: text,
  visibility: text,
})
export type GroupForm = z.output<typeof groupForm>

export type SetUpGroupNo =
  | AddOrganizationNo
  | 'no-task'
  | 'no-such-level'
  | 'no-decision'
  | 'no-such-decision'
  | 'no-visibility'

/** What the register says as source; the decision itself may be closed, and the register is open to all. */
const registerSource = 'Beslutning om at nedsætte arbejdsgruppen'

/** Nedsætter: a working group of a cluster with its task and end, by a decision. Answers its public id. */
export async function setUpGroup(
  tx: WriteTx,
  actor: Actor,
  decisions: DecisionFinder,
  cluster: string,
  form: GroupForm,
): Promise<Result<string, SetUpGroupNo>> {
  const above = await organizationBySlug(tx, cluster)
  if (above === null) return refuse('no-such-organization')
  if (above.id !== above.root || !maySetUpGroups(actor, above)) return refuse('no-right')
  const typed = await readMandate(tx, above, form)
  if (!typed.ok) return typed
  const decided = await decidedIn(tx, decisions, above.root, form)
  if (!decided.ok) return decided
  const { name, from } = form
  const asTyped = { under: above.slug, name, kind: 'working-group', from, source: registerSource }
  const added = await addOrganization(tx, actor, organizationForm.parse(asTyped))
  if (!added.ok) return added
  const group = await organizationBySlug(tx, added.value)
  if (group === null) return refuse('no-such-organization')
  const createdBy = actor.kind === 'person' ? actor.person : null
  const mandate = { organization: group.id, ...typed.value, createdBy }
  const id = await addMandate(tx, mandate)
  const step = { kind: 'set-up', on: mandate.begins, until: mandate.until, reason: null, ...decided.value } as const
  await addStep(tx, id, step, createdBy)
  await record(tx, actor, {
    action: 'set-up-group',
    rightHeld: rightIn(actor, above),
    objectKind: 'mandate',
    objectId: id,
    organization: group.id,
    payload: { ...mandate, step },
  })
  return done(group.slug)
}

type Typed = {
  readonly task: string
  readonly reportsTo: string
  readonly begins: Day
  readonly until: Day | null
  readonly visibility: Visibility
}
type TypedNo = 'no-task' | 'no-such-level' | 'no-start' | 'not-a-day' | 'ends-before-it-starts' | 'no-visibility'

async function readMandate(tx: ReadTx, above: Organization, form: GroupForm): Promise<Result<Typed, TypedNo>> {
  if (form.task === '') return refuse('no-task', 'task')
  if (form.from === '') return refuse('no-start', 'from')
  const begins = parseDay(form.from)
  if (begins === null) return refuse('not-a-day', 'from')
  const until = form.until === '' ? null : parseDay(form.until)
  if (form.until !== '' && until === null) return refuse('not-a-day', 'until')
  if (until !== null && until < begins) return refuse('ends-before-it-starts', 'until')
  const reportsTo = await organizationBySlug(tx, form.reportsTo)
  if (reportsTo === null || !answersFor(reportsTo, above) || !covers(reportsTo.period, begins))
    return refuse('no-such-level', 'reportsTo')
  const visibility = visibilities.find((one) => one === form.visibility && one !== 'author')
  if (visibility === undefined) return refuse('no-visibility', 'visibility')
  return done({ task: form.task, reportsTo: reportsTo.id, begins, until, visibility })
}

/** A group answers to its cluster, or to a level or committee of it. */
function answersFor({ root, classification }: Organization, above: Organization): boolean {
  return root === above.root && classification !== 'working-group'
}
