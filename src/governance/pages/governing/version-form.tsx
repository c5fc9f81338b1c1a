import { Choice, Field, Form } from '../../../ui/components/form.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import type { DocumentKind, DocumentVersion } from '../../model/governing/governing-document.ts'
import { visibilities } from '../../model/visibility.ts'
import { newVersionPath, versionDeedPath } from '../../paths.ts'
import { texts } from '../../texts.ts'
import { governingTexts } from '../../texts-governing.ts'
import { DocumentText } from './document-text.tsx'

type Texts = ReturnType<typeof governingTexts>
type FieldName = 'title' | 'text' | 'visibility' | 'source'

/** What was typed, and what was wrong with it. */
export type TypedVersion = {
  readonly fields: Readonly<Record<FieldName, string>> & { readonly version: number }
  readonly refusal?: { readonly word: keyof Texts['versionRefusals']; readonly at?: string | undefined }
}

/** The form for a new version, or for a draft that is corrected. */
export function VersionFormPage({
  organization,
  name,
  kind,
  draft,
  typed,
}: {
  readonly organization: string
  readonly name: string
  readonly kind: DocumentKind
  /** The draft as it stands; null where a new version is written. */
  readonly draft: DocumentVersion | null
  readonly typed: TypedVersion
}) {
  const { language } = usePage()
  const t = governingTexts(language)
  const { fields, refusal } = typed
  const field = (at: FieldName) => ({
    name: at,
    value: fields[at],
    error: refusal?.at === at ? t.versionRefusals[refusal.word] : undefined,
  })
  const action =
    draft === null ? newVersionPath(organization, kind) : versionDeedPath(organization, kind, draft.number, 'ret')
  const options = visibilities
    .filter((value) => value !== 'author')
    .map((value) => ({ value, label: texts(language).visibilities[value] }))
  return (
    <>
      <PageHead over={name} title={draft === null ? t.form.newTitle(t.own[kind]) : t.form.editTitle(draft.number)} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.versionRefusals[refusal.word]}</p>
        </Notice>
      )}
      {refusal?.word === 'changed-meanwhile' && draft !== null ? (
        <section aria-labelledby="deres" class="panel">
          <h2 id="deres">{t.form.theirs}</h2>
          <p>{draft.title}</p>
          <DocumentText sections={draft.sections} />
        </section>
      ) : null}
      <Form action={action} takesFiles={draft === null}>
        {draft === null ? null : <input type="hidden" name="version" value={fields.version} />}
        <Field {...field('title')} label={t.form.title} isRequired />
        <Field {...field('text')} label={t.form.text} hint={t.form.textHint} rows={24} />
        {draft === null ? <Field name="file" type="file" label={t.form.file} hint={t.form.fileHint} /> : null}
        <Choice {...field('visibility')} legend={t.form.visibility} hint={t.form.visibilityHint} options={options} />
        {draft === null ? (
          <Field {...field('source')} label={t.form.source} hint={t.form.sourceHint} isRequired />
        ) : null}
        <button type="submit" class="button button-primary">
          {t.form.save}
        </button>
      </Form>
    </>
  )
}
