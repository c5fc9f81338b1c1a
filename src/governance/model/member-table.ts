import { csvRows } from '../../kernel/csv.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Email, parseEmail } from '../../people/model/email.ts'
import { parseName } from '../../people/model/person.ts'
import { type Post, posts } from './membership.ts'
import type { Visibility } from './visibility.ts'

/** The columns of a table of members, by the words that offices put over them. */
const columns = {
  name: ['name', 'navn'],
  email: ['email', 'e-mail', 'mail', 'e-mailadresse'],
  organization: ['organization', 'organisation', 'organization id', 'organisations-id'],
  post: ['post', 'hverv'],
  title: ['title', 'titel', 'stilling'],
  onBehalfOf: ['on behalf of', 'onbehalfof', 'sidder for', 'på vegne af'],
  appointedBy: ['appointed by', 'appointedby', 'udpeget af'],
  substituteFor: ['substitute for', 'substitutefor', 'stedfortræder for', 'suppleant for'],
  from: ['from', 'fra'],
  to: ['to', 'til'],
  visibility: ['visibility', 'synlighed'],
  person: ['person'],
  source: ['source', 'kilde'],
} as const
export type MemberColumn = keyof typeof columns

const required: readonly MemberColumn[] = ['name', 'organization', 'post', 'from']

const postWords: Readonly<Record<string, Post>> = {
  formand: 'chair',
  medformand: 'co-chair',
  næstformand: 'vice-chair',
  medlem: 'member',
  observatør: 'observer',
  stedfortræder: 'substitute',
  suppleant: 'substitute',
  sekretær: 'secretary',
  administrativ: 'administrative',
}

// Where nothing is stated, it is closed.
const notStated: Visibility = 'secretariat'

const visibilityWords: Readonly<Record<string, Visibility>> = {
  public: 'public',
  members: 'members',
  level: 'level',
  secretariat: 'secretariat',
  alle: 'public',
  offentlig: 'public',
  klyngen: 'members',
  niveauet: 'level',
  sekretariatet: 'secretariat',
}

/** One line of the table, read. `line` is its row as a spreadsheet counts it. */
export type MemberLine = {
  readonly line: number
  readonly name: string
  readonly email: Email | null
  readonly organization: string
  readonly post: Post
  readonly title: string | null
  readonly onBehalfOf: string | null
  /** Who appointed the person: an authority's name or public id, or another body's name. */
  readonly appointedBy: string | null
  /** The name of whom a substitute stands in for. */
  readonly substituteFor: string | null
  readonly period: Period & { readonly startDate: Day }
  readonly visibility: Visibility
  /** Who it is, by slug or id, or `new` for a namesake of somebody known; null where the line does not say. */
  readonly person: string | null
  readonly source: string | null
}

export type LineRefusal =
  | 'no-name'
  | 'not-an-email'
  | 'no-organization'
  | 'no-post'
  | 'no-start'
  | 'not-a-day'
  | 'no-visibility'
export type RefusedLine = { readonly line: number; readonly refusal: LineRefusal; readonly at: MemberColumn }
export type TableRefusal = 'empty-table' | 'unknown-column' | 'missing-column' | 'column-twice' | 'too-many-lines'

export const mostLines = 5000

/** The text of a table as offices save it: UTF-8, or Windows-1252 where it is not. */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** What holds for every line that does not say otherwise. */
type Given = Readonly<Partial<Record<MemberColumn, string>>>

/** Every line of a table, read or refused; or why the table as a whole cannot be read. */
export function readMemberTable(text: string, given: Given = {}): Result<(MemberLine | RefusedLine)[], TableRefusal> {
  const [head, ...rows] = csvRows(text)
  if (head === undefined || rows.length === 0) return refuse('empty-table')
  if (rows.length > mostLines) return refuse('too-many-lines', String(mostLines))
  const places = placesOf(head, given)
  if (!places.ok) return places
  const filled = rows
    .map((cells, row) => ({ cells, line: row + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return done(
    filled.map(({ cells, line }) =>
      readLine(line, (column) => cells[places.value.get(column) ?? -1]?.trim() || (given[column] ?? '')),
    ),
  )
}

function placesOf(head: readonly string[], given: Given): Result<Map<MemberColumn, number>, TableRefusal> {
  const places = new Map<MemberColumn, number>()
  for (const [place, title] of head.entries()) {
    const word = title.trim().toLowerCase()
    if (word === '') continue
    const column = columnNames.find((name) => columns[name].some((one) => one === word))
    if (column === undefined) return refuse('unknown-column', title.trim())
    if (places.has(column)) return refuse('column-twice', title.trim())
    places.set(column, place)
  }
  const missing = required.find((column) => !places.has(column) && given[column] === undefined)
  return missing === undefined ? done(places) : refuse('missing-column', columns[missing].join('/'))
}

const columnNames: readonly MemberColumn[] = [
  'name',
  'email',
  'organization',
  'post',
  'title',
  'onBehalfOf',
  'appointedBy',
  'substituteFor',
  'from',
  'to',
  'visibility',
  'person',
  'source',
]

function readLine(line: number, cell: (column: MemberColumn) => string): MemberLine | RefusedLine {
  const no = (refusal: LineRefusal, at: MemberColumn): RefusedLine => ({ line, refusal, at })
  const name = parseName(cell('name'))
  if (name === null) return no('no-name', 'name')
  const email = cell('email') === '' ? null : parseEmail(cell('email'))
  if (email !== null && !email.ok) return no('not-an-email', 'email')
  if (cell('organization') === '') return no('no-organization', 'organization')
  const word = cell('post').toLowerCase()
  const post = posts.find((one) => one === word) ?? postWords[word]
  if (post === undefined) return no('no-post', 'post')
  if (cell('from') === '') return no('no-start', 'from')
  const startDate = readDay(cell('from'))
  if (startDate === null) return no('not-a-day', 'from')
  const endDate = cell('to') === '' ? null : readDay(cell('to'))
  if (cell('to') !== '' && endDate === null) return no('not-a-day', 'to')
  const visibility = cell('visibility') === '' ? notStated : visibilityWords[cell('visibility').toLowerCase()]
  if (visibility === undefined) return no('no-visibility', 'visibility')
  const optional = (column: MemberColumn) => (cell(column) === '' ? null : cell(column))
  return {
    line,
    name,
    email: email?.value ?? null,
    organization: cell('organization').replace(/^\//, ''),
    post,
    title: optional('title'),
    onBehalfOf: optional('onBehalfOf')?.replace(/^\//, '') ?? null,
    appointedBy: optional('appointedBy'),
    substituteFor: optional('substituteFor'),
    period: { startDate, endDate },
    visibility,
    person: optional('person'),
    source: optional('source'),
  }
}

/** `2022-07-01`, and as Danish spreadsheets write it: `01-07-2022`, `1.7.2022`, `1/7 2022`. */
function readDay(text: string): Day | null {
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./ ]\s*(\d{4})$/.exec(text)
  if (danish === null) return parseDay(text)
  const [, date = '', month = '', year = ''] = danish
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
