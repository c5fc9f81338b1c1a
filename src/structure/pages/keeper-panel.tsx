import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import type { ListedImport } from '../model/import-record.ts'
import { disagreementsPath, importPath, importsPath } from '../paths.ts'
import { importTexts } from '../texts-import.ts'

/** For who keeps the register: what waits in it. */
export function KeeperPanel({ waiting }: { readonly waiting: readonly ListedImport[] }) {
  const t = importTexts(usePage().language)
  return (
    <section aria-labelledby="registret">
      <h2 id="registret">{t.desk.title}</h2>
      {waiting.length === 0 ? null : (
        <>
          <p>{t.desk.waiting}</p>
          <ul>
            {waiting.map(({ id, fileName }) => (
              <li key={id}>
                <A to={importPath(id)}>{fileName}</A>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <A to={importsPath}>{t.title}</A> · <A to={disagreementsPath}>{t.desk.disagreements}</A>
      </p>
    </section>
  )
}
