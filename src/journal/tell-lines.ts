import type { ReadTx } from '../db/transactions.ts'
import { type Day, parseDay } from '../kernel/day.ts'
import { isId } from '../kernel/id.ts'
import type { Language } from '../kernel/language.ts'
import { dayText } from '../ui/format.ts'
import { type FieldChange, idsIn, type Leaf, readChange } from './model/change.ts'
import type { JournalLine } from './model/line.ts'
import type { FieldView, LineView, ToldView } from './model/line-view.ts'
import { type RightHeld, readRight } from './model/right-held.ts'
import { texts } from './texts.ts'
import type { JournalWords, ThingName } from './words.ts'

type Telling = {
  readonly language: Language
  /** Things, persons and organizations bear their names of this day. */
  readonly day: Day
}

/** Puts lines into words for one reader. What the reader may not see by name stays unnamed. As many questions as there are kinds of things. */
export async function tellLines(
  tx: ReadTx,
  words: Required<JournalWords>,
  lines: readonly JournalLine[],
  { language, day }: Telling,
): Promise<LineView[]> {
  const changes = lines.map(({ told }) => (told.kind === 'told' ? readChange(told.payload) : null))
  const mentioned = changes.flatMap((change) => (change === null ? [] : idsIn(change)))
  const names = await namesOf(tx, words, lines, mentioned, { language, day })
  const t = texts(language)
  const deeds = words.deeds(language)
  return lines.map((line, place) => {
    const { thing, doer } = line
    const change = changes[place] ?? null
    const name = doer.person === null ? null : (names('person', doer.person)?.label ?? null)
    const kind = words.things[thing.kind]
    return {
      id: line.id,
      at: line.at,
      who: doer.kind === 'person' ? (name ?? t.somebody) : t.doers[doer.kind],
      isNamed: doer.kind !== 'person' || name !== null,
      right: rightText(readRight(line.rightHeld), line, names, language),
      action: line.action,
      deed: deeds[line.action] ?? t.otherDeed(line.action),
      thing: { ...thing, called: kind?.called(language) ?? thing.kind, word: kind?.word ?? null },
      name: names(thing.kind, thing.id),
      told: change === null ? withoutFields(line) : toldView(change, words, names, language),
      payload: line.told.kind === 'told' ? line.told.payload : null,
      seal: line.seal,
    }
  })
}

type Names = (kind: string, id: string) => ThingName | null

async function namesOf(
  tx: ReadTx,
  words: Required<JournalWords>,
  lines: readonly JournalLine[],
  mentioned: readonly string[],
  { language, day }: Telling,
): Promise<Names> {
  const wanted = new Map<string, Set<string>>()
  const want = (kind: string, id: string | null) => {
    if (id !== null && isId(id)) wanted.set(kind, (wanted.get(kind) ?? new Set()).add(id))
  }
  for (const { thing, doer, organization, rightHeld } of lines) {
    const right = readRight(rightHeld)
    want(thing.kind, thing.id)
    want('person', doer.person)
    want('organization', organization)
    if (right.kind === 'secretary') want('organization', right.organization)
  }
  for (const id of mentioned) for (const kind of ['person', 'organization']) want(kind, id)
  const found = new Map<string, ReadonlyMap<string, ThingName>>()
  for (const [kind, ids] of wanted) {
    const thing = words.things[kind]
    if (thing !== undefined) found.set(kind, await thing.find(tx, [...ids], language, day))
  }
  return (kind, id) => found.get(kind)?.get(id) ?? null
}

function rightText(right: RightHeld, { organization }: JournalLine, names: Names, language: Language): string {
  const t = texts(language).rights
  if (right.kind === 'other') return t.other(right.words)
  if (right.kind !== 'secretary') return t[right.kind]
  const of = right.organization ?? organization
  return t.secretary(of === null ? null : (names('organization', of)?.label ?? null))
}

function withoutFields({ told }: JournalLine): ToldView {
  return { kind: told.kind === 'erased' ? 'erased' : 'hidden' }
}

function toldView(
  { kind, fields, more }: ReturnType<typeof readChange>,
  words: Required<JournalWords>,
  names: Names,
  language: Language,
): ToldView {
  const called = words.fields(language)
  const values = words.values(language)
  const view = ({ path, before, after }: FieldChange): FieldView => {
    const last = path.findLast((part) => typeof part === 'string') ?? ''
    const text = (leaf: Leaf | undefined) => leafText(leaf, values[last] ?? {}, names, language)
    return { field: fieldText(path, called, language), before: text(before), after: text(after) }
  }
  return { kind, fields: fields.map(view), more }
}

function fieldText(path: FieldChange['path'], called: Readonly<Record<string, string>>, language: Language): string {
  const { unnamedField } = texts(language)
  const parts = path.map((part) => (typeof part === 'number' ? `${part + 1}` : (called[part] ?? part)))
  return parts.length === 0 ? unnamedField : parts.join(' · ')
}

const longest = 400

/** Null where there is nothing. */
function leafText(
  leaf: Leaf | undefined,
  meanings: Readonly<Record<string, string>>,
  names: Names,
  language: Language,
): string | null {
  if (leaf === undefined || leaf === null || leaf === '') return null
  const t = texts(language)
  if (typeof leaf === 'boolean') return leaf ? t.yes : t.no
  if (isId(leaf)) return names('person', leaf)?.label ?? names('organization', leaf)?.label ?? t.someReference
  const text = String(leaf)
  const day = parseDay(text)
  if (day !== null) return dayText(day, language)
  if (meanings[text] !== undefined) return meanings[text]
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}
