import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { DecisionLine, OrganizationView, Paged } from '../model/meeting-view.ts'
import { excerpt } from '../model/reading.ts'
import { itemPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { matterTitle } from './matter-title.ts'
import { NoneKnown } from './none-known.tsx'
import { OutcomeMark } from './outcome.tsx'
import { Pager } from './pager.tsx'
import { convenerText } from './sentences.ts'

type DecisionsPageProperties = {
  /** Null: the whole country. */
  readonly organization: OrganizationView | null
  readonly path: string
  readonly decisions: Paged<DecisionLine>
  readonly language: Language
}

/** Beslutningsregister: what was decided, when, with which outcome, in the words of the minutes. */
export function DecisionsPage({ organization, path, decisions, language }: DecisionsPageProperties) {
  const t = texts(language).decisions
  return (
    <>
      <PageHead
        over={organization === null ? undefined : convenerText(organization, language)}
        title={organization === null ? t.all : t.title}
        lead={decisions.total === 0 ? undefined : t.lead(decisions.total)}
      />
      {decisions.lines.length === 0 ? (
        <NoneKnown sentences={t} language={language} />
      ) : (
        <Table
          caption={t.caption}
          head={t.columns}
          rows={decisions.lines.map((line) => decisionRow(line, organization?.slug ?? null, language))}
        />
      )}
      <Pager path={path} list={decisions} language={language} />
    </>
  )
}

function decisionRow(line: DecisionLine, here: string | null, language: Language) {
  return [
    <span key="day" class="day">
      {dayText(line.day, language)}
    </span>,
    <>
      <A to={itemPath(line.organization.slug, line.meeting, line.item.slug)}>{titleOf(line, language)}</A>
      {line.organization.slug === here && line.decidedBy === null ? null : (
        <div class="muted small">{line.decidedBy ?? convenerText(line.organization, language)}</div>
      )}
    </>,
    <>
      <OutcomeMark outcome={line.outcome} language={language} />{' '}
      {line.isExtract ? <Mark tone="quiet">{textsOfClosing(language).extract}</Mark> : null}
    </>,
    inDanish(excerpt(line.text)),
  ]
}

/** What is told of a closed item bears the name it has outside. */
function titleOf({ item, isExtract }: DecisionLine, language: Language) {
  if (!isExtract) return matterTitle(item.title, language)
  return (
    <>
      {textsOfClosing(language).closed}: {inDanish(item.title ?? '')}
    </>
  )
}

/** A decision as a sentence, with the beginning of its words. */
export function DecisionSentence({ line, language }: { readonly line: DecisionLine; readonly language: Language }) {
  const t = texts(language)
  const { before, after } = t.decided[line.outcome]
  return (
    <>
      {line.decidedBy ?? convenerText(line.organization, language)} {before}
      {t.quote.before}
      <A to={itemPath(line.organization.slug, line.meeting, line.item.slug)}>{titleOf(line, language)}</A>
      {t.quote.after}
      {after}.
      <div class="muted small">
        <span class="day">{dayText(line.day, language)}</span>: {inDanish(excerpt(line.text, 180))}
      </div>
    </>
  )
}
