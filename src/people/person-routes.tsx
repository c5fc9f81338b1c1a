import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { isId } from '../kernel/id.ts'
import { done } from '../kernel/result.ts'
import { danishOrder } from '../ui/format.ts'
import { type Answer, type Asked, formStatus, missing, type PageAnswer, type Route, redirect } from '../ui/route.ts'
import { correctionForm, correctPerson } from './actions/correct-person.ts'
import { createPerson, personForm } from './actions/create-person.ts'
import { personAnswer, personsAnswer } from './model/answers.ts'
import type { Person } from './model/person.ts'
import { mayWritePersons } from './model/rights.ts'
import { PersonPage, PersonsPage } from './pages/person.tsx'
import { CorrectPersonPage, NewPersonPage, type Typed } from './pages/person-form.tsx'
import type { PanelContent, PersonPanel, SeatedOn } from './panels.ts'
import { personPath, personsPath } from './paths.ts'
import { isOurs, officeHolders, personWithId, personWithSlug } from './storage/persons.ts'
import { texts } from './texts.ts'

export type PersonHouse = { readonly personPanels: readonly PersonPanel[]; readonly seatedOn: SeatedOn }

/** Office-holders' pages, and where secretaries write persons in. */
export function personRoutes(db: Database, { personPanels: panels, seatedOn }: PersonHouse): Route[] {
  return [
    {
      method: 'GET',
      url: '/personer',
      who: 'public',
      api: {
        summary: (language) => texts(language).api.persons,
        json: personsAnswer,
        csv: (language) => texts(language).persons.csv,
        readsDay: true,
      },
      answer: (asked) => persons(db, seatedOn, asked),
    },
    { method: 'GET', url: '/personer/ny', who: 'signed-in', answer: async (asked) => newPerson(asked) },
    { method: 'POST', url: '/personer/ny', who: 'signed-in', answer: (asked) => saveNew(db, asked) },
    {
      method: 'GET',
      url: '/personer/:person',
      who: 'public',
      api: {
        summary: (language) => texts(language).api.person,
        json: personAnswer(panels.map(({ adds }) => adds)),
        readsDay: true,
      },
      answer: (asked) => person(db, panels, asked),
    },
    { method: 'GET', url: '/personer/:person/ret', who: 'signed-in', answer: (asked) => correction(db, asked) },
    { method: 'POST', url: '/personer/:person/ret', who: 'signed-in', answer: (asked) => saveCorrection(db, asked) },
  ]
}

/** Everybody with a page; asked about a day, those of them who held an office on it. */
async function persons(db: Database, seatedOn: SeatedOn, asked: Asked): Promise<PageAnswer> {
  const { found, seated } = await db.reading(asked.actor, async (tx) => ({
    found: await officeHolders(tx),
    seated: asked.isAsOfChosen ? await seatedOn(tx, asked.asOf) : null,
  }))
  const onDay = found.filter(({ id }) => seated === null || seated.has(id))
  const listed = onDay.flatMap((one) => (one.slug === null ? [] : [{ ...one, slug: one.slug }]))
  const sorted = listed.toSorted((a, b) => danishOrder(a.name, b.name))
  const t = texts(asked.language).persons
  return {
    kind: 'page',
    title: t.title,
    main: <PersonsPage persons={sorted} mayWrite={mayWritePersons(asked.actor)} />,
    json: sorted.map(({ slug, name }) => ({ id: slug, name })),
    csv: [t.csv, ...sorted.map(({ slug, name }) => [slug, name])],
    showsAsOf: true,
  }
}

async function person(db: Database, panels: readonly PersonPanel[], asked: Asked): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await personWithSlug(tx, asked.params.person ?? '')
    if (found === null) return missing
    const filled: PanelContent[] = []
    for (const panel of panels)
      filled.push(...[await panel.fill(tx, found, asked)].filter((content) => content !== null))
    const main = (
      <PersonPage person={found} panels={filled.map((panel) => panel.main)} mayWrite={mayWritePersons(asked.actor)} />
    )
    return {
      kind: 'page',
      title: found.name,
      showsAsOf: true,
      crumbs: crumbs(asked),
      main,
      json: Object.assign({ id: found.slug, name: found.name }, ...filled.map((panel) => panel.json)),
    }
  })
}

function crumbs({ language }: Asked) {
  return [{ label: texts(language).persons.title, to: personsPath }]
}

function newPerson(asked: Asked, typed: Typed = { name: '', isPublic: undefined }): Answer {
  if (!mayWritePersons(asked.actor)) return missing
  const status = typed.refusal === undefined ? 200 : 422
  const title = texts(asked.language).person.newTitle
  return { kind: 'page', status, title, crumbs: crumbs(asked), main: <NewPersonPage typed={typed} /> }
}

async function saveNew(db: Database, asked: Asked): Promise<Answer> {
  const { actor, form } = asked
  if (actor.kind !== 'person' || !mayWritePersons(actor)) return missing
  const typed = personForm.parse(form)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const created = await createPerson(tx, actor, typed)
    return created.ok ? done(pathAfterSaving(created.value)) : created
  })
  if (saved.ok) return redirect(saved.value)
  return newPerson(asked, typedOf(typed, saved))
}

/** Only office-holders have a page to go to. */
function pathAfterSaving({ slug, isPublic }: Person): string {
  return slug === null || !isPublic ? personsPath : personPath(slug)
}

function typedOf(
  { name, isPublic }: { readonly name: string; readonly isPublic?: 'yes' | 'no' | undefined },
  { refusal, at }: { readonly refusal: NonNullable<Typed['refusal']>['word']; readonly at?: string },
): Typed {
  return { name, isPublic, refusal: { word: refusal, at } }
}

/** The person that an address of correction names: by slug, or by id where the person has no page. */
async function addressed(tx: ReadTx, asked: Asked): Promise<Person | null> {
  const named = asked.params.person ?? ''
  return isId(named) ? personWithId(tx, named) : personWithSlug(tx, named)
}

/** The same, where it is for the one who asks to correct it. */
async function ours(tx: ReadTx, asked: Asked): Promise<Person | null> {
  const found = await addressed(tx, asked)
  return found !== null && (await isOurs(tx, found.id)) ? found : null
}

async function correction(db: Database, asked: Asked, typed?: Typed): Promise<Answer> {
  if (!mayWritePersons(asked.actor)) return missing
  const found = await db.reading(asked.actor, (tx) => ours(tx, asked))
  if (found === null) return missing
  const shown = typed ?? { name: found.name, isPublic: found.isPublic ? 'yes' : 'no' }
  return {
    kind: 'page',
    status: formStatus(typed?.refusal?.word),
    title: texts(asked.language).person.rename,
    crumbs: crumbs(asked),
    main: <CorrectPersonPage person={found} typed={shown} />,
  }
}

async function saveCorrection(db: Database, asked: Asked): Promise<Answer> {
  const { actor, form } = asked
  if (actor.kind !== 'person' || !mayWritePersons(actor)) return missing
  const typed = correctionForm.safeParse(form)
  if (!typed.success) return correction(db, asked)
  const found = await db.reading(actor, (tx) => ours(tx, asked))
  if (found === null) return missing
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const corrected = await correctPerson(tx, actor, found.id, typed.data)
    return corrected.ok ? done(pathAfterSaving(corrected.value)) : corrected
  })
  return saved.ok ? redirect(saved.value) : correction(db, asked, typedOf(typed.data, saved))
}
