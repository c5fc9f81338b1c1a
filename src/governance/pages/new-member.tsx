import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { danishOrder } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { type Membership, posts } from '../model/membership.ts'
import { visibilities } from '../model/visibility.ts'
import { newMemberPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { seatTexts } from '../texts-seats.ts'
import { SubstituteFor } from './appointment.tsx'
import { fullName } from './pieces.tsx'

type Texts = ReturnType<typeof texts>['add']
type FieldName =
  | 'person'
  | 'name'
  | 'post'
  | 'title'
  | 'onBehalfOf'
  | 'appointedBy'
  | 'substituteFor'
  | 'from'
  | 'to'
  | 'visibility'
  | 'source'

/** What was typed, and what was wrong with it. */
export type TypedMember = {
  readonly fields: Readonly<Record<FieldName, string>>
  readonly refusal?: { readonly word: keyof Texts['refusals']; readonly at?: string | undefined }
}

/** Somebody who bears the name that was typed, with the seats by which they can be told apart. */
export type Namesake = { readonly id: string; readonly name: string; readonly memberships: readonly Membership[] }

/** What the form offers to choose from. */
type Choices = {
  readonly authorities: readonly Organization[]
  /** Those who sit here, for a substitute to stand in for. */
  readonly seats: readonly Membership[]
  /** Names of bodies that appoint. */
  readonly suggestions: readonly string[]
}

type Properties = {
  readonly organization: Organization
  readonly whole: Organization | null
  readonly choices: Choices
  readonly namesakes: readonly Namesake[]
  readonly typed: TypedMember
  readonly day: Day
}

/** The form by which a secretary gives somebody a seat. */
export function NewMemberPage({ organization, whole, choices, namesakes, typed, day }: Properties) {
  const { language } = usePage()
  const t = texts(language).add
  const { appointment } = seatTexts(language)
  const { fields, refusal } = typed
  const error = (name: FieldName) => (refusal?.at === name ? t.refusals[refusal.word] : undefined)
  const field = (name: FieldName) => ({ name, value: fields[name], error: error(name) })
  const choose = { value: '', label: t.choose }
  return (
    <>
      <PageHead over={fullName(organization, whole, day)} title={t.title} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.refusals[refusal.word]}</p>
        </Notice>
      )}
      <Form action={newMemberPath(organization.slug)}>
        <Field {...field('name')} label={t.name} isRequired />
        {namesakes.length === 0 ? null : (
          <Choice {...field('person')} legend={t.which} options={whichOf(namesakes, t, day)} />
        )}
        <Field
          {...field('post')}
          label={t.post}
          options={[choose, ...labelled(posts, texts(language).posts)]}
          isRequired
        />
        <Field {...field('title')} label={t.officeTitle} hint={t.officeHint} />
        <Field {...field('onBehalfOf')} label={t.onBehalfOf} options={authorityOptions(choices.authorities, t, day)} />
        <Field
          {...field('appointedBy')}
          label={appointment.appointedBy}
          hint={appointment.appointedByHint}
          suggestions={choices.suggestions}
        />
        {choices.seats.length === 0 ? null : (
          <SubstituteFor seats={choices.seats} value={fields.substituteFor} error={error('substituteFor')} />
        )}
        <Field {...field('from')} label={t.from} type="date" isRequired />
        <Field {...field('to')} label={t.to} hint={t.toHint} type="date" />
        <Choice
          {...field('visibility')}
          legend={t.visibility}
          hint={t.visibilityHint}
          options={labelled(visibilities, texts(language).visibilities).filter(({ value }) => value !== 'author')}
        />
        <Field {...field('source')} label={t.source} hint={t.sourceHint} />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}

export function labelled<Word extends string>(words: readonly Word[], labels: Readonly<Record<Word, string>>) {
  return words.map((value) => ({ value, label: labels[value] }))
}

export function whichOf(namesakes: readonly Namesake[], t: Texts, day: Day) {
  const seat = ({ organization, title }: Membership) => {
    const name = fullName(organization, organization.whole, day)
    return title === null ? name : `${name} (${title})`
  }
  const known = namesakes.map(({ id, name, memberships }) => ({
    value: id,
    label: t.same(name, [...new Set(memberships.map(seat))].join('; ')),
  }))
  return [...known, { value: 'new', label: t.another }]
}

export function authorityOptions(authorities: readonly Organization[], t: Texts, day: Day) {
  const named = authorities.map((authority) => ({ value: authority.slug, label: nameOn(authority, day) }))
  return [{ value: '', label: t.nobody }, ...named.toSorted((a, b) => danishOrder(a.label, b.label))]
}
