import { addDays, type Day } from '../../kernel/day.ts'
import { A } from '../../ui/components/link.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { address, usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { type Change, type ChangesReading, partiesOf } from '../model/changes.ts'
import { changesBetweenPath, changesPath, mapPath, onDay, organizationPath } from '../paths.ts'
import { textsChanges } from '../texts-changes.ts'
import { textsMap } from '../texts-map.ts'
import { changeSentence } from './change-words.ts'

export type ChangesPageParts = {
  readonly reading: ChangesReading
  /** Days on which something changed. */
  readonly days: readonly Day[]
  readonly trouble: 'backwards' | 'notADay' | null
}

/** Ændringer: what the register says differently on two days, in sentences. */
export function ChangesPage({ reading, days, trouble }: ChangesPageParts) {
  const { language } = usePage()
  const t = textsChanges(language)
  const [from, to] = [reading.before.day, reading.after.day]
  return (
    <>
      <PageHead
        over={t.title}
        title={t.heading(reading.changes.length, dayText(from, language), dayText(to, language))}
        lead={t.lead}
      />
      {trouble === null ? null : (
        <Notice isProblem>
          <p>{t[trouble]}</p>
        </Notice>
      )}
      <BetweenForm from={from} to={to} />
      <ChangeGroups reading={reading} most={null} Heading="h2" />
      <p>
        <A to={onDay(mapPath, from)}>{t.map(dayText(from, language))}</A> ·{' '}
        <A to={onDay(mapPath, to)}>{t.map(dayText(to, language))}</A>
      </p>
      <OtherDays days={days} />
    </>
  )
}

function BetweenForm({ from, to }: { readonly from: Day; readonly to: Day }) {
  const { language } = usePage()
  const t = textsChanges(language)
  return (
    <form method="get" action={address({ language, asOf: null }, changesPath)} class="between">
      <label for="fra">{t.from}</label>
      <input type="date" id="fra" name="fra" value={from} required />
      <label for="til">{t.to}</label>
      <input type="date" id="til" name="til" value={to} required />
      <button type="submit" class="button-small">
        {t.show}
      </button>
    </form>
  )
}

/** Each day on which something changed leads to what changed on it. */
function OtherDays({ days }: { readonly days: readonly Day[] }) {
  const { language } = usePage()
  const t = textsChanges(language)
  if (days.length === 0) return null
  return (
    <section aria-labelledby="dage">
      <h2 id="dage">{t.nearest}</h2>
      <ul class="plain-list">
        {days.map((day) => (
          <li key={day}>
            <A to={changesBetweenPath(addDays(day, -1), day)}>{dayText(day, language)}</A>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What changed, by kind; of each kind at most so many, with how many are left. */
export function ChangeGroups({
  reading,
  most,
  Heading,
}: {
  readonly reading: ChangesReading
  readonly most: number | null
  readonly Heading: 'h2' | 'h3'
}) {
  const { language } = usePage()
  const t = textsChanges(language)
  const groups = [...Map.groupBy(reading.changes, ({ kind }) => kind)]
  return (
    <>
      {groups.map(([kind, changes]) => (
        <div key={kind} class="change-group">
          <Heading>{t.groups[kind]}</Heading>
          <ul>
            {changes.slice(0, most ?? changes.length).map((change) => (
              <li key={changeSentence(change, reading, language)}>
                <ChangeLine change={change} reading={reading} />
              </li>
            ))}
            {most !== null && changes.length > most ? <li class="muted">{t.more(changes.length - most)}</li> : null}
          </ul>
        </div>
      ))}
    </>
  )
}

/** The sentence, leading to the page of what it is about, on the day on which it was there. */
function ChangeLine({ change, reading }: { readonly change: Change; readonly reading: ChangesReading }) {
  const page = usePage()
  const sentence = changeSentence(change, reading, page.language)
  const about = partiesOf(change).at(change.kind === 'continues' ? -1 : 0)
  if (about === undefined) return sentence
  const day = reading.after.byId.has(about.id) ? reading.after.day : reading.before.day
  return <a href={address({ ...page, asOf: day }, organizationPath(about.slug))}>{sentence}</a>
}

/** On the map: what changed on this very day, else when something changed last. */
export function Since({ reading, latest }: { readonly reading: ChangesReading | null; readonly latest: Day | null }) {
  const { language } = usePage()
  if (latest === null) return null
  const t = textsMap(language).since
  const all = changesBetweenPath(addDays(latest, -1), latest)
  if (reading === null) {
    return (
      <p class="map-since">
        <A to={all}>{t.latest(dayText(latest, language))}</A>
      </p>
    )
  }
  return (
    <section class="map-since" aria-labelledby="siden">
      <h2 id="siden">{t.title(dayText(latest, language))}</h2>
      <ChangeGroups reading={reading} most={3} Heading="h3" />
      <p>
        <A to={all}>{t.all}</A>
      </p>
    </section>
  )
}
