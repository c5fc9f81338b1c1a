import type { Day } from '../../../kernel/day.ts'
import { address, usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import { stepsFrom } from '../../model/map/cluster-rows.ts'
import { mapPath } from '../../paths.ts'
import { textsMap } from '../../texts-map.ts'
import { type Chosen, mapAddress } from './chosen.ts'

/** Through the days on which something changed: a choice and two steps; with script a slider. */
export function Days({
  days,
  day,
  chosen,
}: {
  readonly days: readonly Day[]
  readonly day: Day
  readonly chosen: Chosen
}) {
  const page = usePage()
  const { language } = page
  const t = textsMap(language).days
  const offered = [...new Set([...days, day])].toSorted()
  return (
    <form method="get" action={address({ language, asOf: null }, mapPath)} class="map-days" data-slider={t.slider}>
      {chosen.region === null ? null : <input type="hidden" name="region" value={chosen.region} />}
      {chosen.view === null ? null : <input type="hidden" name="vis" value={chosen.view} />}
      <label for="dag">{t.label}</label>
      <select id="dag" name="pr" class="form-select">
        {offered.map((each) => (
          <option key={each} value={each} selected={each === day}>
            {days.includes(each) ? dayText(each, language) : t.chosen(dayText(each, language))}
          </option>
        ))}
      </select>
      <button type="submit" class="button-small">
        {t.show}
      </button>
    </form>
  )
}

/** To the change before and to the one after. */
export function DaySteps({
  days,
  day,
  chosen,
}: {
  readonly days: readonly Day[]
  readonly day: Day
  readonly chosen: Chosen
}) {
  const { language } = usePage()
  const t = textsMap(language).days
  const { previous, next } = stepsFrom(days, day)
  const to = (on: Day) => address({ language, asOf: on }, mapAddress(chosen))
  return (
    <nav class="map-steps" id="kort-trin" aria-label={t.title}>
      {previous === null ? <span /> : <a href={to(previous)}>← {t.previous(dayText(previous, language))}</a>}
      {next === null ? null : <a href={to(next)}>{t.next(dayText(next, language))} →</a>}
    </nav>
  )
}
