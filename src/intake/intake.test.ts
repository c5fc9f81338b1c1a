import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addBodies } from '../../test/cast.ts'
import { secretaryOf } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { storeFile } from '../files/store-file.ts'
import { meetingRecord } from '../meetings/actions/meeting-record.ts'
import { acceptDocument } from './actions/accept-document.ts'
import { acceptAllUndoubted } from './actions/accept-undoubted.ts'
import { addDocument } from './actions/add-document.ts'
import { decideClaim } from './actions/decide-claim.ts'
import { readWaiting } from './actions/read-waiting.ts'
import { stateVisibility } from './actions/state-visibility.ts'
import { viewReview } from './actions/view-review.ts'
import { fjordMinutes } from '../../test/fjord-minutes.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const files = mkdtempSync(join(tmpdir(), 'klynge-files-'))
afterAll(() => rmSync(files, { recursive: true, force: true }))
const sif = await secretaryOf(db, bodies.fjordklyngen, bodies.fjordklyngen)

test('minutes go the whole way in: added, read, reviewed, accepted, a meeting', async () => {
  const added = await db.writing(sif, async (tx) => {
    const file = await storeFile(tx, files, Buffer.from(fjordMinutes), 'text/plain')
    return addDocument(tx, sif, { organization: bodies.fjordPolitical, name: 'referat.txt', file })
  })
  if (!added.ok) throw new Error(added.refusal)
  const document = added.value.slug
  expect(await readWaiting({ db, files })).toBe(1)
  await db.writing(sif, (tx) => acceptAllUndoubted(tx, sif, { document, item: null }))
  await db.writing(sif, (tx) =>
    stateVisibility(tx, sif, { document, of: 'meeting', visibility: 'public', reason: '', reviewOn: '' }),
  )
  await db.writing(sif, (tx) =>
    stateVisibility(tx, sif, { document, of: 'silent', visibility: 'public', reason: '', reviewOn: '' }),
  )
  const doubted = await db.reading(sif, (tx) => viewReview(tx, sif, document, new Date()))
  for (const claim of doubted?.opened?.claims.filter(
    ({ doubts, about }) => doubts.length > 0 || about === 'organization',
  ) ?? []) {
    const decided = await db.writing(sif, (tx) =>
      decideClaim(tx, sif, { document, path: claim.path, verdict: 'accepted', fields: {}, seen: null }),
    )
    expect(decided.ok).toBe(true)
  }
  const ready = await db.reading(sif, (tx) => viewReview(tx, sif, document, new Date()))
  expect(ready?.opened?.missing).toEqual([])
  const accepted = await db.writing(sif, (tx) =>
    acceptDocument(tx, sif, { document, version: ready?.document.version ?? 0 }),
  )
  if (!accepted.ok) throw new Error(accepted.refusal)
  const record = await db.reading(sif, (tx) => meetingRecord(tx, accepted.value.meeting))
  expect(record?.items.map(({ matter }) => matter.title)).toEqual(['Fælles kommissorium', 'Rekruttering', 'Eventuelt'])
})
