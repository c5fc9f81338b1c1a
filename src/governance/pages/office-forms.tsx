import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { danishOrder, periodText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { HeldOffice } from '../model/held-office.ts'
import { offices } from '../model/rules/office.ts'
import { endOfficePath, newOfficePath } from '../paths.ts'
import { seatTexts } from '../texts-seats.ts'

type Texts = ReturnType<typeof seatTexts>
type FieldName = 'office' | 'authority' | 'title' | 'from' | 'to' | 'source'
type Holder = { readonly slug: string; readonly name: string }

/** What was typed, and what was wrong with it. */
export type TypedOffice = {
  readonly fields: Readonly<Record<FieldName, string>>
  readonly refusal?: { readonly word: keyof Texts['newOffice']['refusals']; readonly at?: string | undefined }
}

type NewProperties = {
  readonly person: Holder
  readonly authorities: readonly Organization[]
  readonly typed: TypedOffice
  readonly day: Day
}

/** The form by which who keeps the register writes down somebody's office. */
export function NewOfficePage({ person, authorities, typed, day }: NewProperties) {
  const { language } = usePage()
  const { newOffice: t, offices: words } = seatTexts(language)
  const { fields, refusal } = typed
  const field = (name: FieldName) => ({
    name,
    value: fields[name],
    error: refusal?.at === name ? t.refusals[refusal.word] : undefined,
  })
  const choose = { value: '', label: t.choose }
  const named = authorities
    .map((one) => ({ value: one.slug, label: nameOn(one, day) }))
    .toSorted((a, b) => danishOrder(a.label, b.label))
  return (
    <>
      <PageHead over={person.name} title={t.title} lead={t.lead(person.name)} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.refusals[refusal.word]}</p>
        </Notice>
      )}
      <Form action={newOfficePath(person.slug)}>
        <Field
          {...field('office')}
          label={t.office}
          options={[choose, ...offices.map((value) => ({ value, label: words[value] }))]}
          isRequired
        />
        <Field {...field('authority')} label={t.authority} options={[choose, ...named]} isRequired />
        <Field {...field('title')} label={t.officeTitle} hint={t.officeTitleHint} />
        <Field {...field('from')} label={t.from} hint={t.fromHint} type="date" />
        <Field {...field('to')} label={t.to} hint={t.toHint} type="date" />
        <Field {...field('source')} label={t.source} isRequired />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}

/** The day typed, and what was wrong with it. */
export type TypedOfficeEnd = { readonly to: string; readonly refusal?: keyof Texts['endOffice']['refusals'] }

/** The form by which who keeps the register says that somebody no longer holds an office. */
export function EndOfficePage({
  person,
  office,
  typed,
}: {
  readonly person: Holder
  readonly office: HeldOffice
  readonly typed: TypedOfficeEnd
}) {
  const { language } = usePage()
  const { endOffice: t, offices: words } = seatTexts(language)
  const error = typed.refusal === undefined ? undefined : t.refusals[typed.refusal]
  return (
    <>
      <PageHead title={t.title} lead={t.lead(person.name, words[office.office])} />
      <Notice>
        <p>{t.now(periodText(office.period, language))}</p>
      </Notice>
      <Form action={endOfficePath(person.slug, office.id)}>
        <input type="hidden" name="version" value={office.version} />
        <Field name="to" type="date" label={t.to} hint={t.toHint} value={typed.to} error={error} isRequired />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}
