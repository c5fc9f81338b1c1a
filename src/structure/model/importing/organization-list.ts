import { covers } from '../../../kernel/period.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { LineRefusal } from '../import.ts'
import type { TableRow } from '../list-file.ts'
import type { Classification, Organization } from '../organization.ts'
import { isLink, readPeriod } from './cells.ts'
import { type Column, type ColumnRefusal, type Line, linesUnder, no } from './columns.ts'
import type { LineNo } from './line-refusals.ts'
import { municipalityWithCode } from './municipalities.ts'
import type { ListedOrganization, ListedSource } from './plan.ts'
import { type ImportWorld, regionIdOn, regionNamed } from './world.ts'

type Key = 'name' | 'kind' | 'region' | 'codes' | 'from' | 'to' | 'source' | 'url'

/** The columns of a list of organizations. */
export const organizationColumns: readonly Column<Key>[] = [
  { key: 'name', names: ['navn', 'name'], isRequired: true },
  { key: 'kind', names: ['art', 'kind', 'type'], isRequired: true },
  { key: 'region', names: ['region', 'regionskode'], isRequired: true },
  { key: 'codes', names: ['kommunekoder', 'kommunekode', 'kommunekode(r)', 'municipalities'], isRequired: false },
  { key: 'from', names: ['fra', 'from'], isRequired: true },
  { key: 'to', names: ['til', 'to'], isRequired: false },
  { key: 'source', names: ['kilde', 'source'], isRequired: false },
  { key: 'url', names: ['adresse', 'adresse(url)', 'url', 'link'], isRequired: false },
]

const kinds: Readonly<Record<string, Classification>> = {
  sundhedsråd: 'health-council',
  'health council': 'health-council',
  klynge: 'cluster',
  sundhedsklynge: 'cluster',
  cluster: 'cluster',
  udvalg: 'committee',
  committee: 'committee',
  råd: 'council',
  council: 'council',
  'almen praksis': 'general-practice',
  'general practice': 'general-practice',
  psykiatri: 'psychiatry',
  psychiatry: 'psychiatry',
}
const withSeats: readonly Classification[] = ['health-council', 'cluster']
const withoutRegion: readonly Classification[] = ['committee', 'council']

/** A line of the list: an organization, and none, one or several of the municipalities that have a seat in it. */
export type OrganizationLine = ListedOrganization & {
  readonly line: number
  readonly municipalities: readonly Organization[]
}

/** Reads every line by itself; `fallback` is the source of lines that name none. */
export function readOrganizationList(
  world: ImportWorld,
  { head, rows }: { readonly head: readonly string[]; readonly rows: readonly TableRow[] },
  fallback: ListedSource,
): Result<{ lines: OrganizationLine[]; refusals: LineRefusal<LineNo>[] }, ColumnRefusal> {
  const table = linesUnder(organizationColumns, head, rows)
  if (!table.ok) return table
  const municipalities = world.organizations.filter(({ classification }) => classification === 'municipality')
  const read = table.value.lines.map((line) => readLine(world, municipalities, line, fallback))
  return done({
    lines: read.flatMap((line) => ('refusal' in line ? [] : [line])),
    refusals: [...table.value.refusals, ...read.filter((line) => 'refusal' in line)],
  })
}

function readLine(
  world: ImportWorld,
  known: readonly Organization[],
  { line, cell }: Line<Key>,
  fallback: ListedSource,
): OrganizationLine | LineRefusal<LineNo> {
  const at = (key: Key, refusal: LineNo) => no(line, nameOf(key), refusal, cell(key))
  const name = cell('name').replace(/\s+/g, ' ')
  if (name === '') return at('name', 'no-name')
  if (name.length > 200) return at('name', 'name-too-long')
  const classification = kinds[cell('kind').toLowerCase()]
  if (classification === undefined) return at('kind', 'no-kind')
  const period = readPeriod(cell('from'), cell('to'))
  if (!period.ok) return at(period.at === 'til' ? 'to' : 'from', period.refusal)
  const region = cell('region') === '' ? null : regionNamed(world, cell('region'))
  if (region === null && cell('region') !== '') return at('region', 'unknown-region')
  if (region === null && !withoutRegion.includes(classification)) return at('region', 'no-region')
  if (region !== null && !covers(region.period, period.value.startDate)) return at('region', 'region-not-then')
  if (cell('url') !== '' && !isLink(cell('url'))) return at('url', 'not-an-address')
  const source = cell('source') === '' ? fallback : { title: cell('source'), url: cell('url') || null }
  if (cell('codes') !== '' && !withSeats.includes(classification)) return at('codes', 'no-seats-in-kind')
  const listed = { name, classification, region, period: period.value, source }
  const seated = seatedIn(world, known, cell('codes'), listed)
  return seated.ok
    ? { line, ...listed, municipalities: seated.value }
    : no(line, nameOf('codes'), seated.refusal, seated.at ?? '')
}

/** The municipalities that a cell names by code; `at` of a refusal is the code to blame. */
function seatedIn(
  world: ImportWorld,
  known: readonly Organization[],
  codes: string,
  { region, period }: Pick<ListedOrganization, 'region' | 'period'>,
): Result<Organization[], LineNo> {
  const seated: Organization[] = []
  for (const code of /^\d+,\d{1,2}$/.test(codes) ? [codes] : codes.split(/[;,|/\s]+/).filter((one) => one !== '')) {
    const municipality = municipalityWithCode(known, code)
    if (!municipality.ok) return refuse(municipality.refusal, code)
    if (!covers(municipality.value.period, period.startDate)) return refuse('municipality-not-then', code)
    if (region !== null && regionIdOn(world, municipality.value, period.startDate) !== region.id)
      return refuse('other-region', code)
    if (seated.includes(municipality.value)) return refuse('doubled', code)
    seated.push(municipality.value)
  }
  return done(seated)
}

function nameOf(key: Key): string {
  return organizationColumns.find((column) => column.key === key)?.names[0] ?? key
}
