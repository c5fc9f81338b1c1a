import type { Database, ReadTx } from '../db/transactions.ts'
import type { Answer, Asked, Route } from '../ui/route.ts'
import { readDayRegister } from './actions/read-day-register.ts'
import { readMap } from './actions/read-map.ts'
import { ofKind } from './model/day-register.ts'
import { mapAsData } from './model/map/as-data.ts'
import { mapRows } from './model/map/as-rows.ts'
import type { Organization } from './model/organization.ts'
import type { Chosen } from './pages/map/chosen.ts'
import { headingOf, MapPage } from './pages/map/map-page.tsx'
import { mapPath } from './paths.ts'
import { changeDays } from './storage/change-days.ts'
import { knownPeriod } from './storage/organizations.ts'
import { textsMap } from './texts-map.ts'

/** The map, through all days. */
export function mapRoutes(db: Database): Route[] {
  return [
    {
      method: 'GET',
      url: mapPath,
      who: 'public',
      answer: (asked) => db.reading(asked.actor, (tx) => mapAnswer(tx, asked)),
    },
  ]
}

async function mapAnswer(tx: ReadTx, asked: Asked): Promise<Answer> {
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
  const t = textsMap(language)
  return {
    kind: 'page',
    title: headingOf(reading, region, known, language),
    main: <MapPage {...{ reading, region, chosen, days, known }} since={null} />,
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
