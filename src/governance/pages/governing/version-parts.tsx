import { HistoryLink } from '../../../journal/pages/history-link.tsx'
import type { Day } from '../../../kernel/day.ts'
import { nameOn } from '../../../structure/model/names.ts'
import { inDanish } from '../../../ui/components/danish.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Mark, Notice, SourceMark } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import type { CarriedRule, DocumentVersion } from '../../model/governing/governing-document.ts'
import { isDecided } from '../../model/governing/governing-document.ts'
import { ruleSetsPath, versionDeedPath } from '../../paths.ts'
import { governingTexts } from '../../texts-governing.ts'
import { DocumentText } from './document-text.tsx'

/** A decision that an approval names: its page and its title, as the reader sees them. */
export type LinkedDecision = { readonly to: string; readonly label: string }

/** A version with what belongs to it. */
export type VersionView = {
  readonly version: DocumentVersion
  /** By key; a decision that the reader does not see is not here. */
  readonly decisions: ReadonlyMap<string, LinkedDecision>
  readonly rules: readonly CarriedRule[]
  readonly mayWrite: boolean
}

/** Approval, text, source and rules of one version, in that order. */
export function VersionParts({ view }: { readonly view: VersionView }) {
  const { language } = usePage()
  const t = governingTexts(language)
  const { version, mayWrite } = view
  const { organization, kind, number } = version
  const deed = (word: 'ret' | 'godkend' | 'slet' | 'original') => versionDeedPath(organization.slug, kind, number, word)
  return (
    <>
      {version.period === null ? (
        <Notice>
          <p>{t.draftSays}</p>
        </Notice>
      ) : (
        <Approvals view={view} />
      )}
      {mayWrite ? (
        <p class="buttons">
          {version.period === null ? (
            <A to={deed('ret')} class="button button-secondary">
              {t.edit}
            </A>
          ) : null}{' '}
          <A to={deed('godkend')} class="button button-secondary">
            {version.period === null ? t.approve : t.addApproval}
          </A>{' '}
          {version.period === null ? (
            <A to={deed('slet')} class="button button-secondary">
              {t.drop}
            </A>
          ) : null}{' '}
          <HistoryLink word="udgave" id={version.id} />
        </p>
      ) : null}
      <section aria-labelledby="tekst">
        <h2 id="tekst">{t.text}</h2>
        <DocumentText sections={version.sections} />
        <p>
          {version.original === null ? null : (
            <>
              <a href={deed('original')}>{t.original}</a> ({version.original.name}){' '}
            </>
          )}
          {version.source === null ? null : <SourceMark source={version.source} />}
        </p>
      </section>
      <Rules view={view} />
    </>
  )
}

function Approvals({ view: { version, decisions } }: { readonly view: VersionView }) {
  const { language } = usePage()
  const t = governingTexts(language)
  return (
    <section aria-labelledby="godkendelse">
      <h2 id="godkendelse">{t.approvals}</h2>
      <ul>
        {version.approvals.map(({ by, on, decision }) => (
          <li key={by.id}>
            {t.approvedBy} {nameOn(by, on)}, {dayText(on, language)},{' '}
            <ByDecision decision={decision} found={decision === null ? undefined : decisions.get(decision)} />
          </li>
        ))}
      </ul>
      {isDecided(version) ? null : <p>{t.notDecided}</p>}
    </section>
  )
}

function ByDecision({
  decision,
  found,
}: {
  readonly decision: string | null
  readonly found: LinkedDecision | undefined
}) {
  const t = governingTexts(usePage().language)
  if (decision === null) return <>{t.withoutDecision}</>
  if (found === undefined) return <>{t.byClosedDecision}</>
  return (
    <>
      {t.byDecision} <A to={found.to}>{inDanish(found.label)}</A>
    </>
  )
}

function Rules({ view: { version, rules, mayWrite } }: { readonly view: VersionView }) {
  const t = governingTexts(usePage().language)
  return (
    <section aria-labelledby="regler">
      <h2 id="regler">{t.rules}</h2>
      {rules.length === 0 ? <p>{t.noRules}</p> : null}
      <ul>
        {rules.map(({ key, text, isDraft }, place) => (
          <li key={place}>
            {key}: {inDanish(text)} {isDraft ? <Mark tone="quiet">{t.rulesDraft}</Mark> : null}
          </li>
        ))}
      </ul>
      {rules.length > 0 || mayWrite ? (
        <p>
          <A to={ruleSetsPath(version.organization.slug)}>{t.allRules}</A>
        </p>
      ) : null}
    </section>
  )
}

/** Days and approvers of a version in a line: `Politisk niveau, 8. november 2022`. */
export function approvedText({ approvals }: DocumentVersion, language: 'da' | 'en', day: Day): string {
  return approvals.map(({ by, on }) => `${nameOn(by, day)}, ${dayText(on, language)}`).join('; ')
}
