import { Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { ImportSetting } from '../model/import-settings.ts'
import { importExamplesPath, newImportPath } from '../paths.ts'
import { importTexts } from '../texts-import.ts'
import type { NamedKind } from './imports.tsx'

export type UploadKind = NamedKind & {
  readonly accepts: readonly string[]
  readonly settings: readonly ImportSetting[]
  readonly example: { readonly name: string } | null
}

/** What was typed, and what was wrong with it: at a question of the kind's, or at the file. */
export type TypedImport = {
  readonly given: Readonly<Record<string, unknown>>
  readonly problem: { readonly at: string; readonly sentence: string } | null
}

type Parts = { readonly kind: UploadKind; readonly typed: TypedImport }

/** The form for a file of one kind, with what may stand in it. */
export function NewImportPage({ kind, typed }: Parts) {
  const { language } = usePage()
  const t = importTexts(language)
  const { given, problem } = typed
  const error = (name: string) => (problem?.at === name ? problem.sentence : undefined)
  return (
    <>
      <PageHead over={t.title} title={t.chooseThis(kind.label(language))} lead={kind.about(language)} />
      {problem === null ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{problem.sentence}</p>
        </Notice>
      )}
      <Form action={newImportPath} takesFiles class="panel">
        <input type="hidden" name="art" value={kind.key} />
        <Field
          name="fil"
          type="file"
          label={t.form.file}
          hint={t.form.fileHint(kind.accepts.join(', '))}
          accept={kind.accepts.join(',')}
          error={error('fil')}
          isRequired
        />
        {kind.settings.map((setting) => (
          <Setting key={setting.name} setting={setting} given={given[setting.name]} error={error(setting.name)} />
        ))}
        <button type="submit" class="button button-primary">
          {t.form.preview}
        </button>
      </Form>
      <FileColumns kind={kind} />
    </>
  )
}

type SettingParts = { readonly setting: ImportSetting; readonly given: unknown; readonly error: string | undefined }

function Setting({ setting, given, error }: SettingParts) {
  const { language } = usePage()
  const { name, type, options, isRequired } = setting
  const value = typeof given === 'string' ? given : ''
  const common = { name, label: setting.label(language), hint: setting.hint(language), value, error, isRequired }
  if (type !== 'choice') return <Field {...common} type={type === 'date' ? 'date' : 'text'} />
  return <Field {...common} options={options.map((one) => ({ value: one, label: setting.option(language, one) }))} />
}

function FileColumns({ kind }: { readonly kind: UploadKind }) {
  const { language } = usePage()
  const t = importTexts(language).form
  const columns = kind.fileColumns(language)
  if (columns.length === 0) return null
  return (
    <section aria-labelledby="kolonner">
      <h2 id="kolonner">{t.columns}</h2>
      {kind.example === null ? null : (
        <p>
          <a href={`${importExamplesPath}/${kind.key}`} download={kind.example.name}>
            {t.example}
          </a>
        </p>
      )}
      <Table
        caption={t.columnsCaption}
        head={[t.column, t.holds]}
        rows={columns.map(({ name, about }) => [<code>{name}</code>, about])}
      />
    </section>
  )
}
