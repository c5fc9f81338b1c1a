import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDemand } from '../../../governance/model/rules/read-demand.ts'
import { extractPlainText } from '../../extraction/plain-text.ts'
import { readTerms } from './read-terms.ts'

const documents = join(import.meta.dirname, '../../../../test/documents/terms')
const shared = process.env.KLYNGE_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const seed = join(shared, 'seeds/003_64b5465c00e771d4.txt')
if (!existsSync(seed))
  process.stderr.write(`SKIPPED: ${seed} is not here; set KLYNGE_SHARED to the founding documents.\n`)

type Rule = {
  readonly kind: string
  readonly parameters: unknown
  readonly line: number
  readonly doubt: string | null
}
type RightAnswer = { readonly about: string; readonly decidesBy: string | null; readonly rules: readonly Rule[] }

function read(bytes: Uint8Array) {
  const text = extractPlainText(bytes)
  if (!text.ok) throw new Error(text.refusal)
  return readTerms(text.value)
}

function ask(sentence: string, under = 'Sammensætning\n\nDet politiske niveau består af:') {
  const { rules } = read(new TextEncoder().encode(`Kommissorium for det politiske niveau\n\n${under}\n${sentence}\n`))
  return rules.map(({ demand }) => demand)
}

const named = ({ kind, parameters, line }: Rule) => JSON.stringify([kind, parameters, line])
const inShort = (reading: ReturnType<typeof read>): Rule[] =>
  reading.rules.map(({ demand: { kind, ...parameters }, place, doubt }) => ({
    kind,
    parameters,
    line: place.line,
    doubt,
  }))

test('our own documents, each worded otherwise, are read with an F1 of at least 0.95', () => {
  const names = readdirSync(documents).filter((name) => name.endsWith('.txt'))
  expect(names.length).toBeGreaterThanOrEqual(3)
  let [right, told, wanted] = [0, 0, 0]
  for (const name of names) {
    const reading = read(readFileSync(join(documents, name)))
    const answer: RightAnswer = JSON.parse(readFileSync(join(documents, name.replace('.txt', '.json')), 'utf8'))
    expect([name, reading.about, reading.decidesBy]).toEqual([name, answer.about, answer.decidesBy])
    const found = new Set(inShort(reading).map(named))
    const missed = answer.rules.filter((rule) => !found.has(named(rule)))
    expect.soft([name, missed]).toEqual([name, []])
    right += answer.rules.length - missed.length
    told += found.size
    wanted += answer.rules.length
  }
  const f1 = (2 * right) / (told + wanted)
  expect(f1).toBeGreaterThanOrEqual(0.95)
})

describe.skipIf(!existsSync(seed))('the founding terms of reference', () => {
  test('are read as ten rules, each with its line, and the one that allows exceptions is doubted', () => {
    const reading = read(readFileSync(seed))
    expect(reading.about).toBe('political-level')
    const happened = (fact: string, atLeast = 1, each = 'ever') => ({
      kind: 'happened',
      parameters: { fact, atLeast, each },
    })
    expect(inShort(reading).map(({ doubt: _, ...rule }) => rule)).toEqual(
      [
        { kind: 'seats', parameters: { behalf: ['region'], atLeast: 2, atMost: null }, line: 60 },
        { kind: 'office', parameters: { office: 'regional-chair' }, line: 60 },
        { kind: 'municipalities', parameters: { offices: ['mayor', 'alderman'], atMost: 1 }, line: 62 },
        {
          kind: 'appointed',
          parameters: { behalf: ['general-practice'], by: ['plo'], atLeast: 2, atMost: 2 },
          line: 64,
        },
        { kind: 'observers', parameters: { office: 'committee-chair' }, line: 68 },
        { kind: 'each-invited', parameters: {}, line: 72 },
        { ...happened('meetings-held', 2, 'year'), line: 82 },
        { ...happened('hosting'), line: 84 },
        { ...happened('rules-of-procedure'), line: 86 },
        { kind: 'secretariat', parameters: {}, line: 139 },
      ].map((rule) => expect.objectContaining(rule)),
    )
    expect(inShort(reading).flatMap(({ line, doubt }) => (doubt === null ? [] : [[line, doubt]]))).toEqual([
      [82, 'usually'],
    ])
  })

  test('list four clusters with eleven municipalities, to be laid beside the register', () => {
    const { clusters } = read(readFileSync(seed))
    expect(clusters.map(({ municipalities }) => municipalities.length)).toEqual([4, 2, 3, 2])
    expect(clusters[0]?.municipalities).toContain('Læsø')
  })
})

const region = { kind: 'seats', behalf: ['region'] }
const doctors = { kind: 'seats', behalf: ['general-practice'] }
const byPlo = { kind: 'appointed', behalf: ['general-practice'], by: ['plo'] }
const chair = { kind: 'office', office: 'regional-chair' }
const mayors = { kind: 'municipalities', offices: ['mayor'], atMost: 1 }

