import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bare, printedText, stretches } from './printed.ts'
import { corpus, type RightAnswers, rightAnswers } from './right-answers.ts'
import { breaches } from './schema.ts'

const shared = process.env.KLYNGE_SHARED ?? join(corpus, '../../../shared')
const contract = join(shared, 'contracts/meeting-document.schema.json')
const scorer = join(shared, 'examples/score.mjs')
const documents = readdirSync(join(corpus, 'documents')).sort()
const stems = readdirSync(join(corpus, 'gold'))
  .map((file) => file.replace(/\.json$/, ''))
  .sort()
const stemOf = (file: string): string => file.replace(/\.[a-z]+$/, '')
const absent = (what: string): boolean => {
  if (existsSync(what)) return false
  process.stderr.write(`SKIPPED: ${what} is not here; set KLYNGE_SHARED to the folder of the contract and the score.\n`)
  return true
}

test('every document has right answers, and every right answer a document', () => {
  expect(stems).toEqual([...new Set(documents.map(stemOf))])
})

describe.each(stems)('the right answers of %s', (stem) => {
  const gold = rightAnswers(stem)

  test.skipIf(absent(contract))('keep the contract', () => {
    expect(breaches(JSON.parse(JSON.stringify(gold)), JSON.parse(readFileSync(contract, 'utf8')))).toEqual([])
  })

  test('name everyone once and absence only from items that the meeting had', () => {
    const names = gold.participants.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const numbers = gold.items.map(({ number }) => number)
    for (const { name, attendance, absentFrom = [] } of gold.participants) {
      expect(
        absentFrom.filter((number) => !numbers.includes(number)),
        name,
      ).toEqual([])
      if (attendance === 'apology' || attendance === 'absent') expect(absentFrom, name).toEqual([])
    }
  })

  test('give no meeting to a case and no foreign committee without a name', () => {
    if (gold.kind !== 'case') return expect(gold.organization).not.toBeNull()
    expect([gold.organization, gold.meeting, gold.participants]).toEqual([null, null, []])
    for (const { decisions } of gold.items)
      expect(decisions.every(({ organization }) => organization !== undefined)).toBe(true)
  })

  test('count each sum once per year and leave the lead out of every point', () => {
    for (const { amounts = [], recommendations } of gold.items) {
      const sums = amounts.map(({ oere, year }) => `${oere}/${year}`)
      expect(new Set(sums).size).toBe(sums.length)
      for (const { text } of recommendations) expect(text).not.toMatch(/^at |,$|, og$|indstiller,? at/i)
    }
  })

  test.each(documents.filter((file) => stemOf(file) === stem))('are printed in %s', async (file) => {
    const printed = bare(await printedText(join(corpus, 'documents', file)))
    // A column, a page's edge or a footnote may come between two lines of a PDF's paragraph.
    const most = file.endsWith('.pdf') ? 12 : 3
    const torn = claims(gold).filter((claim) => stretches(claim, printed) > most)
    expect(torn).toEqual([])
  })
})

/** Everything that the right answers say stands in the document. */
const claims = ({ organization, meeting, participants, items }: RightAnswers): string[] =>
  [
    organization,
    meeting?.location,
    ...participants.flatMap(({ name, title, group, substituteFor }) => [
      name,
      ...(title ?? '').split(', '),
      group,
      substituteFor,
    ]),
    ...items.flatMap((item) => [
      item.title,
      item.number,
      item.caseNumber,
      item.documentNumber,
      ...item.sections.flatMap(({ heading, text }) => [
        heading,
        ...text.split('\n').map((line) => line.replace(/^\[\d+\] /, '')),
      ]),
      ...item.recommendations.map(({ text }) => text),
      ...item.attachments.flatMap(({ title, documentNumber, caseReference }) => [title, documentNumber, caseReference]),
      ...item.decisions.flatMap(({ text, absent = [], dissent = [] }) => [
        ...text.split('\n').map((line) => line.replace(/^\[\d+\] /, '')),
        ...absent.map(({ name }) => name),
        ...dissent.flatMap(({ name, text }) => [name, text]),
      ]),
      ...(item.amounts ?? []).map(({ text }) => text),
    ]),
  ].flatMap((claim) => (claim ? [claim] : []))

test.skipIf(absent(scorer))('the right answers score 1 against themselves', async () => {
  const { scoreDir } = await import(pathToFileURL(scorer).href)
  const gold = join(corpus, 'gold')
  expect(scoreDir(gold, { gold }).macroF1).toBe(1)
})
