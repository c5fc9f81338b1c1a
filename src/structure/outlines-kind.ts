import { planOutlines } from './actions/plan-outlines.ts'
import type { ImportKind } from './import-kind.ts'
import { textsOutlines } from './texts-outlines.ts'

const settings = [
  { name: 'source', type: 'text', isRequired: true },
  { name: 'publisher', type: 'text', isRequired: false },
  { name: 'licence', type: 'text', isRequired: false },
  { name: 'url', type: 'address', isRequired: false },
  { name: 'asOf', type: 'date', isRequired: false },
] as const

/** Outlines of the municipalities, to be drawn instead of those that Klynge ships. */
export const outlinesKind: ImportKind = {
  key: 'kortgrundlag',
  reads: 'any-json',
  mostLines: 1,
  accepts: ['.geojson', '.json', '.topojson'],
  example: null,
  settings: settings.map((setting) => ({
    ...setting,
    options: [],
    label: (language) => textsOutlines(language).settings[setting.name].label,
    hint: (language) => textsOutlines(language).settings[setting.name].hint,
    option: (_, value) => value,
  })),
  plan: planOutlines,
  label: (language) => textsOutlines(language).label,
  about: (language) => textsOutlines(language).about,
  fileColumns: (language) => textsOutlines(language).fileColumns,
  columns: (language) => textsOutlines(language).columns,
  lineSentence: (_, { refusal }) => refusal,
  findingSentence: (language, { finding, named }) => {
    const { findings } = textsOutlines(language)
    return isWordOf(findings, finding) ? findings[finding]() : named.join(', ')
  },
  fileSentence: (language, refusal, at) => {
    const { files } = textsOutlines(language)
    return isWordOf(files, refusal) ? files[refusal](at ?? '') : null
  },
}

function isWordOf<Words extends object>(words: Words, word: string): word is Extract<keyof Words, string> {
  return Object.hasOwn(words, word)
}
