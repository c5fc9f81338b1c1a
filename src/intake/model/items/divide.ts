import type { Row, Sheet } from '../lines/rows.ts'
import { fold } from '../lines/words.ts'
import { isCaseFactsLine } from './case-facts.ts'
import type { ItemStart } from './item-number.ts'
import type { ItemRows } from './read-item.ts'
import { itemTitle } from './title.ts'

const DIVIDER =
  /^(?:(?:åbne|lukkede|åben|lukket)(?: (?:punkter|sager|dagsorden|møde|del|dagsordenspunkter))?|(?:\p{L}+ )?(?:-|–)? ?for (?:åbne|lukkede) døre|(?:debat|beslutnings|orienterings|drøftelses|tema|fælles)(?:punkter|sager)|(?:punkter|sager) til (?:beslutning|drøftelse|orientering|godkendelse|efterretning)|til (?:beslutning|drøftelse|orientering|efterretning|behandling))$/u

export type Divided = {
  readonly items: ItemRows[]
  readonly dividers: Row[]
  /** the row where the first item begins, with what stands over its title */
  readonly from: number
}

/** Cuts the rows into items. Lines over a title that belong to it, and lines between groups of items, are found here. */
export function divide(sheet: Sheet, starts: readonly ItemStart[], contents: ReadonlySet<number>): Divided {
  const { rows } = sheet
  const first = starts[0]
  const leads =
    first !== undefined && rows[first.at - 1] !== undefined && isLeading(rows, first.at, leadingFrom(rows, first.at, 0))
  const dividers: Row[] = []
  let divided: boolean | null = null
  const bounds = starts.map((start, k) => {
    const floor = (starts[k - 1]?.at ?? -1) + 1
    const factsFrom = leads ? leadingFrom(rows, start.at, floor) : start.at
    const above = rows[factsFrom - 1]
    const isDivider =
      factsFrom > floor &&
      above !== undefined &&
      above.text.length < 70 &&
      !/[.]$/.test(above.text) &&
      DIVIDER.test(fold(above.text))
    if (isDivider && above !== undefined) {
      dividers.push(above)
      divided = accessOf(above.text, divided)
    }
    return { start, from: isDivider ? factsFrom - 1 : factsFrom, factsFrom, access: divided }
  })
  const items = bounds.map(({ start, factsFrom, access }, k): ItemRows => {
    const end = bounds[k + 1]?.from ?? rows.length
    const title = itemTitle(rows, start.at, end, start.number.title, sheet)
    return {
      number: start.number.number,
      automatic: start.number.automatic ?? null,
      order: start.number.major,
      title: title.title,
      public: title.public ?? access,
      titleRows: rows.slice(start.at, title.end),
      leading: rows.slice(factsFrom, start.at),
      body: rows.slice(title.end, end).filter((_, at) => !contents.has(title.end + at)),
    }
  })
  return { items, dividers, from: bounds[0]?.from ?? rows.length }
}

/** The first of the case facts lines that stand straight over a title. */
function leadingFrom(rows: readonly Row[], at: number, floor: number): number {
  let from = at
  while (from > floor && from > at - 3) {
    const above = rows[from - 1]
    if (above === undefined || !isCaseFactsLine(above)) break
    from -= 1
  }
  return from
}

function isLeading(rows: readonly Row[], at: number, from: number): boolean {
  return from < at && rows[from] !== undefined
}

function accessOf(divider: string, before: boolean | null): boolean | null {
  if (/lukke/i.test(divider)) return false
  return /åb(?:ne|en)/i.test(divider) ? true : before
}
