import { A } from '../../ui/components/link.tsx'
import { EmptyState, Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { momentText } from '../../ui/format.ts'
import type { ImportState, ListedImport } from '../model/import-record.ts'
import type { ImportWords } from '../model/import-words.ts'
import { importPath, newImportPathFor } from '../paths.ts'
import { importTexts } from '../texts-import.ts'

/** A kind of list with its key, as pages know it. */
export type NamedKind = { readonly key: string } & ImportWords

const tones: Readonly<Record<ImportState, 'needs-you' | 'good' | 'quiet'>> = {
  proposed: 'needs-you',
  applied: 'good',
  undone: 'quiet',
  refused: 'quiet',
}

type Parts = { readonly imports: readonly ListedImport[]; readonly kinds: readonly NamedKind[] }

/** The kinds of list that can be read in, and every list that has been. */
export function ImportsPage({ imports, kinds }: Parts) {
  const { language } = usePage()
  const t = importTexts(language)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <section aria-labelledby="laes-ind">
        <h2 id="laes-ind">{t.choose}</h2>
        <ul class="plain-list">
          {kinds.map((kind) => (
            <li key={kind.key}>
              <A to={newImportPathFor(kind.key)}>{kind.label(language)}</A>
              <br />
              {kind.about(language)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lister">
        <h2 id="lister">{t.lists}</h2>
        {imports.length === 0 ? (
          <EmptyState>
            <p>{t.none}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t.caption}
            head={[t.head.file, t.head.kind, t.head.state, t.head.at]}
            rows={imports.map((one) => [
              <A to={importPath(one.id)}>{one.fileName}</A>,
              kinds.find(({ key }) => key === one.kind)?.label(language) ?? t.unknownKind,
              <Mark tone={tones[one.state]}>{t.states[one.state]}</Mark>,
              momentText(one.createdAt, language),
            ])}
          />
        )}
      </section>
    </>
  )
}
