import { readFile } from 'node:fs/promises'
import { readInChild } from '../../intake/extraction/read-in-child.ts'
import { extractionTexts as danish } from '../../intake/extraction/texts.da.ts'
import { extractionTexts as english } from '../../intake/extraction/texts.en.ts'
import type { ProposedRule } from '../../intake/model/terms/proposal.ts'
import { readTerms } from '../../intake/model/terms/read-terms.ts'
import { wordingOf } from '../../intake/model/terms/wording.ts'
import { texts as intakeTexts } from '../../intake/texts.ts'
import type { Language } from '../../kernel/language.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb } from '../verb.ts'

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

async function readDocument({ operands, language }: Given): Promise<Outcome> {
  const t = texts(language)
  const [path = ''] = operands
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refused('no-file', t.noFile(path), exits.noInput)
  const read = await readInChild(bytes)
  if (!read.ok) {
    const sentences = language === 'da' ? danish : english
    return refused(read.refusal, sentences[read.refusal](read.at), exits.badInput)
  }
  const { rules } = readTerms(read.value.text)
  const told = rules.map((rule) => ruleAsData(rule, language))
  const lines = told.map(({ page, line, wording, doubt }) =>
    [`${page}:${line}`, wording, doubt === null ? '' : `(${doubt})`].filter((part) => part !== '').join('  '),
  )
  return completed(told, [...lines, t.terms(rules.length, rules.filter(({ doubt }) => doubt !== null).length)])
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
