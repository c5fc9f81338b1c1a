import type { Language } from '../../kernel/language.ts'
import { countsOf, type ImportPlan } from './import.ts'
import type { ImportRecord, ListedImport } from './import-record.ts'
import type { ImportWords } from './import-words.ts'

export function listedAsData({ id, kind, fileName, state, createdAt, appliedAt, endedAt }: ListedImport) {
  return { id, kind, file: fileName, state, createdAt, appliedAt, endedAt }
}

/** A preview for programs: counts, and every line with its sentence in the reader's language. */
export function importAsData(shown: ImportRecord, kind: ImportWords, language: Language) {
  const { plan, settings, sha256, version } = shown
  const columns = kind.columns(language)
  return {
    ...listedAsData(shown),
    ...{ version, sha256, settings, counts: countsOf(plan) },
    findings: plan.findings.map((finding) => ({ ...finding, sentence: kind.findingSentence(language, finding) })),
    refusals: plan.refusals.map((refusal) => ({ ...refusal, sentence: kind.lineSentence(language, refusal) })),
    lines: plan.lines.map(({ line, deed, cells }) => ({
      ...{ line, deed },
      cells: Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])),
    })),
  }
}

type DeedWords = Readonly<Record<'new' | 'changed' | 'unchanged' | 'refused', string>>

/** The same as rows: refused lines first, each with why. */
export function importAsRows(
  { lines, refusals }: ImportPlan,
  kind: ImportWords,
  language: Language,
  words: DeedWords,
): (string | number | null)[][] {
  const blanks = kind.columns(language).map(() => null)
  return [
    ...refusals.map((refusal) => [refusal.line, words.refused, ...blanks, kind.lineSentence(language, refusal)]),
    ...lines.map(({ line, deed, cells }) => [line, words[deed], ...cells, null]),
  ]
}
