/** A row of a table of the register as JSON: column names as in the database, values as `to_jsonb` writes them. */
export type Row = Readonly<Record<string, unknown>>

/** One row that an import adds, changes or removes. Rows of a new one carry a new id; columns with a default may be left out. */
export type RowChange = {
  readonly table: string
  /** The whole row as it stands; null where it is added. */
  readonly before: Row | null
  /** The row as it will stand; null where it is removed. */
  readonly after: Row | null
}

/** What becomes of one thing that the file names, as a reader of the preview sees it. */
export type PlannedLine = {
  /** Line of the file; null where it follows from the file as a whole. */
  readonly line: number | null
  readonly deed: 'new' | 'changed' | 'unchanged'
  /** Names, days and figures under the kind's own columns. */
  readonly cells: readonly string[]
}

/** A line that is not taken in. `refusal` is a word that the kind has a sentence for; `given` is what stood there. */
export type LineRefusal<Word extends string = string> = {
  readonly line: number
  readonly column: string | null
  readonly refusal: Word
  readonly given: string
}

/** What the reader noticed by itself and nobody is stopped by: a municipality that is missing, or stands twice. */
export type Finding = { readonly finding: string; readonly named: readonly string[] }

/** What a file would do to the register. The same file and the same register give the same plan, but for new ids. */
export type ImportPlan = {
  readonly changes: readonly RowChange[]
  readonly lines: readonly PlannedLine[]
  readonly refusals: readonly LineRefusal[]
  readonly findings: readonly Finding[]
}

export type ImportCounts = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

export function countsOf({ lines, refusals }: Pick<ImportPlan, 'lines' | 'refusals'>): ImportCounts {
  const count = (deed: PlannedLine['deed']) => lines.filter((line) => line.deed === deed).length
  const refused = new Set(refusals.map(({ line }) => line)).size
  return { added: count('new'), changed: count('changed'), unchanged: count('unchanged'), refused }
}

/** The plan as text of which the digest is taken: new ids by their order, so that the same plan made twice reads the same. */
export function canonical(plan: ImportPlan): string {
  const order = new Map<string, string>()
  for (const { before, after } of plan.changes) {
    if (before === null && typeof after?.id === 'string') order.set(after.id, `new ${order.size}`)
  }
  return JSON.stringify(plan, (_, value: unknown) => (typeof value === 'string' ? (order.get(value) ?? value) : value))
}
