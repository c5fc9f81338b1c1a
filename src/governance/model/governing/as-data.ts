import type { Day } from '../../../kernel/day.ts'
import type { CarriedRule, DocumentKind, DocumentVersion } from './governing-document.ts'
import { differencesBetween } from './word-difference.ts'

/** Addresses of the decisions that approvals name, by key; one that the reader does not see is not here. */
export type DecisionAddresses = ReadonlyMap<string, { readonly to: string }>

type Told = {
  readonly version: DocumentVersion
  readonly decisions: DecisionAddresses
  readonly rules: readonly CarriedRule[]
}

export function versionAsData({ version, decisions, rules }: Told) {
  const { organization, kind, number, title, visibility, sections, original, source } = version
  return {
    organization: organization.slug,
    kind,
    number,
    title,
    ...daysOf(version),
    visibility,
    sections,
    original: original?.name ?? null,
    approvals: version.approvals.map(({ by, on, decision }) => ({
      by: by.slug,
      on,
      decision: decision === null ? null : (decisions.get(decision)?.to ?? null),
      isByDecision: decision !== null,
    })),
    rules,
    source,
  }
}

function daysOf({ period }: DocumentVersion) {
  return {
    isDraft: period === null,
    startDate: period?.startDate ?? null,
    endDate: period?.endDate ?? null,
  }
}

export function documentAsData(
  organization: string,
  kind: DocumentKind,
  on: Day,
  current: Told | null,
  versions: readonly DocumentVersion[],
) {
  return {
    organization,
    kind,
    on,
    current: current === null ? null : versionAsData(current),
    versions: versions.map((version) => ({ number: version.number, title: version.title, ...daysOf(version) })),
  }
}

export function versionPageAsData(told: Told, before: DocumentVersion | null) {
  const differences = before === null ? [] : differencesBetween(before.sections, told.version.sections)
  return {
    version: versionAsData(told),
    before: before?.number ?? null,
    differences: differences.filter(({ what }) => what !== 'same'),
  }
}
