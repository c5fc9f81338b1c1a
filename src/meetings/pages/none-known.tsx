import type { Language } from '../../kernel/language.ts'
import { EmptyState } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'

type NoneKnownProperties = {
  readonly sentences: { readonly none: string; readonly noneUntil: (day: string) => string }
  readonly language: Language
}

/** An empty list: nothing yet, or nothing up to the day that the reader chose. */
export function NoneKnown({ sentences, language }: NoneKnownProperties) {
  const { asOf } = usePage()
  return <EmptyState>{asOf === null ? sentences.none : sentences.noneUntil(dayText(asOf, language))}</EmptyState>
}
