import type { ItemRows } from './items/read-item.ts'
import type { Row } from './lines/rows.ts'
import { sourceOf } from './lines/source.ts'
import type { Doubt, Item } from './meeting-document.ts'
import type { Text } from './text.ts'

/** Lines that were read and found no place: a person decides where they belong. */
export function unplaced(rows: readonly Row[]): Doubt[] {
  return rows.map((row) => ({
    code: 'unplaced-line',
    message: `Linjen »${shortened(row.text)}« er ikke placeret.`,
    source: sourceOf([row]),
  }))
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text
}

/** Items that stand in another order than their numbers. */
export function outOfOrder(items: readonly Item[], rows: readonly Pick<ItemRows, 'order'>[]): Doubt[] {
  return items.flatMap(({ number, source }, at): Doubt[] => {
    const next = items[at + 1]?.number
    if (number === null || next == null || (rows[at + 1]?.order ?? 0) >= (rows[at]?.order ?? 0)) return []
    const message = `Punkt ${number} står før punkt ${next}.`
    return [{ code: 'number-out-of-order', message, item: number, source: source ?? null }]
  })
}

/** Pages that show something and give no text. */
export function unreadable({ pages }: Text): Doubt[] {
  return pages
    .filter((page) => page.unreadable === true)
    .map(({ page }) => ({
      code: 'unreadable-page',
      message: `Side ${page} kan ikke læses som tekst.`,
      source: { page, line: 1 },
    }))
}

export function withoutItems(rows: readonly Row[]): Doubt {
  const message = 'Dokumentet har ingen punkter; teksten er samlet i ét.'
  return { code: 'no-items', message, source: sourceOf(rows.slice(0, 1)) }
}
