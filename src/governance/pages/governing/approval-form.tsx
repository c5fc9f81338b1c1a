import type { Day } from '../../../kernel/day.ts'
import { nameOn } from '../../../structure/model/names.ts'
import type { Organization } from '../../../structure/model/organization.ts'
import { Field, Form } from '../../../ui/components/form.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { danishOrder, dayText } from '../../../ui/format.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import type { DocumentVersion } from '../../model/governing/governing-document.ts'
import { versionDeedPath } from '../../paths.ts'
import { governingTexts } from '../../texts-governing.ts'

type FieldName = 'by' | 'decision' | 'on' | 'from'

/** What was typed, and what was wrong with it. */
export type TypedApproval = {
  readonly fields: Readonly<Record<FieldName, string>>
  readonly refusal?: {
    readonly word: keyof ReturnType<typeof governingTexts>['approvalRefusals']
    readonly at?: string | undefined
  }
}

/** A decision to choose. */
export type Choosable = { readonly key: string; readonly on: Day; readonly label: string }

/** The form by which a secretary writes down who approved a version. */
export function ApprovalFormPage({
  version,
  name,
  authorities,
  decisions,
  typed,
  day,
}: {
  readonly version: DocumentVersion
  readonly name: string
  readonly authorities: readonly Organization[]
  readonly decisions: readonly Choosable[]
  readonly typed: TypedApproval
  readonly day: Day
}) {
  const { language } = usePage()
  const t = governingTexts(language)
  const { fields, refusal } = typed
  const field = (at: FieldName) => ({
    name: at,
    value: fields[at],
    error: refusal?.at === at ? t.approvalRefusals[refusal.word] : undefined,
  })
  const bodies = authorities
    .map((authority) => ({ value: authority.slug, label: nameOn(authority, day) }))
    .toSorted((a, b) => danishOrder(a.label, b.label))
  const chosen = decisions.map(({ key, on, label }) => ({ value: key, label: `${dayText(on, language)}: ${label}` }))
  const isDraft = version.period === null
  return (
    <>
      <PageHead
        over={name}
        title={t.approving.title(t.kinds[version.kind], version.number)}
        lead={isDraft ? t.approving.lead : t.approving.more}
      />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.approvalRefusals[refusal.word]}</p>
        </Notice>
      )}
      <Form action={versionDeedPath(version.organization.slug, version.kind, version.number, 'godkend')}>
        <input type="hidden" name="version" value={version.version} />
        <Field {...field('by')} label={t.approving.by} options={[{ value: '', label: name }, ...bodies]} />
        <Field
          {...field('decision')}
          label={t.approving.decision}
          hint={t.approving.decisionHint}
          options={[{ value: '', label: t.approving.noDecision }, ...chosen]}
        />
        <Field {...field('on')} type="date" label={t.approving.on} hint={t.approving.onHint} />
        {isDraft ? <Field {...field('from')} type="date" label={t.approving.from} hint={t.approving.fromHint} /> : null}
        <button type="submit" class="button button-primary">
          {t.approving.save}
        </button>
      </Form>
    </>
  )
}
