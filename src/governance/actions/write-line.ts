import { z } from 'zod'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { covers } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { parseName } from '../../people/model/person.ts'
import { personsNamed, personWithId } from '../../people/storage/persons.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import type { ConstitutionLine } from '../model/constitution/constitution.ts'
import { posts } from '../model/membership.ts'
import { visibilities } from '../model/visibility.ts'
import {
  addComer,
  type NewComer,
  type NewSeat,
  removeLines,
  storeChoice,
  storeComer,
} from '../storage/constitution-lines.ts'
import { countChange } from '../storage/constitutions.ts'
import { findAppointer } from './find-appointer.ts'
import { type HeldRefusal, holdDraft } from './hold-draft.ts'
import type { Worked } from './load-constitution.ts'

const text = z.string().trim().max(500).catch('').default('')

/** A line as it is typed. `organization` is a public id; `person`: an id, or `new` for a namesake of somebody known. */
export const lineForm = z
  .object({
    organization: text,
    person: text,
    name: text,
    post: text,
    title: text,
    onBehalfOf: text,
    appointedBy: text,
    visibility: text,
    version: seenVersion,
  })
  .catch(() => emptyLine)
export type LineForm = z.infer<typeof lineForm>

export const emptyLine: LineForm = {
  ...{
    organization: '',
    person: '',
    name: '',
    post: '',
    title: '',
    onBehalfOf: '',
    appointedBy: '',
    visibility: '',
    version: 0,
  },
}

export type LineRefusal =
  | HeldRefusal
  | 'no-such-line'
  | 'no-organization'
  | 'not-there'
  | 'no-name'
  | 'namesake'
  | 'no-such-person'
  | 'no-post'
  | 'no-such-authority'
  | 'no-such-appointer'
  | 'no-visibility'
  | 'changed-meanwhile'

/** Writes somebody who comes, or changes what a line says. Answers the line's id. */
export async function writeLine(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
  line: string | null,
  form: LineForm,
): Promise<Result<string, LineRefusal>> {
  const held = await holdDraft(tx, actor, slug, id)
  if (!held.ok) return held
  const present = line === null ? null : (held.value.lines.find((one) => one.id === line) ?? null)
  if (line !== null && present === null) return refuse('no-such-line')
  if (present !== null && present.version !== form.version) return refuse('changed-meanwhile')
  const seat = await readSeat(tx, form)
  if (!seat.ok) return seat
  const written =
    present === null || present.held === null
      ? await writeComer(tx, held.value, present, form, seat.value)
      : await writeChange(tx, present, seat.value)
  if (written.ok) await countChange(tx, id)
  return written
}

async function writeChange(tx: WriteTx, line: ConstitutionLine, seat: NewSeat): Promise<Result<string, never>> {
  await storeChoice(tx, line.id, 'changes', seat)
  return done(line.id)
}

async function writeComer(
  tx: WriteTx,
  worked: Worked,
  line: ConstitutionLine | null,
  form: LineForm,
  seat: NewSeat,
): Promise<Result<string, LineRefusal>> {
  const place = worked.places.find((one) => one.slug === form.organization)
  if (place === undefined) return refuse('no-organization', 'organization')
  if (!covers(place.period, worked.constitution.firstDay)) return refuse('not-there', 'organization')
  const who = await readPerson(tx, form)
  if (!who.ok) return who
  const comer: NewComer = { ...seat, ...who.value, organization: place.id }
  if (line === null) return done(await addComer(tx, worked.constitution.id, comer))
  await storeComer(tx, line.id, comer)
  return done(line.id)
}

async function readSeat(
  tx: ReadTx,
  form: LineForm,
): Promise<Result<NewSeat, 'no-post' | 'no-such-authority' | 'no-such-appointer' | 'no-visibility'>> {
  const post = posts.find((one) => one === form.post)
  if (post === undefined) return refuse('no-post', 'post')
  const onBehalfOf = form.onBehalfOf === '' ? null : await organizationBySlug(tx, form.onBehalfOf)
  if (form.onBehalfOf !== '' && onBehalfOf === null) return refuse('no-such-authority', 'onBehalfOf')
  const appointedBy = await findAppointer(tx, form.appointedBy)
  if (!appointedBy.ok) return appointedBy
  const visibility = visibilities.find((one) => one === form.visibility && one !== 'author')
  if (visibility === undefined) return refuse('no-visibility', 'visibility')
  const seat = { post, title: form.title === '' ? null : form.title, onBehalfOf: onBehalfOf?.id ?? null }
  return done({ ...seat, appointedBy: appointedBy.value, visibility })
}

type Who = Pick<NewComer, 'person' | 'personName' | 'isAnother'>

/** Whom the form means. A namesake of somebody known is never taken for them unasked. */
async function readPerson(tx: ReadTx, form: LineForm): Promise<Result<Who, 'no-name' | 'namesake' | 'no-such-person'>> {
  if (form.person !== '' && form.person !== 'new') {
    const person = z.uuid().safeParse(form.person).success ? await personWithId(tx, form.person) : null
    if (person === null) return refuse('no-such-person', 'person')
    return done({ person: person.id, personName: person.name, isAnother: false })
  }
  const name = parseName(form.name)
  if (name === null) return refuse('no-name', 'name')
  const isAnother = form.person === 'new'
  if (!isAnother && (await personsNamed(tx, name)).length > 0) return refuse('namesake', 'person')
  return done({ person: null, personName: name, isAnother })
}

/** Takes a newcomer out of a draft again. A second time it changes nothing. */
export async function dropLine(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
  line: string,
): Promise<Result<null, HeldRefusal | 'no-such-line'>> {
  const held = await holdDraft(tx, actor, slug, id)
  if (!held.ok) return held
  const present = held.value.lines.find((one) => one.id === line)
  if (present === undefined) return done(null)
  if (present.held !== null) return refuse('no-such-line')
  await removeLines(tx, [line])
  await countChange(tx, id)
  return done(null)
}
