import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database, WriteTx } from '../db/transactions.ts'
import { storeFile } from '../files/store-file.ts'
import { actorOf } from '../governance/actions/actor-of.ts'
import { findAppointer } from '../governance/actions/find-appointer.ts'
import { type Seating, seatPerson } from '../governance/actions/seat-person.ts'
import { posts } from '../governance/model/membership.ts'
import { offices } from '../governance/model/rules/office.ts'
import { addOfficeRow } from '../governance/storage/held-offices.ts'
import { addSource } from '../governance/storage/memberships.ts'
import { acceptDocument } from '../intake/actions/accept-document.ts'
import { acceptAllUndoubted } from '../intake/actions/accept-undoubted.ts'
import { addDocument } from '../intake/actions/add-document.ts'
import { decideClaim } from '../intake/actions/decide-claim.ts'
import { matchPerson } from '../intake/actions/match-person.ts'
import { openReview } from '../intake/actions/open-review.ts'
import { stateVisibility } from '../intake/actions/state-visibility.ts'
import { undoAcceptance } from '../intake/actions/undo-acceptance.ts'
import { extractText } from '../intake/extraction/extract-text.ts'
import { readMeetingDocument } from '../intake/model/read.ts'
import { upForDecision } from '../intake/model/review.ts'
import { documentBySlug, documentWithId } from '../intake/storage/documents.ts'
import { keepReading } from '../intake/storage/reading-queue.ts'
import type { Actor } from '../kernel/actor.ts'
import { csvTable } from '../kernel/csv.ts'
import { danishDay, day } from '../kernel/day.ts'
import type { Result } from '../kernel/result.ts'
import { invite } from '../people/actions/invite.ts'
import { parseEmail } from '../people/model/email.ts'
import { linkPath } from '../people/paths.ts'
import { accountWithEmail } from '../people/storage/accounts.ts'
import { addPerson, everybody } from '../people/storage/persons.ts'
import { addLink } from '../people/storage/sign-in-links.ts'
import { organizationBySlug } from '../structure/storage/organizations.ts'
import { approveExampleDocuments } from './example-documents.ts'
import {
  forget,
  hasCome,
  remember,
  remembered,
  removeDocuments,
  removeGoverningDocuments,
  removeMemberships,
  removePersons,
} from './example-rows.ts'

const folder = join(import.meta.dirname, '..', '..', 'data', 'example')
const cluster = 'klynge-nord-nordjylland'
const level = `${cluster}/politisk-niveau`
const secretaryName = 'Eva Eksempel'
const secretaryEmail = 'sekretaer@eksempel.test'
const documentName = 'Klynge Nord, politisk møde 8. november 2022, gengivet med egne ord.txt'
const linkHours = 12

/** A row of a table, by the names of its columns. */
type Row = Readonly<Record<string, string | undefined>>

function operatorToday(): Actor {
  return { kind: 'operator', day: danishDay(new Date()) }
}

/** A step that can only fail by our own fault. */
function must<T>(result: Result<T, string>): T {
  if (result.ok) return result.value
  throw new Error(`the example does not load: ${result.refusal}${result.at === undefined ? '' : ` (${result.at})`}`)
}

function known<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`the example does not load: no ${what}`)
  return found
}

/** Loads the example into a house that it never came to: who sat in Klynge Nord, and its first political meeting. */
export async function loadExample(database: Database, dataFolder: string): Promise<void> {
  const operator = operatorToday()
  if (await database.reading(operator, hasCome)) return
  const email = must(parseEmail(secretaryEmail))
  const invited = must(
    await invite(database, operator, { email, name: secretaryName, language: 'da', now: new Date(), asKeeper: true }),
  )
  await database.writing(operator, (tx) => seatPeople(tx, operator, invited.person))
  const secretary = await actorOf(
    database,
    { account: invited.account, person: invited.person, name: secretaryName },
    operator.day,
  )
  const slug = await readExample(database, secretary, dataFolder)
  await database.writing(secretary, (tx) => review(tx, secretary, slug))
  const documents = await database.writing(secretary, async (tx) =>
    approveExampleDocuments(tx, secretary, folder, known(await organizationBySlug(tx, level), level)),
  )
  await database.writing(operator, async (tx) => {
    await remember(tx, 'governing-document', documents)
    await remember(tx, 'example', [invited.person])
  })
}

