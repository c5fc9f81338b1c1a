import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fewPeriods } from '../../test/any-claims.ts'
import { addKeeper, addSecretary, type PersonActor } from '../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { count, type DisputedWorld, disputedWorld, registerText, relate } from '../../test/disputed-world.ts'
import { addDays } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { overlaps, type Period } from '../kernel/period.ts'
import { digestOf, readQuestions } from './actions/read-questions.ts'
import { type ReverseRulingNo, reverseRuling } from './actions/reverse-ruling.ts'
import { type RuleOnNo, ruleOn, rulingForm } from './actions/rule-on.ts'
import { isOpen } from './model/question.ts'

const slug = 'havnby-plads-2022-07-01'
let db: TestDatabase
let world: DisputedWorld
let keeper: PersonActor

beforeAll(async () => {
  db = await testDatabase()
  world = await disputedWorld(db)
  keeper = await addKeeper(db)
})

const question = async () => {
  const found = (await db.readingPublic(readQuestions)).find((one) => one.slug === slug)
  if (found === undefined) throw new Error('the lists disagree')
  return found
}

async function decide(typed: Record<string, unknown>, actor = keeper) {
  const seen = digestOf(await question())
  const form = rulingForm.parse({ reason: 'Regionen har svaret.', seen, ...typed })
  return db.writing(actor, (tx) => ruleOn(tx, actor, slug, form))
}

const reverse = (ruling: string, actor = keeper, why = 'Regionen rettede sig selv.') =>
  db.writing(actor, (tx) => reverseRuling(tx, actor, { ruling, why }))

async function must<No extends string>(
  result: Promise<{ ok: true; value: string } | { ok: false; refusal: No }>,
): Promise<string> {
  const answered = await result
  if (!answered.ok) throw new Error(answered.refusal)
  return answered.value
}

beforeEach(async () => {
  const { rulings } = await question()
  for (const { id, reversal } of rulings) if (reversal === null) await must<ReverseRulingNo>(reverse(id))
})

test('a keeper decides, the register follows, and the sources stay side by side', async () => {
  await must<RuleOnNo>(decide({ chosen: 'fjordklyngen' }))
  const { disagreement, followed, counted, undecided, rulings } = await question()
  expect(followed).toMatchObject([{ object: { slug: 'fjordklyngen' }, certainty: 'confirmed' }])
  expect(counted).toMatchObject([{ object: { slug: 'fjordklyngen' }, note: 'Afgjort: Regionen har svaret.' }])
  expect(undecided).toEqual([])
  expect(disagreement.places).toHaveLength(2)
  expect(rulings[0]).toMatchObject({
    chosen: [{ slug: 'fjordklyngen' }],
    reason: 'Regionen har svaret.',
    reversal: null,
  })
  expect(isOpen(await question())).toBe(false)
})

test('reversed, the register stands byte for byte as before, and both the ruling and its reversal are remembered', async () => {
  const before = await registerText(db)
  const ruling = await must<RuleOnNo>(decide({ chosen: ['fjordklyngen', 'skovklyngen'], countedIn: 'fjordklyngen' }))
  expect(await registerText(db)).not.toBe(before)
  await must<ReverseRulingNo>(reverse(ruling))
  expect(await registerText(db)).toBe(before)
  const [latest] = (await question()).rulings
  expect(latest).toMatchObject({ id: ruling, reversal: { reason: 'Regionen rettede sig selv.' } })
  expect(isOpen(await question())).toBe(true)
  expect(await reverse(ruling)).toMatchObject({ refusal: 'already-reversed' })
  const entries = await db.jobs((tx) =>
    tx
      .selectFrom('journal_entry')
      .select(['action', 'right_held'])
      .where('object_id', '=', ruling)
      .orderBy('id')
      .execute(),
  )
  expect(entries.map(({ action }) => action)).toEqual(['rule-on', 'reverse-ruling'])
  expect(entries[0]?.right_held).toBe('keeper of the register')
})

