import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReading, textOf } from '../../../test/any-reading.ts'
import type { Claim } from './claim.ts'
import { claimsOf } from './claims.ts'
import { progressOf, upForDecision } from './review.ts'
import { reviewed } from './reviewed.ts'
import type { Verdict, Verdicts } from './verdicts.ts'

const none: Verdicts = new Map()
const everyClaim = (claims: readonly Claim[], verdict: Verdict): Verdicts =>
  new Map(claims.map(({ path }) => [path, verdict]))

test('every claim has a path of its own, and always the same', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const paths = claimsOf(reading, textOf(reading), none).map(({ path }) => path)
      expect(new Set(paths).size).toBe(paths.length)
      const after = claimsOf(reading, textOf(reading), new Map(paths.map((path) => [path, { verdict: 'accepted' }])))
      expect(after.map(({ path }) => path)).toEqual(paths)
    }),
  )
})

test('no doubt is lost: each stands at a claim, or is one itself', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const claims = claimsOf(reading, textOf(reading), none)
      expect(claims.flatMap(({ doubts }) => doubts)).toHaveLength(reading.doubts.length)
    }),
  )
})

test('a reading accepted whole is the reading, without its doubts', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const verdicts = everyClaim(claimsOf(reading, textOf(reading), none), { verdict: 'accepted' })
      expect(reviewed(reading, verdicts)).toEqual({ ...reading, doubts: [] })
    }),
  )
})

test('what is undecided stands as read', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      expect(reviewed(reading, none)).toEqual({ ...reading, doubts: [] })
    }),
  )
})

test('what is refused is gone, and takes nothing with it but what stood under it', () => {
  fc.assert(
    fc.property(anyReading, fc.nat(), (reading, choice) => {
      const entries = claimsOf(reading, textOf(reading), none).filter(({ path }) => /\.\d+$/.test(path))
      const refused = entries[choice % entries.length]
      if (refused === undefined || refused.about === 'remark') return
      const told = reviewed(reading, new Map([[refused.path, { verdict: 'refused' }]]))
      const counts = (document: typeof reading) =>
        Map.groupBy(claimsOf({ ...document, doubts: [] }, textOf(document), none), ({ about }) => about)
      for (const [about, before] of counts(reading)) {
        const left = counts(told).get(about)?.length ?? 0
        expect(left).toBe(before.length - (about === refused.about ? 1 : 0))
      }
    }),
  )
})

test('an item that is none is not up for decision, nor is what stands under it', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const claims = claimsOf(reading, textOf(reading), none)
      const verdicts: Verdicts = new Map(
        reading.items.map((_, place) => [`items.${place}.title`, { verdict: 'refused' }]),
      )
      const up = upForDecision(claims, verdicts)
      expect(up.filter(({ item }) => item !== null)).toHaveLength(reading.items.length)
      expect(reviewed(reading, verdicts).items).toEqual([])
      expect(progressOf(claims, verdicts).total).toBe(up.length)
    }),
  )
})

test('what a person adds stands last, with a path that nothing read can have', () => {
  const reading = {
    kind: 'minutes',
    organization: null,
    meeting: null,
    participants: [],
    items: [],
    doubts: [],
  } as const
  const open = { ...reading, participants: [], items: [], doubts: [] }
  const verdicts: Verdicts = new Map<string, Verdict>([
    ['items.0.title', { verdict: 'corrected', to: { heading: { number: '1', title: 'Valg af værtskab' } } }],
    ['items.0.decisions.3', { verdict: 'corrected', to: { decision: { text: 'Havnby er vært.', outcome: 'agreed' } } }],
    ['participants.2', { verdict: 'corrected', to: { participant: { name: 'Ane Berg', attendance: 'present' } } }],
  ])
  const told = reviewed(open, verdicts)
  expect(told.items).toMatchObject([
    { number: '1', title: 'Valg af værtskab', decisions: [{ text: 'Havnby er vært.' }] },
  ])
  expect(told.participants).toEqual([{ name: 'Ane Berg', attendance: 'present' }])
  const claims = claimsOf(open, { reads: 'text', pages: [] }, verdicts)
  expect(claims.filter(({ isAdded }) => isAdded).map(({ path }) => path)).toEqual([
    'participants.2',
    'items.0.title',
    'items.0.decisions.3',
  ])
})
