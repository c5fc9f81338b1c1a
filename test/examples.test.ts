import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { extractText } from '../src/intake/extraction/extract-text.ts'
import type { Item, MeetingDocument } from '../src/intake/model/meeting-document.ts'
import { readMeetingDocument } from '../src/intake/model/read.ts'
import { breaches } from './documents/schema.ts'

const shared = process.env.KLYNGE_SHARED ?? join(import.meta.dirname, '../../shared')
const examples = join(shared, 'examples')
const scorer = join(examples, 'score.mjs')
const contract = join(shared, 'contracts/meeting-document.schema.json')
const ours = join(import.meta.dirname, 'documents')
const folders: string[] = []
const isHere = existsSync(scorer) && existsSync(contract)
if (!isHere) {
  process.stderr.write(
    `SKIPPED: ${examples} is not here; set KLYNGE_SHARED to the folder of the examples and the contract.\n`,
  )
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function read(file: string): Promise<MeetingDocument> {
  const text = await extractText(readFileSync(file))
  if (!text.ok) throw new Error(`${file}: ${text.refusal}`)
  return readMeetingDocument(text.value)
}

/** Reads every document of a folder and keeps the readings where the score looks for them. */
async function readAll(documents: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-readings-'))
  folders.push(folder)
  for (const name of readdirSync(documents)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(await read(join(documents, name))))
  }
  return folder
}

describe.skipIf(!isHere)('documents are read as a careful person reads them', () => {
  test.each([
    ['the examples', join(examples, 'documents'), join(examples, 'gold')],
    ['our own documents', join(ours, 'documents'), join(ours, 'gold')],
  ])('%s, in text, DOCX and PDF: macro F1 at least 0.98', async (_, documents, gold) => {
    const { scoreDir } = await import(pathToFileURL(scorer).href)
    const readings = await readAll(documents)
    const { macroF1, rows, notes } = scoreDir(readings, { gold, docs: documents, requireAll: true })
    for (const row of rows) {
      const about = notes.filter((note: string) => note.startsWith(`${row.document}: `)).join('\n')
      expect.soft(row.macroF1, about).toBeGreaterThanOrEqual(0.97)
    }
    expect(macroF1).toBeGreaterThanOrEqual(0.98)
    const schema = JSON.parse(readFileSync(contract, 'utf8'))
    for (const name of readdirSync(readings)) {
      expect(breaches(JSON.parse(readFileSync(join(readings, name), 'utf8')), schema), name).toEqual([])
    }
  })
})

const founding = (start: string): string => {
  const name = readdirSync(join(examples, 'documents')).find((file) => file.startsWith(start)) ?? ''
  return join(examples, 'documents', name)
}
const itemNumbered = ({ items }: MeetingDocument, number: string): Item | undefined =>
  items.find((item) => item.number === number)

describe.skipIf(!isHere)('the founding documents', () => {
  test('the first political meeting: 9 items, 27 people, 5 apologies, one point without an answer, money of two years', async () => {
    const reading = await read(founding('002'))
    expect(reading.items).toHaveLength(9)
    expect(reading.participants).toHaveLength(27)
    expect(reading.participants.filter(({ attendance }) => attendance === 'apology')).toHaveLength(5)
    const unanswered = reading.doubts.filter(({ code }) => code === 'recommendation-unanswered')
    expect(unanswered.map(({ item }) => item)).toEqual(['2'])
    expect(itemNumbered(reading, '6')?.amounts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ oere: 221_734_900, year: 2022, estimated: false }),
        expect.objectContaining({ oere: 221_734_900, year: 2023, estimated: true }),
      ]),
    )
  })

  test('the committee case: open, approved on a day, one absent with a party letter, one attachment with its numbers', async () => {
    const reading = await read(founding('001'))
    const [item] = reading.items
    expect(reading).toMatchObject({ kind: 'case', organization: null, meeting: null, participants: [] })
    expect(item).toMatchObject({
      caseNumber: '21/7419',
      public: true,
      decisions: [
        { organization: 'Voksen- og plejeudvalget', date: '2021-06-23', text: 'Godkendt.', outcome: 'approved' },
      ],
      attachments: [{ number: '1', documentNumber: '3104209', caseReference: '87268/21', public: true }],
    })
    expect(item?.decisions[0]?.absent).toHaveLength(1)
    expect(item?.decisions[0]?.absent?.[0]?.party).toBe('O')
  })
})
