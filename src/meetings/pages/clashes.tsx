import type { Language } from '../../kernel/language.ts'
import { personPath } from '../../people/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { Mark, Notice } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { Clash, Sought, TimedMeeting } from '../model/clash.ts'
import { meetingPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClashes } from '../texts-clashes.ts'
import { convenerText } from './sentences.ts'

/** On my desk: meetings of mine that may lie over each other. */
export function ClashesPanel({
  clashes,
  language,
}: {
  readonly clashes: readonly Clash[]
  readonly language: Language
}) {
  const t = textsOfClashes(language)
  return (
    <section aria-labelledby="sammenfald">
      <h2 id="sammenfald">{t.title}</h2>
      <p>{t.mine(clashes.length)}</p>
      <ul class="plain-list">
        {clashes.map(({ one, other, isCertain }) => (
          <li key={`${keyOf(one)} ${keyOf(other)}`}>
            {dayText(one.day, language)}: <Meeting meeting={one} language={language} /> {t.and}{' '}
            <Meeting meeting={other} language={language} /> {isCertain ? null : <Mark tone="quiet">{t.uncertain}</Mark>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On a meeting's page, for its secretary: who of those that sit here is to be elsewhere too. */
export function SoughtElsewhere({
  sought,
  language,
}: {
  readonly sought: readonly Sought[]
  readonly language: Language
}) {
  const t = textsOfClashes(language)
  if (sought.length === 0) return null
  return (
    <Notice title={t.title}>
      <p>{t.theirs}</p>
      <ul class="plain-list">
        {sought.map(({ person, clash: { other, isCertain } }) => (
          <li key={`${person.id} ${keyOf(other)}`}>
            {person.slug === null ? person.name : <A to={personPath(person.slug)}>{person.name}</A>} {t.alsoSits}{' '}
            <A to={meetingPath(other.organization.slug, other.slug)}>{convenerText(other.organization, language)}</A>
            {', '}
            {t.meetsThen(hoursText(other, language))} {isCertain ? null : <Mark tone="quiet">{t.uncertain}</Mark>}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Meeting({ meeting, language }: { readonly meeting: TimedMeeting; readonly language: Language }) {
  const hours = hoursText(meeting, language)
  const { organization, slug } = meeting
  return (
    <>
      <A to={meetingPath(organization.slug, slug)}>{convenerText(organization, language)}</A>
      {hours === null ? null : ` ${hours}`}
    </>
  )
}

function keyOf({ organization, slug }: TimedMeeting): string {
  return `${organization.slug}/${slug}`
}

/** Null where not even the beginning is known. */
function hoursText({ start, end }: TimedMeeting, language: Language): string | null {
  const t = texts(language)
  return start === null ? null : t.between(t.clock(start), end === null ? null : t.clock(end))
}
