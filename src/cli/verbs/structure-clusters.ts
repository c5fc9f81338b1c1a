import { parseDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { type ClusterList, readClusters } from '../../structure/actions/read-clusters.ts'
import { type ClusterSheet, clusterAsData } from '../../structure/model/cluster-list.ts'
import { nameOn, nameWithRegion } from '../../structure/model/names.ts'
import { texts as structureTexts } from '../../structure/texts.ts'
import { countText, dayText } from '../../ui/format.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const structureClusters: Verb = {
  words: 'structure clusters',
  usage: '[--on DAY] [--region CODE] [--set NAME]',
  about: {
    da: 'Klyngerne på en dag (i dag, hvis intet siges), som registret har afgjort det, eller som én samling af udsagn (--set) siger det.',
    en: 'The clusters on a day (today where none is said), as the register has decided or as one collection of claims (--set) says.',
  },
  options: ['on', 'region', 'set'],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: listClusters,
}

async function listClusters({ options, language }: Given, { database, today }: Workplace): Promise<Outcome> {
  const t = texts(language)
  const day = options.on === undefined ? today : parseDay(options.on)
  if (day === null) return refused('not-a-day', t.notADay(options.on ?? ''), exits.usage)
  const question = { day, region: options.region ?? '', set: options.set ?? '' }
  const read = await database.reading({ kind: 'operator', day: today }, (tx) => readClusters(tx, question))
  if (!read.ok) return refused(read.refusal, t.structure[read.refusal](read.at ?? ''), exits.usage)
  const { register, clusters } = read.value
  const lines =
    clusters.length === 0
      ? [t.structure.noClusters(dayText(day, language))]
      : clusters.map((sheet) => clusterLine(read.value, sheet, language))
  return completed(
    clusters.map((sheet) => clusterAsData(register, sheet)),
    lines,
  )
}

/** Public id, name with region, who takes part with what is disputed marked, and how many are counted there. */
function clusterLine({ register: { day } }: ClusterList, sheet: ClusterSheet, language: Language): string {
  const { cluster, region, municipalities, citizens } = sheet
  const t = texts(language).structure
  const names = municipalities.map(({ organization, certainty }) => {
    const name = nameOn(organization, day)
    return certainty === 'conflict' ? t.disputed(name) : name
  })
  const title = nameWithRegion(nameOn(cluster, day), region === null ? null : nameOn(region, day))
  const count = citizens === null ? t.noFigure : t.citizens(countText(citizens.persons, language))
  return `${cluster.slug}  ${title}: ${structureTexts(language).join(names)}; ${count}`
}
