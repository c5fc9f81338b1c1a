/** A table's rows as texts, by the names in its first row. */
export type Table = readonly Readonly<Record<string, string>>[]

/** Rows and cells of a CSV text (RFC 4180): quotes, line breaks within quotes, a byte order mark, commas or semicolons. */
export function csvRows(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '')
  const firstLine = plain.slice(0, plain.search(/[\r\n]|$/))
  const separator = firstLine.split(';').length > firstLine.split(',').length ? ';' : ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  for (let place = 0; place < plain.length; place++) {
    const sign = plain.charAt(place)
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (plain.charAt(place + 1) === '"') cell += plain.charAt(place++)
      else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  endRow()
  return rows
}

/** A CSV text whose first row names the columns. A shorter row has empty cells at its end. */
export function csvTable(text: string): Table {
  const [head = [], ...rows] = csvRows(text)
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name.trim(), row[column] ?? ''])))
}
