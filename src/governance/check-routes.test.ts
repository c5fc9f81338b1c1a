import { expect, test } from 'vitest'
import { furnishedHouse } from '../../test/furnished-house.ts'
import { checkAnswer, checksAnswer } from './model/rules/answers.ts'

const { web } = await furnishedHouse()
const level = '/klynge-nord-nordjylland/politisk-niveau'
const page = `${level}/sammensaetning`

const composition = ['R-PN-01', 'R-PN-02', 'R-PN-03', 'R-PN-04', 'R-PN-04-lov', 'R-PN-05', 'R-PN-06']

test('everybody reads that Klynge Nord was composed by the rules at its first meeting, with those who fulfil them', async () => {
  const { body } = await web.get(`${page}.json?pr=2022-11-08`)
  const check = checkAnswer.parse(JSON.parse(body))
  const met = check.findings.filter(({ verdict }) => verdict === 'met').map(({ rule }) => rule)
  expect(met).toEqual(expect.arrayContaining(composition))
  expect(check.findings.filter(({ verdict }) => verdict === 'not-met')).toEqual([])
  const chair = check.findings.find(({ rule }) => rule === 'R-PN-02')
  expect(chair?.evidence).toMatchObject([{ path: '/personer/mads-duedahl', certainty: 'inferred' }])
  const meetings = check.findings.find(({ rule }) => rule === 'R-PN-07')
  expect(meetings?.evidence).toMatchObject([{ path: `${level}/moeder/2022-11-08` }])
})

test('terms of reference and rules of procedure are met by the documents and the decision that approved them', async () => {
  const of = async (on: string) => {
    const { findings } = checkAnswer.parse(JSON.parse((await web.get(`${page}.json?pr=${on}`)).body))
    return new Map(findings.map((finding) => [finding.rule, finding]))
  }
  const decided = `${level}/moeder/2022-11-08/3`
  const findings = await of('2022-11-08')
  expect(findings.get('R-PN-08')).toMatchObject({
    verdict: 'met',
    evidence: [{ path: `${level}/forretningsorden/versioner/1` }, { path: decided }],
  })
  expect(findings.get('R-PN-09')).toMatchObject({
    verdict: 'met',
    evidence: [{ path: `${level}/kommissorium/versioner/1` }, { path: decided }],
  })
  expect((await of('2022-11-07')).get('R-PN-08')?.verdict).toBe('cannot-judge')
})

test('the page says it in a sentence first, in both languages, and so does the level’s own page', async () => {
  const sentence = 'Den 8. november 2022 er alle 10 regler, der kan bedømmes, opfyldt; 3 kan ikke bedømmes.'
  expect((await web.get(`${page}?pr=2022-11-08`)).body).toContain(sentence)
  expect((await web.get(`${level}?pr=2022-11-08`)).body).toContain(sentence)
  const english = (await web.get(`/en${page}?pr=2022-11-08`)).body
  expect(english).toContain('all 10 rules that can be judged are met; 3 cannot be judged.')
  expect(english).toContain('There are two co-chairs, one for the region and one a mayor.')
})

test('the cluster’s page tells of its levels, and the country’s of every cluster', async () => {
  const cluster = (await web.get('/klynge-nord-nordjylland/sammensaetning?pr=2022-11-08')).body
  expect(cluster).toContain(`href="${page}?pr=2022-11-08"`)
  const country = checksAnswer.parse(JSON.parse((await web.get('/tjek.json?pr=2022-11-08')).body))
  expect(country.filter(({ organization }) => organization.endsWith('/politisk-niveau'))).toHaveLength(22)
  expect(country.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'not-met'))).toEqual([])
  expect((await web.get('/tjek.csv?pr=2022-11-08')).body).toContain('R-PN-03')
})
