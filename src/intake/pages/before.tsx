import { Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { told } from '../model/claim.ts'
import type { Difference } from '../model/difference.ts'
import type { IntakeDocument } from '../model/document.ts'
import type { OpenedView } from '../model/review-view.ts'
import { reviewed } from '../model/reviewed.ts'
import { deedPath, reviewPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { keptQuery, type ReviewAsked } from './review-asked.ts'
import { Says } from './says.tsx'

type BeforeProperties = {
  readonly document: IntakeDocument
  readonly opened: OpenedView
  readonly asked: ReviewAsked
  readonly isOpen: boolean
}

/** What Klynge already has of the same day, and what this document tells otherwise. */
export function Before({ document, opened, asked, isOpen }: BeforeProperties) {
  const t = texts(usePage().language).before
  const { around, review } = opened
  const { isAnotherMeeting } = review.statements
  const isReplacing = around.replaces !== null && isOpen
  if (around.previous === null && !isReplacing && !isAnotherMeeting) return null
  const losesMinutes =
    around.replaces?.kind === 'minutes' && reviewed(review.reading, review.verdicts).kind === 'agenda' && isOpen
  return (
    <section aria-labelledby="forskel">
      <h2 id="forskel">{t.heading}</h2>
      {isAnotherMeeting ? <p>{t.isAnother}</p> : null}
      {around.previous === null ? null : (
        <p>
          <A to={reviewPath(around.previous.slug)}>{t.previous(around.previous.name)}</A>{' '}
        </p>
      )}
      {isReplacing ? <p>{losesMinutes ? t.replacesMinutes : t.replaces}</p> : null}
      {around.previous === null ? null : <Differences list={opened.differences} />}
      {isOpen ? (
        <Form action={`${deedPath(document.slug, 'andet-moede')}${keptQuery(asked)}`}>
          <button type="submit" class="button-small" name="another" value={isAnotherMeeting ? 'no' : 'yes'}>
            {isAnotherMeeting ? t.notAnother : t.another}
          </button>
        </Form>
      ) : null}
    </section>
  )
}

/** More differences than this are folded away, so that the review itself stands in sight. */
const shownAtOnce = 5

function Differences({ list }: { readonly list: readonly Difference[] }) {
  const t = texts(usePage().language)
  if (list.length === 0) return <p>{t.before.same}</p>
  return (
    <details open={list.length <= shownAtOnce}>
      <summary>{t.before.count(list.length)}</summary>
      <ul class="plain-list differences">
        {list.map((difference) => (
          <li key={JSON.stringify(difference)}>
            <DifferenceLine difference={difference} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const t = texts(usePage().language)
  const before = difference.before && told(difference.about, difference.before.says)
  const after = difference.after && told(difference.about, difference.after.says)
  const what = before === null ? t.before.new : after === null ? t.before.gone : t.before.changed
  return (
    <>
      <p>
        <Mark tone={before === null ? 'good' : after === null ? 'quiet' : 'needs-you'}>{what}</Mark>{' '}
        {t.about[difference.about]}
        {difference.item === null || difference.about === 'heading'
          ? null
          : ` · ${t.review.item(difference.item.number, difference.item.title)}`}
      </p>
      {before === null ? null : (
        <p>
          {after === null ? null : <span class="muted">{t.before.was} </span>}
          <del>
            <Says told={before} />
          </del>
        </p>
      )}
      {after === null ? null : (
        <p>
          {before === null ? null : <span class="muted">{t.before.is} </span>}
          <ins>
            <Says told={after} />
          </ins>
        </p>
      )}
    </>
  )
}
