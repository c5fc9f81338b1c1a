import type { ItemStart } from './item-number.ts'

/** A line that could begin an item, with what speaks for it. */
export type Candidate = ItemStart & { readonly evidence: number }

type Link = { readonly candidate: Candidate; readonly before: Link | null; readonly score: number }

const SKIP = 0.7
const OUT_OF_ORDER = 1.5
const FURTHEST_SKIP = 5
/** evidence that a line needs to begin an item out of order */
const WELL_ATTESTED = 3.5

/** The best run of item numbers: mostly one after the other, seldom with one left out or out of order. One pass. */
export function bestChain(candidates: readonly Candidate[]): { starts: ItemStart[]; score: number } {
  const lastOf = new Map<string, Link>()
  const lastMajor = new Map<number, Link>()
  let best: Link | null = null
  for (const candidate of candidates) {
    const link = linked(candidate, lastOf, lastMajor, best)
    keepBetter(lastOf, key(candidate.number.major, candidate.number.minor), link)
    keepBetter(lastMajor, candidate.number.major, link)
    if (best === null || link.score > best.score) best = link
  }
  const starts: ItemStart[] = []
  for (let link = best; link !== null; link = link.before)
    starts.push({ at: link.candidate.at, number: link.candidate.number })
  starts.reverse()
  return { starts, score: best?.score ?? 0 }
}

function linked(
  candidate: Candidate,
  lastOf: Map<string, Link>,
  lastMajor: Map<number, Link>,
  best: Link | null,
): Link {
  const { major, minor } = candidate.number
  const choices: [Link, number][] = []
  const offer = (link: Link | undefined, cost: number) => {
    if (link !== undefined) choices.push([link, cost])
  }
  if (minor > 1) offer(lastOf.get(key(major, minor - 1)), 0)
  else if (minor === 1) offer(lastOf.get(key(major, 0)), 0)
  if (minor <= 1) offer(lastMajor.get(major - 1), 0)
  for (let skipped = 1; skipped <= FURTHEST_SKIP; skipped += 1)
    offer(lastMajor.get(major - 1 - skipped), SKIP * skipped)
  if (candidate.evidence >= WELL_ATTESTED && best !== null) offer(best, OUT_OF_ORDER)
  let chosen: Link | null = null
  let score = candidate.evidence - (major === 1 ? 0 : 0.5)
  for (const [link, cost] of choices) {
    const through = link.score + candidate.evidence - cost
    if (through > score) {
      score = through
      chosen = link
    }
  }
  return { candidate, before: chosen, score }
}

function key(major: number, minor: number): string {
  return `${major}.${minor}`
}

function keepBetter<K>(links: Map<K, Link>, at: K, link: Link): void {
  const known = links.get(at)
  if (known === undefined || link.score >= known.score) links.set(at, link)
}
