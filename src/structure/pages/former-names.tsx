import type { Day } from '../../kernel/day.ts'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { Organization } from '../model/organization.ts'
import { textsOverTime } from '../texts-over-time.ts'

/** Beneath a name in a list: what it was called until, and what it will be called from. */
export function FormerNames({ organization, day }: { readonly organization: Organization; readonly day: Day }) {
  const { language } = usePage()
  const t = textsOverTime(language).lineage
  const said = organization.names.flatMap(({ name, period: { startDate, endDate } }) => {
    if (endDate !== null && endDate < day) return [t.wasCalled(name, dayText(endDate, language))]
    return startDate !== null && day < startDate ? [t.willBe(name, dayText(startDate, language))] : []
  })
  if (said.length === 0) return null
  return <span class="register-note">{said.join(' ')}</span>
}
