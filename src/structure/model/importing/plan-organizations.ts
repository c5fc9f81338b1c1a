import { overlaps, type Period } from '../../../kernel/period.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import { slugOf } from '../../../kernel/slug.ts'
import type { ImportPlan, LineRefusal, PlannedLine } from '../import.ts'
import { nameOn } from '../names.ts'
import type { Organization } from '../organization.ts'
import { no } from './columns.ts'
import type { LineNo } from './line-refusals.ts'
import type { OrganizationLine } from './organization-list.ts'
import { type Draft, draftOver } from './plan.ts'
import { type ImportWorld, isCalled, regionIdOn, samePeriod } from './world.ts'

/** What a list of organizations adds: those that are not there, and seats that are missing in those that are. */
export function planOrganizations(
  world: ImportWorld,
  {
    lines,
    refusals,
  }: { readonly lines: readonly OrganizationLine[]; readonly refusals: readonly LineRefusal<LineNo>[] },
  newId: () => string,
): ImportPlan {
  const draft = draftOver(world, newId)
  const met = new Map<string, Met[]>()
  const planned = lines.map((line) => planLine(world, draft, met, line))
  const refused = planned.filter((one) => 'refusal' in one)
  return {
    changes: draft.changes(),
    lines: planned.flatMap((one) => ('refusal' in one ? [] : [one])),
    refusals: [...refusals, ...refused].toSorted((a, b) => a.line - b.line),
    findings: [],
  }
}

/** An organization that a line above has named: where it is, as what, and whose seats were named already. */
type Met = {
  readonly id: string
  readonly classification: string
  readonly period: Period
  readonly isNew: boolean
  readonly seated: Map<string, number>
}

function planLine(
  world: ImportWorld,
  draft: Draft,
  met: Map<string, Met[]>,
  line: OrganizationLine,
): PlannedLine | LineRefusal<LineNo> {
  const called = `${slugOf(line.name)}|${line.region?.id}`
  const namesakes = met.get(called) ?? []
  const before = namesakes.find(({ period }) => samePeriod(period, line.period))
  const doubled = before === undefined ? null : doubledIn(before, line)
  if (doubled !== null) return doubled
  const isOtherwise = before === undefined && namesakes.some(({ period }) => overlaps(period, line.period))
  if (isOtherwise) return no(line.line, 'fra', 'other-period', line.name)
  const place = before === undefined ? placeOf(world, draft, line) : done(before)
  if (!place.ok) return no(line.line, place.at ?? null, place.refusal, line.name)
  if (before === undefined) met.set(called, [...namesakes, place.value])
  const overlapping = line.municipalities.find(({ id }) => standsOtherwise(world, id, place.value.id, line))
  if (overlapping !== undefined) return no(line.line, 'kommunekoder', 'overlaps', overlapping.code ?? '')
  const missing = line.municipalities.filter(({ id }) => !isSeated(world, id, place.value.id))
  for (const { id } of line.municipalities) place.value.seated.set(id, line.line)
  for (const { id } of missing) draft.relation('seat', id, place.value.id, line.period, line.source)
  const isNew = (before === undefined && place.value.isNew) || missing.length > 0
  return { line: line.line, deed: isNew ? 'new' : 'unchanged', cells: cellsOf(line) }
}

function doubledIn(before: Met, line: OrganizationLine): LineRefusal<LineNo> | null {
  if (before.classification !== line.classification) return no(line.line, 'art', 'kinds-differ', line.name)
  const again = line.municipalities.find(({ id }) => before.seated.has(id))
  if (again !== undefined) return no(line.line, 'kommunekoder', 'doubled', again.code ?? '')
  return line.municipalities.length === 0 ? no(line.line, null, 'doubled', line.name) : null
}

/** The organization that has this name, region and period; a new one where there is none. */
function placeOf(world: ImportWorld, draft: Draft, line: OrganizationLine): Result<Met, LineNo> {
  const { classification, period, region } = line
  const akin = world.organizations.filter(
    (one) =>
      one.classification === classification &&
      isCalled(one, line.name) &&
      overlaps(one.period, period) &&
      isIn(world, one, region),
  )
  const same = akin.find((one) => samePeriod(one.period, period))
  if (same !== undefined) return done({ id: same.id, classification, period, isNew: false, seated: new Map() })
  if (akin.length > 0) return refuse('other-period', 'fra')
  const id = draft.organization(line)
  return id === null
    ? refuse('reserved-address', 'navn')
    : done({ id, classification, period, isNew: true, seated: new Map() })
}

function isIn(world: ImportWorld, one: Organization, region: Organization | null): boolean {
  const day = one.period.startDate
  return day !== null && regionIdOn(world, one, day) === (region?.id ?? null)
}

const seats = (world: ImportWorld, subject: string, object: string) =>
  world.relations.filter((tie) => tie.kind === 'seat' && tie.subject === subject && tie.object === object)

function isSeated(world: ImportWorld, subject: string, object: string): boolean {
  return seats(world, subject, object).length > 0
}

/** A seat that stands for another period than the list says: nobody can tell which of them is meant. */
function standsOtherwise(world: ImportWorld, subject: string, object: string, { period }: OrganizationLine): boolean {
  return seats(world, subject, object).some((tie) => !samePeriod(tie.period, period))
}

function cellsOf({ name, region, municipalities, period }: OrganizationLine): string[] {
  const day = period.startDate
  return [
    name,
    region === null ? '' : nameOn(region, day),
    municipalities.map((one) => nameOn(one, day)).join(', '),
    period.startDate,
    period.endDate ?? '',
  ]
}
