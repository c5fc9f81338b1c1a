import type { ComponentChildren } from 'preact'
import type { Period } from '../../kernel/period.ts'
import { usePage } from '../context.ts'
import { periodText } from '../format.ts'
import { texts } from '../texts.ts'
import { A } from './link.tsx'

/** The head of a page: what it is, then the one sentence that answers the reader's first question. */
export function PageHead({
  over,
  title,
  lead,
}: {
  readonly over?: string | undefined
  readonly title: ComponentChildren
  readonly lead?: ComponentChildren
}) {
  return (
    <header>
      {over === undefined ? null : <p class="over-title">{over}</p>}
      <h1>{title}</h1>
      {lead === undefined ? null : <p class="lead">{lead}</p>}
    </header>
  )
}

export function Notice({
  isProblem = false,
  title,
  children,
}: {
  readonly isProblem?: boolean
  readonly title?: string
  readonly children?: ComponentChildren
}) {
  return (
    <div class={isProblem ? 'notice is-problem' : 'notice'} role={isProblem ? 'alert' : undefined}>
      {title === undefined ? null : (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  )
}

/** What will be here, and how to make it so. */
export function EmptyState({ children }: { readonly children: ComponentChildren }) {
  return <div class="empty">{children}</div>
}

/** A word in a frame; `tone` only adds to what the word says. */
export function Mark({
  tone,
  children,
}: {
  readonly tone?: 'needs-you' | 'quiet' | 'good'
  readonly children: ComponentChildren
}) {
  return <span class={tone === undefined ? 'mark' : `mark ${tone}`}>{children}</span>
}

export type SourceNote = {
  readonly title: string
  readonly url?: string | null
  /** a path within Klynge to the cited line */
  readonly to?: string | null
  readonly page?: number | null
  readonly line?: number | null
}

/** The small mark that says where a fact is written. */
export function SourceMark({ source }: { readonly source: SourceNote }) {
  const t = texts(usePage().language)
  const place = [source.page ? t.sourcePage(source.page) : null, source.line ? t.sourceLine(source.line) : null]
    .filter((part) => part !== null)
    .join(', ')
  const label = `${t.source}: ${source.title}${place === '' ? '' : `, ${place}`}`
  return (
    <span class="source-mark" title={label}>
      {' '}
      [
      {source.to ? (
        <A to={source.to} aria-label={label}>
          {t.source}
        </A>
      ) : source.url ? (
        <a href={source.url} rel="noreferrer" aria-label={label}>
          {t.source}
        </a>
      ) : (
        label
      )}
      ]
    </span>
  )
}

export function PeriodText({ period }: { readonly period: Period }) {
  return <span>{periodText(period, usePage().language)}</span>
}

type TableProperties = {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly ComponentChildren[])[]
  /** columns of numbers, from 0 */
  readonly numbers?: readonly number[]
}

/** A table that can be read aloud, scrolled by keyboard on a phone, and printed. The first cell of a row is its header. */
export function Table({ caption, head, rows, numbers = [] }: TableProperties) {
  const look = (column: number) => (numbers.includes(column) ? 'number' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-frame" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th key={title} scope="col" class={look(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" class={look(column)}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} class={look(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