/** Members and observers as the minutes of the day list them, and the invented secretary. */
async function seatPeople(tx: WriteTx, operator: Actor, secretary: string): Promise<void> {
  const source = await addSource(tx, 'Referat af Politisk Sundhedsklynge Nord, 8. november 2022', null)
  const rows = csvTable(await readFile(join(folder, 'memberships.csv'), 'utf8'))
  const seated: string[] = []
  const persons: string[] = [secretary]
  for (const row of rows) {
    const organization = known(await organizationBySlug(tx, row.organization ?? ''), row.organization ?? 'organization')
    const behalf = row.on_behalf_of === '' ? null : known(await organizationBySlug(tx, row.on_behalf_of ?? ''), 'body')
    const person = await addPerson(tx, row.name ?? '', row.has_page === 'yes')
    persons.push(person.id)
    const seating: Seating = {
      organization: { id: organization.id, root: organization.root },
      person,
      post: known(
        posts.find((post) => post === row.post),
        'post',
      ),
      title: row.title ?? null,
      onBehalfOf: behalf?.id ?? null,
      appointedBy: must(await findAppointer(tx, row.appointed_by ?? '')),
      period: { startDate: day(row.start ?? ''), endDate: day(row.end ?? '') },
      certainty: 'inferred',
      visibility: row.has_page === 'yes' ? 'public' : 'members',
      source,
    }
    seated.push(must(await seatPerson(tx, operator, seating)))
    if (behalf !== null) await holdOffice(tx, row, person.id, behalf.id, source)
  }
  seated.push(await seatSecretary(tx, operator, secretary, await addSource(tx, 'Opdigtet til eksemplet', null)))
  await remember(tx, 'person', persons)
  await remember(tx, 'membership', seated)
}

/** The office by which somebody has the seat, where the minutes name one that rules ask for: known from their day on. */
async function holdOffice(tx: WriteTx, row: Row, person: string, authority: string, source: string): Promise<void> {
  const office = offices.find((one) => one === row.office)
  if (office === undefined || row.has_page !== 'yes') return
  const period = { startDate: day(row.start ?? ''), endDate: day(row.end ?? '') }
  await addOfficeRow(tx, { person, authority, office, title: null, period, certainty: 'inferred', source })
}

async function seatSecretary(tx: WriteTx, operator: Actor, person: string, source: string): Promise<string> {
  const organization = known(await organizationBySlug(tx, cluster), cluster)
  const seating: Seating = {
    organization: { id: organization.id, root: organization.root },
    person: { id: person, slug: null, name: secretaryName, isPublic: false, version: 1 },
    post: 'secretary',
    title: 'Sekretær (opdigtet)',
    onBehalfOf: null,
    period: { startDate: day('2022-07-01'), endDate: null },
    certainty: 'assumed',
    visibility: 'secretariat',
    source,
  }
  return must(await seatPerson(tx, operator, seating))
}

async function readExample(database: Database, secretary: Actor, dataFolder: string): Promise<string> {
  const bytes = await readFile(join(folder, 'klynge-nord-2022-11-08.txt'))
  const slug = await database.writing(secretary, async (tx) => {
    const organization = known(await organizationBySlug(tx, level), level)
    const file = await storeFile(tx, join(dataFolder, 'files'), bytes, 'text/plain; charset=utf-8')
    return must(await addDocument(tx, secretary, { organization: organization.id, name: documentName, file })).slug
  })
  const document = known(await database.reading(secretary, (tx) => documentBySlug(tx, slug)), 'document')
  const text = must(await extractText(bytes))
  await database.jobs((tx) => keepReading(tx, document.id, { text, reading: readMeetingDocument(text) }))
  await database.writing(operatorToday(), (tx) => remember(tx, 'document', [document.id]))
  return slug
}

