import { HistoryLink } from '../../journal/pages/history-link.tsx'
import type { Day } from '../../kernel/day.ts'
import { Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import type { Membership } from '../model/membership.ts'
import { endMembershipPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { fullName } from './pieces.tsx'

type Texts = ReturnType<typeof texts>['end']

/** The day typed, and what was wrong with it. */
export type TypedEnd = { readonly to: string; readonly refusal?: keyof Texts['refusals'] }

/** The form by which a secretary says that somebody no longer has a seat. */
export function EndMembershipPage({
  membership,
  typed,
  day,
}: {
  readonly membership: Membership
  readonly typed: TypedEnd
  readonly day: Day
}) {
  const { language } = usePage()
  const t = texts(language).end
  const { id, organization, person, period, version } = membership
  const error = typed.refusal === undefined ? undefined : t.refusals[typed.refusal]
  return (
    <>
      <PageHead title={t.title} lead={t.lead(person.name, fullName(organization, organization.whole, day))} />
      <Notice>
        <p>{t.now(periodText(period, language))}</p>
      </Notice>
      <Form action={endMembershipPath(organization.slug, id)}>
        <input type="hidden" name="version" value={version} />
        <Field name="to" type="date" label={t.to} hint={t.toHint} value={typed.to} error={error} isRequired />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
      <p>
        <HistoryLink word="medlemskab" id={id} />
      </p>
    </>
  )
}
