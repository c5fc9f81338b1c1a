import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { done } from '../kernel/result.ts'
import { personsNamed } from '../people/storage/persons.ts'
import { organizationsOn } from '../structure/storage/organizations.ts'
import { type Answer, type Asked, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { loadConstitution } from './actions/load-constitution.ts'
import { dropLine, emptyLine, type LineForm, lineForm, writeLine } from './actions/write-line.ts'
import { suggestedAppointers } from './appointment-routes.tsx'
import { crumbsOf, idOf } from './constitution-asked.ts'
import type { ConstitutionLine } from './model/constitution/constitution.ts'
import type { Party } from './model/membership.ts'
import { slugOf } from './organization-asked.ts'
import { ConstitutionLinePage, type TypedLine } from './pages/constitution/line.tsx'
import type { Namesake } from './pages/new-member.tsx'
import { constitutionPath } from './paths.ts'
import { membershipsOf } from './storage/memberships.ts'
import { constitutionTexts } from './texts-constitution.ts'

/** The lines of a draft, one by one. `one` is the address of a constitution. */
export function lineRoutes(db: Database, one: string): Route[] {
  const route = (method: 'GET' | 'POST', url: string, answer: Route['answer']): Route => ({
    ...{ method, url, who: 'signed-in', answer },
  })
  return [
    route('GET', `${one}/linje/ny`, (asked) => showLine(db, asked)),
    route('POST', `${one}/linje/ny`, (asked) => saveLine(db, asked)),
    route('GET', `${one}/linje/:line`, (asked) => showLine(db, asked)),
    route('POST', `${one}/linje/:line`, (asked) => saveLine(db, asked)),
    route('POST', `${one}/linje/:line/fjern`, (asked) => removeLine(db, asked)),
  ]
}

async function showLine(db: Database, asked: Asked, typed?: TypedLine): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const worked = await loadConstitution(tx, asked.actor, slugOf(asked), idOf(asked))
    if (worked === null || worked.constitution.state !== 'draft') return missing
    const { lines, seats, constitution, organization, whole, places } = worked
    const named = asked.params.line
    const line = named === undefined ? null : (lines.find(({ id }) => id === named) ?? null)
    if (named !== undefined && line === null) return missing
    const isStale = typed?.refusal?.word === 'changed-meanwhile'
    const shown = typed === undefined || isStale ? { ...typed, fields: fieldsOf(line, places) } : typed
    const kinds = ['region', 'municipality', 'hospital', 'general-practice'] as const
    const t = constitutionTexts(asked.language)
    return {
      kind: 'page',
      status: formStatus(typed?.refusal?.word),
      title: line === null || line.held === null ? t.line.add : t.line.change(line.personName),
      crumbs: [
        ...crumbsOf(worked, asked),
        { label: t.states.draft, to: constitutionPath(organization.slug, idOf(asked)) },
      ],
      main: (
        <ConstitutionLinePage
          {...{ organization, whole, places, constitution, line, typed: shown }}
          seat={seats.find(({ id }) => id === line?.held?.membership) ?? null}
          suggestions={await suggestedAppointers(tx, asked)}
          authorities={await organizationsOn(tx, kinds, constitution.firstDay)}
          namesakes={await namesakesOf(tx, line, shown)}
        />
      ),
    }
  })
}

/** A line as its form shows it; a new one asks where, unless there is but one place. */
function fieldsOf(line: ConstitutionLine | null, places: readonly Party[]): LineForm {
  const only = places.length === 1 ? places[0]?.slug : undefined
  if (line === null) return { ...emptyLine, organization: only ?? '' }
  return {
    organization: line.organization.slug,
    person: line.person?.id ?? (line.isAnother ? 'new' : ''),
    name: line.personName,
    post: line.post,
    title: line.title ?? '',
    onBehalfOf: line.onBehalfOf?.slug ?? '',
    appointedBy: appointedText(line.appointedBy),
    visibility: line.visibility,
    version: line.version,
  }
}

function appointedText(appointedBy: ConstitutionLine['appointedBy']): string {
  if (appointedBy === null) return ''
  return appointedBy.kind === 'party' ? appointedBy.party.slug : appointedBy.name
}

/** Those who bear the name, where it has to be said who is meant. */
async function namesakesOf(tx: ReadTx, line: ConstitutionLine | null, { fields }: TypedLine): Promise<Namesake[]> {
  if ((line !== null && line.held !== null) || fields.name === '') return []
  const namesakes: Namesake[] = []
  for (const { id, name } of await personsNamed(tx, fields.name)) {
    namesakes.push({ id, name, memberships: await membershipsOf(tx, id) })
  }
  return namesakes
}

async function saveLine(db: Database, asked: Asked): Promise<Answer> {
  if (asked.actor.kind !== 'person') return missing
  const { actor } = asked
  const form = lineForm.parse(asked.form)
  const slug = slugOf(asked)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const written = await writeLine(tx, actor, slug, idOf(asked), asked.params.line ?? null, form)
    return written.ok ? done(`${constitutionPath(slug, idOf(asked))}#linje-${written.value}`) : written
  })
  if (saved.ok) return redirect(saved.value)
  if (saved.refusal === 'no-such-constitution' || saved.refusal === 'no-such-line') return missing
  if (saved.refusal === 'not-a-draft') return redirect(constitutionPath(slug, idOf(asked)))
  return showLine(db, asked, { fields: form, refusal: { word: saved.refusal, at: saved.at } })
}

async function removeLine(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const dropped = await db.writing(actor, (tx) => dropLine(tx, actor, slugOf(asked), idOf(asked), params.line ?? ''))
  return dropped.ok || dropped.refusal === 'not-a-draft'
    ? redirect(constitutionPath(slugOf(asked), idOf(asked)))
    : missing
}
