import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import { usePage } from '../../ui/context.ts'
import { dayText, periodText } from '../../ui/format.ts'
import type { Profile } from '../model/profile.ts'
import { along, type Bar, type Lane, type Timeline, timelineOf, yearsOf } from '../model/timeline.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { FormLink, nameInItsTime } from './lineage.tsx'

const laneHeight = 42
const axisHeight = 26
/** As many letters as a phone of 320 pixels shows in a line. */
const longestLabel = 38

/** Names, forms and seats over time as bars, the sentence that sums them up, and the same as a list. */
export function TimelineSection({ profile }: { readonly profile: Profile }) {
  const { language } = usePage()
  const t = textsOverTime(language).timeline
  const { day, name } = profile
  const timeline = timelineOf(profile, (organization) => nameInItsTime(organization, day))
  if (timeline === null) return null
  const [from, until] = [timeline.from, timeline.until].map((edge) => edge.slice(0, 4))
  const summary = t.summary(name, from ?? '', until ?? '', timeline.lanes.length, dayText(day, language))
  return (
    <section aria-labelledby="tidslinje">
      <h2 id="tidslinje">{t.title}</h2>
      <figure class="timeline">
        <Drawing timeline={timeline} day={day} title={t.drawing(name)} summary={summary} />
        <figcaption>{summary}</figcaption>
      </figure>
      <details>
        <summary>{t.asList}</summary>
        <dl class="facts">
          {timeline.lanes.map((lane) => (
            <LaneText key={`${lane.kind} ${lane.label}`} lane={lane} day={day} />
          ))}
        </dl>
      </details>
    </section>
  )
}

function LaneText({ lane, day }: { readonly lane: Lane; readonly day: Day }) {
  const { language } = usePage()
  const t = textsOverTime(language).timeline
  return (
    <>
      <dt>{t.kinds[lane.kind]}</dt>
      {lane.bars.map((bar) => (
        <dd key={`${bar.organization?.id} ${bar.period.startDate}`}>
          {bar.organization === null ? lane.label : <FormLink organization={bar.organization} day={day} />},{' '}
          {periodText(bar.period, language)}
          {bar.certainty === 'conflict' ? ` (${t.disputed})` : ''}
        </dd>
      ))}
    </>
  )
}

type DrawingParts = {
  readonly timeline: Timeline
  readonly day: Day
  readonly title: string
  readonly summary: string
}

/** Drawn in percent across and pixels down, so that letters keep their size on a phone, on a desk and on paper. */
function Drawing({ timeline, day, title, summary }: DrawingParts) {
  const floor = timeline.lanes.length * laneHeight
  return (
    <svg role="img" aria-labelledby="tidslinje-titel tidslinje-tekst" width="100%" height={floor + axisHeight}>
      <title id="tidslinje-titel">{title}</title>
      <desc id="tidslinje-tekst">{summary}</desc>
      <Years timeline={timeline} floor={floor} />
      {timeline.lanes.map((lane, place) => (
        <LaneDrawing key={`${lane.kind} ${lane.label}`} lane={lane} timeline={timeline} top={place * laneHeight} />
      ))}
      {timeline.from <= day && day < timeline.until ? (
        <line
          class="timeline-day"
          x1={percent(along(timeline, day))}
          x2={percent(along(timeline, day))}
          y1="0"
          y2={floor}
        />
      ) : null}
    </svg>
  )
}

function Years({ timeline, floor }: { readonly timeline: Timeline; readonly floor: number }) {
  return (
    <>
      {yearsOf(timeline).map((year) => {
        const x = percent(along(timeline, year))
        return (
          <g key={year}>
            <line class="timeline-year" x1={x} x2={x} y1="0" y2={floor + 6} />
            <text class="timeline-axis" x={x} y={floor + 20}>
              {year.slice(0, 4)}
            </text>
          </g>
        )
      })}
    </>
  )
}

function LaneDrawing({
  lane,
  timeline,
  top,
}: {
  readonly lane: Lane
  readonly timeline: Timeline
  readonly top: number
}) {
  return (
    <g>
      <text x="0" y={top + 18}>
        {shortened(lane.label)}
      </text>
      {lane.bars.map((bar) => (
        <BarDrawing
          key={`${bar.organization?.id} ${bar.period.startDate}`}
          bar={bar}
          timeline={timeline}
          top={top + 24}
        />
      ))}
    </g>
  )
}

function BarDrawing({ bar, timeline, top }: { readonly bar: Bar; readonly timeline: Timeline; readonly top: number }) {
  const [start, end] = edgesOf(bar.period, timeline)
  const look = bar.certainty === 'conflict' ? 'timeline-bar is-disputed' : 'timeline-bar'
  return <rect class={look} x={percent(start)} y={top} width={percent(Math.max(end - start, 0.004))} height="11" />
}

function edgesOf({ startDate, endDate }: Period, timeline: Timeline): readonly [number, number] {
  return [startDate === null ? 0 : along(timeline, startDate), endDate === null ? 1 : along(timeline, endDate)]
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`
}

function shortened(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`
}
