import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { A } from '../../ui/components/link.tsx'
import type { AttendedMeeting, DecisionLine, MeetingLine } from '../model/meeting-view.ts'
import { decisionsPath, meetingPath, meetingsPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { DecisionSentence } from './decisions.tsx'
import { NoneKnown } from './none-known.tsx'
import { convenerText, meetingSentence, whenText } from './sentences.ts'

type DecisionsPanelProperties = {
  readonly organization: string
  readonly decisions: readonly DecisionLine[]
  readonly language: Language
}

/** What an organization decided last, as sentences. */
export function DecisionsPanel({ organization, decisions, language }: DecisionsPanelProperties) {
  const t = texts(language)
  return (
    <section>
      <h2>{t.panels.decisions}</h2>
      {decisions.length === 0 ? (
        <NoneKnown sentences={t.decisions} language={language} />
      ) : (
        <>
          <DecisionSentences decisions={decisions} language={language} />
          <p>
            <A to={decisionsPath(organization)}>{t.panels.allDecisions}</A>
          </p>
        </>
      )}
    </section>
  )
}

type SentencesProperties = { readonly decisions: readonly DecisionLine[]; readonly language: Language }

export function DecisionSentences({ decisions, language }: SentencesProperties) {
  return (
    <ul class="plain-list">
      {decisions.map((line) => (
        <li key={`${line.meeting}/${line.item.slug}`}>
          <DecisionSentence line={line} language={language} />
        </li>
      ))}
    </ul>
  )
}

type MeetingsPanelProperties = {
  readonly organization: string
  readonly last: readonly MeetingLine[]
  readonly next: readonly MeetingLine[]
  readonly today: Day
  readonly language: Language
}

/** When an organization meets next, and when it met last. */
export function MeetingsPanel({ organization, last, next, today, language }: MeetingsPanelProperties) {
  const t = texts(language)
  return (
    <section>
      <h2>{t.panels.meetings}</h2>
      <h3>{t.panels.nextMeeting}</h3>
      {next.length === 0 ? (
        <p class="muted">{t.panels.noNext}</p>
      ) : (
        <MeetingLinks meetings={next} today={today} language={language} />
      )}
      {last.length === 0 ? null : (
        <>
          <h3>{t.panels.lastMeeting}</h3>
          <MeetingLinks meetings={last} today={today} language={language} />
        </>
      )}
      <p>
        <A to={meetingsPath(organization)}>{t.panels.allMeetings}</A>
      </p>
    </section>
  )
}

type LinksProperties = { readonly meetings: readonly MeetingLine[]; readonly today: Day; readonly language: Language }

/** Meetings as sentences that lead to their pages. */
export function MeetingLinks({ meetings, today, language }: LinksProperties) {
  return (
    <ul class="plain-list">
      {meetings.map((line) => (
        <li key={`${line.organization.slug}/${line.slug}`}>
          <A to={meetingPath(line.organization.slug, line.slug)}>{meetingSentence(line, language, today)}</A>
        </li>
      ))}
    </ul>
  )
}

type AttendedPanelProperties = { readonly attended: readonly AttendedMeeting[]; readonly language: Language }

/** The meetings that a person is listed at, and how. */
export function AttendedPanel({ attended, language }: AttendedPanelProperties) {
  const t = texts(language)
  if (attended.length === 0) return null
  return (
    <section>
      <h2>{t.panels.attended}</h2>
      <ul class="plain-list">
        {attended.map((line) => (
          <li key={`${line.organization.slug}/${line.meeting}`}>
            <A to={meetingPath(line.organization.slug, line.meeting)}>
              {convenerText(line.organization, language)}, {whenText({ ...line, start: null, end: null }, language)}
            </A>{' '}
            <span class="mark quiet">{t.marks[line.mark]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
