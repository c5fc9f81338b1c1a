import type { VNode } from 'preact'
import { usePage } from '../../ui/context.ts'
import { hasPage, isInStretch, type PrintedStretch } from '../model/parts.ts'
import type { Line, Page, Text } from '../model/text.ts'
import { lineAnchor } from '../paths.ts'
import { texts } from '../texts.ts'
import { printedRows } from './printed-rows.ts'

type TextProperties = {
  readonly text: Text
  /** what to show of it; null: all */
  readonly stretch: PrintedStretch | null
  readonly asLines: boolean
}

/** The document's text: where the paper's places are known, each line in its place on the page; else, or where asked, as lines. */
export function DocumentText({ text, stretch, asLines }: TextProperties) {
  const t = texts(usePage().language).review
  const pages = text.pages.filter(({ page }) => hasPage(stretch, page))
  return (
    <>
      {pages.map((page) => (
        <section class="sheet" key={page.page} aria-label={t.page(page.page, text.pages.length)}>
          <h3 class="sheet-number">{t.page(page.page, text.pages.length)}</h3>
          {page.unreadable === true ? <p class="muted">{t.unreadablePage}</p> : null}
          {hasPlaces(page) && !asLines ? <Sheet page={page} /> : <Lines page={page} stretch={stretch} />}
        </section>
      ))}
    </>
  )
}

/** Whether it is known where on the paper each line stands. */
export function hasPlaces({ width, height, lines }: Page): boolean {
  return (
    width !== undefined &&
    height !== undefined &&
    lines.every(({ look }) => look?.x !== undefined && look.y !== undefined)
  )
}

function Lines({ page, stretch }: { readonly page: Page; readonly stretch: PrintedStretch | null }) {
  const lines = page.lines.filter((line) => isInStretch(stretch, line))
  return (
    <ol class="lines">
      {lines.map((line) => (
        <li key={line.line} id={lineAnchor(line.page, line.line)} value={line.line} class={lookClass(line)}>
          {line.marker === undefined ? line.text : `${line.marker === 'bullet' ? '•' : line.marker} ${line.text}`}
        </li>
      ))}
    </ol>
  )
}

function lookClass({ furniture, look }: Line): string | undefined {
  if (furniture === true) return 'furniture'
  return look?.bold === true ? 'bold' : undefined
}

function Sheet({ page }: { readonly page: Page }) {
  const { width = 595, height = 842 } = page
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is text, read line by line, not a picture; the section around it has the name
    <svg class="sheet-paper" viewBox={`0 0 ${round(width)} ${round(height)}`}>
      {page.lines.map((line) => (
        <PrintedLine key={line.line} line={line} />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of drawn numbers takes no focus */}
      <g aria-hidden="true">
        {page.lines.map((line) =>
          line.line % 5 === 0 ? <LineNumber key={line.line} line={line} width={width} /> : null,
        )}
      </g>
    </svg>
  )
}

function PrintedLine({ line }: { readonly line: Line }): VNode {
  const { x = 0, y = 0, size = 10, width } = line.look ?? {}
  const rows = printedRows(line.text, size, width)
  const place = {
    id: lineAnchor(line.page, line.line),
    x: round(x),
    y: round(y),
    'font-size': round(size),
    class: lookClass(line),
  }
  if (rows.length === 1) {
    return (
      <text
        {...place}
        textLength={width === undefined || line.text.length < 3 ? undefined : round(width)}
        lengthAdjust="spacingAndGlyphs"
      >
        {line.text}
      </text>
    )
  }
  return (
    <text {...place}>
      {rows.map((row, place) => (
        <tspan key={row.from} x={round(x)} dy={place === 0 ? 0 : round(size * 1.2)}>
          {row.text}
        </tspan>
      ))}
    </text>
  )
}

/** In the margin that is nearest, so that two columns do not number the same place. */
function LineNumber({ line, width }: { readonly line: Line; readonly width: number }) {
  const { x = 0, y = 0 } = line.look ?? {}
  const isRight = x > width / 2
  return (
    <text
      class={isRight ? 'line-number is-right' : 'line-number'}
      x={isRight ? round(width - 6) : 6}
      y={round(y)}
      font-size="7"
    >
      {line.line}
    </text>
  )
}

function round(points: number): number {
  return Math.round(points * 10) / 10
}
