/** A word of a statistical table: its code, its text, or both; empty where the file has only the other. */
export type Term = { readonly code: string; readonly text: string }

/** One cell of a statistical table with everything that it is counted by. */
export type Observation = {
  /** Line of the file; in JSON-stat the place in its list of values, from 1. */
  readonly line: number
  readonly area: Term
  readonly time: Term
  /** Null where the table is not divided by sex, or by age. */
  readonly sex: Term | null
  readonly age: Term | null
  /** What else it is divided by. */
  readonly others: readonly Term[]
  /** As written; empty where nothing is. */
  readonly value: string
}

/** A statistical table: its cells, and the names of what it is divided by besides area, time, sex and age. */
export type Observations = { readonly cells: readonly Observation[]; readonly others: readonly string[] }

export type TableRefusal = 'no-area' | 'no-time' | 'no-value' | 'not-json-stat' | 'wrong-size' | 'too-many-cells'

const kindOfName: ReadonlyMap<string, Exclude<ColumnKind, 'other'>> = new Map([
  ...words('area', 'område omrade area kommunekode komk municipality_code kommune municipality region'),
  ...words('time', 'tid time dag day år year kvartal quarter måned month'),
  ...words('sex', 'køn sex gender'),
  ...words('age', 'alder age'),
  ...words('value', 'indhold contents value antal personer persons borgere citizens folketal'),
  ...words('subject', 'contentscode tabel table enhed unit kilde source navn name kommunenavn regionskode regionsnavn'),
])

/** subject: says what is counted or by whom, not by what it is divided. */
export type ColumnKind = 'area' | 'time' | 'sex' | 'age' | 'value' | 'subject' | 'other'

function words<Kind extends ColumnKind>(kind: Kind, names: string): (readonly [string, Kind])[] {
  return names.split(' ').map((name) => [name, kind])
}

/** What a column or dimension of this name holds. */
export function columnKind(name: string): ColumnKind {
  return kindOfName.get(name.normalize('NFC').trim().toLowerCase()) ?? 'other'
}
