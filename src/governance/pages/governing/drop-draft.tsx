import { Form } from '../../../ui/components/form.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import type { DocumentVersion } from '../../model/governing/governing-document.ts'
import { versionDeedPath } from '../../paths.ts'
import { governingTexts } from '../../texts-governing.ts'

/** Whether a draft is to go away. */
export function DropDraftPage({
  version: { organization, kind, number, title, version },
  name,
  refusal,
}: {
  readonly version: DocumentVersion
  readonly name: string
  readonly refusal: keyof ReturnType<typeof governingTexts>['dropping']['refusals'] | null
}) {
  const t = governingTexts(usePage().language)
  return (
    <>
      <PageHead over={`${t.kinds[kind]}, ${name}`} title={t.dropping.title(number)} lead={t.dropping.lead(title)} />
      {refusal === null ? null : (
        <Notice isProblem>
          <p>{t.dropping.refusals[refusal]}</p>
        </Notice>
      )}
      <Form action={versionDeedPath(organization.slug, kind, number, 'slet')}>
        <input type="hidden" name="version" value={version} />
        <button type="submit" class="button button-primary">
          {t.dropping.save}
        </button>
      </Form>
    </>
  )
}
