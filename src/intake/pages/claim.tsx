import { A } from '../../ui/components/link.tsx'
import { Mark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { type Claim, standingTold, suggested } from '../model/claim.ts'
import type { Doubt, SourceLines } from '../model/meeting-document.ts'
import { organizationDoubts } from '../model/organization-doubt.ts'
import type { Verdict } from '../model/verdicts.ts'
import { claimAnchor, lineAnchor } from '../paths.ts'
import { texts } from '../texts.ts'
import { CorrectionForm } from './correction-form.tsx'
import { askFor, type ReviewAsked } from './review-asked.ts'
import { Says } from './says.tsx'

/** The form that every verdict's button belongs to. */
export const verdictForm = 'afgoer'

type ClaimProperties = {
  readonly claim: Claim
  readonly verdict: Verdict | undefined
  readonly document: string
  readonly asked: ReviewAsked
  /** the document is up for review */
  readonly isOpen: boolean
  readonly children?: preact.ComponentChildren
}

/** One claim: what it says, where it was read, what is doubted, and what a person made of it or can make of it. */
export function ClaimLine({ claim, verdict, document, asked, isOpen, children }: ClaimProperties) {
  const t = texts(usePage().language)
  const isDoubted = claim.doubts.length > 0 && verdict === undefined
  const isCorrecting = isOpen && asked.correcting === claim.path
  return (
    <li class={classOf(isDoubted, verdict)} id={claimAnchor(claim.path)} tabIndex={-1} data-claim={claim.path}>
      <p class="claim-head">
        <span class="claim-about">{t.about[claim.about]}</span> <SourceLink source={claim.source} />
        {claim.isAdded ? <span class="muted small">{t.review.added}</span> : null} <VerdictMark verdict={verdict} />
      </p>
      <p class={verdict?.verdict === 'refused' ? 'claim-says is-refused' : 'claim-says'}>
        <Says told={standingTold(claim, verdict)} />
      </p>
      {verdict === undefined && claim.says === null && claim.suggests != null ? (
        <p class="claim-read small muted">
          {t.review.suggestion} <Says told={suggested(claim)} />
        </p>
      ) : null}
      {verdict?.verdict === 'corrected' && !claim.isAdded ? (
        <p class="claim-read small muted">
          {t.review.readAs} <Says told={claim} />
        </p>
      ) : null}
      {claim.about === 'remark'
        ? null
        : claim.doubts.map((doubt) => (
            <DoubtLine key={`${doubt.code} ${doubt.message}`} doubt={doubt} claim={claim} isOpen={isDoubted} />
          ))}
      {children}
      {isCorrecting ? <CorrectionForm claim={claim} verdict={verdict} document={document} asked={asked} /> : null}
      {isOpen && !isCorrecting ? (
        <VerdictButtons claim={claim} verdict={verdict} document={document} asked={asked} />
      ) : null}
    </li>
  )
}

type DoubtProperties = { readonly doubt: Doubt; readonly claim: Claim; readonly isOpen: boolean }

/** The reader's own sentences are Danish; where the organization is doubted, the house says so in the reader's language. */
function DoubtLine({ doubt, claim, isOpen }: DoubtProperties) {
  const t = texts(usePage().language).organization
  const printed = claim.about === 'organization' ? (claim.says ?? '') : ''
  const look = isOpen ? 'claim-doubt' : 'claim-doubt is-settled'
  switch (doubt.code) {
    case organizationDoubts.similar:
      return <p class={look}>{t.similar(printed, doubt.message)}</p>
    case organizationDoubts.other:
      return <p class={look}>{t.other(printed, doubt.message)}</p>
    case organizationDoubts.silent:
      return <p class={look}>{t.silent(doubt.message)}</p>
    default:
      return (
        <p class={look} lang="da">
          {doubt.message}
        </p>
      )
  }
}

function classOf(isDoubted: boolean, verdict: Verdict | undefined): string {
  if (isDoubted) return 'claim is-doubted'
  return verdict === undefined ? 'claim' : 'claim is-decided'
}

function VerdictMark({ verdict }: { readonly verdict: Verdict | undefined }) {
  const t = texts(usePage().language).review
  if (verdict === undefined) return null
  return <Mark tone={verdict.verdict === 'refused' ? 'quiet' : 'good'}>{t.verdict[verdict.verdict]}</Mark>
}

/** Leads to the printed lines, which are lit there. */
export function SourceLink({ source }: { readonly source: SourceLines | null }) {
  const t = texts(usePage().language).review
  if (source === null) return null
  const end = source.endLine !== undefined && source.endLine > source.line ? source.endLine : null
  return (
    <a class="claim-source" href={`#${lineAnchor(source.page, source.line)}`} data-end={end ?? undefined}>
      {t.source(source.page, source.line, end)}
    </a>
  )
}

type ButtonsProperties = Pick<ClaimProperties, 'claim' | 'verdict' | 'document' | 'asked'>

function VerdictButtons({ claim, verdict, document, asked }: ButtonsProperties) {
  const t = texts(usePage().language).review
  const { path, about } = claim
  if (about === 'remark') {
    return (
      <p class="claim-verbs">
        {verdict === undefined ? <Verb verb="accepted" path={path} label={t.noted} /> : <Reopen path={path} />}
      </p>
    )
  }
  return (
    <p class="claim-verbs">
      {verdict === undefined ? <Verb verb="accepted" path={path} label={t.accept} /> : null}
      <A class="button-small" data-verb="corrected" to={askFor(document, asked, { ret: path }, claimAnchor(path))}>
        {t.correct}
      </A>
      {verdict === undefined && about !== 'kind' ? (
        <Verb verb="refused" path={path} label={about === 'heading' ? t.notAnItem : t.refuse} />
      ) : null}
      {verdict === undefined ? null : <Reopen path={path} />}
    </p>
  )
}

function Reopen({ path }: { readonly path: string }) {
  return <Verb verb="reopened" path={path} label={texts(usePage().language).review.reopen} />
}

function Verb({ verb, path, label }: { readonly verb: string; readonly path: string; readonly label: string }) {
  return (
    <button
      type="submit"
      class="button-small"
      form={verdictForm}
      name="verdict"
      value={`${verb} ${path}`}
      data-verb={verb}
    >
      {label}
    </button>
  )
}
