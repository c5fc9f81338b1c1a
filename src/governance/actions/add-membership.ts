import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Person, parseName } from '../../people/model/person.ts'
import { addPerson, personsNamed, personWithId } from '../../people/storage/persons.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { type Post, posts } from '../model/membership.ts'
import { maySeat, rightIn } from '../model/rights.ts'
import { type Visibility, visibilities } from '../model/visibility.ts'
import { addSource, citingOf } from '../storage/memberships.ts'
import { findAppointer } from './find-appointer.ts'
import { type SeatingRefusal, seatPerson } from './seat-person.ts'

const text = z.string().trim().max(500).catch('').default('')

/** A membership as it is typed: at the desk, at the command line. */
export const membershipForm = z
  .object({
    /** A person's id; `new` for a namesake of somebody known; empty where only the name was typed. */
    person: text,
    name: text,
    post: text,
    title: text,
    onBehalfOf: text,
    /** An authority's name or public id, or the name of another body. */
    appointedBy: text,
    /** A membership's id. */
    substituteFor: text,
    from: text,
    to: text,
    visibility: text,
    source: text,
  })
  .catch(() => membershipFormOf({}))
export type MembershipForm = {
  readonly [field in
    | 'person'
    | 'name'
    | 'post'
    | 'title'
    | 'onBehalfOf'
    | 'appointedBy'
    | 'substituteFor'
    | 'from'
    | 'to'
    | 'visibility'
    | 'source']: string
}

/** A form with what is given, and nothing in the other fields. */
export function membershipFormOf(given: Partial<MembershipForm>): MembershipForm {
  const empty = {
    person: '',
    name: '',
    post: '',
    title: '',
    onBehalfOf: '',
    appointedBy: '',
    substituteFor: '',
    from: '',
    to: '',
    visibility: '',
    source: '',
  }
  return { ...empty, ...given }
}

export type MembershipRefusal =
  | SeatingRefusal
  | 'no-such-organization'
  | 'no-name'
  | 'namesake'
  | 'no-such-person'
  | 'no-post'
  | 'no-such-authority'
  | 'no-such-appointer'
  | 'no-start'
  | 'not-a-day'
  | 'no-visibility'

/** Gives somebody a seat in an organization; a person who is not known yet is written in with it. */
export async function addMembership(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  form: MembershipForm,
): Promise<Result<string, MembershipRefusal>> {
  const organization = await organizationBySlug(tx, slug)
  if (organization === null) return refuse('no-such-organization')
  if (!maySeat(actor, organization)) return refuse('no-right')
  const facts = readFacts(form)
  if (!facts.ok) return facts
  const onBehalfOf = form.onBehalfOf === '' ? null : await organizationBySlug(tx, form.onBehalfOf)
  if (form.onBehalfOf !== '' && onBehalfOf === null) return refuse('no-such-authority', 'onBehalfOf')
  const appointedBy = await findAppointer(tx, form.appointedBy)
  if (!appointedBy.ok) return appointedBy
  const person = await personOf(tx, actor, form, rightIn(actor, organization))
  if (!person.ok) return person
  const source = form.source === '' ? null : await addSource(tx, form.source, citingOf(actor, organization.id))
  return seatPerson(tx, actor, {
    organization,
    person: person.value,
    ...facts.value,
    title: form.title === '' ? null : form.title,
    onBehalfOf: onBehalfOf?.id ?? null,
    appointedBy: appointedBy.value,
    substituteFor: form.substituteFor === '' ? null : form.substituteFor,
    certainty: source === null ? 'memory' : 'confirmed',
    source,
  })
}

type Facts = {
  readonly post: Post
  readonly period: { readonly startDate: Day; readonly endDate: Day | null }
  readonly visibility: Visibility
}

function readFacts(form: MembershipForm): Result<Facts, 'no-post' | 'no-start' | 'not-a-day' | 'no-visibility'> {
  const post = posts.find((one) => one === form.post)
  if (post === undefined) return refuse('no-post', 'post')
  if (form.from === '') return refuse('no-start', 'from')
  const startDate = parseDay(form.from)
  if (startDate === null) return refuse('not-a-day', 'from')
  const endDate = form.to === '' ? null : parseDay(form.to)
  if (form.to !== '' && endDate === null) return refuse('not-a-day', 'to')
  const visibility = visibilities.find((one) => one === form.visibility && one !== 'author')
  if (visibility === undefined) return refuse('no-visibility', 'visibility')
  return done({ post, period: { startDate, endDate }, visibility })
}

/** Whom the form means. A namesake of somebody known is never taken for them unasked. */
async function personOf(
  tx: WriteTx,
  actor: Actor,
  form: MembershipForm,
  rightHeld: string,
): Promise<Result<Person, 'no-name' | 'namesake' | 'no-such-person'>> {
  if (form.person !== '' && form.person !== 'new') return knownPerson(tx, form.person)
  const name = parseName(form.name)
  if (name === null) return refuse('no-name', 'name')
  if (form.person !== 'new' && (await personsNamed(tx, name)).length > 0) return refuse('namesake', 'person')
  const person = await addPerson(tx, name, false)
  await record(tx, actor, {
    action: 'create-person',
    rightHeld,
    objectKind: 'person',
    objectId: person.id,
    payload: { name, isPublic: false },
  })
  return done(person)
}

async function knownPerson(tx: ReadTx, id: string): Promise<Result<Person, 'no-such-person'>> {
  const person = z.uuid().safeParse(id).success ? await personWithId(tx, id) : null
  return person === null ? refuse('no-such-person', 'person') : done(person)
}
