import { nameOn } from '../../../structure/model/names.ts'
import type { Organization } from '../../../structure/model/organization.ts'
import { Choice, Field, Form } from '../../../ui/components/form.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import { type Constitution, type ConstitutionLine, lastDayOf } from '../../model/constitution/constitution.ts'
import { type Membership, type Party, posts } from '../../model/membership.ts'
import { visibilities } from '../../model/visibility.ts'
import { constitutionLinePath, constitutionPath, dropLinePath } from '../../paths.ts'
import { texts } from '../../texts.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import { seatTexts } from '../../texts-seats.ts'
import { authorityOptions, labelled, type Namesake, whichOf } from '../new-member.tsx'
import { fullName } from '../pieces.tsx'
import { seatText } from './seat-text.tsx'

type Refusals = ReturnType<typeof constitutionTexts>['line']['refusals']
type FieldName = 'organization' | 'person' | 'name' | 'post' | 'title' | 'onBehalfOf' | 'appointedBy' | 'visibility'

/** What was typed, and what was wrong with it. */
export type TypedLine = {
  readonly fields: Readonly<Record<FieldName, string>>
  readonly refusal?: { readonly word: keyof Refusals; readonly at?: string | undefined }
}

type Parts = {
  readonly organization: Party
  readonly whole: Party | null
  readonly places: readonly Party[]
  readonly constitution: Constitution
  /** Null where somebody new is to be written in. */
  readonly line: ConstitutionLine | null
  readonly seat: Membership | null
  readonly authorities: readonly Organization[]
  /** Who may have appointed somebody. */
  readonly suggestions: readonly string[]
  readonly namesakes: readonly Namesake[]
  readonly typed: TypedLine
}

/** The form of one line: who comes, or what a seat is from the first day on. */
export function ConstitutionLinePage(parts: Parts) {
  const { language } = usePage()
  const t = constitutionTexts(language)
  const add = texts(language).add
  const { organization, whole, constitution, line, seat, typed, authorities, suggestions } = parts
  const { appointment } = seatTexts(language)
  const { fields, refusal } = typed
  const day = constitution.firstDay
  const error = (name: FieldName) => (refusal?.at === name ? t.line.refusals[refusal.word] : undefined)
  const field = (name: FieldName) => ({ name, value: fields[name], error: error(name) })
  const title = line === null || line.held === null ? t.line.add : t.line.change(line.personName)
  return (
    <>
      <PageHead over={fullName(organization, whole, day)} title={title} lead={dayText(day, language)} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.line.refusals[refusal.word]}</p>
        </Notice>
      )}
      {seat === null ? null : <p>{t.line.now(seatText(seat, lastDayOf(constitution)))}</p>}
      <Form action={constitutionLinePath(organization.slug, constitution.id, line?.id ?? null)}>
        <input type="hidden" name="version" value={line?.version ?? 0} />
        {line === null || line.held === null ? <Who parts={parts} error={error} /> : null}
        <Field
          {...field('post')}
          label={t.line.post}
          options={[{ value: '', label: add.choose }, ...labelled(posts, texts(language).posts)]}
          isRequired
        />
        <Field {...field('title')} label={add.officeTitle} hint={add.officeHint} />
        <Field {...field('onBehalfOf')} label={add.onBehalfOf} options={authorityOptions(authorities, add, day)} />
        <Field
          {...field('appointedBy')}
          label={appointment.appointedBy}
          hint={appointment.appointedByHint}
          suggestions={suggestions}
        />
        <Choice
          {...field('visibility')}
          legend={add.visibility}
          hint={add.visibilityHint}
          options={labelled(visibilities, texts(language).visibilities).filter(({ value }) => value !== 'author')}
        />
        <div class="actions">
          <button type="submit" class="button button-primary">
            {t.line.save}
          </button>
          <A to={constitutionPath(organization.slug, constitution.id)}>{t.preview.back}</A>
        </div>
      </Form>
      {line === null || line.held !== null ? null : (
        <Form action={dropLinePath(organization.slug, constitution.id, line.id)}>
          <button type="submit" class="button button-secondary">
            {t.line.remove}
          </button>
        </Form>
      )}
    </>
  )
}

/** Who comes, and where to. */
function Who({ parts, error }: { readonly parts: Parts; readonly error: (name: FieldName) => string | undefined }) {
  const { language } = usePage()
  const t = constitutionTexts(language).line
  const add = texts(language).add
  const { places, constitution, namesakes, typed } = parts
  const field = (name: FieldName) => ({ name, value: typed.fields[name], error: error(name) })
  const day = constitution.firstDay
  const named = places.map((place) => ({ value: place.slug, label: nameOn(place, day) }))
  const wheres = named.length === 1 ? named : [{ value: '', label: add.choose }, ...named]
  return (
    <>
      <Field {...field('name')} label={add.name} isRequired />
      {namesakes.length === 0 ? null : (
        <Choice {...field('person')} legend={add.which} options={whichOf(namesakes, add, day)} />
      )}
      <Field {...field('organization')} label={t.organization} options={wheres} />
    </>
  )
}