test('where somebody has changed the rows since, a ruling is not reversed over them', async () => {
  const ruling = await must<RuleOnNo>(decide({ chosen: 'fjordklyngen' }))
  const change = (note: string | null) =>
    db.writing(keeper, (tx) =>
      tx
        .updateTable('organization_relation')
        .set({ note })
        .where('subject_id', '=', world.havnby)
        .where('object_id', '=', world.clusters[0])
        .execute(),
    )
  await change('Rettet i hånden')
  const changed = await registerText(db)
  expect(await reverse(ruling)).toMatchObject({ refusal: 'register-changed' })
  expect(await registerText(db)).toBe(changed)
  await change('Afgjort: Regionen har svaret.')
  expect(await reverse(ruling)).toMatchObject({ ok: true })
})

test('of two who decide the same at once the second is told that it is decided', async () => {
  const colleague = await addKeeper(db, 'Rolf Register')
  const both = await Promise.all([decide({ chosen: 'fjordklyngen' }), decide({ chosen: 'skovklyngen' }, colleague)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.filter(({ ok }) => !ok)).toMatchObject([{ refusal: 'already-ruled' }])
})

test('who decides on something else than was seen is told so', async () => {
  expect(await decide({ chosen: 'fjordklyngen', seen: 'noget andet' })).toMatchObject({ refusal: 'changed-meanwhile' })
})

test('a secretary decides nothing, and the database refuses whoever the program would let through', async () => {
  const secretary = await addSecretary(db, world.clusters[0])
  expect(await decide({ chosen: 'fjordklyngen' }, secretary)).toMatchObject({ refusal: 'no-right' })
  const before = await registerText(db)
  await expect(decide({ chosen: 'fjordklyngen' }, { ...secretary, keepsRegister: true })).rejects.toThrow()
  expect(await registerText(db)).toBe(before)
  const ruling = await must<RuleOnNo>(decide({ chosen: 'fjordklyngen' }))
  expect(await reverse(ruling, secretary)).toMatchObject({ refusal: 'no-right' })
  const ruled = await registerText(db)
  await reverse(ruling, { ...secretary, keepsRegister: true }).catch(() => null)
  expect(await registerText(db)).toBe(ruled)
  expect(isOpen(await question())).toBe(false)
})

const anyRows = fc.array(fc.record({ cluster: fc.nat({ max: 2 }), period: fewPeriods }), { maxLength: 6 })
const choices = fc.constantFrom(['-'], ['fjordklyngen'], ['skovklyngen'], ['fjordklyngen', 'skovklyngen'])

test('whatever the register held: ruled on and reversed it is the same byte for byte, and no two periods of a fact overlap', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, anyRows, choices, async (relations, places, chosen) => {
      await fill(relations.map(near), places.map(near))
      const before = await registerText(db)
      const ruling = await must<RuleOnNo>(decide({ chosen, countedIn: chosen.length > 1 ? 'skovklyngen' : '' }))
      const { followed, undecided } = await question()
      expect([...new Set([...followed, ...undecided].map(({ object }) => object.slug))].toSorted()).toEqual(
        expect.arrayContaining(chosen.filter((one) => one !== '-')),
      )
      await must<ReverseRulingNo>(reverse(ruling))
      expect(await registerText(db)).toBe(before)
    }),
    { numRuns: 30 },
  )
})

type Drawn = { readonly cluster: number; readonly period: Period }

/** Around the first day of the clusters, where the question begins. */
function near({ cluster, period }: Drawn): Drawn {
  const moved = (on: Period['startDate']) => (on === null ? null : addDays(on, 1_250))
  return { cluster, period: { startDate: moved(period.startDate), endDate: moved(period.endDate) } }
}

async function fill(relations: readonly Drawn[], places: readonly Drawn[]): Promise<void> {
  const { havnby, source, clusters } = world
  await db.writing(keeper, async (tx) => {
    await tx.deleteFrom('organization_relation').where('subject_id', '=', havnby).where('kind', '=', 'seat').execute()
    await tx.deleteFrom('partition_place').execute()
    for (const { cluster, period } of without(relations, (one, other) => one.cluster === other.cluster)) {
      await relate(tx, source, 'seat', havnby, clusters[cluster] ?? newId(), period)
    }
    for (const { cluster, period } of without(places, () => true)) {
      await count(tx, source, havnby, clusters[cluster] ?? newId(), period)
    }
  })
}

function without(rows: readonly Drawn[], isSame: (one: Drawn, other: Drawn) => boolean): Drawn[] {
  return rows.filter(
    (row, place) => !rows.slice(0, place).some((one) => isSame(one, row) && overlaps(one.period, row.period)),
  )
}
