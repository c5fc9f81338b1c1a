import type { Day } from '../../../kernel/day.ts'
import { covers, type Period } from '../../../kernel/period.ts'
import type { MembershipSource, Party } from '../membership.ts'
import type { Place } from '../rights.ts'
import type { Visibility } from '../visibility.ts'

/** Kommissorium: what others bind an organization to. Forretningsorden: how it binds itself to work. */
export const documentKinds = ['terms-of-reference', 'rules-of-procedure'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A passage under its heading, as it is worded; line breaks stay, a blank line parts paragraphs. */
export type DocumentSection = { readonly heading: string | null; readonly text: string }

/** Godkendelse: who approved a version, on which day, and by which decision where one is named. */
export type Approval = {
  readonly by: Party
  readonly on: Day
  /** `{meeting}/{item}`, as the room of meetings knows it. */
  readonly decision: string | null
}

/** One version of an organization's terms of reference or rules of procedure. */
export type DocumentVersion = {
  readonly id: string
  readonly organization: Place & { readonly slug: string }
  readonly kind: DocumentKind
  /** From 1. */
  readonly number: number
  readonly title: string
  readonly sections: readonly DocumentSection[]
  readonly original: { readonly file: string; readonly name: string } | null
  /** When it holds; null while it is a draft. */
  readonly period: Period | null
  readonly visibility: Visibility
  readonly version: number
  readonly source: MembershipSource | null
  /** The oldest first. */
  readonly approvals: readonly Approval[]
}

/** A rule that a version carries, in a line. */
export type CarriedRule = { readonly key: string; readonly text: string; readonly isDraft: boolean }

/** The version that holds on a day; drafts hold on none. */
export function versionOn(versions: readonly DocumentVersion[], day: Day): DocumentVersion | null {
  return versions.find(({ period }) => period !== null && covers(period, day)) ?? null
}

/** Whether the organization itself, or somebody for it, has approved it by a decision that is named. */
export function isDecided({ approvals }: Pick<DocumentVersion, 'approvals'>): boolean {
  return approvals.some(({ decision }) => decision !== null)
}
