export type PrintedRow = { readonly text: string; readonly from: number }

/** How wide a letter is on the average, in parts of the type size. */
const letterWidth = 0.5
/** Longer than this many times its width on paper, a line was printed in several rows, as in a table's cell. */
const surelyWrapped = 1.5

/** The rows in which a line was printed, as near as its length and width tell. */
export function printedRows(text: string, size: number, width: number | undefined): PrintedRow[] {
  const natural = text.length * size * letterWidth
  if (width === undefined || width < size || natural < width * surelyWrapped) return [{ text, from: 0 }]
  const letters = Math.max(8, Math.floor(width / (size * letterWidth)))
  const rows: PrintedRow[] = []
  for (let from = 0; from < text.length; ) {
    const until = endOfRow(text, from, letters)
    rows.push({ text: text.slice(from, until).trim(), from })
    from = until
  }
  return rows
}

function endOfRow(text: string, from: number, letters: number): number {
  if (from + letters >= text.length) return text.length
  const space = text.lastIndexOf(' ', from + letters)
  return space > from ? space + 1 : from + letters
}
