import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addBodies } from '../../test/cast.ts'
import { secretaryOf } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { openFile } from './open-file.ts'
import { hashOf, placeOf } from './place.ts'
import { storeFile } from './store-file.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const sif = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
const folder = await mkdtemp(join(tmpdir(), 'klynge-files-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const minutes = new TextEncoder().encode('Referat fra Fjordklyngen')
const store = (bytes: Uint8Array) => db.writing(sif, (tx) => storeFile(tx, folder, bytes, 'text/plain'))

test('what was stored is given back under its hash', async () => {
  const hash = await store(minutes)
  expect(hash).toBe(hashOf(minutes))
  expect(Buffer.from((await openFile(folder, hash)) ?? [])).toEqual(Buffer.from(minutes))
})

test('the same bytes again, also at the same moment, are one file and nothing is left beside it', async () => {
  const hashes = await Promise.all([1, 2, 3, 4].map(() => store(minutes)))
  expect(new Set(hashes).size).toBe(1)
  expect(await readdir(folder)).toEqual([hashOf(minutes).slice(0, 2)])
  expect(await readdir(join(folder, hashOf(minutes).slice(0, 2)))).toEqual([hashOf(minutes).slice(2)])
})

test('a file that was cut short is written again', async () => {
  const hash = await store(minutes)
  const place = placeOf(folder, hash) ?? ''
  await chmod(place, 0o600)
  await writeFile(place, minutes.slice(0, 5))
  await expect(openFile(folder, hash)).rejects.toThrow('damaged')
  await store(minutes)
  expect(await openFile(folder, hash)).not.toBeNull()
})

test('what is no hash, or nobody stored, is not there', async () => {
  expect(await openFile(folder, '../../etc/passwd')).toBeNull()
  expect(await openFile(folder, 'a'.repeat(64))).toBeNull()
})
