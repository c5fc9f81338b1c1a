import { newId } from '../../kernel/id.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { ImportSettings } from '../model/import-settings.ts'
import { readPeriod } from '../model/importing/cells.ts'
import { isSetKey, readClaimList } from '../model/importing/claim-list.ts'
import type { ClaimSettings } from '../model/importing/claim-settings.ts'
import type { LineNo } from '../model/importing/line-refusals.ts'
import { planClaims } from '../model/importing/plan-claims.ts'
import { claimsInText } from '../model/importing/text-claims.ts'
import { importWorld } from '../storage/import-world.ts'
import type { ImportReader } from './import-reader.ts'

/** A list of what sources say of who belongs where, one line a municipality. */
export const planClaimList: ImportReader['plan'] = async (tx, file, given) => {
  if (file.form !== 'table') return refuse('not-a-list')
  const settings = claimSettings(given)
  if (!settings.ok) return settings
  const world = await importWorld(tx)
  const read = readClaimList(world, file, settings.value.period)
  return read.ok ? done(planClaims(world, read.value, settings.value, newId)) : read
}

/** A text that lists clusters with their hospitals and municipalities. */
export const planClusterText: ImportReader['plan'] = async (tx, file, given) => {
  if (file.form !== 'text') return refuse('not-a-list')
  const settings = claimSettings(given)
  if (!settings.ok) return settings
  const { set = '' } = given
  if (!isSetKey(set)) return refuse('bad-set-key', set)
  const world = await importWorld(tx)
  const read = claimsInText(world, file.lines, set, settings.value.period)
  return read.clusters === 0 ? refuse('no-clusters') : done(planClaims(world, read, settings.value, newId))
}

function claimSettings(given: ImportSettings): Result<ClaimSettings, LineNo> {
  const { title = '', source = '', url = '', from = '', to = '' } = given
  const period = readPeriod(from, to)
  if (!period.ok) return period
  return done({
    title,
    nature: given.nature === 'proposal' ? 'proposal' : 'statement',
    isExhaustive: given.exhaustive === 'yes',
    period: period.value,
    source: { title: source || title, url: url || null },
    createsUnknown: given.unknown === 'create',
  })
}
