import type { Language } from '../../kernel/language.ts'
import { Notice } from '../../ui/components/pieces.tsx'
import { texts } from '../texts.ts'

type ProblemsProperties = { readonly errors: Readonly<Record<string, string>>; readonly language: Language }

/** What must be mended, with the way to each field. */
export function Problems({ errors, language }: ProblemsProperties) {
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <Notice isProblem title={texts(language).write.problems}>
      <ul>
        {entries.map(([name, sentence]) => (
          <li key={name}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
