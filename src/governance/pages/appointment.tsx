import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import type { AppointedBy, Membership } from '../model/membership.ts'
import { appointmentPath } from '../paths.ts'
import { seatTexts } from '../texts-seats.ts'
import { fullName } from './pieces.tsx'

type Texts = ReturnType<typeof seatTexts>['appointment']

/** What was typed, and what was wrong with it. */
export type TypedAppointment = {
  readonly appointedBy: string
  readonly substituteFor: string
  readonly refusal?: { readonly word: keyof Texts['refusals']; readonly at?: string | undefined }
}

type Properties = {
  readonly membership: Membership
  /** Those who sit here, for a substitute to stand in for. */
  readonly seats: readonly Membership[]
  readonly suggestions: readonly string[]
  readonly typed: TypedAppointment
  readonly day: Day
}

/** The form by which a secretary says who appointed somebody, and whom a substitute stands in for. */
export function AppointmentPage({ membership, seats, suggestions, typed, day }: Properties) {
  const t = seatTexts(usePage().language).appointment
  const { id, organization, person, version, post, appointedBy } = membership
  const error = (name: string) =>
    typed.refusal !== undefined && (typed.refusal.at ?? 'appointedBy') === name
      ? t.refusals[typed.refusal.word]
      : undefined
  return (
    <>
      <PageHead title={t.title} lead={t.lead(person.name, fullName(organization, organization.whole, day))} />
      <Notice>
        <p>{appointedBy === null ? t.nothing : t.now(appointerText(appointedBy, day))}</p>
      </Notice>
      <Form action={appointmentPath(organization.slug, id)}>
        <input type="hidden" name="version" value={version} />
        <Field
          name="appointedBy"
          label={t.appointedBy}
          hint={t.appointedByHint}
          value={typed.appointedBy}
          error={error('appointedBy')}
          suggestions={suggestions}
        />
        {post === 'substitute' ? (
          <SubstituteFor seats={seats} value={typed.substituteFor} error={error('substituteFor')} />
        ) : null}
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}

/** Whom a substitute stands in for: one of those who sit here. */
export function SubstituteFor({
  seats,
  value,
  error,
}: {
  readonly seats: readonly Membership[]
  readonly value: string
  readonly error: string | undefined
}) {
  const t = seatTexts(usePage().language).appointment
  const options = [
    { value: '', label: t.nobody },
    ...seats.map(({ id, person }) => ({ value: id, label: person.name })),
  ]
  return (
    <Field
      name="substituteFor"
      label={t.substituteFor}
      hint={t.substituteForHint}
      value={value}
      error={error}
      options={options}
    />
  )
}

/** Who appointed, as it is typed and read. */
export function appointerText(by: AppointedBy, day: Day): string {
  return by.kind === 'party' ? nameOn(by.party, day) : by.name
}
