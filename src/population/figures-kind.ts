import type { Language } from '../kernel/language.ts'
import type { ImportKind } from '../structure/import-kind.ts'
import { planFiguresFile } from './actions/plan-figures.ts'
import { mostCells } from './model/read-figures.ts'
import { figureTexts } from './texts-figures.ts'

const settingNames = ['source', 'publisher', 'url'] as const

/** Citizens per municipality and day, from Danmarks Statistik or an office's own table. */
export const figuresKind: ImportKind = {
  key: 'folketal',
  reads: 'any-json',
  mostLines: mostCells,
  accepts: ['.csv', '.json'],
  example: {
    name: 'folketal.csv',
    text: 'OMRÅDE;TID;INDHOLD\r\n860;2023K1;63998\r\n810;2023K1;36540\r\n',
  },
  settings: settingNames.map((name) => ({
    name,
    type: name === 'url' ? 'address' : 'text',
    isRequired: false,
    options: [],
    label: (language) => figureTexts(language).settings[name].label,
    hint: (language) => figureTexts(language).settings[name].hint,
    option: (_, value) => value,
  })),
  plan: planFiguresFile,
  label: (language) => figureTexts(language).label,
  about: (language) => figureTexts(language).about,
  fileColumns: (language) => figureTexts(language).fileColumns,
  columns: (language) => figureTexts(language).columns,
  lineSentence: (language, { refusal, given }) => sentence(figureTexts(language).lines, refusal, given),
  findingSentence: (language, { finding, named }) =>
    sentence(figureTexts(language).findings, finding, named.join('; '), named.length),
  fileSentence: (language: Language, refusal, at) => {
    const { files } = figureTexts(language)
    return isWordOf(files, refusal) ? files[refusal](at ?? '') : null
  },
}

/** The sentence for a word of this kind's own; the word itself where it is another's. */
function sentence<Words extends object, Given extends readonly unknown[]>(
  sentences: Words & Readonly<Record<keyof Words, (...given: Given) => string>>,
  word: string,
  ...given: Given
): string {
  return isWordOf(sentences, word) ? sentences[word](...given) : word
}

function isWordOf<Words extends object>(sentences: Words, word: string): word is Extract<keyof Words, string> {
  return Object.hasOwn(sentences, word)
}
