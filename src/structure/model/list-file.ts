/** A row of a table with the line of the file on which it begins; in a JSON list the number of the entry. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/** A file as it is handed to a kind of import: decoded, measured, and not yet understood. */
export type ListFile =
  | { readonly form: 'table'; readonly head: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly form: 'json'; readonly value: unknown }
  | { readonly form: 'text'; readonly lines: readonly string[] }
