import type { VNode } from 'preact'
import type { ZodRawShape } from 'zod'
import type { ReadTx } from '../db/transactions.ts'
import type { Day } from '../kernel/day.ts'
import type { Asked } from '../ui/route.ts'
import type { Person } from './model/person.ts'

/** What a higher room puts on a page of this one: a section, and the same as data. */
export type PanelContent = {
  readonly main: VNode
  readonly json: Readonly<Record<string, unknown>>
  /** stands at the foot of the page: there to be found, nothing that waits */
  readonly isAtFoot?: true
}

/** A slot on a person's page: their seats, where they attended. */
export type PersonPanel = {
  /** What it adds to the page as data. */
  readonly adds: ZodRawShape
  /** Null where there is nothing to show the reader. */
  readonly fill: (tx: ReadTx, person: Person, asked: Asked) => Promise<PanelContent | null>
}

/** Ids of those who hold an office on a day, as far as the reader sees it: a higher room knows. */
export type SeatedOn = (tx: ReadTx, day: Day) => Promise<ReadonlySet<string>>
