import { HistoryLink } from '../../journal/pages/history-link.tsx'
import { citedPath } from '../../meetings/paths.ts'
import { Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import type { Claim } from '../model/claim.ts'
import type { DocumentState } from '../model/document.ts'
import { sureCandidate } from '../model/matching.ts'
import { groupsOf, stretchOfPart } from '../model/parts.ts'
import { openRemarks, upForDecision } from '../model/review.ts'
import type { OpenedView, ReviewView } from '../model/review-view.ts'
import { isShortEnough } from '../model/terms/length.ts'
import { deedPath, type ReviewDeed, reviewPath, termsReviewPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { Acceptance, AcceptedNotice, Deed } from './acceptance.tsx'
import { WhoMaySee } from './access.tsx'
import { Before } from './before.tsx'
import { Claims } from './claims.tsx'
import { DocumentText, hasPlaces } from './document-text.tsx'
import { Failure } from './failure.tsx'
import { keptQuery, type ReviewAsked } from './review-asked.ts'

type ReviewProperties = { readonly view: ReviewView; readonly asked: ReviewAsked }

const isAside: ReadonlySet<DocumentState> = new Set(['taken-over', 'refused'])

/** The review of one document: its text in its place beside what was read, and what a person makes of it. */
export function ReviewPage({ view, asked }: ReviewProperties) {
  const t = texts(usePage().language).review
  const { document, opened } = view
  const lead = opened === null ? undefined : <Progress opened={opened} />
  return (
    <>
      <PageHead over={t.over(view.organizationName)} title={view.title} lead={lead} />
      {asked.problem !== null && asked.problem.at === undefined ? (
        <Notice isProblem title={asked.problem.sentence} />
      ) : null}
      {asked.isKnown ? <Notice title={texts(usePage().language).upload.known} /> : null}
      <State view={view} />
      <p>
        <HistoryLink word="dokument" id={document.id} />
      </p>
      {opened === null || isAside.has(document.state) ? null : <Opened view={view} opened={opened} asked={asked} />}
    </>
  )
}

function Progress({ opened }: { readonly opened: OpenedView }) {
  const { decided, total, openDoubts } = opened.progress
  const sentence = texts(usePage().language).review.progress(decided, total, openDoubts)
  return (
    <span id="fremgang" role="status">
      <progress class="review-progress" max={total} value={decided} aria-label={sentence} /> {sentence}
    </span>
  )
}

function State({ view }: { readonly view: ReviewView }) {
  const t = texts(usePage().language)
  const { document, opened } = view
  switch (document.state) {
    case 'waiting':
      return <Notice title={t.review.waiting} />
    case 'unreadable':
      return (
        <Notice isProblem title={t.review.unreadable}>
          <p>
            <Failure failure={document.failure} />
          </p>
          <Deed document={document} deed="laes-igen" label={t.acceptance.again} />
          <Deed document={document} deed="laeg-til-side" label={t.acceptance.aside} />
        </Notice>
      )
    case 'taken-over':
      return (
        <Notice title={t.review.takenOver}>
          <p>
            <A to={termsReviewPath(document.slug)}>{t.terms.link}</A>
          </p>
          <Deed document={document} deed="tag-frem" label={t.acceptance.takeUp} />
        </Notice>
      )
    case 'refused':
      return (
        <Notice title={t.review.refused}>
          <Deed document={document} deed="tag-frem" label={t.acceptance.takeUp} />
        </Notice>
      )
    case 'accepted':
      return opened === null ? null : <AcceptedNotice document={document} opened={opened} />
    case 'read':
      return null
  }
}

type OpenedProperties = ReviewProperties & { readonly opened: OpenedView }

function Opened({ view, opened, asked }: OpenedProperties) {
  const t = texts(usePage().language).review
  const { document } = view
  const isOpen = document.state === 'read'
  const mayBeTerms = isOpen && isShortEnough(opened.content.text)
  const given = { opened, document: document.slug, asked, isOpen }
  return (
    <>
      <nav class="jumps" aria-label={t.jump}>
        <a href="#tekst">{t.toText}</a> <a href="#oplysninger">{t.toClaims}</a> <a href="#adgang">{t.toAccess}</a>{' '}
        {isOpen ? <a href="#godkend">{t.toAccept}</a> : null}{' '}
        <A to={`${citedPath(document.slug, null, null)}/original`}>{t.original}</A>{' '}
        {mayBeTerms ? <A to={termsReviewPath(document.slug)}>{texts(usePage().language).terms.link}</A> : null}
      </nav>
      <Before document={document} opened={opened} asked={asked} isOpen={isOpen} />
      <Parts opened={opened} document={document.slug} asked={asked} />
      <div class="review">
        <div class="review-text">
          <h2 id="tekst" tabIndex={-1}>
            {t.text}
          </h2>
          <TextView view={view} opened={opened} asked={asked} />
        </div>
        <section class="review-claims" aria-labelledby="oplysninger">
          <h2 id="oplysninger" tabIndex={-1}>
            {t.claims}
          </h2>
          {isOpen ? <Keys /> : null}
          {isOpen ? <Together opened={opened} document={document.slug} asked={asked} /> : null}
          <Claims {...given} />
        </section>
      </div>
      <WhoMaySee {...given} />
      {isOpen ? <Acceptance document={document} opened={opened} asked={asked} /> : null}
    </>
  )
}

/** Shown by the script that makes the shortcuts work; they can be turned off (WCAG 2.1.4). */
function Keys() {
  const t = texts(usePage().language).keys
  return (
    <p class="review-keys small" hidden>
      <span class="keys-on">{t.on}</span>
      <span class="keys-off" hidden>
        {t.off}
      </span>{' '}
      <button type="button" class="button-link" data-on={t.turnOn} data-off={t.turnOff}>
        {t.turnOff}
      </button>
    </p>
  )
}

function TextView({ view, opened, asked }: OpenedProperties) {
  const t = texts(usePage().language).review
  const isPlaced = opened.content.text.pages.some(hasPlaces)
  const other = `${reviewPath(view.document.slug)}${keptQuery({ ...asked, asLines: !asked.asLines })}#tekst`
  return (
    <>
      {isPlaced ? (
        <p class="small">
          <A to={other}>{asked.asLines ? t.asPages : t.asLines}</A>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="sheets" tabIndex={0} aria-labelledby="tekst">
        <DocumentText
          text={opened.content.text}
          stretch={stretchOfPart(asked.part, opened.claims)}
          asLines={asked.asLines}
        />
      </section>
    </>
  )
}

type PartsProperties = { readonly opened: OpenedView; readonly document: string; readonly asked: ReviewAsked }

/** The parts of a long document, each with how far it is. */
function Parts({ opened, document, asked }: PartsProperties) {
  const t = texts(usePage().language).review
  if (asked.part === 'all') return null
  const { claims, review } = opened
  const title = (part: number | 'head', inPart: readonly Claim[]) => {
    const heading = inPart.find((claim) => claim.about === 'heading')
    if (part === 'head') return t.head
    return heading?.about === 'heading' ? t.item(heading.says.number, heading.says.title) : t.item(null, null)
  }
  const to = (part: ReviewAsked['part']) => `${reviewPath(document)}${keptQuery({ ...asked, part })}#oplysninger`
  return (
    <nav class="parts" aria-label={t.parts}>
      <p>
        {t.longDocument(review.reading.items.length)} <A to={to('all')}>{t.wholeDocument}</A>
      </p>
      <ol class="parts-list">
        {groupsOf(claims).map(({ part, claims: inPart }) => {
          const open = upForDecision(inPart, review.verdicts).filter(({ path }) => !review.verdicts.has(path)).length
          return (
            <li key={part} class={open === 0 ? 'is-decided' : undefined}>
              <A to={to(part)} aria-current={asked.part === part ? 'true' : undefined}>
                {title(part, inPart)}
              </A>{' '}
              <span class="small muted">{open === 0 ? '✓' : open}</span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** What can be said of many claims at once: nothing that anybody doubts. */
function Together({ opened, document, asked }: PartsProperties) {
  const t = texts(usePage().language)
  const { claims, review } = opened
  const count = upForDecision(claims, review.verdicts).filter(
    ({ path, doubts }) => doubts.length === 0 && !review.verdicts.has(path),
  ).length
  const remarks = openRemarks(claims, review.verdicts).length
  const sure = [...opened.candidates].filter(
    ([path, candidates]) => !review.statements.persons.has(path) && sureCandidate(candidates) !== null,
  ).length
  return (
    <div class="together">
      {count === 0 ? null : <AtOnce deed="resten" label={t.review.rest(count)} document={document} asked={asked} />}
      {remarks < 2 ? null : (
        <AtOnce deed="bemaerkninger" label={t.review.seeAll(remarks)} document={document} asked={asked} />
      )}
      {sure === 0 ? null : <AtOnce deed="personer" label={t.person.sure(sure)} document={document} asked={asked} />}
    </div>
  )
}

type AtOnceProperties = Pick<PartsProperties, 'document' | 'asked'> & {
  readonly deed: ReviewDeed
  readonly label: string
}

function AtOnce({ deed, label, document, asked }: AtOnceProperties) {
  return (
    <Form action={`${deedPath(document, deed)}${keptQuery(asked)}`}>
      <button type="submit" class="button button-secondary">
        {label}
      </button>
    </Form>
  )
}
