import { z } from 'zod'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { covers } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { personsNamed, personWithId, personWithSlug } from '../../people/storage/persons.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { type MemberLine, type RefusedLine, readMemberTable, type TableRefusal } from '../model/member-table.ts'
import { addComer, type NewComer } from '../storage/constitution-lines.ts'
import { countChange } from '../storage/constitutions.ts'
import { findAppointer } from './find-appointer.ts'
import { type HeldRefusal, holdDraft } from './hold-draft.ts'
import type { ImportLineRefusal } from './import-members.ts'
import type { Worked } from './load-constitution.ts'

export const listForm = z.object({ table: z.string().max(500_000).catch('') }).catch({ table: '' })

/** `not-here`: a line of an organization that the draft is not about; `other-day`: one with days of its own. */
export type ComerRefusal = ImportLineRefusal | 'not-here' | 'other-day'
export type RefusedComer = { readonly line: number; readonly refusal: ComerRefusal }

/**
 * Writes everybody of a pasted table into a draft as somebody who comes, all of them or nobody. Answers the lines that cannot be;
 * none of them means that all are written. Organization and first day are the draft's where the table does not say.
 */
export async function listComers(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
  table: string,
): Promise<Result<readonly RefusedComer[], HeldRefusal | TableRefusal>> {
  const held = await holdDraft(tx, actor, slug, id)
  if (!held.ok) return held
  const { firstDay } = held.value.constitution
  const lines = readMemberTable(table, { organization: slug, from: firstDay })
  if (!lines.ok) return lines
  const comers: NewComer[] = []
  const refused: RefusedComer[] = []
  for (const line of lines.value) {
    const read = 'refusal' in line ? line : await readComer(tx, held.value, line)
    if ('refusal' in read) refused.push({ line: line.line, refusal: read.refusal })
    else comers.push(read)
  }
  if (refused.length > 0) return done(refused)
  for (const comer of comers) await addComer(tx, id, comer)
  await countChange(tx, id)
  return done([])
}

type Unread = RefusedLine | { readonly refusal: ComerRefusal }

async function readComer(tx: ReadTx, { places, constitution }: Worked, line: MemberLine): Promise<NewComer | Unread> {
  const place = places.find((one) => one.slug === line.organization)
  if (place === undefined || !covers(place.period, constitution.firstDay)) return { refusal: 'not-here' }
  if (line.period.startDate !== constitution.firstDay || line.period.endDate !== null) return { refusal: 'other-day' }
  const onBehalfOf = line.onBehalfOf === null ? null : await organizationBySlug(tx, line.onBehalfOf)
  if (line.onBehalfOf !== null && onBehalfOf === null) return { refusal: 'no-such-authority' }
  const appointedBy = await findAppointer(tx, line.appointedBy ?? '')
  if (!appointedBy.ok) return { refusal: appointedBy.refusal }
  const who = await whoIs(tx, line)
  if (!who.ok) return { refusal: who.refusal }
  const { post, title, visibility } = line
  return {
    ...who.value,
    organization: place.id,
    post,
    title,
    onBehalfOf: onBehalfOf?.id ?? null,
    appointedBy: appointedBy.value,
    visibility,
  }
}

type Who = Pick<NewComer, 'person' | 'personName' | 'isAnother'>

/** By `person`, or by a name that nobody known bears; a namesake is never taken for somebody unasked. */
async function whoIs(
  tx: ReadTx,
  { name, person: named }: MemberLine,
): Promise<Result<Who, 'namesake' | 'no-such-person' | 'other-name'>> {
  const isAnother = named === 'new' || named === 'ny'
  if (named !== null && !isAnother) {
    const isId = z.uuid().safeParse(named).success
    const person = isId ? await personWithId(tx, named) : await personWithSlug(tx, named)
    if (person === null) return refuse('no-such-person')
    if (person.name.toLowerCase() !== name.toLowerCase()) return refuse('other-name')
    return done({ person: person.id, personName: person.name, isAnother: false })
  }
  if (!isAnother && (await personsNamed(tx, name)).length > 0) return refuse('namesake')
  return done({ person: null, personName: name, isAnother })
}
