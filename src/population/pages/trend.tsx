import type { Language } from '../../kernel/language.ts'
import { A } from '../../ui/components/link.tsx'
import { Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, dayText, shareText } from '../../ui/format.ts'
import { drawn, type Point } from '../model/trend.ts'
import { populationPath } from '../paths.ts'
import { texts } from '../texts.ts'

/** On a municipality's page; the numbers stand there already. */
export function TrendPanel({ place, points }: { readonly place: string; readonly points: readonly Point[] }) {
  if (points.length < fewest) return null
  return (
    <section aria-labelledby="udvikling">
      <h2 id="udvikling">{texts(usePage().language).trend.municipalityTitle}</h2>
      <Trend place={place} points={points} hasNumbers={false} />
      <p>
        <A to={populationPath}>{texts(usePage().language).trend.inClusters}</A>
      </p>
    </section>
  )
}

/** Two points are a sentence, not a drawing. */
const fewest = 3

/** A line over the years with its summary in words; with `hasNumbers` the numbers themselves are folded below it. */
export function Trend({
  place,
  points,
  hasNumbers,
}: {
  readonly place: string
  readonly points: readonly Point[]
  readonly hasNumbers: boolean
}) {
  const { language } = usePage()
  const t = texts(language).trend
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < fewest) return null
  return (
    <figure class="trend">
      <figcaption>{changeSentence(first, last, language)}</figcaption>
      <Line points={points} title={t.describes(place)} summary={changeSentence(first, last, language)} />
      <p class="small muted">{t.axis}</p>
      {hasNumbers ? <Numbers points={points} place={place} /> : null}
    </figure>
  )
}

function Numbers({ points, place }: { readonly points: readonly Point[]; readonly place: string }) {
  const { language } = usePage()
  const t = texts(language)
  return (
    <details>
      <summary>{t.trend.numbers}</summary>
      <Table
        caption={t.trend.describes(place)}
        head={[t.trend.day, t.columns.citizens]}
        numbers={[1]}
        rows={points.toReversed().map(({ day, persons }) => [dayText(day, language), countText(persons, language)])}
      />
    </details>
  )
}

/** By how much the number grew or fell from the first to the last count. */
function changeSentence(first: Point, last: Point, language: Language): string {
  const t = texts(language).trend
  const [from, to] = [dayText(first.day, language), dayText(last.day, language)]
  const by = last.persons - first.persons
  if (by === 0) return t.same(from, countText(first.persons, language), to)
  return (by > 0 ? t.more : t.fewer)(
    from,
    countText(first.persons, language),
    to,
    countText(last.persons, language),
    countText(Math.abs(by), language),
    shareText(Math.abs(by), first.persons, language),
  )
}

const [width, height] = [600, 140]
/** Room for the points, and for the years with their numbers. */
const [left, top, bottom] = [10, 8, 34]

function Line({
  points,
  title,
  summary,
}: {
  readonly points: readonly Point[]
  readonly title: string
  readonly summary: string
}) {
  const line = drawn(points, width, height).map(({ x, y }) => ({ x: x + left, y: y + top }))
  const path = line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  return (
    <svg viewBox={`0 0 ${width + 2 * left} ${height + top + bottom}`} role="img">
      <title>{title}</title>
      <desc>{summary}</desc>
      <line class="trend-ground" x1={left} x2={width + left} y1={height + top} y2={height + top} />
      <polyline points={path} />
      {line.map(({ x, y }, place) => (
        <circle key={points[place]?.day} cx={x.toFixed(1)} cy={y.toFixed(1)} r="3" />
      ))}
      <EndLabel point={points[0]} x={left} anchor="start" />
      <EndLabel point={points.at(-1)} x={width + left} anchor="end" />
    </svg>
  )
}

/** Year and number below an end of the line. */
function EndLabel({
  point,
  x,
  anchor,
}: {
  readonly point: Point | undefined
  readonly x: number
  readonly anchor: 'start' | 'end'
}) {
  const { language } = usePage()
  if (point === undefined) return null
  return (
    <text x={x} y={height + top + 26} text-anchor={anchor}>
      {point.day.slice(0, 4)}: {countText(point.persons, language)}
    </text>
  )
}
