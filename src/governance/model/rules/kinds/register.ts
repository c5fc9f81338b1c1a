import type { Body, Facts } from '../facts.ts'
import { bodyEvidence, type Outcome } from '../finding.ts'
import type { Demand } from '../rule.ts'

/** A cluster has the levels that it must have. */
export function levels({ levels: wanted }: Extract<Demand, { kind: 'levels' }>, { parts }: Facts): Outcome {
  const found = parts.filter(({ classification }) => wanted.includes(classification))
  const missing = wanted.filter((level) => !found.some(({ classification }) => classification === level))
  return {
    verdict: missing.length === 0 ? 'met' : 'not-met',
    says: { word: 'levels', of: { missing } },
    evidence: found.map(bodyEvidence),
  }
}

/** A cluster stands around an acute hospital. */
export function anchored({ hospitals }: Facts): Outcome {
  const acute = hospitals.filter(({ isAcute }) => isAcute)
  return {
    verdict: acute.length > 0 ? 'met' : 'not-met',
    says: { word: 'anchored', of: { found: acute.length } },
    evidence: hospitals.map(bodyEvidence),
  }
}

/** It lies in one region. */
export function oneRegion({ regions }: Facts): Outcome {
  return {
    verdict: regions.length === 1 ? 'met' : 'not-met',
    says: { word: 'one-region', of: { found: regions.length } },
    evidence: regions.map(bodyEvidence),
  }
}

/** Every municipality, or every acute hospital, of a region belongs to one of its clusters. */
export function covered({ what }: Extract<Demand, { kind: 'covered' }>, { clusters, inRegion }: Facts): Outcome {
  const belonging = clusters.flatMap((cluster) =>
    what === 'municipality' ? cluster.municipalities : cluster.hospitals,
  )
  const placed = new Set(belonging.map(({ slug }) => slug))
  const wanted = inRegion.filter((body) => (what === 'municipality' ? body.classification === what : body.isAcute))
  const missing = wanted.filter(({ slug }) => !placed.has(slug)).map(({ name }) => name)
  return {
    verdict: missing.length === 0 ? 'met' : 'not-met',
    says: { word: 'covered', of: { what, missing } },
    evidence: clusters.map(bodyEvidence),
  }
}

/** A region has exactly one body of a kind. */
export function oneBody({ begins }: Extract<Demand, { kind: 'one-body' }>, { inRegion }: Facts): Outcome {
  const found: Body[] = inRegion.filter(({ slug }) => slug.startsWith(begins))
  return {
    verdict: found.length === 1 ? 'met' : 'not-met',
    says: { word: 'one-body', of: { found: found.length } },
    evidence: found.map(bodyEvidence),
  }
}
