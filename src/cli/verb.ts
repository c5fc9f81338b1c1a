import type { Database } from '../db/transactions.ts'
import type { Day } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'

/** What a verb may know of the settings. */
export type CommandSettings = {
  readonly publicUrl: string
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly databaseAppUrl: string | null
  readonly smtpUrl: string | null
  readonly statbankUrl: string | null
  readonly isEmpty: boolean
}

/** What was written after the verb. */
export type Given = {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
  readonly language: Language
}

/** What a verb works on. */
export type Workplace = {
  readonly database: Database
  readonly settings: CommandSettings
  readonly today: Day
  readonly now: Date
}

/** What came of it: `json` for programs, `lines` for people, and the exit code. */
export type Outcome = { readonly exit: number; readonly json: unknown; readonly lines: readonly string[] }

type Described = {
  /** The words that call it: `member add`. */
  readonly words: string
  /** What may follow them. */
  readonly usage: string
  readonly about: Readonly<Record<Language, string>>
  /** Options that take a value. */
  readonly options: readonly string[]
  /** Options that take none. */
  readonly flags: readonly string[]
  /** How many operands there may be at least and at most. */
  readonly operands: readonly [number, number]
}

/** A verb of the command line. Those that need no database start none. */
export type Verb = Described &
  (
    | { readonly needs: 'nothing'; readonly run: (given: Given) => Promise<Outcome> }
    | { readonly needs: 'database'; readonly run: (given: Given, at: Workplace) => Promise<Outcome> }
  )

/** Exit codes: of our own, and where they fit those of sysexits.h. */
export const exits = { done: 0, refused: 1, usage: 64, badInput: 65, noInput: 66, noDatabase: 69, failure: 70 } as const

export function completed(json: unknown, lines: readonly string[]): Outcome {
  return { exit: exits.done, json, lines }
}

/** A "no" that the rules or the input gave, with its sentence. */
export function refused(refusal: string, sentence: string, exit: number = exits.refused): Outcome {
  return { exit, json: { refusal, sentence }, lines: [sentence] }
}
