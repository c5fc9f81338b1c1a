import type { Language } from '../kernel/language.ts'
import { texts } from './texts.ts'
import type { Verb } from './verb.ts'

/** All verbs, or one, in Danish and then in English. */
export function helpText(verbs: readonly Verb[]): string {
  return [inLanguage(verbs, 'da'), inLanguage(verbs, 'en')].join('\n\n')
}

/** A verb as a program would look it up. */
export function helpAsData({ words, usage, about }: Verb) {
  return { words, usage, about }
}

function inLanguage(verbs: readonly Verb[], language: Language): string {
  const t = texts(language)
  const described = verbs.map((verb) => `  ${usageOf(verb)}\n      ${verb.about[language]}`)
  return [t.title, t.usage, '', ...described, '', ...t.common.map((line) => `  ${line}`)].join('\n')
}

export function usageOf({ words, usage }: Verb): string {
  return `${words} ${usage}`.trim()
}
