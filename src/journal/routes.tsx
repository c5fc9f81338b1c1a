import type { Database, ReadTx } from '../db/transactions.ts'
import type { Actor } from '../kernel/actor.ts'
import { type Day, parseDay } from '../kernel/day.ts'
import { isId } from '../kernel/id.ts'
import { danishOrder } from '../ui/format.ts'
import { type Answer, type Asked, type Crumb, missing, type PageAnswer, type Route } from '../ui/route.ts'
import { type JournalLine, type LineChoice, linesPerDataPart, linesPerPage, type ThingKey } from './model/line.ts'
import { lineAsData, lineCells } from './model/line-view.ts'
import { type Choosing, HistoryPage } from './pages/history.tsx'
import { aboutMePath, organizationHistoryPath, ownHistoryPath, thingHistoryPath } from './paths.ts'
import { choicesIn, isAnyLine, journalLines } from './storage/lines.ts'
import { tellLines } from './tell-lines.ts'
import { texts } from './texts.ts'
import type { JournalWords } from './words.ts'

/** An organization whose history somebody may read, with the ids of all that is part of it. */
export type OwnedHistory = {
  readonly slug: string
  readonly label: string
  readonly organizations: readonly string[]
}

export type JournalHouse = {
  readonly db: Database
  readonly words: Required<JournalWords>
  /** The organization at an address, where the one who asks may read its history. */
  readonly owned: (tx: ReadTx, actor: Actor, slug: string, day: Day) => Promise<OwnedHistory | null>
  /** Everything that tells of one person, beside what the person's own kind does. */
  readonly aboutPerson: (tx: ReadTx, person: string) => Promise<readonly ThingKey[]>
}

/** Histories: of an organization for its secretariat, of one thing for who may see it, and everybody's own. */
export function journalRoutes(house: JournalHouse): Route[] {
  const reads = (url: string, answer: (tx: ReadTx, asked: Asked) => Promise<Answer>): Route => ({
    method: 'GET',
    url,
    who: 'signed-in',
    answer: (asked) => house.db.reading(asked.actor, (tx) => answer(tx, asked)),
  })
  return [
    reads(ownHistoryPath, (tx, asked) => ownHistory(house, tx, asked)),
    reads(aboutMePath, (tx, asked) => historyAboutMe(house, tx, asked)),
    reads('/historik/:thing/:journaled', (tx, asked) => thingHistory(house, tx, asked)),
    reads('/:cluster/historik', (tx, asked) => organizationHistory(house, tx, asked)),
    reads('/:cluster/:level/historik', (tx, asked) => organizationHistory(house, tx, asked)),
  ]
}

async function organizationHistory(house: JournalHouse, tx: ReadTx, asked: Asked): Promise<Answer> {
  const { cluster = '', level } = asked.params
  const slug = level === undefined ? cluster : `${cluster}/${level}`
  const owned = await house.owned(tx, asked.actor, slug, asked.asOf)
  if (owned === null) return missing
  const t = texts(asked.language)
  const { choosing, choice } = await chosenLines(house, tx, asked, owned)
  return history(house, tx, asked, choice, {
    title: t.ofOrganization(owned.label),
    lead: t.lead,
    empty: Object.values(choosing.chosen).some((value) => value !== '') ? t.emptyChoice : t.empty,
    path: organizationHistoryPath(owned.slug),
    crumbs: [{ label: owned.label, to: `/${owned.slug}` }],
    choosing,
  })
}

async function chosenLines(house: JournalHouse, tx: ReadTx, { query, language, asOf }: Asked, owned: OwnedHistory) {
  const { persons, kinds } = await choicesIn(tx, owned.organizations)
  const names = (await house.words.things.person?.find(tx, persons, language, asOf)) ?? new Map()
  const { slags = '', person = '', fra = '', til = '' } = query
  const choosing: Choosing = {
    kinds: kinds
      .map((value) => ({ value, label: house.words.things[value]?.called(language) ?? value }))
      .toSorted((a, b) => danishOrder(a.label, b.label)),
    persons: [...names]
      .map(([value, { label }]) => ({ value, label }))
      .toSorted((a, b) => danishOrder(a.label, b.label)),
    chosen: { slags, person, fra: parseDay(fra) ?? '', til: parseDay(til) ?? '' },
  }
  const choice: LineChoice = {
    organizations: owned.organizations,
    kind: slags || undefined,
    doneBy: isId(person) ? person : undefined,
    from: parseDay(fra) ?? undefined,
    until: parseDay(til) ?? undefined,
  }
  return { choosing, choice }
}

