import type { DocumentSection } from './governing-document.ts'

/** A run of words that both texts have, that only the later has, or that only the earlier had. */
export type Run = { readonly what: 'same' | 'added' | 'removed'; readonly text: string }

/** What became of a section, under the heading that it has now, or had. */
export type SectionDifference = {
  readonly heading: string | null
  readonly what: 'same' | 'added' | 'removed' | 'changed'
  readonly runs: readonly Run[]
}

/** What a later wording says otherwise than an earlier one: section by section, within a section word by word. */
export function differencesBetween(
  before: readonly DocumentSection[],
  after: readonly DocumentSection[],
): SectionDifference[] {
  const name = ({ heading }: DocumentSection) => (heading ?? '').toLowerCase()
  const patience = { pairs: mostPairs }
  return steps(before, after, (one, other) => name(one) === name(other), patience).map(({ left, right }) => {
    const heading = right === null ? (left?.heading ?? null) : right.heading
    if (left === null) return { heading, what: 'added', runs: wholly('added', right?.text ?? '') }
    if (right === null) return { heading, what: 'removed', runs: wholly('removed', left.text) }
    const runs = wordRuns(left.text, right.text, patience)
    return { heading, what: runs.every(({ what }) => what === 'same') ? 'same' : 'changed', runs }
  })
}

function wholly(what: Run['what'], text: string): Run[] {
  return text === '' ? [] : [{ what, text }]
}

/** Words with the white space after them: joined again they are the text. */
function wordsIn(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

/** The two texts as runs. The later text is what is the same and what is added, in order; white space alone is no difference. */
export function wordRuns(before: string, after: string, patience: Patience = { pairs: mostPairs }): Run[] {
  const runs: { what: Run['what']; text: string }[] = []
  const isSame = (one: string, other: string) => one.trim() === other.trim()
  for (const { left, right } of steps(wordsIn(before), wordsIn(after), isSame, patience)) {
    const what = left === null ? 'added' : right === null ? 'removed' : 'same'
    const text = right ?? left ?? ''
    const last = runs.at(-1)
    if (last?.what === what) last.text += text
    else runs.push({ what, text })
  }
  return runs
}

type Comparable = string | object
type Step<T> = { readonly left: T | null; readonly right: T | null }
type Sameness<T> = (one: T, other: T) => boolean

/** A shortest way from one list to the other: what both have, what goes, what comes. */
function steps<T extends Comparable>(
  before: readonly T[],
  after: readonly T[],
  isSame: Sameness<T>,
  patience: Patience,
): Step<T>[] {
  const start = commonStart(before, after, isSame)
  const [left, right] = [before.slice(start), after.slice(start)]
  const end = commonStart(left.toReversed(), right.toReversed(), isSame)
  const pairs = (from: readonly T[], to: readonly T[]) =>
    to.map((one, place): Step<T> => ({ left: from[place] ?? null, right: one }))
  return [
    ...pairs(before.slice(0, start), after.slice(0, start)),
    ...weighed(left.slice(0, left.length - end), right.slice(0, right.length - end), isSame, patience),
    ...pairs(left.slice(left.length - end), right.slice(right.length - end)),
  ]
}

function commonStart<T>(before: readonly T[], after: readonly T[], isSame: Sameness<T>): number {
  const differs = before.findIndex((one, place) => {
    const other = after[place]
    return other === undefined || !isSame(one, other)
  })
  return differs === -1 ? Math.min(before.length, after.length) : differs
}

/** More pairs than this are not weighed against each other in one comparison of texts: what is left is then removed, and added. */
const mostPairs = 4_000_000

/** How many pairs may still be weighed. */
type Patience = { pairs: number }

/** The longest common subsequence, walked from the end of both lists. */
function weighed<T extends Comparable>(
  before: readonly T[],
  after: readonly T[],
  isSame: Sameness<T>,
  patience: Patience,
): Step<T>[] {
  const gone = before.map((left): Step<T> => ({ left, right: null }))
  const come = after.map((right): Step<T> => ({ left: null, right }))
  const pairs = before.length * after.length
  if (pairs > patience.pairs || pairs === 0) return [...gone, ...come]
  patience.pairs -= pairs
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const isPair = isSameAt(before, row, after, column, isSame)
      common[row * width + column] = isPair
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const found: Step<T>[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    const left = before[row] ?? null
    const right = after[column] ?? null
    if (left !== null && right !== null && isSame(left, right)) {
      found.push({ left, right })
      row += 1
      column += 1
    } else if (left !== null && (right === null || at(row + 1, column) >= at(row, column + 1))) {
      found.push({ left, right: null })
      row += 1
    } else {
      found.push({ left: null, right })
      column += 1
    }
  }
  return found
}

function isSameAt<T extends Comparable>(
  before: readonly T[],
  row: number,
  after: readonly T[],
  column: number,
  isSame: Sameness<T>,
): boolean {
  const one = before[row]
  const other = after[column]
  return one !== undefined && other !== undefined && isSame(one, other)
}
