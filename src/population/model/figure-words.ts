import type { TableRefusal } from './observation.ts'
import type { AreaRefusal } from './places.ts'
import type { CountRefusal } from './terms.ts'

/** Why one line of a file of figures is not taken in. */
export type FigureLineNo =
  | AreaRefusal
  | Exclude<CountRefusal, 'missing'>
  | 'not-a-time'
  | 'yet-to-come'
  | 'unknown-sex'
  | 'unknown-age'
  | 'doubled'
  | 'not-everybody'
  | 'overlapping-ages'
  | 'other-ages'

/** What is noticed in a file of figures, and stops nobody. */
export type FigureFindingWord = 'missing' | 'outside' | 'dots' | 'total-differs' | 'parts-differ' | 'incomplete-days'

export type FigureFinding = { readonly finding: FigureFindingWord; readonly named: readonly string[] }

/** Why a file as a whole is no file of figures. */
export type FiguresNo = TableRefusal | 'no-total' | 'no-figures'
