import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { isId } from '../kernel/id.ts'
import { done } from '../kernel/result.ts'
import { personPath, personsPath } from '../people/paths.ts'
import { personWithSlug } from '../people/storage/persons.ts'
import { texts as peopleTexts } from '../people/texts.ts'
import { mayKeepRegister } from '../structure/model/right.ts'
import { organizationsOn } from '../structure/storage/organizations.ts'
import { type Answer, type Asked, type Crumb, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { addOffice, officeForm } from './actions/add-office.ts'
import { endForm } from './actions/end-membership.ts'
import { endOffice } from './actions/end-office.ts'
import type { HeldOffice } from './model/held-office.ts'
import { EndOfficePage, NewOfficePage, type TypedOffice, type TypedOfficeEnd } from './pages/office-forms.tsx'
import { officeWithId } from './storage/held-offices.ts'
import { seatTexts } from './texts-seats.ts'

/** Where who keeps the register writes down offices and ends them. */
export function officeRoutes(db: Database): Route[] {
  const add = '/personer/:person/embeder/nyt'
  const end = '/personer/:person/embeder/:office/afslut'
  return [
    { method: 'GET', url: add, who: 'signed-in', answer: (asked) => newOffice(db, asked) },
    { method: 'POST', url: add, who: 'signed-in', answer: (asked) => saveNew(db, asked) },
    { method: 'GET', url: end, who: 'signed-in', answer: (asked) => ending(db, asked) },
    { method: 'POST', url: end, who: 'signed-in', answer: (asked) => saveEnd(db, asked) },
  ]
}

type Holder = { readonly id: string; readonly slug: string; readonly name: string }

/** The person of the address, who has a public page. */
async function holder(tx: ReadTx, { params }: Asked): Promise<Holder | null> {
  const found = await personWithSlug(tx, params.person ?? '')
  return found === null || found.slug === null || !found.isPublic
    ? null
    : { id: found.id, slug: found.slug, name: found.name }
}

function crumbs({ slug, name }: Holder, { language }: Asked): Crumb[] {
  return [
    { label: peopleTexts(language).persons.title, to: personsPath },
    { label: name, to: personPath(slug) },
  ]
}

async function newOffice(db: Database, asked: Asked, typed?: TypedOffice): Promise<Answer> {
  if (!mayKeepRegister(asked.actor)) return missing
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const person = await holder(tx, asked)
    if (person === null) return missing
    const authorities = await organizationsOn(tx, ['region', 'municipality'], asked.asOf)
    const shown = typed ?? { fields: officeForm.parse({}) }
    return {
      kind: 'page',
      status: shown.refusal === undefined ? 200 : 422,
      title: seatTexts(asked.language).newOffice.title,
      crumbs: crumbs(person, asked),
      main: <NewOfficePage person={person} authorities={authorities} typed={shown} day={asked.asOf} />,
    }
  })
}

async function saveNew(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person' || !mayKeepRegister(actor)) return missing
  const fields = officeForm.parse(asked.form)
  const slug = params.person ?? ''
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const added = await addOffice(tx, actor, slug, fields)
    return added.ok ? done(personPath(slug)) : added
  })
  if (saved.ok) return redirect(saved.value)
  return newOffice(db, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

/** The office of the address, where it is one of this very person. */
async function named(tx: ReadTx, asked: Asked): Promise<{ person: Holder; office: HeldOffice } | null> {
  const id = asked.params.office ?? ''
  const person = await holder(tx, asked)
  const office = isId(id) ? await officeWithId(tx, id) : null
  return person !== null && office !== null && office.person === person.id ? { person, office } : null
}

async function ending(db: Database, asked: Asked, typed?: TypedOfficeEnd): Promise<Answer> {
  if (!mayKeepRegister(asked.actor)) return missing
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await named(tx, asked)
    if (found === null) return missing
    const { person, office } = found
    return {
      kind: 'page',
      status: formStatus(typed?.refusal),
      title: seatTexts(asked.language).endOffice.title,
      crumbs: crumbs(person, asked),
      main: (
        <EndOfficePage
          person={person}
          office={office}
          typed={typed ?? { to: office.period.endDate ?? asked.actor.day }}
        />
      ),
    }
  })
}

async function saveEnd(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person' || !mayKeepRegister(actor)) return missing
  const typed = endForm.parse(asked.form)
  const slug = params.person ?? ''
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const ended = await endOffice(tx, actor, slug, params.office ?? '', typed)
    return ended.ok ? done(personPath(slug)) : ended
  })
  return saved.ok ? redirect(saved.value) : ending(db, asked, { to: typed.to, refusal: saved.refusal })
}