/** What was changed on one thing; a thing of which the asker may see neither the name nor any line is as if it were not there. */
async function thingHistory(house: JournalHouse, tx: ReadTx, asked: Asked): Promise<Answer> {
  const { thing: word = '', journaled: id = '' } = asked.params
  const [kind, thing] = Object.entries(house.words.things).find(([, { word: each }]) => each === word) ?? []
  if (kind === undefined || thing === undefined || !isId(id)) return missing
  const things = [{ kind, id }, ...((await thing.parts?.(tx, id)) ?? [])]
  const name = (await thing.find(tx, [id], asked.language, asked.asOf)).get(id) ?? null
  if (name === null && !(await isAnyLine(tx, { things }))) return missing
  const t = texts(asked.language)
  return history(
    house,
    tx,
    asked,
    { things },
    {
      title: t.ofThing(thing.called(asked.language), name?.label ?? null),
      lead: t.leadOfThing,
      empty: t.emptyThing,
      path: thingHistoryPath(word, id),
      crumbs: name === null || name.to === null ? [] : [{ label: name.label, to: name.to }],
      isOfOneThing: true,
    },
  )
}

async function ownHistory(house: JournalHouse, tx: ReadTx, asked: Asked): Promise<Answer> {
  if (asked.actor.kind !== 'person') return missing
  const t = texts(asked.language)
  return history(
    house,
    tx,
    asked,
    { doneBy: asked.actor.person },
    {
      title: t.mine,
      lead: t.mineLead,
      empty: t.emptyMine,
      path: ownHistoryPath,
      crumbs: [],
      also: { label: t.aboutMe, to: aboutMePath },
    },
  )
}

async function historyAboutMe(house: JournalHouse, tx: ReadTx, asked: Asked): Promise<Answer> {
  if (asked.actor.kind !== 'person') return missing
  const t = texts(asked.language)
  const { person, account } = asked.actor
  const things = [
    { kind: 'person', id: person },
    { kind: 'account', id: account },
    ...(await house.aboutPerson(tx, person)),
  ]
  return history(
    house,
    tx,
    asked,
    { things },
    {
      title: t.aboutMe,
      lead: t.aboutMeLead,
      empty: t.emptyAboutMe,
      path: aboutMePath,
      crumbs: [{ label: t.mine, to: ownHistoryPath }],
    },
  )
}

type Told = {
  readonly title: string
  readonly lead: string
  readonly empty: string
  readonly path: string
  readonly crumbs: readonly Crumb[]
  readonly choosing?: Choosing
  readonly isOfOneThing?: boolean
  readonly also?: Crumb
}

/** One part of a history: a page, or much more for `.json` and `.csv`; `older` says where it goes on. */
async function history(
  house: JournalHouse,
  tx: ReadTx,
  asked: Asked,
  choice: LineChoice,
  { crumbs, isOfOneThing = false, also, ...told }: Told,
): Promise<PageAnswer> {
  const before = /^\d{1,18}$/.test(asked.query.foer ?? '') ? BigInt(asked.query.foer ?? '') : undefined
  const size = asked.isForData ? linesPerDataPart : linesPerPage
  const shown = await journalLines(tx, { ...choice, before }, size)
  const lines = await tellLines(tx, house.words, shown, { language: asked.language, day: asked.asOf })
  const last = await goesOnAfter(tx, choice, shown.at(-1))
  const older = last === undefined ? null : pathWith(told.path, told.choosing, String(last.id))
  const main = (
    <HistoryPage
      {...told}
      lines={lines}
      older={older}
      newest={before === undefined ? null : pathWith(told.path, told.choosing, null)}
      leadsOn={!isOfOneThing}
      also={also}
    />
  )
  return {
    kind: 'page',
    title: told.title,
    main,
    json: { lines: lines.map(lineAsData), older: last === undefined ? null : String(last.id) },
    csv: [texts(asked.language).csv, ...lines.map(lineCells)],
    isPrivate: true,
    crumbs,
  }
}

/** The last line shown, where there are older ones. */
async function goesOnAfter(tx: ReadTx, choice: LineChoice, last: JournalLine | undefined) {
  return last !== undefined && (await isAnyLine(tx, { ...choice, before: last.id })) ? last : undefined
}

/** The same choice of lines, further back. */
function pathWith(path: string, choosing: Choosing | undefined, before: string | null): string {
  const chosen = Object.entries(choosing?.chosen ?? {}).filter(([, value]) => value !== '')
  const query = new URLSearchParams([...chosen, ...(before === null ? [] : [['foer', before]])])
  return query.size === 0 ? path : `${path}?${query}`
}
