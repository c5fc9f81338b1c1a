import { inDanish } from '../../../ui/components/danish.tsx'
import { Mark, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { periodText } from '../../../ui/format.ts'
import type { DocumentVersion } from '../../model/governing/governing-document.ts'
import { differencesBetween, type Run, type SectionDifference } from '../../model/governing/word-difference.ts'
import { governingTexts } from '../../texts-governing.ts'
import { VersionParts, type VersionView } from './version-parts.tsx'

/** One version, and what it says otherwise than the one before. */
export function VersionPage({
  view,
  name,
  before,
}: {
  readonly view: VersionView
  readonly name: string
  readonly before: DocumentVersion | null
}) {
  const { language } = usePage()
  const t = governingTexts(language)
  const { version } = view
  const lead = version.period === null ? undefined : t.holds(version.number, periodText(version.period, language))
  return (
    <>
      <PageHead
        over={`${t.kinds[version.kind]}, ${name}`}
        title={
          <>
            {t.version(version.number)}: {inDanish(version.title)}
          </>
        }
        lead={lead}
      />
      <VersionParts view={view} />
      {before === null ? null : <Differences before={before} after={version} />}
    </>
  )
}

function Differences({ before, after }: { readonly before: DocumentVersion; readonly after: DocumentVersion }) {
  const t = governingTexts(usePage().language)
  const told = differencesBetween(before.sections, after.sections).filter(({ what }) => what !== 'same')
  return (
    <section aria-labelledby="forskel" class="differences">
      <h2 id="forskel">{t.difference.title(before.number)}</h2>
      <p>{told.length === 0 ? t.difference.none(before.number) : t.difference.legend}</p>
      {told.map((difference, place) => (
        <OneDifference key={place} difference={difference} />
      ))}
    </section>
  )
}

function OneDifference({ difference: { heading, what, runs } }: { readonly difference: SectionDifference }) {
  const t = governingTexts(usePage().language)
  return (
    <section>
      <h3>
        {heading === null ? t.difference.introduction : inDanish(heading)}{' '}
        <Mark tone={what === 'added' ? 'good' : what === 'removed' ? 'quiet' : 'needs-you'}>{t.changes[what]}</Mark>
      </h3>
      <p class="as-printed">{inDanish(runs.map((run, place) => <RunText key={place} run={run} />))}</p>
    </section>
  )
}

function RunText({ run: { what, text } }: { readonly run: Run }) {
  if (what === 'same') return <>{text}</>
  return what === 'added' ? <ins>{text}</ins> : <del>{text}</del>
}
