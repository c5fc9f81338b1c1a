import type { Language } from '../../kernel/language.ts'
import { dayText } from '../../ui/format.ts'
import { type Check, countOf } from '../model/rules/finding.ts'
import { checkTexts } from '../texts-check.ts'

/** The verdict in one sentence: how many rules are met, are not, cannot be judged. */
export function checkSentence(check: Check, language: Language): string {
  const t = checkTexts(language).composition
  const on = dayText(check.day, language)
  const count = check.findings.length
  if (count === 0) return t.noRules(on)
  const [met, notMet, unjudged] = [countOf(check, 'met'), countOf(check, 'not-met'), countOf(check, 'cannot-judge')]
  return unjudged === count ? t.nothingJudged(count, on) : t.lead(met, notMet, unjudged, on)
}
