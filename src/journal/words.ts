import type { ReadTx } from '../db/transactions.ts'
import type { Day } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import type { ThingKey } from './model/line.ts'

/** A thing by the name that the reader knows it under, and where it stands; null where it has no page of its own. */
export type ThingName = { readonly label: string; readonly to: string | null }

/** What a room tells of one kind of thing that it writes into the journal. */
export type ThingWords = {
  /** The kind in addresses: `moede`. */
  readonly word: string
  /** What one is called: `Møde`. */
  readonly called: (language: Language) => string
  /** Names of those that the reader may see, by id. What is missing is not named. */
  readonly find: (
    tx: ReadTx,
    ids: readonly string[],
    language: Language,
    day: Day,
  ) => Promise<ReadonlyMap<string, ThingName>>
  /** Other things whose changes are changes of this one too. */
  readonly parts?: (tx: ReadTx, id: string) => Promise<readonly ThingKey[]>
}

/**
 * What a room says of what it writes into the journal. Every action that is recorded anywhere needs its words in one of them; a test
 * finds those that have none.
 */
export type JournalWords = {
  /** By action, what somebody did, so that a name can stand before it: `indkaldte et møde`. */
  readonly deeds: (language: Language) => Readonly<Record<string, string>>
  /** Fields of payloads by their key: what a reader calls them. */
  readonly fields: (language: Language) => Readonly<Record<string, string>>
  /** What a field's value means, by the field's key. */
  readonly values?: (language: Language) => Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By kind of thing. */
  readonly things: Readonly<Record<string, ThingWords>>
}

/** All rooms' words as one. */
export function joinedWords(rooms: readonly JournalWords[]): Required<JournalWords> {
  return {
    deeds: (language) => Object.assign({}, ...rooms.map(({ deeds }) => deeds(language))),
    fields: (language) => Object.assign({}, ...rooms.map(({ fields }) => fields(language))),
    values: (language) => mergedValues(rooms.map(({ values }) => values?.(language) ?? {})),
    things: Object.assign({}, ...rooms.map(({ things }) => things)),
  }
}

type Values = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A field of one name may mean different things in different rooms: their values stand side by side. */
function mergedValues(rooms: readonly Values[]): Values {
  const fields = new Set(rooms.flatMap((room) => Object.keys(room)))
  return Object.fromEntries([...fields].map((field) => [field, Object.assign({}, ...rooms.map((room) => room[field]))]))
}

/** Names by id, as a room's storage answers them. */
export function byId(rows: readonly (ThingName & { readonly id: string })[]): ReadonlyMap<string, ThingName> {
  return new Map(rows.map(({ id, label, to }) => [id, { label, to }]))
}
