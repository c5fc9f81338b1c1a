import type { Nature } from '../claim.ts'
import type { StartedPeriod } from './cells.ts'
import type { ListedSource } from './plan.ts'

/** What is said beside the file of the collection of claims. */
export type ClaimSettings = {
  readonly title: string
  readonly nature: Nature
  readonly isExhaustive: boolean
  readonly period: StartedPeriod
  readonly source: ListedSource
  /** Clusters that the register does not know are entered in it; else their lines are refused. */
  readonly createsUnknown: boolean
}
