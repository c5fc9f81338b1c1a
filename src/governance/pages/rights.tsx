import { PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { rightsTable, roles } from '../model/rights-table.ts'
import { texts } from '../texts.ts'

/** Who may do what, as the program's own rules answer it. */
export function RightsPage() {
  const t = texts(usePage().language)
  const rows = rightsTable().map(({ deed, roles: allowed }) => [
    t.deeds[deed],
    ...roles.map((role) => (allowed.includes(role) ? <strong>{t.rights.yes}</strong> : t.rights.no)),
  ])
  return (
    <>
      <PageHead title={t.rights.title} lead={t.rights.lead} />
      <ul>
        {t.rights.body.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Table caption={t.rights.caption} head={[t.rights.deed, ...roles.map((role) => t.roles[role])]} rows={rows} />
    </>
  )
}
