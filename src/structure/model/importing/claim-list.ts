import { covers } from '../../../kernel/period.ts'
import { done, type Result } from '../../../kernel/result.ts'
import type { LineRefusal } from '../import.ts'
import type { TableRow } from '../list-file.ts'
import type { Certainty, MemberKind, Organization } from '../organization.ts'
import { readCertainty, readPeriod, type StartedPeriod } from './cells.ts'
import { type Column, type ColumnRefusal, type Line, linesUnder, no } from './columns.ts'
import { hospitalsIn } from './hospitals.ts'
import type { LineNo } from './line-refusals.ts'
import { municipalityNamed, municipalityWithCode } from './municipalities.ts'
import { type ImportWorld, regionIdOn, regionNamed, usualPeriod } from './world.ts'

type Key = 'set' | 'region' | 'cluster' | 'hospital' | 'code' | 'municipality' | 'source' | 'from' | 'to' | 'certainty'

/** The columns of a list of claims. */
export const claimColumns: readonly Column<Key>[] = [
  { key: 'set', names: ['set', 'samling'], isRequired: true },
  { key: 'region', names: ['regionskode', 'region'], isRequired: true },
  { key: 'cluster', names: ['cluster', 'klynge'], isRequired: true },
  { key: 'hospital', names: ['hospital', 'sygehus'], isRequired: false },
  { key: 'code', names: ['kommunekode', 'code'], isRequired: true },
  { key: 'municipality', names: ['kommune', 'municipality'], isRequired: false },
  { key: 'source', names: ['source', 'kilde'], isRequired: false },
  { key: 'from', names: ['fra', 'from'], isRequired: false },
  { key: 'to', names: ['til', 'to'], isRequired: false },
  { key: 'certainty', names: ['sikkerhed', 'certainty'], isRequired: false },
]

/** One thing that a source says: this one belonged there in this period. */
export type ListedClaim = {
  readonly line: number
  readonly set: string
  readonly cluster: { readonly name: string; readonly region: Organization }
  readonly kind: MemberKind
  readonly subject: Organization
  readonly period: StartedPeriod
  readonly certainty: Certainty
  /** Where nearer than in the collection's own source it is written; empty where nothing nearer is said. */
  readonly source: string
}

export type ListedClaims = {
  readonly claims: readonly ListedClaim[]
  readonly refusals: readonly LineRefusal<LineNo>[]
  /** Hospitals that the register does not know by the name, and which therefore stand in no claim. */
  readonly unknownHospitals: readonly string[]
}

/** Reads every line by itself; `period` is that of lines that name none. */
export function readClaimList(
  world: ImportWorld,
  { head, rows }: { readonly head: readonly string[]; readonly rows: readonly TableRow[] },
  period: StartedPeriod,
): Result<ListedClaims, ColumnRefusal> {
  const table = linesUnder(claimColumns, head, rows)
  if (!table.ok) return table
  const read = table.value.lines.map((line) => readLine(world, line, period))
  const hospitals = read.flatMap((one) => ('refusal' in one ? [] : one.unknownHospitals))
  return done({
    claims: read.flatMap((one) => ('refusal' in one ? [] : one.claims)),
    refusals: [...table.value.refusals, ...read.filter((one) => 'refusal' in one)],
    unknownHospitals: [...new Set(hospitals)],
  })
}

function readLine(
  world: ImportWorld,
  { line, cell }: Line<Key>,
  usual: StartedPeriod,
): Omit<ListedClaims, 'refusals'> | LineRefusal<LineNo> {
  const at = (key: Key, refusal: LineNo) => no(line, nameOf(key), refusal, cell(key))
  const set = cell('set')
  if (set === '') return at('set', 'no-set')
  if (!isSetKey(set)) return at('set', 'bad-set-key')
  const name = cell('cluster').replace(/\s+/g, ' ')
  if (name === '') return at('cluster', 'no-cluster')
  if (name.length > 200) return at('cluster', 'name-too-long')
  const period =
    cell('from') === '' && cell('to') === ''
      ? done(usualPeriod(world, set, usual))
      : readPeriod(cell('from'), cell('to'))
  if (!period.ok) return at(period.at === 'til' ? 'to' : 'from', period.refusal)
  const region = regionNamed(world, cell('region'))
  if (region === null) return at('region', cell('region') === '' ? 'no-region' : 'unknown-region')
  const certainty = readCertainty(cell('certainty'))
  if (certainty === null) return at('certainty', 'unknown-certainty')
  const subject = municipalityOf(world, cell('code'), cell('municipality'))
  if (!subject.ok) return at(subject.at === 'kommune' ? 'municipality' : 'code', subject.refusal)
  const { startDate } = period.value
  if (!covers(subject.value.period, startDate)) return at('code', 'municipality-not-then')
  if (regionIdOn(world, subject.value, startDate) !== region.id) return at('code', 'other-region')
  const said = { line, set, cluster: { name, region }, period: period.value, certainty, source: cell('source') }
  const { known, unknown } = hospitalsIn(world, cell('hospital').split(';'), startDate)
  return {
    claims: [
      { ...said, kind: 'seat', subject: subject.value },
      ...known.map(({ hospital, kind }) => ({ ...said, kind, subject: hospital })),
    ],
    unknownHospitals: unknown,
  }
}

/** By code, and by name where there is no code; where both are given they must mean the same. */
function municipalityOf(world: ImportWorld, code: string, name: string): Result<Organization, LineNo> {
  const municipalities = world.organizations.filter(({ classification }) => classification === 'municipality')
  const named = name === '' ? null : municipalityNamed(municipalities, name)
  if (code === '') {
    if (name === '') return { ok: false, refusal: 'no-municipality', at: 'kommunekode' }
    return named === null ? { ok: false, refusal: 'unknown-municipality', at: 'kommune' } : done(named)
  }
  const coded = municipalityWithCode(municipalities, code)
  if (!coded.ok || name === '' || named?.id === coded.value.id) return coded
  return { ok: false, refusal: 'name-and-code-differ', at: 'kommune' }
}

/** A collection's short name, as the database takes it. */
export function isSetKey(text: string): boolean {
  return /^[a-z0-9]+([_-][a-z0-9]+)*$/.test(text) && text.length <= 80
}

function nameOf(key: Key): string {
  return claimColumns.find((column) => column.key === key)?.names[0] ?? key
}
