import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { dayText } from '../../ui/format.ts'
import type { DecisionView } from '../model/meeting-view.ts'
import { texts } from '../texts.ts'
import { Cited } from './cited.tsx'
import { OutcomeMark } from './outcome.tsx'
import type { Telling } from './part.ts'
import { Prose } from './prose.tsx'

type DecidedProperties = Telling & {
  readonly decisions: readonly DecisionView[]
  /** The day of the meeting. */
  readonly held: Day
}

/** What came out of the item, in the words of the minutes, with those who were not there or thought otherwise. */
export function Decided({ decisions, held, language, heading: Heading }: DecidedProperties) {
  if (decisions.length === 0) return null
  return (
    <section class="decided">
      <Heading>{texts(language).agendaItem.decision}</Heading>
      {decisions.map((decision, place) => (
        <div key={place} class="decision">
          <DecidedBy decision={decision} held={held} language={language} />
          <p>
            <OutcomeMark outcome={decision.outcome} language={language} />
            <Cited source={decision.source} />
          </p>
          <Prose text={decision.text} />
          <NotThere names={decision.absent.map(withParty)} language={language} />
          <Dissent decision={decision} language={language} />
        </div>
      ))}
    </section>
  )
}

type Of = { readonly decision: DecisionView; readonly language: Language }

/** Said only where it was another organization or another day. */
function DecidedBy({ decision: { organization, day }, held, language }: Of & { readonly held: Day }) {
  if (organization === null && day === held) return null
  const on = dayText(day, language)
  return (
    <p class="small">
      <strong>{organization === null ? on : texts(language).agendaItem.decisionBy(organization, on)}</strong>
    </p>
  )
}

function Dissent({ decision, language }: Of) {
  return (
    <>
      {decision.dissent.map((dissent) => (
        <div key={dissent.name} class="dissent">
          <p>
            <strong>{texts(language).agendaItem.dissent(withParty(dissent))}</strong>
          </p>
          <Prose text={dissent.text} />
        </div>
      ))}
    </>
  )
}

/** N.N. (A) */
function withParty({ name, party }: { readonly name: string; readonly party: string | null }): string {
  return party === null ? name : `${name} (${party})`
}

export function NotThere({ names, language }: { readonly names: readonly string[]; readonly language: Language }) {
  if (names.length === 0) return null
  const t = texts(language)
  return (
    <p class="muted">
      {t.agendaItem.notThere}: {t.listJoin(names)}
    </p>
  )
}
