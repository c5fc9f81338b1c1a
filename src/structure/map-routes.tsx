import type { Database, ReadTx } from '../db/transactions.ts'
import { addDays, type Day, parseDay } from '../kernel/day.ts'
import { dayText } from '../ui/format.ts'
import type { Answer, Asked, QueryParameter, Route } from '../ui/route.ts'
import { readChanges } from './actions/read-changes.ts'
import { readDayRegister } from './actions/read-day-register.ts'
import { readMap } from './actions/read-map.ts'
import { type Change, partiesOf } from './model/changes.ts'
import { changeAsData } from './model/changes-as-data.ts'
import { ofKind } from './model/day-register.ts'
import { mapAsData } from './model/map/as-data.ts'
import { mapRows } from './model/map/as-rows.ts'
import { changesAnswer, mapAnswer } from './model/map-answers.ts'
import { nameOn } from './model/names.ts'
import type { Organization } from './model/organization.ts'
import { changeSentence } from './pages/change-words.ts'
import { ChangesPage, Since } from './pages/changes.tsx'
import type { Chosen } from './pages/map/chosen.ts'
import { headingOf, MapPage } from './pages/map/map-page.tsx'
import { changesPath, mapPath } from './paths.ts'
import { changeDays } from './storage/change-days.ts'
import { knownPeriod } from './storage/organizations.ts'
import { textsOfApi } from './texts-api.ts'
import { textsChanges } from './texts-changes.ts'
import { textsMap } from './texts-map.ts'

const regionQuery: QueryParameter = { name: 'region', says: (language) => textsOfApi(language).query.region }

/** The map, through all days. */
export function mapRoutes(db: Database): Route[] {
  return [
    {
      method: 'GET',
      url: mapPath,
      who: 'public',
      api: {
        summary: (language) => textsOfApi(language).pages.map,
        json: mapAnswer,
        credit: (language) => textsOfApi(language).credit.figures,
        csv: (language) => textsMap(language).csv,
        query: [regionQuery],
        readsDay: true,
      },
      answer: (asked) => db.reading(asked.actor, (tx) => mapOf(tx, asked)),
    },
    {
      method: 'GET',
      url: changesPath,
      who: 'public',
      api: {
        summary: (language) => textsOfApi(language).pages.changes,
        json: changesAnswer,
        credit: (language) => textsOfApi(language).credit.changes,
        csv: (language) => textsChanges(language).csv,
        query: [
          { name: 'fra', says: (language) => textsOfApi(language).query.from },
          { name: 'til', says: (language) => textsOfApi(language).query.to },
          regionQuery,
        ],
        readsDay: true,
      },
      answer: (asked) => db.reading(asked.actor, (tx) => changesOf(tx, asked)),
    },
  ]
}

async function mapOf(tx: ReadTx, asked: Asked): Promise<Answer> {
  const { asOf, language, query } = asked
  const [register, days, known] = await Promise.all([
    readDayRegister(tx, asOf),
    changeDays(tx),
    knownPeriod(tx, 'cluster'),
  ])
  const reading = await readMap(tx, register)
  const region = regionAsked(ofKind(register, 'region'), query.region)
  const chosen: Chosen = {
    region: region === null ? null : region.slug.replace('regioner/', ''),
    view: query.vis === 'felter' || query.vis === 'kort' ? query.vis : null,
  }
  const latest = days.findLast((day) => day <= asOf) ?? null
  const since = latest === asOf ? await readChanges(tx, addDays(asOf, -1), asOf, region?.code ?? null) : null
  const t = textsMap(language)
  return {
    kind: 'page',
    title: headingOf(reading, region, known, language),
    main: <MapPage {...{ reading, region, chosen, days, known }} since={<Since reading={since} latest={latest} />} />,
    json: mapAsData(reading.painting, region, days),
    csv: [t.csv, ...mapRows(reading.painting, region, t)],
    islands: ['map-days'],
    showsAsOf: true,
    crumbs: [{ label: t.title, to: mapPath }],
  }
}

/** A region by the last word of its public id, its whole public id or its code; null where it is none of this day's. */
function regionAsked(regions: readonly Organization[], asked: string | undefined): Organization | null {
  if (asked === undefined) return null
  return regions.find(({ slug, code }) => [slug, slug.replace('regioner/', ''), code].includes(asked)) ?? null
}

/** What changed between two days; where none are said, on the last day on which something did. */
async function changesOf(tx: ReadTx, { asOf, language, query }: Asked): Promise<Answer> {
  const days = await changeDays(tx)
  const latest = days.findLast((day) => day <= asOf) ?? asOf
  const [first, last] = [dayOr(query.fra, addDays(latest, -1)), dayOr(query.til, latest)]
  const [from, to] = first <= last ? [first, last] : [last, first]
  const reading = await readChanges(tx, from, to, /^\d{4}$/.exec(query.region ?? '')?.[0] ?? null)
  const { before, after, changes } = reading
  const t = textsChanges(language)
  const isWritten = [query.fra, query.til].every((text) => text === undefined || parseDay(text) !== null)
  const trouble = !isWritten ? 'notADay' : first > last ? 'backwards' : null
  const said = changes.map((change) => changeAsData(change, before, after, changeSentence(change, reading, language)))
  return {
    kind: 'page',
    title: t.heading(changes.length, dayText(from, language), dayText(to, language)),
    main: <ChangesPage reading={reading} days={days} trouble={trouble} />,
    json: { from, to, changes: said },
    showsAsOf: true,
    csv: [t.csv, ...changes.map((change) => changeRow(change, from, to, changeSentence(change, reading, language)))],
    crumbs: [
      { label: textsMap(language).title, to: mapPath },
      { label: t.title, to: changesPath },
    ],
  }
}

function dayOr(text: string | undefined, otherwise: Day): Day {
  return (text === undefined ? null : parseDay(text)) ?? otherwise
}

/** Kind, the first it is about, what it is in relation to, and the sentence. */
function changeRow(change: Change, from: Day, to: Day, sentence: string): (string | null)[] {
  const [about, other] = partiesOf(change)
  const day = change.kind === 'ends' ? from : to
  const cells = (one: Organization | undefined) => (one === undefined ? [null, null] : [one.slug, nameOn(one, day)])
  return [change.kind, ...cells(about), ...cells(other), sentence]
}
