import type { Language } from '../../kernel/language.ts'
import type { Outcome } from '../model/meeting-record.ts'
import { texts } from '../texts.ts'

const tones: Readonly<Record<Outcome, string>> = {
  approved: 'good',
  agreed: 'good',
  noted: 'good',
  recommended: 'quiet',
  discussed: 'quiet',
  postponed: 'needs-you',
  rejected: 'needs-you',
  removed: 'quiet',
  'no-remarks': 'quiet',
  other: 'quiet',
}

/** The outcome as a word; the colour and the sign that the style sheet sets before it only repeat it. */
export function OutcomeMark({ outcome, language }: { readonly outcome: Outcome; readonly language: Language }) {
  return <span class={`mark ${tones[outcome]} outcome-${outcome}`}>{texts(language).outcomes[outcome]}</span>
}
