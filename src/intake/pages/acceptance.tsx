import { meetingPath } from '../../meetings/paths.ts'
import { Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Notice } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import type { IntakeDocument } from '../model/document.ts'
import { partOf } from '../model/parts.ts'
import type { Missing } from '../model/review.ts'
import type { OpenedView } from '../model/review-view.ts'
import { claimAnchor, deedPath, type ReviewDeed } from '../paths.ts'
import { texts } from '../texts.ts'
import { askFor, type ReviewAsked } from './review-asked.ts'

type AcceptanceProperties = {
  readonly document: IntakeDocument
  readonly opened: OpenedView
  readonly asked: ReviewAsked
}

const itemsNamed = 8

/** The end of a review: what is missing, or the one button that writes the meeting in. */
export function Acceptance({ document, opened, asked }: AcceptanceProperties) {
  const t = texts(usePage().language).acceptance
  return (
    <section class="panel" aria-labelledby="godkend">
      <h2 id="godkend" tabIndex={-1}>
        {t.heading}
      </h2>
      {opened.missing.length === 0 ? (
        <Form action={deedPath(document.slug, 'godkend')}>
          <p>{t.ready}</p>
          <input type="hidden" name="version" value={document.version} />
          <button type="submit" class="button button-primary">
            {t.button}
          </button>
        </Form>
      ) : (
        <MissingList document={document} opened={opened} asked={asked} />
      )}
      <Deed document={document} deed="laeg-til-side" label={t.aside} />
    </section>
  )
}

function MissingList({ document, opened, asked }: AcceptanceProperties) {
  const t = texts(usePage().language).acceptance
  const silent = opened.missing.filter(({ what }) => what === 'item-visibility')
  const left = new Set(silent.slice(itemsNamed))
  return (
    <>
      <p>{t.missing}</p>
      <ul>
        {opened.missing
          .filter((missing) => !left.has(missing))
          .map((missing) => (
            <li key={JSON.stringify(missing)}>
              <MissingLine missing={missing} document={document} opened={opened} asked={asked} />
            </li>
          ))}
        {left.size === 0 ? null : <li>{t.moreItems(left.size)}</li>}
      </ul>
    </>
  )
}

function MissingLine({ missing, document, opened, asked }: AcceptanceProperties & { readonly missing: Missing }) {
  const t = texts(usePage().language)
  const toClaim = (path: string, more: Readonly<Record<string, string>> = {}) => {
    const part = asked.part === 'all' ? asked.part : partOf(opened.claims, path)
    return askFor(document.slug, { ...asked, part }, more, claimAnchor(path))
  }
  switch (missing.what) {
    case 'day':
      return <A to={toClaim('meeting.date', { ret: 'meeting.date' })}>{t.acceptance.day}</A>
    case 'organization':
      return <A to={toClaim('organization')}>{t.acceptance.organization(opened.around.organization.name)}</A>
    case 'visibility':
      return <A to={askFor(document.slug, asked, {}, 'adgang')}>{t.acceptance.visibility}</A>
    case 'item-visibility':
      return (
        <A to={askFor(document.slug, asked, { adgang: String(missing.item) }, `adgang-${missing.item}`)}>
          {t.acceptance.itemVisibility(t.review.item(missing.number, missing.title))}
        </A>
      )
    case 'doubts':
      return <A to={toClaim(missing.next)}>{t.acceptance.doubts(missing.count)}</A>
    case 'claims':
      return <A to={toClaim(missing.next)}>{t.acceptance.claims(missing.count)}</A>
  }
}

/** What a document that was accepted became, and the way back. */
export function AcceptedNotice({
  document,
  opened,
}: {
  readonly document: IntakeDocument
  readonly opened: OpenedView
}) {
  const t = texts(usePage().language).acceptance
  return (
    <Notice title={t.done}>
      {opened.meeting === null ? null : (
        <p>
          <A to={meetingPath(opened.meeting.organization, opened.meeting.slug)}>{t.toMeeting}</A>
        </p>
      )}
      <p>{t.undoHint}</p>
      <Deed document={document} deed="fortryd" label={t.undo} />
    </Notice>
  )
}

/** One button that does one thing with the document. */
export function Deed({
  document,
  deed,
  label,
}: {
  readonly document: IntakeDocument
  readonly deed: ReviewDeed
  readonly label: string
}) {
  return (
    <Form action={deedPath(document.slug, deed)}>
      <button type="submit" class="button-small">
        {label}
      </button>
    </Form>
  )
}
