import { expect, test } from 'vitest'
import { addBodies, anyone } from '../../test/cast.ts'
import { firstMeeting, secretaryOf } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { writeRuleSet } from '../governance/actions/write-rule-set.ts'
import { setForm } from '../governance/model/rules/set-form.ts'
import { setWithKey } from '../governance/storage/rules.ts'
import { day } from '../kernel/day.ts'
import { recordMeeting } from './actions/record-meeting.ts'
import { setMeetingVisibility } from './actions/set-meeting-visibility.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const sif = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
const foreign = await secretaryOf(db, bodies.skovklyngen, bodies.skovklyngen)

test('nobody keeps a foreign meeting open, or loses rules with its closing, by citing a source of the same title', async () => {
  const source = { title: 'Referat på papir', document: null, url: null, page: null, line: null, endLine: null }
  const record = { ...firstMeeting(bodies.fjordPolitical, { day: day('2031-02-04') }), source }
  const held = await db.writing(sif, (tx) => recordMeeting(tx, sif, record))
  if (!held.ok) throw new Error(held.refusal)
  const typed = { title: 'Egne regler', from: '2022-07-01', decidesBy: 'vote', sourceTitle: source.title }
  const set = await db.writing(foreign, (tx) => writeRuleSet(tx, foreign, 'skovklyngen', setForm.parse(typed)))
  if (!set.ok) throw new Error(set.refusal)
  await db.writing(foreign, (tx) =>
    tx.updateTable('rule_set').set({ approved_on: '2023-01-01' }).where('key', '=', set.value).execute(),
  )
  const told = {
    visibility: 'secretariat',
    ground: 'personal',
    reason: null,
    reviewOn: null,
    tells: 'members',
  } as const
  const closed = await db.writing(sif, (tx) =>
    setMeetingVisibility(tx, sif, held.value.meeting, { ...told, version: 1 }),
  )
  expect(closed.ok).toBe(true)
  const seen = await db.reading(anyone, (tx) => setWithKey(tx, bodies.skovklyngen, set.value))
  expect(seen?.source.title).toBe(source.title)
})

test('a secretary’s rules never rest on a source of the register, so that an import can still be taken back', async () => {
  const typed = { title: 'Andre regler', from: '2022-07-01', decidesBy: 'vote', sourceTitle: 'Opdigtet register' }
  const again = { ...typed, title: 'Tredje regler' }
  for (const form of [typed, again]) {
    const set = await db.writing(foreign, (tx) => writeRuleSet(tx, foreign, 'skovklyngen', setForm.parse(form)))
    expect(set.ok).toBe(true)
  }
  const sources = await db.reading(foreign, (tx) =>
    tx.selectFrom('rule_set').select('source_id').where('title', 'in', [typed.title, again.title]).execute(),
  )
  expect(sources).toHaveLength(2)
  expect(sources.map(({ source_id }) => source_id)).not.toContain(bodies.source)
})
