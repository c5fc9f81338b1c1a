import { wordingOf } from '../../governance/texts-rule-wording.da.ts'
import type { ProposedRule } from '../../intake/model/terms/proposal.ts'
import { readTerms } from '../../intake/model/terms/read-terms.ts'
import { texts as intakeTexts } from '../../intake/texts.ts'
import type { Language } from '../../kernel/language.ts'
import { reading } from '../read-file.ts'
import { texts } from '../texts.ts'
import { completed, type Given, type Outcome, type Verb } from '../verb.ts'

export const governanceTerms: Verb = {
  words: 'governance terms',
  usage: 'FILE',
  about: {
    da: 'Læser et kommissorium eller en forretningsorden (PDF, DOCX eller tekst) og svarer med de regler, teksten foreslår. Kræver ingen database.',
    en: 'Reads terms of reference or rules of procedure (PDF, DOCX or text) and answers with the rules that the text proposes. Needs no database.',
  },
  options: [],
  flags: [],
  operands: [1, 1],
  needs: 'nothing',
  run: readDocument,
}

function readDocument(given: Given): Promise<Outcome> {
  const { language } = given
  const t = texts(language)
  return reading(given, (read) => {
    const { rules } = readTerms(read.text)
    const told = rules.map((rule) => ruleAsData(rule, language))
    const lines = told.map(({ page, line, wording, doubt }) =>
      [`${page}:${line}`, wording, doubt === null ? '' : `(${doubt})`].filter((part) => part !== '').join('  '),
    )
    return completed(told, [...lines, t.terms(rules.length, rules.filter(({ doubt }) => doubt !== null).length)])
  })
}

function ruleAsData(rule: ProposedRule, language: Language) {
  const { kind, ...parameters } = rule.demand
  const { page, line, endLine } = rule.place
  return {
    kind,
    parameters,
    severity: 'local',
    certainty: rule.certainty,
    wording: wordingOf(rule.demand),
    quote: rule.quote,
    page,
    line,
    endLine,
    doubt: rule.doubt === null ? null : intakeTexts(language).terms.doubts[rule.doubt],
  }
}
