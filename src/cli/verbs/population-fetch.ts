import { join } from 'node:path'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { officialStatbank, patience } from '../../population/actions/ask-statbank.ts'
import { type Fetched, fetchFigures, firstQuarters, quarterCalled } from '../../population/actions/fetch-figures.ts'
import { figuresKind } from '../../population/figures-kind.ts'
import { figureTexts } from '../../population/texts-figures.ts'
import { applyImport } from '../../structure/actions/apply-import.ts'
import { proposeImport } from '../../structure/actions/propose-import.ts'
import { countsOf } from '../../structure/model/import.ts'
import type { ImportRecord } from '../../structure/model/import-record.ts'
import { importWithId } from '../../structure/storage/imports.ts'
import { importTexts } from '../../structure/texts-import.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const populationFetch: Verb = {
  words: 'population fetch',
  usage: '[--quarter 2023K1 | --from YEAR --to YEAR] [--ages] [--table FOLK1A] [--url URL] [--apply]',
  about: {
    da: 'Henter folketal fra Danmarks Statistik (det nyeste kvartal, hvis intet siges) og viser, hvad de ændrer; --ages henter køn og alder med, --apply tager dem ind.',
    en: 'Fetches population figures from Danmarks Statistik (the latest quarter where none is said) and shows what they change; --ages fetches sex and age too, --apply takes them in.',
  },
  options: ['quarter', 'from', 'to', 'table', 'url'],
  flags: ['ages', 'apply'],
  operands: [0, 0],
  needs: 'database',
  run: fetchIn,
}

async function fetchIn(given: Given, at: Workplace): Promise<Outcome> {
  const t = figureTexts(given.language).fetch
  const { table = 'FOLK1A', url = at.settings.statbankUrl ?? officialStatbank } = given.options
  const times = timesAsked(given)
  if (!times.ok) return refused(times.refusal, t[sentences[times.refusal]](times.at ?? ''), exits.usage)
  if (!isWebAddress(url)) return refused('no-network', t.refusals['no-network'](url), exits.usage)
  const fetched = await fetchFigures(
    { url, ...patience },
    { table, times: times.value, hasAges: given.flags.has('ages') },
  )
  if (!fetched.ok) return refused(fetched.refusal, t.refusals[fetched.refusal](fetched.at ?? ''), exits.noInput)
  return proposeFetched(given, at, table, fetched.value)
}

type TimesNo = 'not-a-quarter' | 'not-years' | 'either-or'
const sentences = { 'not-a-quarter': 'notAQuarter', 'not-years': 'notYears', 'either-or': 'eitherOr' } as const

function timesAsked({ options: { quarter, from, to } }: Given): Result<readonly string[], TimesNo> {
  if (quarter !== undefined && (from ?? to) !== undefined) return refuse('either-or')
  if (quarter !== undefined) {
    const called = quarterCalled(quarter)
    return called === null ? refuse('not-a-quarter', quarter) : done([called])
  }
  if (from === undefined && to === undefined) return done([])
  const quarters = firstQuarters(from ?? to ?? '', to ?? from ?? '')
  return quarters === null ? refuse('not-years') : done(quarters)
}

function isWebAddress(url: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(url)?.protocol ?? '')
}

/** The same way in as for a file that somebody sends: looked at first, then taken in. */
async function proposeFetched(given: Given, at: Workplace, table: string, fetched: Fetched): Promise<Outcome> {
  const { language } = given
  const house = { db: at.database, files: join(at.settings.dataFolder, 'files') }
  const operator = { kind: 'operator', day: at.today } as const
  const proposed = await proposeImport(house, operator, figuresKind, {
    fileName: `${table}-${fetched.times.join('-')}.json`.slice(0, 200),
    bytes: fetched.bytes,
    given: {
      source: figureTexts(language).fetch.source(table),
      url: `https://www.statistikbanken.dk/${encodeURIComponent(table)}`,
    },
    submit: null,
  })
  if (!proposed.ok) return refused(proposed.refusal, fileSentence(given, proposed.refusal, proposed.at), exits.badInput)
  const seen = () => at.database.reading(operator, (tx) => importWithId(tx, proposed.value))
  const record = await seen()
  if (record === null) throw new Error('what was proposed is there')
  if (!given.flags.has('apply') || record.plan.changes.length === 0) return told(given, table, fetched, record)
  const deed = { id: record.id, version: record.version, takesGoodLines: false }
  const applied = await applyImport(house, operator, [figuresKind], deed)
  if (!applied.ok)
    return refused(applied.refusal, importTexts(language).deedRefusals[applied.refusal](applied.at ?? ''))
  return told(given, table, fetched, (await seen()) ?? record)
}

function fileSentence({ language }: Given, refusal: string, at: string | undefined): string {
  const general: Readonly<Record<string, (given: string) => string>> = importTexts(language).fileRefusals
  return (
    figuresKind.fileSentence(language, refusal, at) ??
    general[refusal]?.(at ?? '') ??
    importTexts(language).unknownRefusal(refusal)
  )
}

function told({ language }: Given, table: string, { times }: Fetched, { id, state, plan }: ImportRecord): Outcome {
  const t = figureTexts(language).fetch
  const counts = countsOf(plan)
  const refusals = plan.refusals.map((one) => ({ ...one, sentence: figuresKind.lineSentence(language, one) }))
  const findings = plan.findings.map((one) => ({ ...one, sentence: figuresKind.findingSentence(language, one) }))
  const changing = plan.lines.filter(({ deed }) => deed !== 'unchanged')
  return completed({ import: id, state, table, times, counts, lines: plan.lines, refusals, findings }, [
    t.fetched(table, times.join(', ')),
    ...changing.map(({ cells: [place = '', day = '', , before = '', now = ''] }) => t.line(place, day, before, now)),
    ...refusals.map(({ line, sentence }) => `${importTexts(language).at(String(line), '')}: ${sentence}`),
    ...findings.map(({ sentence }) => sentence),
    t.counts(counts.added, counts.changed, counts.unchanged, counts.refused),
    plan.changes.length === 0 ? t.nothing : state === 'applied' ? t.applied : t.notYet,
  ])
}
