import type { Claim } from './claim.ts'
import type { Doubt, SourceLines } from './meeting-document.ts'

/**
 * Each doubt with the claim that it concerns: the one on its lines that says least, else the heading of its item.
 * A doubt that belongs to no claim becomes one of its own, so that a person has to see it.
 */
export function withDoubts(claims: readonly Claim[], doubts: readonly Doubt[]): Claim[] {
  const byPath = new Map<string, Doubt[]>()
  const remarks: Claim[] = []
  for (const [place, doubt] of doubts.entries()) {
    const claim = concerned(claims, doubt, (path) => byPath.get(path) ?? [])
    if (claim === undefined) remarks.push(remark(doubt, place))
    else byPath.set(claim.path, [...(byPath.get(claim.path) ?? []), doubt])
  }
  return [...claims.map((claim) => ({ ...claim, doubts: byPath.get(claim.path) ?? claim.doubts })), ...remarks]
}

function remark(doubt: Doubt, place: number): Claim {
  return {
    path: `doubts.${place}`,
    about: 'remark',
    says: doubt.message,
    item: null,
    source: doubt.source ?? null,
    doubts: [doubt],
    isAdded: false,
  }
}

function concerned(
  claims: readonly Claim[],
  doubt: Doubt,
  doubtsOf: (path: string) => readonly Doubt[],
): Claim | undefined {
  const item = placeOfItem(claims, doubt.item)
  const eligible = item === null ? claims : claims.filter((claim) => claim.item === item)
  const { source } = doubt
  const onItsLines = source == null ? [] : eligible.filter((claim) => meets(claim.source, source))
  const [narrowest] = onItsLines.toSorted((one, other) => weight(one, doubt) - weight(other, doubt))
  const isOpen = ({ path }: Claim) => !doubtsOf(path).some(({ code }) => code === doubt.code)
  const unanswered = openRecommendations(source == null ? eligible : onItsLines, doubt).find(isOpen)
  return unanswered ?? narrowest ?? eligible.find(({ about }) => item !== null && about === 'heading')
}

function placeOfItem(claims: readonly Claim[], number: string | null | undefined): number | null {
  if (number == null) return null
  const heading = claims.find((claim) => claim.about === 'heading' && claim.says.number === number)
  return heading?.item ?? null
}

/** The recommendations that a doubt about an answer can mean: those without one. */
function openRecommendations(claims: readonly Claim[], { code }: Doubt): Claim[] {
  if (code !== 'recommendation-unanswered') return []
  return claims.filter((claim) => claim.about === 'recommendation' && claim.says.outcome == null)
}

function meets(source: SourceLines | null, other: SourceLines): boolean {
  if (source === null || source.page !== other.page) return false
  return source.line <= (other.endLine ?? other.line) && other.line <= (source.endLine ?? source.line)
}

/** Fewer lines first; of two on the same lines the one that the doubt's code speaks of, and a section last. */
function weight({ source, about }: Claim, { code }: Doubt): number {
  const lines = source === null ? 1000 : (source.endLine ?? source.line) - source.line
  const speaksOf = code.includes(about) ? -2000 : 0
  return lines * 10 + (about === 'section' ? 5 : 0) + speaksOf
}
