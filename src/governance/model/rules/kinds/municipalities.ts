import { type Facts, holds, members, type Sitting } from '../facts.ts'
import { holderEvidence, type Outcome } from '../finding.ts'
import type { Demand } from '../rule.ts'

type Wanted = Extract<Demand, { kind: 'municipalities' }>

/** Municipality by municipality: who holds its seat, in an office that counts; nobody twice, and nobody for a municipality that takes no part. */
export function municipalities(wanted: Wanted, facts: Facts): Outcome {
  const { offices, atMost } = wanted
  if (facts.municipalities.length === 0)
    return { verdict: 'cannot-judge', says: { word: 'no-municipalities', of: {} }, evidence: [] }
  const held = members(facts).filter(({ behalf }) => behalf?.classification === 'municipality')
  const counting = held.filter((sitting) => isCounted(sitting, wanted))
  const seatsOf = (slug: string) => counting.filter(({ behalf }) => behalf?.slug === slug).length
  const without = facts.municipalities.filter(({ slug }) => seatsOf(slug) === 0)
  const twice = facts.municipalities.filter(({ slug }) => atMost !== null && seatsOf(slug) > atMost)
  const taking = new Set(facts.municipalities.map(({ slug }) => slug))
  const foreign = held.flatMap(({ behalf }) => (behalf === null || taking.has(behalf.slug) ? [] : [behalf.name]))
  const isContrary = twice.length > 0 || foreign.length > 0
  const names = (some: readonly { name: string }[]) => some.map(({ name }) => name)
  const count = facts.municipalities.length
  return {
    verdict: without.length > 0 || isContrary ? 'not-met' : 'met',
    says: { word: 'municipalities', of: { offices, count, without: names(without), twice: names(twice), foreign } },
    evidence: counting.map((sitting) => holderEvidence(sitting, offices)),
    lacks: without.length > 0 && !isContrary ? 'seats' : undefined,
  }
}

function isCounted(sitting: Sitting, { offices }: Wanted): boolean {
  return offices.length === 0 || offices.some((office) => holds(sitting, office))
}
