import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, anyone } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import type { Actor } from '../kernel/actor.ts'
import { addMembership, membershipForm } from './actions/add-membership.ts'
import { approvalForm, approveRuleSet } from './actions/approve-rule-set.ts'
import { approveVersion, approvalForm as versionApproval } from './actions/approve-version.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import { proposeRules } from './actions/propose-rules.ts'
import { changeRuleSet, writeRuleSet } from './actions/write-rule-set.ts'
import { setForm } from './model/rules/set-form.ts'
import { addOwnRule } from './storage/own-rules.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const secretary = await addSecretary(db, bodies.fjordklyngen)
const member = await addMember(db, bodies.fjordPolitical, 'member', 'Mikkel Mole')
const foreign = await addSecretary(db, bodies.skovklyngen, 'Frode Fyr')
const finder: DecisionFinder = { inCircle: async () => [], withKeys: async () => new Map() }
const level = 'fjordklyngen/politisk-niveau'

/** Titles with the canary in them that somebody may read by asking the table itself. */
async function read(actor: Actor, canary: string): Promise<string[]> {
  const rows = await db.reading(actor, (tx) =>
    tx.selectFrom('source').select('title').where('title', 'like', `${canary}%`).orderBy('title').execute(),
  )
  return [...new Set(rows.map(({ title }) => title))]
}

async function seat(visibility: string, source: string): Promise<void> {
  const form = membershipForm.parse({
    ...{ name: `Person ${source}`, post: 'member', from: '2023-01-01' },
    visibility,
    source,
  })
  const seated = await db.writing(secretary, (tx) => addMembership(tx, secretary, level, form))
  expect(seated).toMatchObject({ ok: true })
}

test('what a seat cites is as closed as the seat, also to whoever asks the table', async () => {
  for (const visibility of ['public', 'members', 'secretariat']) await seat(visibility, `CANARY-plads ${visibility}`)
  const [closed, members, open] = ['CANARY-plads secretariat', 'CANARY-plads members', 'CANARY-plads public']
  expect(await read(secretary, 'CANARY-plads')).toEqual([members, open, closed])
  expect(await read(member, 'CANARY-plads')).toEqual([members, open])
  for (const actor of [anyone, foreign]) expect(await read(actor, 'CANARY-plads')).toEqual([open])
})

test('what a draft of rules cites is its secretariat’s until the rules are approved, also once it was written over', async () => {
  const typed = { title: 'Egne regler', from: '2022-07-01', decidesBy: 'vote', sourceTitle: 'CANARY-regel a' }
  const written = await db.writing(secretary, (tx) => writeRuleSet(tx, secretary, level, setForm.parse(typed)))
  if (!written.ok) throw new Error(written.refusal)
  const at = { organization: level, set: written.value }
  const set = await db.reading(secretary, (tx) =>
    tx.selectFrom('rule_set').select(['id', 'version']).where('key', '=', written.value).executeTakeFirstOrThrow(),
  )
  await db.writing(secretary, (tx) =>
    addOwnRule(tx, { set: set.id, key: 'E-1', setSource: { title: 'CANARY-regel b', publisher: null, url: null } }, {
      ...{ demand: { kind: 'co-chairs' }, parameters: {}, wording: 'To formænd', note: null, severity: 'local' },
      ...{ certainty: 'confirmed', period: { startDate: null, endDate: null }, source: null, decision: null },
      about: { id: bodies.fjordPolitical, classification: 'political-level' },
    } as Parameters<typeof addOwnRule>[2]),
  )
  const again = setForm.parse({ ...typed, sourceTitle: 'CANARY-regel c' })
  const changed = await db.writing(secretary, (tx) => changeRuleSet(tx, secretary, at, again, set.version))
  expect(changed).toMatchObject({ ok: true })
  const all = ['CANARY-regel a', 'CANARY-regel b', 'CANARY-regel c']
  expect(await read(secretary, 'CANARY-regel')).toEqual(all)
  for (const actor of [anyone, foreign, member]) expect(await read(actor, 'CANARY-regel')).toEqual([])
  const approval = approvalForm.parse({ on: '2022-07-01', version: set.version + 1 })
  const approved = await db.writing(secretary, (tx) => approveRuleSet(tx, secretary, finder, at, approval))
  expect(approved).toMatchObject({ ok: true })
  for (const actor of [anyone, foreign, member]) expect(await read(actor, 'CANARY-regel')).toEqual(all.slice(1))
})

test('what a draft of terms of reference and its rules cite opens with the approval, as far as the version does', async () => {
  const proposed = (visibility: 'public' | 'members', canary: string) => ({
    ...{ organization: level, kind: 'terms-of-reference', title: 'Kommissorium', sections: [], visibility },
    ...{ original: null, source: `${canary} dokument`, decidesBy: 'agreement' },
    rules: [
      {
        ...{ demand: { kind: 'co-chairs' }, wording: 'To formænd', certainty: 'confirmed' },
        source: `${canary} linje`,
      },
    ],
  })
  const approve = async (visibility: 'public' | 'members', canary: string, from: string) => {
    const draft = proposed(visibility, canary) as unknown as Parameters<typeof proposeRules>[2]
    const number = await db.writing(secretary, (tx) => proposeRules(tx, secretary, draft))
    if (!number.ok) throw new Error(number.refusal)
    for (const actor of [anyone, foreign, member]) expect(await read(actor, canary)).toEqual([])
    const form = versionApproval.parse({ on: from, version: 1 })
    const approved = await db.writing(secretary, (tx) =>
      approveVersion(tx, secretary, finder, level, 'terms-of-reference', number.value, form),
    )
    expect(approved).toMatchObject({ ok: true })
  }
  await approve('members', 'CANARY-lukket', '2023-01-01')
  const closed = ['CANARY-lukket dokument', 'CANARY-lukket linje']
  expect(await read(member, 'CANARY-lukket')).toEqual(closed)
  for (const actor of [anyone, foreign]) expect(await read(actor, 'CANARY-lukket')).toEqual([])
  await approve('public', 'CANARY-aaben', '2023-02-01')
  expect(await read(anyone, 'CANARY-aaben')).toEqual(['CANARY-aaben dokument', 'CANARY-aaben linje'])
})
