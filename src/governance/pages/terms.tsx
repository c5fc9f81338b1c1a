import type { Day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { Mark, PageHead, PeriodText, SourceMark, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { type LegislativeTerm, termOn } from '../model/legislative-term.ts'
import { termTexts } from '../texts-terms.ts'

/** Every legislative term that is known, and which of them runs on the day. */
export function TermsPage({ terms, day }: { readonly terms: readonly LegislativeTerm[]; readonly day: Day }) {
  const { language } = usePage()
  const t = termTexts(language)
  const current = termOn(terms, day)
  const end = current?.period.endDate ?? null
  const on = dayText(day, language)
  const lead =
    current === null || end === null ? t.none(on) : inDanishName(current, t.current('§', on, dayText(end, language)))
  const notes = terms.flatMap(({ key, note }) => (note === null ? [] : [{ key, note }]))
  return (
    <>
      <PageHead title={t.title} lead={lead} />
      <p>{t.why}</p>
      {terms.length === 0 ? null : (
        <Table
          caption={t.caption}
          head={[t.name, t.period, t.elected, t.kind, t.source]}
          rows={terms.map((term) => rowOf(term, day))}
        />
      )}
      {notes.map(({ key, note }) => (
        <p key={key}>{inDanish(note)}</p>
      ))}
    </>
  )
}

/** The sentence with the term's Danish name in it. */
function inDanishName({ name }: LegislativeTerm, sentence: string) {
  const [before, after] = sentence.split('§')
  return (
    <>
      {before}
      {inDanish(name)}
      {after}
    </>
  )
}

function rowOf({ name, period, electedOn, kind, certainty, source }: LegislativeTerm, day: Day) {
  const { language } = usePage()
  const t = termTexts(language)
  return [
    <>
      {inDanish(name)} {covers(period, day) ? <Mark tone="good">{t.runs}</Mark> : null}
    </>,
    <PeriodText period={period} />,
    electedOn === null ? '' : dayText(electedOn, language),
    t.kinds[kind],
    <>
      {certainty === 'confirmed' ? null : <Mark tone="quiet">{uiTexts(language).certainty[certainty]}</Mark>}
      <SourceMark source={source} />
    </>,
  ]
}