test.each([
  [
    '• Mindst to medlemmer af regionsrådet, hvoraf den ene er regionsrådsformanden',
    [{ ...region, atLeast: 2, atMost: null }, chair],
  ],
  ['• Regionsrådsformanden samt to øvrige regionsrådsmedlemmer', [chair, { ...region, atLeast: 2, atMost: 2 }]],
  ['• 2-3 regionsrådsmedlemmer', [{ ...region, atLeast: 2, atMost: 3 }]],
  ['• Op til fire medlemmer fra regionsrådet', [{ ...region, atLeast: 0, atMost: 4 }]],
  ['• En borgmester fra hver af de fem kommuner', [mayors]],
  ['• Borgmestrene i klyngens kommuner', [mayors]],
  ['• Borgmestre fra de deltagende kommuner', [mayors]],
  ['• Fra kommunerne: Borgmesteren fra hver af de 4 kommuner', [mayors]],
  ['• Hver kommune er repræsenteret ved sin borgmester', [mayors]],
  ['• Borgmester eller fagborgmester fra hver kommune', [{ ...mayors, offices: ['mayor', 'alderman'] }]],
  ['• Hver kommunalbestyrelse udpeger 2 medlemmer', [{ kind: 'municipalities', offices: [], atMost: 2 }]],
  ['• 2 praktiserende læger udpeget af PLO', [{ ...byPlo, atLeast: 2, atMost: 2 }]],
  ['• PLO udpeger to repræsentanter', [{ ...byPlo, atLeast: 2, atMost: 2 }]],
  ['• Tre repræsentanter for almen praksis', [{ ...doctors, atLeast: 3, atMost: 3 }]],
  ['• Repræsentanter fra almen praksis', [{ ...doctors, atLeast: 1, atMost: null }]],
  ['• Andre kan deltage efter behov', []],
  ['Formænd for sundhedsudvalgene deltager som observatører.', [{ kind: 'observers', office: 'committee-chair' }]],
])('%s', (sentence, demands) => {
  expect(ask(sentence)).toEqual(demands)
})

const held = (atLeast: number) => [{ kind: 'happened', fact: 'meetings-held', atLeast, each: 'year' }]
const once = (fact: string) => [{ kind: 'happened', fact, atLeast: 1, each: 'ever' }]

test.each([
  ['Niveauet mødes to gange om året.', held(2)],
  ['Der holdes minimum 3 årlige møder.', held(3)],
  ['Der afholdes møde en gang i kvartalet.', held(4)],
  ['Der holdes mellem 2 og 4 møder pr. år.', held(2)],
  ['Der holdes møde hvert halve år.', held(2)],
  ['Værtskabet for møderne alternerer mellem regionen og kommunerne.', once('hosting')],
  ['Klyngen beslutter selv sin forretningsorden.', once('rules-of-procedure')],
  ['Repræsentanter fra patientinddragelsesudvalget skal inviteres til dialogmøde.', [{ kind: 'each-invited' }]],
  ['Patientinddragelsesudvalget kan inviteres.', []],
  ['Sekretariatet deles mellem regionen og kommunerne.', [{ kind: 'secretariat' }]],
  ['Formandskabet varetages i fællesskab af regionsrådsformanden og en borgmester.', [{ kind: 'co-chairs' }]],
  ['Niveauet ledes af to ligestillede formænd, en fra regionen og en fra kommunerne.', [{ kind: 'co-chairs' }]],
  ['Klyngen har et delt formandskab mellem regionsrådsformanden og en kommunal repræsentant.', [{ kind: 'co-chairs' }]],
  [
    'Regionsrådets formand er formand for niveauet.',
    [{ kind: 'post-for', post: 'chair', behalf: ['region'], office: 'regional-chair' }],
  ],
  ['En arbejdsgruppe består af to medlemmer fra regionen.', []],
  ['Der er i 2022 holdt to møder om sagen.', []],
])('of conduct: %s', (sentence, demands) => {
  expect(ask(sentence, 'Arbejdsform\n')).toEqual(demands)
})

test('whatever text comes, every proposal is a rule that the program can judge, with a line that the text has', () => {
  const words = fc.constantFrom(
    'mindst',
    'to',
    '2-3',
    'regionsrådsmedlemmer',
    'fra',
    'hver',
    'kommune',
    'udpeget af',
    'PLO',
    'møder',
    'årligt',
    'på skift',
    'formand',
    'er',
    '.',
    ',',
    '\n',
    '•',
    'observatør',
    'forretningsorden',
    'herunder',
    'sekretariat',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (some) => {
      const text = `x ${some.join(' ')}`
      for (const { demand, place } of read(new TextEncoder().encode(text)).rules) {
        const { kind, ...parameters } = demand
        expect(readDemand(kind, parameters)).not.toBeNull()
        expect(place.line).toBeGreaterThanOrEqual(1)
        expect(place.endLine).toBeLessThanOrEqual(text.split('\n').length)
      }
    }),
  )
})

test('a hundred pages are read at once', () => {
  const page =
    '• Mindst 2 regionsrådsmedlemmer, herunder regionsrådsformanden, som er udpeget af nogen og af andre, '.repeat(30)
  const begun = performance.now()
  read(new TextEncoder().encode(`${page}\n\n`.repeat(100)))
  expect(performance.now() - begun).toBeLessThan(4_000)
})
