import { parseDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { isLink } from './importing/cells.ts'

/** A question beside the file: title, source, from which day. Its answer reaches the kind under `name`. */
export type ImportSetting = {
  readonly name: string
  /** `address`: one of the web, that a page may link to. */
  readonly type: 'text' | 'date' | 'choice' | 'address'
  readonly isRequired: boolean
  /** Answers of a choice; the first is taken where nothing is chosen. */
  readonly options: readonly string[]
  readonly label: (language: Language) => string
  readonly hint: (language: Language) => string | undefined
  readonly option: (language: Language, value: string) => string
}

/** The answers, by the questions' names; an empty answer is an empty text. */
export type ImportSettings = Readonly<Record<string, string>>

export type SettingRefusal =
  | 'setting-missing'
  | 'setting-too-long'
  | 'setting-not-a-day'
  | 'setting-not-an-address'
  | 'setting-unknown'

const longest = 500

/** Reads what was answered. What was not asked is left out, so that the same file with the same answers is the same import. */
export function readSettings(
  asked: readonly ImportSetting[],
  given: Readonly<Record<string, unknown>>,
): Result<ImportSettings, SettingRefusal> {
  const answers: [string, string][] = []
  for (const setting of asked) {
    const typed = given[setting.name]
    const answer = typeof typed === 'string' ? typed.normalize('NFC').trim() : ''
    const refusal = refusalOf(setting, answer)
    if (refusal !== null) return refuse(refusal, setting.name)
    answers.push([setting.name, setting.type === 'choice' && answer === '' ? (setting.options[0] ?? '') : answer])
  }
  return done(Object.fromEntries(answers))
}

function refusalOf({ type, isRequired, options }: ImportSetting, answer: string): SettingRefusal | null {
  if (answer === '') return isRequired && type !== 'choice' ? 'setting-missing' : null
  if (answer.length > longest) return 'setting-too-long'
  if (type === 'date' && parseDay(answer) === null) return 'setting-not-a-day'
  if (type === 'address' && !isLink(answer)) return 'setting-not-an-address'
  return type === 'choice' && !options.includes(answer) ? 'setting-unknown' : null
}
