import type { Day } from '../../../kernel/day.ts'
import { inDanish } from '../../../ui/components/danish.tsx'
import { A } from '../../../ui/components/link.tsx'
import { EmptyState, Mark, PageHead, PeriodText, Table } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText, periodText } from '../../../ui/format.ts'
import { type DocumentKind, type DocumentVersion, documentKinds } from '../../model/governing/governing-document.ts'
import { compositionPath, documentVersionPath, governingDocumentPath, newVersionPath } from '../../paths.ts'
import { governingTexts } from '../../texts-governing.ts'
import { approvedText, VersionParts, type VersionView } from './version-parts.tsx'

/** A document as it holds on the day, and every version of it. */
export function GoverningDocumentPage({
  organization,
  name,
  kind,
  isThere,
  current,
  versions,
  mayWrite,
  day,
}: {
  readonly organization: string
  readonly name: string
  readonly kind: DocumentKind
  /** Whether the organization exists on the day. */
  readonly isThere: boolean
  readonly current: VersionView | null
  readonly versions: readonly DocumentVersion[]
  readonly mayWrite: boolean
  readonly day: Day
}) {
  const { language } = usePage()
  const t = governingTexts(language)
  const onDay = dayText(day, language)
  const period = current?.version.period ?? null
  const none = isThere ? t.noneOn(t.own[kind], onDay) : t.notThen(name, onDay)
  const lead =
    current === null || period === null ? none : t.holds(current.version.number, periodText(period, language))
  return (
    <>
      <PageHead over={name} title={t.kinds[kind]} lead={lead} />
      <p>{t.leads[kind]}</p>
      {current === null ? (
        <EmptyState>
          <p>{t.noneHow}</p>
        </EmptyState>
      ) : (
        <VersionParts view={current} />
      )}
      {mayWrite ? (
        <p>
          <A to={newVersionPath(organization, kind)} class="button button-secondary">
            {t.write}
          </A>
        </p>
      ) : null}
      <Versions versions={versions} day={day} />
      <p>
        {documentKinds
          .filter((other) => other !== kind)
          .map((other) => (
            <A key={other} to={governingDocumentPath(organization, other)}>
              {t.other[kind]}
            </A>
          ))}
      </p>
      <p>
        <A to={compositionPath(organization)}>{t.composition}</A>
      </p>
    </>
  )
}

function Versions({ versions, day }: { readonly versions: readonly DocumentVersion[]; readonly day: Day }) {
  const { language } = usePage()
  const t = governingTexts(language)
  if (versions.length === 0) return null
  const rows = versions.map((version) => [
    <A to={documentVersionPath(version.organization.slug, version.kind, version.number)}>
      {t.version(version.number)}
    </A>,
    inDanish(version.title),
    version.period === null ? <Mark tone="quiet">{t.draft}</Mark> : <PeriodText period={version.period} />,
    approvedText(version, language, day),
  ])
  return <Table caption={t.versions} head={t.versionHead} rows={rows} />
}
