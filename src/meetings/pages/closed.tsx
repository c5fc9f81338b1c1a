import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { Mark } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { VisibilityChange } from '../model/closing.ts'
import type { Extract } from '../model/extract.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { OutcomeMark } from './outcome.tsx'
import { Prose } from './prose.tsx'

type Of = { readonly language: Language }

/** What a closed item is called to those who do not see it. */
export function closedTitle(extract: Extract | null, language: Language): string {
  const t = textsOfClosing(language)
  return extract === null ? t.closed : t.closedTitled(extract.title)
}

/** The same on a page, its own words marked as Danish. */
export function ClosedTitle({ extract, language }: Of & { readonly extract: Extract | null }) {
  const t = textsOfClosing(language)
  if (extract === null) return <>{t.closed}</>
  return (
    <>
      {t.closed}: {inDanish(extract.title)}
    </>
  )
}

/** Why an item is closed: in words for those outside, else as the members are told. */
export function ClosedBecause({
  extract,
  closing,
  language,
}: Of & { readonly extract: Extract | null; readonly closing: VisibilityChange | null }) {
  const t = textsOfClosing(language)
  const told = extract?.reason ?? (closing === null ? null : groundText(closing, language))
  if (told === null) return null
  const reviewOn = closing?.reviewOn ?? null
  return (
    <p class="muted">
      {t.why(told)}
      {reviewOn === null ? '' : ` ${t.history.reviewOn(dayText(reviewOn, language))}`}
    </p>
  )
}

/** Personlige forhold: ansættelse af en leder. */
export function groundText(
  { ground, reason }: Pick<VisibilityChange, 'ground' | 'reason'>,
  language: Language,
): string | null {
  const word = ground === null || ground === 'other' ? null : textsOfClosing(language).grounds[ground]
  const told = [word, reason].filter((part) => part !== null).join(': ')
  return told === '' ? null : /[.!?]$/.test(told) ? told : `${told}.`
}

/** Uddrag: what is told of the decision of a closed item. */
export function ExtractOf({ extract, language }: Of & { readonly extract: Extract }) {
  const { text, outcome } = extract
  if (text === null || outcome === null) return null
  const t = textsOfClosing(language)
  return (
    <div class="decision is-extract">
      <p>
        <Mark tone="quiet">{t.extract}</Mark> <OutcomeMark outcome={outcome} language={language} />
      </p>
      <Prose text={text} />
      <p class="muted small">{t.writtenOn(dayText(extract.writtenOn, language))}</p>
    </div>
  )
}

/** To those who see the item itself: what others are told of it. */
export function ToldToOthers({ extract, language }: Of & { readonly extract: Extract | null }) {
  if (extract === null) return null
  const t = textsOfClosing(language)
  const said =
    extract.visibility === 'secretariat'
      ? t.draftExtract(extract.title)
      : t.extractFor(texts(language).visibilities[extract.visibility], extract.title)
  return <p class="muted small">{inDanish(said)}</p>
}

/** That something which was closed is open to everybody, and since when. */
export function OpenedOn({ day, language }: Of & { readonly day: VisibilityChange['on'] | null }) {
  return day === null ? null : <p class="muted small">{textsOfClosing(language).openedOn(dayText(day, language))}</p>
}
