import { Field, Form } from '../../../ui/components/form.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import type { Constitution } from '../../model/constitution/constitution.ts'
import type { Party } from '../../model/membership.ts'
import { constitutionDeedPath, constitutionPath } from '../../paths.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import { fullName } from '../pieces.tsx'

/** Where a table of newcomers is pasted or chosen as a file; `problems` names what kept it from being read, line by line. */
export function ListComersPage({
  organization,
  whole,
  constitution,
  table,
  problems,
}: {
  readonly organization: Party
  readonly whole: Party | null
  readonly constitution: Constitution
  readonly table: string
  readonly problems: readonly string[]
}) {
  const { language } = usePage()
  const t = constitutionTexts(language)
  const { id, firstDay } = constitution
  return (
    <>
      <PageHead over={fullName(organization, whole, firstDay)} title={t.list.title} lead={t.list.lead} />
      {problems.length === 0 ? null : (
        <Notice isProblem title={t.list.refused}>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={constitutionDeedPath(organization.slug, id, 'liste')} takesFiles>
        <Field name="file" type="file" label={t.list.file} hint={t.list.fileHint} />
        <Field name="table" label={t.list.table} hint={t.list.tableHint} rows={12} value={table} />
        <div class="actions">
          <button type="submit" class="button button-primary">
            {t.list.save}
          </button>
          <A to={constitutionPath(organization.slug, id)}>{t.preview.back}</A>
        </div>
      </Form>
    </>
  )
}
