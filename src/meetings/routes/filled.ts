import type { Refusal } from '../../kernel/result.ts'
import type { Asked } from '../../ui/route.ts'
import type { Filled } from '../pages/filled.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'

/** What the schema objects to, field by field. */
export type Unread = {
  readonly ok: false
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}

/** The form as it was typed, with a sentence at each field that something is wrong with. */
export function filled(asked: Asked, no: Unread | Refusal<string>): Filled {
  const errors: Record<string, string> = {}
  const object = (field: string, word: string) => {
    errors[field] ??= sentence(word, asked)
  }
  if ('issues' in no) for (const { path, message } of no.issues) object(String(path[0] ?? 'title'), message)
  else object(no.at?.split('.')[0] ?? 'title', no.refusal)
  return { typed: typedIn(asked.form), errors }
}

function sentence(word: string, { language }: Asked): string {
  const refusals: Readonly<Record<string, string>> = {
    ...texts(language).refusals,
    ...textsOfClosing(language).refusals,
  }
  return refusals[word] ?? texts(language).refusals['not-an-answer']
}

function typedIn(form: unknown): Record<string, string> {
  if (typeof form !== 'object' || form === null) return {}
  const typed = Object.entries(form).map(([name, given]) => [name, Array.isArray(given) ? given.join(',') : given])
  return Object.fromEntries(typed.filter((field): field is [string, string] => typeof field[1] === 'string'))
}
