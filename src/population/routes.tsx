import { z } from 'zod'
import type { Database, ReadTx } from '../db/transactions.ts'
import type { Language } from '../kernel/language.ts'
import { knownPeriod } from '../structure/storage/organizations.ts'
import { Notice, PageHead } from '../ui/components/pieces.tsx'
import { dayText } from '../ui/format.ts'
import type { ApiDescription, Asked, PageAnswer, Route } from '../ui/route.ts'
import { besidesCount, countOnDay } from './actions/count-on-day.ts'
import { countAsData, countAsRows } from './model/as-data.ts'
import type { CitizenCount } from './model/citizen-count.ts'
import { countAnswer } from './model/count-answer.ts'
import { type CountingRule, countingRules } from './model/counting.ts'
import { CountPage } from './pages/count.tsx'
import type { WhereKnown } from './pages/nothing-counted.tsx'
import { populationPath, ruleWords } from './paths.ts'
import { firstFigureDay } from './storage/figures.ts'
import { texts } from './texts.ts'

/** Citizens per cluster, and how they are counted. */
export function populationRoutes(db: Database): Route[] {
  return [
    {
      method: 'GET',
      url: populationPath,
      who: 'public',
      api,
      answer: (asked) => db.reading(asked.actor, (tx) => answer(tx, asked)),
    },
  ]
}

const api: ApiDescription = {
  summary: (language) => texts(language).api.summary,
  json: countAnswer,
  credit: (language) => texts(language).api.credit,
  csv: (language) => texts(language).csv,
  query: [
    { name: 'region', says: (language) => texts(language).api.region },
    { name: 'regel', says: (language) => texts(language).api.rule },
    { name: 'saet', says: (language) => texts(language).api.set },
  ],
  readsDay: true,
}

const query = z.object({
  regel: z.string().max(100).default(''),
  saet: z.string().max(100).default(''),
  region: z.string().max(100).default(''),
})

async function answer(tx: ReadTx, asked: Asked): Promise<PageAnswer> {
  const parsed = query.safeParse(asked.query)
  const { regel, saet, region } = parsed.success ? parsed.data : { regel: '', saet: '', region: '' }
  const rule = ruleOf(regel)
  if (rule === null) return mistaken(asked, 'no-such-rule', regel)
  const counted = await countOnDay(tx, { day: asked.asOf, rule, set: saet, region })
  if (!counted.ok) return mistaken(asked, counted.refusal, counted.at ?? '')
  const { count, sets } = counted.value
  const t = texts(asked.language)
  const [known, besides] = await Promise.all([whereKnown(tx, count), besidesCount(tx, counted.value)])
  const parts = { count, sets, chosen: { rule, set: saet, region }, known, ...besides }
  return {
    kind: 'page',
    title: t.title,
    main: <CountPage {...parts} />,
    json: countAsData(count, besides),
    csv: [t.csv, ...countAsRows(count)],
    showsAsOf: true,
    crumbs: crumbs(asked.language),
  }
}

function ruleOf(word: string): CountingRule | null {
  if (word === '') return 'partition'
  return countingRules.find((rule) => ruleWords[rule] === word || rule === word) ?? null
}

function crumbs(language: Language) {
  return [{ label: texts(language).title, to: populationPath }]
}

/** Asked only where there is nothing to count. */
async function whereKnown(tx: ReadTx, { figures, clusters, register }: CitizenCount): Promise<WhereKnown> {
  if (figures === null) return { figures: await firstFigureDay(tx), clusters: null }
  if (clusters.length > 0) return { figures: null, clusters: null }
  const known = await knownPeriod(tx, 'cluster')
  const isBefore = known?.startDate != null && register.day < known.startDate
  return { figures: null, clusters: (isBefore ? known?.startDate : known?.endDate) ?? null }
}

type Mistake = 'no-such-rule' | 'no-such-set' | 'no-such-region'

/** Something was asked that there is not: which, and the way back. */
function mistaken({ language, asOf }: Asked, mistake: Mistake, typed: string): PageAnswer {
  const t = texts(language)
  const sentence = t.mistakes[mistake](typed, dayText(asOf, language))
  return {
    kind: 'page',
    status: 422,
    title: t.title,
    main: (
      <>
        <PageHead title={t.title} />
        <Notice isProblem>
          <p>{sentence}</p>
        </Notice>
      </>
    ),
    json: { refusal: mistake, sentence },
    crumbs: crumbs(language),
  }
}
