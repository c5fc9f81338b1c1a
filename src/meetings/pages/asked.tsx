import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import type { MeetingKind } from '../model/meeting-record.ts'
import type { ItemView, RecommendationView } from '../model/meeting-view.ts'
import { unanswered } from '../model/reading.ts'
import { texts } from '../texts.ts'
import { Cited } from './cited.tsx'
import { OutcomeMark } from './outcome.tsx'
import type { Telling } from './part.ts'

type AskedProperties = Telling & { readonly item: ItemView; readonly kind: MeetingKind }

/** What the meeting was asked, and what came of each. */
export function Asked({ item, language, kind, heading: Heading }: AskedProperties) {
  const asked = item.recommendations
  if (asked.length === 0) return null
  const open = unanswered(kind, item)
  const t = texts(language).agendaItem
  const askers = new Set(asked.map(({ by }) => by))
  const only = askers.size === 1 ? asked[0]?.by : null
  return (
    <section class="asked">
      <Heading>{kind === 'agenda' ? t.askedAhead : t.asked}</Heading>
      {only ? <p class="muted small">{t.askedBy(only)}</p> : null}
      <ol>
        {asked.map((recommendation, place) => (
          <li key={place}>
            {inDanish(recommendation.text)}
            <Cited source={recommendation.source} />
            {askers.size === 1 || recommendation.by === null ? null : (
              <span class="muted small"> {t.askedBy(recommendation.by)}</span>
            )}
            <CameOfIt of={recommendation} isOpen={open.includes(recommendation)} kind={kind} language={language} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type CameOfItProperties = {
  readonly of: RecommendationView
  readonly isOpen: boolean
  readonly kind: MeetingKind
  readonly language: Language
}

function CameOfIt({ of, isOpen, kind, language }: CameOfItProperties) {
  const t = texts(language)
  if (of.outcome !== null) return <OutcomeMark outcome={of.outcome} language={language} />
  if (isOpen) return <span class="mark needs-you">{t.agendaItem.unanswered}</span>
  const verb = kind === 'agenda' ? t.verbs[of.verb] : null
  return verb === null ? null : <span class="mark quiet">{verb}</span>
}
