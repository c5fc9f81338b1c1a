import type { Day } from '../kernel/day.ts'
import { covers } from '../kernel/period.ts'
import type { DecisionFinder, FoundDecision } from './actions/decision-finder.ts'
import type { FactSupplier } from './actions/fact-supplier.ts'
import { type DocumentKind, documentKinds } from './model/governing/governing-document.ts'
import type { Happening } from './model/rules/facts.ts'
import { documentVersionPath } from './paths.ts'
import { type VersionInBrief, versionsInBrief } from './storage/governing-documents.ts'

/** What rules ask of governing documents: which ones hold on the day, approved by a decision that somebody has named. */
export function governingDocumentsApproved(finder: DecisionFinder): FactSupplier[] {
  return documentKinds.map((kind) => ({
    fact: kind,
    tell: async (tx, organizations, day) => {
      const versions = await versionsInBrief(tx, organizations, kind)
      const keys = versions.flatMap(({ approvals }) => approvals.flatMap(({ decision }) => decision ?? []))
      const decisions = keys.length === 0 ? new Map() : await finder.withKeys(tx, [...new Set(keys)])
      const by = Map.groupBy(versions, ({ organization }) => organization)
      return new Map([...by].map(([organization, some]) => [organization, toldOf(some, kind, day, decisions)]))
    },
  }))
}

type Decisions = ReadonlyMap<string, FoundDecision>

/** The version that holds, with its approval; a draft only where no version holds. */
function toldOf(versions: readonly VersionInBrief[], kind: DocumentKind, day: Day, decisions: Decisions): Happening[] {
  const holding = versions.find(({ period }) => period !== null && covers(period, day))
  if (holding !== undefined) return [approvalTold(holding, kind, day, decisions)]
  const draft = versions.find(({ period }) => period === null)
  return draft === undefined ? [] : [{ ...named(draft, kind), on: day, lacks: 'approval' }]
}

function approvalTold(version: VersionInBrief, kind: DocumentKind, day: Day, decisions: Decisions): Happening {
  const approval = version.approvals.find(({ decision, on }) => decision !== null && on <= day)
  if (approval === undefined) return { ...named(version, kind), on: day, lacks: 'decision' }
  const found = approval.decision === null ? undefined : decisions.get(approval.decision)
  const rests = found === undefined ? [] : [{ label: found.label, to: found.to }]
  return { ...named(version, kind), on: approval.on, rests }
}

function named({ slug, number, title }: VersionInBrief, kind: DocumentKind) {
  return { to: documentVersionPath(slug, kind, number), label: title }
}
