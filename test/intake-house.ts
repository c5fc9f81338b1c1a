import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { storeFile } from '../src/files/store-file.ts'
import { acceptDocument } from '../src/intake/actions/accept-document.ts'
import { acceptAllUndoubted } from '../src/intake/actions/accept-undoubted.ts'
import { addDocument } from '../src/intake/actions/add-document.ts'
import { decideClaim } from '../src/intake/actions/decide-claim.ts'
import { readWaiting } from '../src/intake/actions/read-waiting.ts'
import { stateVisibility } from '../src/intake/actions/state-visibility.ts'
import { viewReview } from '../src/intake/actions/view-review.ts'
import type { OpenedView, ReviewView } from '../src/intake/model/review-view.ts'
import { meetingRecord } from '../src/meetings/actions/meeting-record.ts'
import { addBodies, type Bodies } from './cast.ts'
import { type PersonActor, secretaryOf } from './cast-meeting.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { fjordMinutes } from './fjord-minutes.ts'

/** A database with the invented clusters, a folder for files, and Sif, who is Fjordklyngen's secretary. */
export type TestHouse = {
  readonly db: TestDatabase
  readonly bodies: Bodies
  readonly files: string
  readonly sif: PersonActor
}

export async function intakeHouse(): Promise<TestHouse> {
  const db = await testDatabase()
  const bodies = await addBodies(db)
  const files = mkdtempSync(join(tmpdir(), 'klynge-files-'))
  afterAll(() => rmSync(files, { recursive: true, force: true }))
  return { db, bodies, files, sif: await secretaryOf(db, bodies.fjordklyngen, bodies.fjordklyngen) }
}

/** Lays a file before Fjordklyngen's political level, unread; answers with its public id. */
export async function laidIn({ db, files, bodies, sif }: TestHouse, bytes: string | Uint8Array, name = 'referat.txt') {
  const added = await db.writing(sif, async (tx) => {
    const file = await storeFile(tx, files, Buffer.from(bytes), 'text/plain')
    return addDocument(tx, sif, { organization: bodies.fjordPolitical, name, file })
  })
  if (!added.ok) throw new Error(added.refusal)
  return added.value.slug
}

/** Lays a file in and reads it. */
export async function read(house: TestHouse, bytes: string | Uint8Array, name?: string): Promise<string> {
  const slug = await laidIn(house, bytes, name)
  await readWaiting(house)
  return slug
}

export async function seen({ db, sif }: TestHouse, slug: string): Promise<ReviewView> {
  const view = await db.reading(sif, (tx) => viewReview(tx, sif, slug, new Date()))
  if (view === null) throw new Error('the secretary does not see the document')
  return view
}

export async function opened(house: TestHouse, slug: string): Promise<OpenedView> {
  const view = await seen(house, slug)
  if (view.opened === null) throw new Error(`the document is ${view.document.state} (${view.document.failure?.why})`)
  return view.opened
}

/** Decides everything as it was read. */
export async function acceptClaims(house: TestHouse, document: string): Promise<void> {
  const { db, sif } = house
  await db.writing(sif, (tx) => acceptAllUndoubted(tx, sif, { document, item: null }))
  const { claims, review } = await opened(house, document)
  for (const { path } of claims.filter((claim) => !review.verdicts.has(claim.path))) {
    const decision = { document, path, verdict: 'accepted', fields: {}, seen: null } as const
    await db.writing(sif, (tx) => decideClaim(tx, sif, decision))
  }
}

/** One claim decided by hand, as the secretary does it beside the text. */
export function decidingIn({ db, sif }: TestHouse) {
  return (
    document: string,
    path: string,
    verdict: 'accepted' | 'refused' | 'reopened' | 'corrected',
    fields: Readonly<Record<string, string>> = {},
  ) => db.writing(sif, (tx) => decideClaim(tx, sif, { document, path, verdict, fields, seen: null }))
}

/** Says that everybody may see the meeting and every item that does not itself say otherwise. */
export async function openToAll({ db, sif }: TestHouse, document: string): Promise<void> {
  const everybody = { document, visibility: 'public', reason: '', reviewOn: '' } as const
  await db.writing(sif, (tx) => stateVisibility(tx, sif, { ...everybody, of: 'meeting' }))
  await db.writing(sif, (tx) => stateVisibility(tx, sif, { ...everybody, of: 'silent' }))
}

/** Accepts a document as it stands now. */
export async function accept(house: TestHouse, document: string) {
  const { version } = (await seen(house, document)).document
  return house.db.writing(house.sif, (tx) => acceptDocument(tx, house.sif, { document, version }))
}

/** The whole way: read, decided as read, open to all, accepted. */
export async function writtenIn(house: TestHouse, bytes: string | Uint8Array, name?: string) {
  const document = await read(house, bytes, name)
  await acceptClaims(house, document)
  await openToAll(house, document)
  const accepted = await accept(house, document)
  if (!accepted.ok) throw new Error(accepted.refusal)
  return { document, ...accepted.value }
}

let days = 0

/** Minutes of a day that no other minutes of the test file are of, so that no test meets another's meeting. */
export function minutesOfTheirOwn(change: (printed: string) => string = (printed) => printed): string {
  days += 1
  return change(
    fjordMinutes.replace('7. februar 2023', `${((days - 1) % 28) + 1}. ${days > 28 ? 'april' : 'marts'} 2023`),
  )
}

/** A meeting as it stands. */
export function told({ db, sif }: TestHouse, meeting: string) {
  return db.reading(sif, (tx) => meetingRecord(tx, meeting))
}

/** Everything that is told of the register and its meetings, as text: equal worlds are equal byte for byte. */
export async function world({ db, sif }: TestHouse): Promise<string> {
  const rows = await db.reading(sif, async (tx) => {
    const counts: unknown[] = []
    for (const table of countedTables) {
      const counted = await sql<{ rows: number }>`select count(*)::integer as rows from ${sql.table(table)}`.execute(tx)
      counts.push([table, counted.rows[0]?.rows])
    }
    const meetings = await tx.selectFrom('meeting').select('id').orderBy('id').execute()
    for (const { id } of meetings) counts.push([id, await meetingRecord(tx, id)])
    return counts
  })
  return JSON.stringify(rows, (_name, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
}

const countedTables = [
  'meeting',
  'attendance',
  'agenda_item',
  'matter',
  'item_section',
  'recommendation',
  'decision',
  'attachment',
  'amount',
  'person',
  'membership',
  'organization',
]
