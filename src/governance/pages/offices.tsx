import type { Day } from '../../kernel/day.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Mark, PeriodText, SourceMark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { type HeldOffice, heldOn } from '../model/held-office.ts'
import { endOfficePath, newOfficePath } from '../paths.ts'
import { seatTexts } from '../texts-seats.ts'
import { PartyLink } from './pieces.tsx'

type Properties = {
  readonly person: { readonly slug: string }
  readonly offices: readonly HeldOffice[]
  readonly day: Day
  readonly mayKeep: boolean
}

/** What somebody is in regions and municipalities on the day, several at once perhaps, and on other days. */
export function PersonOffices({ person, offices, day, mayKeep }: Properties) {
  const { language } = usePage()
  const t = seatTexts(language).held
  const now = heldOn(offices, day)
  const other = offices.filter((office) => !now.includes(office))
  return (
    <section aria-labelledby="embeder">
      <h2 id="embeder">{t.title}</h2>
      {now.length === 0 ? (
        <EmptyState>
          <p>{t.none(dayText(day, language))}</p>
        </EmptyState>
      ) : (
        <OfficeList person={person} offices={now} day={day} mayKeep={mayKeep} />
      )}
      {other.length === 0 ? null : (
        <>
          <h3>{t.other}</h3>
          <OfficeList person={person} offices={other} day={day} mayKeep={mayKeep} />
        </>
      )}
      {mayKeep ? (
        <p>
          <A to={newOfficePath(person.slug)} class="button button-secondary">
            {t.add}
          </A>
        </p>
      ) : null}
    </section>
  )
}

function OfficeList({ person, offices, day, mayKeep }: Properties) {
  const { language } = usePage()
  const { held, offices: words } = seatTexts(language)
  return (
    <ul class="plain-list">
      {offices.map(({ id, office, title, authority, period, certainty, source }) => (
        <li key={id}>
          {words[office]}
          {title === null ? null : <>, {inDanish(title)}</>} {held.in} <PartyLink party={authority} day={day} />
          {', '}
          <PeriodText period={period} />{' '}
          {certainty === 'confirmed' ? null : <Mark tone="quiet">{uiTexts(language).certainty[certainty]}</Mark>}
          <SourceMark source={source} />
          {mayKeep ? (
            <>
              {' '}
              <A to={endOfficePath(person.slug, id)} aria-label={held.endOf(words[office])}>
                {held.end}
              </A>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