/** What a secretary does with the reading: says who may see it, who the names are, and accepts it all. */
async function review(tx: WriteTx, secretary: Actor, slug: string): Promise<void> {
  const open = { visibility: 'public', reason: '', reviewOn: '' } as const
  must(await stateVisibility(tx, secretary, { document: slug, of: 'meeting', ...open }))
  must(await stateVisibility(tx, secretary, { document: slug, of: 'silent', ...open }))
  await matchPeople(tx, secretary, slug)
  must(await acceptAllUndoubted(tx, secretary, { document: slug, item: null }))
  await acceptDoubted(tx, secretary, slug)
  const { version } = known(await documentBySlug(tx, slug), slug)
  must(await acceptDocument(tx, secretary, { document: slug, version }))
}

async function matchPeople(tx: WriteTx, secretary: Actor, slug: string): Promise<void> {
  const { review: reading } = must(await openReview(tx, secretary, slug))
  const people = new Map((await everybody(tx)).map(({ name, id }) => [name, id]))
  for (const [place, { name }] of reading.reading.participants.entries()) {
    const person = people.get(name)
    const choice = person === undefined ? 'printed' : 'same'
    must(
      await matchPerson(tx, secretary, {
        document: slug,
        participant: `participants.${place}`,
        choice,
        person: person ?? '',
      }),
    )
  }
}

/** The minutes leave some recommendations without an outcome; they are kept as they are read. */
async function acceptDoubted(tx: WriteTx, secretary: Actor, slug: string): Promise<void> {
  const { claims, review: reading } = must(await openReview(tx, secretary, slug))
  for (const { path } of upForDecision(claims, reading.verdicts).filter((claim) => !reading.verdicts.has(claim.path))) {
    must(await decideClaim(tx, secretary, { document: slug, path, verdict: 'accepted', fields: {}, seen: null }))
  }
}

/** Takes away what the example brought and nobody has built upon. False where it is not here. */
export async function removeExample(database: Database): Promise<boolean> {
  const operator = operatorToday()
  const documents = await database.reading(operator, (tx) => remembered(tx, 'document'))
  const persons = await database.reading(operator, (tx) => remembered(tx, 'person'))
  const memberships = await database.reading(operator, (tx) => remembered(tx, 'membership'))
  if (persons.length === 0) return false
  const secretary = await exampleSecretary(database, operator)
  if (secretary !== null) await database.writing(secretary, (tx) => takeBack(tx, secretary, documents))
  const governing = await database.reading(operator, (tx) => remembered(tx, 'governing-document'))
  await database.writing(operator, async (tx) => {
    await removeGoverningDocuments(tx, governing)
    await removeMemberships(tx, memberships)
    await removePersons(tx, persons)
    await forget(tx)
  })
  return true
}

async function takeBack(tx: WriteTx, secretary: Actor, documents: readonly string[]): Promise<void> {
  for (const id of documents) {
    const document = await documentWithId(tx, id)
    if (document?.state === 'accepted') must(await undoAcceptance(tx, secretary, { document: document.slug }))
  }
  await removeDocuments(tx, documents)
}

async function exampleSecretary(database: Database, operator: Actor): Promise<Actor | null> {
  const email = must(parseEmail(secretaryEmail))
  const account = await database.reading(operator, (tx) => accountWithEmail(tx, email))
  if (account === null) return null
  return actorOf(database, { account: account.id, person: account.person, name: secretaryName }, operator.day)
}

/** A link that signs in as the example's secretary, for whoever stands at this machine; null where the example is not here. */
export async function exampleLink(database: Database, now: Date): Promise<string | null> {
  const email = must(parseEmail(secretaryEmail))
  const expiresAt = new Date(now.getTime() + linkHours * 3_600_000)
  return database.writing(operatorToday(), async (tx) => {
    const account = await accountWithEmail(tx, email)
    return account === null ? null : linkPath(await addLink(tx, email, account.id, now, expiresAt), '/indlaesning')
  })
}
