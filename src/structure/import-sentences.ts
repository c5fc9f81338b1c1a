import type { Language } from '../kernel/language.ts'
import type { ImportWords } from './model/import-words.ts'
import { importTexts } from './texts-import.ts'

type Table = Readonly<Record<string, (given: string) => string>>

/** Why a file was not read, in the reader's language: the kind's own sentence first, then the house's. */
export function fileSentence(kind: ImportWords, language: Language, refusal: string, at: string | undefined): string {
  const t = importTexts(language)
  const tables: readonly Table[] = [t.fileRefusals, t.settingRefusals, t.deedRefusals]
  const table = tables.find((one) => Object.hasOwn(one, refusal))
  return kind.fileSentence(language, refusal, at) ?? table?.[refusal]?.(at ?? '') ?? t.unknownRefusal(refusal)
}
