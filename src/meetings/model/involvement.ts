import type { Visibility } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'

/** Patient involvement committees are known by how their public ids begin. */
export const committeesBegin = 'patientinddragelsesudvalg'

export const subjects = ['dialogue-meeting', 'working-group', 'project'] as const
export type Subject = (typeof subjects)[number]

/** no-answer: the time for answering ran out. */
export const answers = ['accepted', 'declined', 'no-answer'] as const
export type Answer = (typeof answers)[number]

/** An organization under the name it had on the day of the invitation, with the outermost one that it is a part of. */
export type Named = { readonly id: string; readonly slug: string; readonly root: string; readonly name: string }

export type CommitteeAnswer = {
  readonly answer: Answer
  readonly on: Day
  /** How many come; their names stand where they sit. */
  readonly representatives: number | null
  readonly note: string | null
}

export type Outcome = { readonly on: Day; readonly text: string; readonly url: string | null }

/** Invitation til patientinddragelse: who invited a region's patient involvement committee to what, its answers, and what came of it. */
export type Invitation = {
  readonly id: string
  readonly organization: Named
  readonly invited: Named
  readonly subject: Subject
  /** The dialogue meeting, where it stands in Klynge and the reader sees it. */
  readonly meeting: { readonly slug: string; readonly organization: string; readonly on: Day } | null
  readonly group: { readonly slug: string; readonly name: string } | null
  readonly topic: string
  readonly on: Day
  readonly visibility: Visibility
  readonly source: string | null
  /** Oldest first. */
  readonly answers: readonly CommitteeAnswer[]
  readonly outcomes: readonly Outcome[]
}

/** The answer that held on a day: the last one given until then; null where none was. */
export function answerOn({ answers: given }: Pick<Invitation, 'answers'>, day: Day): CommitteeAnswer | null {
  return given.findLast(({ on }) => on <= day) ?? null
}

export function outcomesUntil({ outcomes }: Pick<Invitation, 'outcomes'>, day: Day): Outcome[] {
  return outcomes.filter(({ on }) => on <= day)
}
