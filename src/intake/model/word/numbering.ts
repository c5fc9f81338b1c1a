/** One level of a word processor's automatic numbering: '%1.%2' in decimals, starting at 1. */
export type NumberLevel = {
  readonly format: string
  readonly text: string
  readonly start: number
  /** the level (from 0) whose next number starts this one over; by default every higher level's; -1 for never */
  readonly restartsAfter: number
  /** all its numbers in decimals, whatever their own levels say */
  readonly isLegal: boolean
}

/** A list of the document. Lists with the same `counter` go on counting together, unless one sets its own start. */
export type NumberedList = {
  readonly id: string
  readonly counter: string
  readonly levels: ReadonlyMap<number, NumberLevel>
  readonly ownStarts: ReadonlyMap<number, number>
}

/** Counts as the word processor does: gives each numbered paragraph, in order, the marker that it shows on paper. */
export function numberer(): (list: NumberedList, level: number) => string | undefined {
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (list, level) => {
    const own = list.levels.get(level)
    if (own === undefined || own.format === 'none') return own?.text || undefined
    if (own.format === 'bullet') return 'bullet'
    const counts = counters.get(list.counter) ?? []
    counters.set(list.counter, counts)
    const begin = list.ownStarts.get(level)
    const isFirst = !begun.has(`${list.id} ${level}`)
    begun.add(`${list.id} ${level}`)
    const before = counts[level]
    counts[level] = begin !== undefined && isFirst ? begin : before === undefined ? own.start : before + 1
    for (const [deeper, { restartsAfter }] of list.levels) {
      if (deeper > level && restartsAfter >= level) counts[deeper] = undefined
    }
    return shown(list.levels, level, counts)
  }
}

function shown(
  levels: ReadonlyMap<number, NumberLevel>,
  level: number,
  counts: readonly (number | undefined)[],
): string {
  const own = levels.get(level)
  return (own?.text ?? '').replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const count = counts[at] ?? levels.get(at)?.start ?? 1
    return figure(count, own?.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal'))
  })
}

function figure(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count)
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'ordinal':
      return `${count}.`
    default:
      return String(count)
  }
}

/** a … z, then aa, bb … as Word does. */
function letters(count: number): string {
  if (count < 1) return String(count)
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(20, Math.ceil(count / 26)))
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(count: number): string {
  if (count < 1 || count > 4999) return String(count)
  let rest = count
  let figures = ''
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      figures += letter
      rest -= value
    }
  }
  return figures
}
