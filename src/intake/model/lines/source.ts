import type { SourceLines } from '../meeting-document.ts'
import type { Row } from './rows.ts'

/** Where rows stand; the last line only where it is on the same page. */
export function sourceOf(rows: readonly Row[]): SourceLines | null {
  const first = rows[0]
  if (first === undefined) return null
  const onPage = rows.filter((row) => row.page === first.page)
  const last = onPage.at(-1)?.line ?? first.line
  return last > first.line
    ? { page: first.page, line: first.line, endLine: last }
    : { page: first.page, line: first.line }
}
