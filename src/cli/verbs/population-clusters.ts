import { type Day, parseDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { type CountQuestion, countOnDay } from '../../population/actions/count-on-day.ts'
import { clustersAsData } from '../../population/model/as-data.ts'
import type { CitizenCount } from '../../population/model/citizen-count.ts'
import { type CountingRule, countingRules } from '../../population/model/counting.ts'
import { reconciliationSentences } from '../../population/pages/sentences.ts'
import { texts as populationTexts } from '../../population/texts.ts'
import { titleIn } from '../../structure/model/day-register.ts'
import { texts as structureTexts } from '../../structure/texts.ts'
import { countText, dayText } from '../../ui/format.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const populationClusters: Verb = {
  words: 'population clusters',
  usage: '[--on DAY] [--rule partition|seats|split] [--region CODE] [--set NAME]',
  about: {
    da: 'Borgere i hver klynge på en dag (i dag, hvis intet siges): hver borger én gang (partition), hele kommunen på hver plads (seats) eller delt mellem pladserne (split).',
    en: 'Citizens of each cluster on a day (today where none is said): every citizen once (partition), the whole municipality at each seat (seats), or split between its seats (split).',
  },
  options: ['on', 'rule', 'region', 'set'],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: count,
}

async function count({ options, language }: Given, { database, today }: Workplace): Promise<Outcome> {
  const t = populationTexts(language)
  const day = options.on === undefined ? today : parseDay(options.on)
  if (day === null) return refused('not-a-day', texts(language).notADay(options.on ?? ''), exits.usage)
  const rule = ruleCalled(options.rule ?? 'partition')
  if (rule === null) return refused('no-such-rule', t.mistakes['no-such-rule'](options.rule ?? ''), exits.usage)
  const question: CountQuestion = { day, rule, set: options.set ?? '', region: options.region ?? '' }
  const counted = await database.reading({ kind: 'operator', day: today }, (tx) => countOnDay(tx, question))
  if (!counted.ok) return refused(counted.refusal, mistakeSentence(counted, day, language))
  return completed(clustersAsData(counted.value.count), countLines(counted.value.count, language))
}

function ruleCalled(word: string): CountingRule | null {
  return countingRules.find((rule) => rule === word) ?? null
}

function mistakeSentence(
  { refusal, at = '' }: { readonly refusal: 'no-such-set' | 'no-such-region'; readonly at?: string },
  day: Day,
  language: Language,
): string {
  return populationTexts(language).mistakes[refusal](at, dayText(day, language))
}

/** For a person at a terminal: each cluster, how the sums stand to the regions, and which count it is. */
function countLines(counted: CitizenCount, language: Language): string[] {
  const { register, clusters, regions, country, figures, rule, followed } = counted
  const t = populationTexts(language)
  const day = dayText(register.day, language)
  if (figures === null) return [t.noFiguresLead(day)]
  if (clusters.length === 0) return [followed === null ? t.noClusters(day) : t.setSaysNothing(followed.title, day)]
  const { title, publisher, licence } = figures.source
  const sums = [...regions, ...(country === null ? [] : [country])]
  return [
    ...clusters.map((one) => clusterLine(counted, one, language)),
    ...sums.flatMap((sum) => {
      const region = sum.region === null ? undefined : register.byId.get(sum.region)
      const name = region === undefined ? t.country : titleIn(register, region)
      return `${name}: ${reconciliationSentences(register, sum, language).join(' ')}`
    }),
    ...(followed !== null && rule === 'partition' ? [t.choose.partitionIgnores] : []),
    `${t.figuresOn(dayText(figures.day, language))} ${structureTexts(language).credit(publisher, title, licence)}`,
  ]
}

function clusterLine(
  { register }: CitizenCount,
  { cluster, citizens }: CitizenCount['clusters'][number],
  language: Language,
): string {
  const organization = register.byId.get(cluster)
  const name = organization === undefined ? cluster : titleIn(register, organization)
  return `${name}: ${citizens === null ? populationTexts(language).noFigure : countText(citizens, language)}`
}
