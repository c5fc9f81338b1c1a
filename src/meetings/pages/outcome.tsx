import type { Language } from '../../kernel/language.ts'
import type { Outcome } from '../model/meeting-record.ts'
import { texts } from '../texts.ts'

const signs: Readonly<Record<Outcome, string>> = {
  approved: '✓',
  agreed: '✓',
  noted: '✓',
  recommended: '→',
  discussed: '…',
  postponed: '↷',
  rejected: '✕',
  removed: '−',
  'no-remarks': '○',
  other: '·',
}

const tones: Partial<Record<Outcome, string>> = {
  approved: 'mark good',
  agreed: 'mark good',
  noted: 'mark good',
  postponed: 'mark needs-you',
  rejected: 'mark needs-you',
}

/** The outcome as a word, with a sign and a colour that only repeat it. */
export function OutcomeMark({ outcome, language }: { readonly outcome: Outcome; readonly language: Language }) {
  return (
    <span class={tones[outcome] ?? 'mark quiet'}>
      <span aria-hidden="true">{signs[outcome]} </span>
      {texts(language).outcomes[outcome]}
    </span>
  )
}
