import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { countText, dayText, moneyText } from '../../ui/format.ts'
import type { MeetingKind, SectionKind } from '../model/meeting-record.ts'
import type {
  AmountView,
  AttachmentView,
  DecisionView,
  ItemView,
  RecommendationView,
  SectionView,
} from '../model/meeting-view.ts'
import { unanswered } from '../model/reading.ts'
import { texts } from '../texts.ts'
import { Cited } from './cited.tsx'
import { OutcomeMark } from './outcome.tsx'
import { Prose } from './prose.tsx'

type Telling = { readonly language: Language; readonly kind: MeetingKind }

/** What an item's number looks like before its title; its place where none is printed. */
export function itemLabel(item: Pick<ItemView, 'number'>, place: number, language: Language): string {
  const number = item.number?.trim() ?? ''
  return number === '' ? texts(language).agendaItem.place(place + 1) : /[.):]$/.test(number) ? number : `${number}.`
}

/** The numbers under which the matter is filed. */
export function FiledUnder({ item, language }: { readonly item: ItemView; readonly language: Language }) {
  const t = texts(language).agendaItem
  const numbers = [
    item.matter?.caseNumber ? t.caseNumber(item.matter.caseNumber) : null,
    item.matter?.documentNumber ? t.documentNumber(item.matter.documentNumber) : null,
  ].filter((number) => number !== null)
  return numbers.length === 0 ? null : <p class="muted small">{numbers.join(' · ')}</p>
}

/** What the meeting was asked, and what came of each. */
export function Recommendations({ item, language, kind }: Telling & { readonly item: ItemView }) {
  const asked = item.recommendations
  if (asked.length === 0) return null
  const open = unanswered(kind, item)
  const t = texts(language).agendaItem
  const by = [...new Set(asked.map((recommendation) => recommendation.by))]
  const [asker] = by
  return (
    <section class="asked">
      <h3>{kind === 'agenda' ? t.askedAhead : t.asked}</h3>
      {by.length === 1 && asker ? <p class="muted small">{t.askedBy(asker)}</p> : null}
      <ol>
        {asked.map((recommendation, place) => (
          <li key={place}>
            {recommendation.text}
            <Cited source={recommendation.source} />
            <CameOfIt
              recommendation={recommendation}
              isOpen={open.includes(recommendation)}
              language={language}
              kind={kind}
            />
            {by.length > 1 && recommendation.by !== null ? (
              <span class="muted small"> {t.askedBy(recommendation.by)}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

type CameOfItProperties = Telling & { readonly recommendation: RecommendationView; readonly isOpen: boolean }

function CameOfIt({ recommendation, isOpen, language, kind }: CameOfItProperties) {
  const t = texts(language)
  if (recommendation.outcome !== null) return <OutcomeMark outcome={recommendation.outcome} language={language} />
  if (isOpen) return <span class="mark needs-you">{t.agendaItem.unanswered}</span>
  const verb = kind === 'agenda' ? t.verbs[recommendation.verb] : null
  return verb === null ? null : <span class="mark quiet">{verb}</span>
}

type DecidedProperties = {
  readonly decisions: readonly DecisionView[]
  readonly held: Day
  readonly language: Language
}

/** What came out of the item, in the words of the minutes, with those who were not there or thought otherwise. */
export function Decided({ decisions, held, language }: DecidedProperties) {
  if (decisions.length === 0) return null
  const t = texts(language).agendaItem
  return (
    <section class="decided">
      <h3>{t.decision}</h3>
      {decisions.map((decision, place) => (
        <div key={place} class="decision">
          {decision.organization === null && decision.day === held ? null : (
            <p class="small">
              <strong>
                {decision.organization === null
                  ? dayText(decision.day, language)
                  : t.decisionBy(decision.organization, dayText(decision.day, language))}
              </strong>
            </p>
          )}
          <p>
            <OutcomeMark outcome={decision.outcome} language={language} />
            <Cited source={decision.source} />
          </p>
          <Prose text={decision.text} />
          <NotThere names={decision.absent.map(withParty)} language={language} />
          {decision.dissent.map((dissent) => (
            <div key={dissent.name} class="dissent">
              <p>
                <strong>{t.dissent(withParty(dissent))}</strong>
              </p>
              <Prose text={dissent.text} />
            </div>
          ))}
        </div>
      ))}
    </section>
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

export function Attachments({
  attached,
  language,
}: {
  readonly attached: readonly AttachmentView[]
  readonly language: Language
}) {
  if (attached.length === 0) return null
  const t = texts(language).agendaItem
  return (
    <section class="attached">
      <h3>{t.attachments}</h3>
      <ul>
        {attached.map((attachment, place) => (
          <li key={place}>
            {attachment.number === null ? null : <span class="muted">{attachment.number} </span>}
            {attachment.title}
            <References of={attachment} />
            <Cited source={attachment.source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function References({ of }: { readonly of: AttachmentView }) {
  const references = [of.documentNumber, of.caseReference].filter((reference) => reference !== null)
  return references.length === 0 ? null : <span class="muted small"> · {references.join(' · ')}</span>
}

export function Amounts({ named, language }: { readonly named: readonly AmountView[]; readonly language: Language }) {
  if (named.length === 0) return null
  const t = texts(language).agendaItem
  return (
    <section class="amounts">
      <h3>{t.amounts}</h3>
      <ul>
        {named.map((amount, place) => (
          <li key={place}>
            <strong class="sum">{moneyText(amount.oere, language)}</strong>
            {amount.year === null ? '' : ` ${t.year(amount.year)}`}
            {amount.isEstimated ? ` (${t.estimated})` : ''}
            {amount.party === null ? '' : `, ${amount.party}`}
            <Printed amount={amount} language={language} />
            <Cited source={amount.source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words of the paper, where they are not just the sum again. */
function Printed({ amount, language }: { readonly amount: AmountView; readonly language: Language }) {
  const { text, oere } = amount
  if (text === null || text.includes(countText(oere / 100n, 'da'))) return null
  const { before, after } = texts(language).quote
  return (
    <span class="muted">
      {' '}
      {before}
      {text}
      {after}
    </span>
  )
}

const toldElsewhere: Readonly<Partial<Record<SectionKind, (item: ItemView) => number>>> = {
  recommendation: (item) => item.recommendations.length,
  decision: (item) => item.decisions.length,
  attachments: (item) => item.attachments.length,
  absence: (item) => item.decisions.reduce((count, decision) => count + decision.absent.length, 0),
}

/** The sections whose words are not already shown as recommendations, decisions or attachments. */
export function matterSections(item: ItemView): SectionView[] {
  return item.sections.filter((section) => (toldElsewhere[section.kind]?.(item) ?? 0) === 0)
}

export function Sections({
  sections,
  language,
}: {
  readonly sections: readonly SectionView[]
  readonly language: Language
}) {
  const t = texts(language)
  return (
    <>
      {sections.map((section, place) => (
        <div key={place}>
          {section.heading === null && sections.length === 1 ? null : (
            <h4>{section.heading ?? t.sections[section.kind]}</h4>
          )}
          <Prose text={section.text} />
          <Cited source={section.source} />
        </div>
      ))}
    </>
  )
}
