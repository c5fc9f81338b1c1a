import { z } from 'zod'
import type { ReadTx } from '../../db/transactions.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Email } from '../../people/model/email.ts'
import type { Person } from '../../people/model/person.ts'
import { accountOfPerson, anyAccountWithEmail } from '../../people/storage/accounts.ts'
import { personsNamed, personWithId, personWithSlug } from '../../people/storage/persons.ts'
import type { Organization } from '../../structure/model/organization.ts'
import type { MemberLine } from '../model/member-table.ts'
import { membershipsOf } from '../storage/memberships.ts'

/** Whom a line of a table means: somebody known, or somebody whom this line is the first to name. */
export type Identified =
  | { readonly kind: 'known'; readonly person: Person; readonly newAccount: Email | null }
  | { readonly kind: 'newcomer'; readonly name: string; readonly line: number; readonly newAccount: Email | null }

export type IdentityRefusal = 'namesake' | 'no-such-person' | 'other-name' | 'has-other-account'

/** Whom the lines above have named, by address, by what stood under `person`, and by name. */
export type Newcomers = Map<string, Identified>

/** Tells who a line is about: by address, by `person`, or by a name that nobody else has. Never by guessing. */
export async function identify(
  tx: ReadTx,
  line: MemberLine,
  organization: Organization,
  newcomers: Newcomers,
): Promise<Result<Identified, IdentityRefusal>> {
  const key = keyOf(line)
  const above = newcomers.get(key)
  if (above !== undefined) return nameOf(above) === line.name.toLowerCase() ? done(above) : refuse('other-name')
  const found = await identifyFirst(tx, line, organization, newcomers)
  if (found.ok) newcomers.set(key, found.value)
  return found
}

function keyOf({ email, person, name }: MemberLine): string {
  if (email !== null) return `email ${email}`
  return person === null || isNew(person) ? `name ${name.toLowerCase()}` : `person ${person}`
}

function nameOf(who: Identified): string {
  return (who.kind === 'known' ? who.person.name : who.name).toLowerCase()
}

function isNew(person: string): boolean {
  return person === 'new' || person === 'ny'
}

async function identifyFirst(
  tx: ReadTx,
  line: MemberLine,
  organization: Organization,
  newcomers: Newcomers,
): Promise<Result<Identified, IdentityRefusal>> {
  const account = line.email === null ? null : await anyAccountWithEmail(tx, line.email)
  if (account !== null) return ofAccount(await personWithId(tx, account.person), line)
  if (line.person !== null && !isNew(line.person)) return ofPerson(tx, line.person, line)
  const newcomer: Identified = { kind: 'newcomer', name: line.name, line: line.line, newAccount: line.email }
  if (line.person !== null) return done(newcomer)
  const above = [...newcomers.values()].filter((who) => nameOf(who) === line.name.toLowerCase())
  const [same, ...others] = new Set(above)
  if (same !== undefined && line.email === null) return others.length === 0 ? done(same) : refuse('namesake')
  const namesakes = await personsNamed(tx, line.name)
  if (namesakes.length === 0) return done(newcomer)
  const seated = line.email === null ? await seatedAs(tx, namesakes, line, organization) : []
  const [person, ...more] = seated
  return person !== undefined && more.length === 0
    ? done({ kind: 'known', person, newAccount: null })
    : refuse('namesake')
}

function ofAccount(person: Person | null, line: MemberLine): Result<Identified, IdentityRefusal> {
  if (person === null || !bears(person, line.name)) return refuse('other-name')
  return done({ kind: 'known', person, newAccount: null })
}

async function ofPerson(tx: ReadTx, named: string, line: MemberLine): Promise<Result<Identified, IdentityRefusal>> {
  const isId = z.uuid().safeParse(named).success
  const person = isId ? await personWithId(tx, named) : await personWithSlug(tx, named)
  if (person === null) return refuse('no-such-person')
  if (!bears(person, line.name)) return refuse('other-name')
  if (line.email !== null && (await accountOfPerson(tx, person.id)) !== null) return refuse('has-other-account')
  return done({ kind: 'known', person, newAccount: line.email })
}

function bears(person: Person, name: string): boolean {
  return person.name.toLowerCase() === name.toLowerCase()
}

/** Those of the namesakes who hold the very seat of the line already, so that the same table can be read in again. */
async function seatedAs(
  tx: ReadTx,
  namesakes: readonly Person[],
  { post, period }: MemberLine,
  organization: Organization,
): Promise<Person[]> {
  const seated: Person[] = []
  for (const person of namesakes) {
    const held = await membershipsOf(tx, person.id)
    const isThis = held.some(
      (one) =>
        one.organization.id === organization.id && one.post === post && one.period.startDate === period.startDate,
    )
    if (isThis) seated.push(person)
  }
  return seated
}
