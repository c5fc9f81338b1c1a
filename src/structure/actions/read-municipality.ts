import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { CountedIn, MunicipalitySheet } from '../model/municipality-sheet.ts'
import { standingTies } from '../model/standing.ts'
import { claimsAbout, organizationsById, partitionOn } from '../storage/claims.ts'
import { organizationCoded } from '../storage/organizations.ts'
import { figuresOn, tiesOf } from '../storage/ties.ts'

/** Where the municipality with this code (`0860`, `860`) belongs on a day, and who says so. */
export async function readMunicipality(
  tx: ReadTx,
  code: string,
  day: Day,
): Promise<Result<MunicipalitySheet, 'no-such-municipality' | 'not-on-day'>> {
  const municipality = await organizationCoded(tx, 'municipality', code.padStart(4, '0'))
  if (municipality === null) return refuse('no-such-municipality', code)
  if (!covers(municipality.period, day)) return refuse('not-on-day', code)
  const { id } = municipality
  const [ties, claims, figures, countedIn] = await Promise.all([
    tiesOf(tx, id),
    claimsAbout(tx, { subject: id, kind: 'seat', on: day }),
    figuresOn(tx, day, [id]),
    countedInOn(tx, id, day),
  ])
  const region = standingTies({ ties }, 'in-region', 'object', day)[0]?.other ?? null
  const seats = standingTies({ ties }, 'seat', 'object', day).filter(({ other }) => other.classification === 'cluster')
  return done({ day, municipality, region, seats, countedIn, claims, figure: figures[0] ?? null })
}

async function countedInOn(tx: ReadTx, municipality: string, day: Day): Promise<CountedIn | null> {
  const place = (await partitionOn(tx, day)).find((one) => one.municipality === municipality)
  if (place === undefined) return null
  const cluster = (await organizationsById(tx, [place.cluster]))(place.cluster)
  return cluster === undefined ? null : { ...place, cluster }
}
