import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { onDay, organizationPath } from '../../structure/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import type { LedToGroup, WorkingGroup } from '../model/working-group.ts'
import { groupTexts } from '../texts-groups.ts'

type LedToProperties = {
  readonly led: readonly LedToGroup[]
  readonly day: Day
}

/** On a decided item: the working groups that it set up, prolonged or closed. */
export function LedTo({ led, day }: LedToProperties) {
  const t = groupTexts(usePage().language).ledTo
  if (led.length === 0) return null
  return (
    <section aria-labelledby="foerte-til">
      <h2 id="foerte-til">{t.title}</h2>
      <ul class="plain-list">
        {led.map(({ kind, group: { organization } }, place) => (
          <li key={place}>
            <A to={existing(organization, day)}>{t[kind](nameOn(organization, day))}</A>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The group's page on a day on which it existed. */
function existing({ slug, period: { startDate, endDate } }: WorkingGroup['organization'], day: Day): string {
  const path = organizationPath(slug)
  if (startDate !== null && day < startDate) return onDay(path, startDate)
  return endDate !== null && endDate < day ? onDay(path, endDate) : path
}
