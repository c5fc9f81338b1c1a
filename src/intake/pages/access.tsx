import { parseDay } from '../../kernel/day.ts'
import type { Access } from '../../meetings/model/access.ts'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { accessOfDocument, offered } from '../model/access.ts'
import { silentItems } from '../model/review.ts'
import type { OpenedView } from '../model/review-view.ts'
import { standingItems } from '../model/reviewed.ts'
import { deedPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { askFor, keptQuery, type ReviewAsked } from './review-asked.ts'

type AccessProperties = {
  readonly opened: OpenedView
  readonly document: string
  readonly asked: ReviewAsked
  readonly isOpen: boolean
}

/** Who may see the meeting and each of its items: asked, never assumed. */
export function WhoMaySee({ opened, document, asked, isOpen }: AccessProperties) {
  const t = texts(usePage().language)
  const { review } = opened
  const silent = silentItems(review).length
  return (
    <section aria-labelledby="adgang">
      <h2 id="adgang" tabIndex={-1}>
        {t.access.heading}
      </h2>
      <p>{t.access.intro}</p>
      <div class="access-forms">
        {isOpen ? (
          <AccessForm
            of="meeting"
            legend={t.access.meetingLegend}
            stated={review.statements.meeting}
            document={document}
            asked={asked}
          />
        ) : null}
        {isOpen && silent > 0 ? (
          <AccessForm
            of="silent"
            legend={t.access.silentLegend(silent)}
            stated={null}
            document={document}
            asked={asked}
          />
        ) : null}
      </div>
      <Items opened={opened} document={document} asked={asked} isOpen={isOpen} />
      <p class="muted">{t.access.document(t.visibilities[accessOfDocument(review).visibility].toLowerCase())}</p>
    </section>
  )
}

type AccessFormProperties = Pick<AccessProperties, 'document' | 'asked'> & {
  readonly of: 'meeting' | 'silent' | number
  readonly legend: string
  readonly stated: Access | null
}

function AccessForm({ of, legend, stated, document, asked }: AccessFormProperties) {
  const t = texts(usePage().language)
  const isMine = asked.problem?.typed.of === String(of)
  const typed = isMine ? asked.problem?.typed : undefined
  const error = (field: string) => (isMine && asked.problem?.at === field ? asked.problem.sentence : undefined)
  return (
    <Form action={`${deedPath(document, 'adgang')}${keptQuery(asked)}`} class="panel access-form" label={legend}>
      <input type="hidden" name="of" value={of} />
      <Choice
        name={`visibility-${of}`}
        legend={legend}
        value={typed?.visibility ?? stated?.visibility}
        error={error('visibility')}
        options={offered.map((visibility) => ({ value: visibility, label: t.visibilities[visibility] }))}
      />
      <Field
        name={`reason-${of}`}
        label={t.access.reason}
        hint={t.access.reasonHint}
        value={typed?.reason ?? stated?.reason ?? ''}
        error={error('reason')}
      />
      <Field
        name={`review-on-${of}`}
        label={t.access.reviewOn}
        type="date"
        value={typed?.reviewOn ?? stated?.reviewOn ?? ''}
        error={error('reviewOn')}
      />
      <button type="submit" class="button button-secondary">
        {of === 'silent' ? t.access.stateSilent : t.access.state}
      </button>
    </Form>
  )
}

function Items({ opened, document, asked, isOpen }: AccessProperties) {
  const t = texts(usePage().language)
  const { review } = opened
  const items = standingItems(review.reading, review.verdicts)
  if (items.length === 0) return null
  return (
    <>
      <h3>{t.access.items}</h3>
      <ol class="plain-list access-list">
        {items.map(({ place, says }) => {
          const title = t.review.item(says.number, says.title)
          const stated = review.statements.items.get(place) ?? null
          const change = stated === null && says.public === null ? t.access.say : t.access.change
          return (
            <li key={place} id={`adgang-${place}`}>
              {title}: <Stated access={stated} isMarkedOpen={says.public} />{' '}
              {isOpen && asked.stating !== place ? (
                <A
                  to={askFor(document, asked, { adgang: String(place) }, `adgang-${place}`)}
                  aria-label={`${change}: ${title}`}
                >
                  {change}
                </A>
              ) : null}
              {isOpen && asked.stating === place ? (
                <AccessForm
                  of={place}
                  legend={t.access.itemLegend(title)}
                  stated={stated}
                  document={document}
                  asked={asked}
                />
              ) : null}
            </li>
          )
        })}
      </ol>
    </>
  )
}

function Stated({ access, isMarkedOpen }: { readonly access: Access | null; readonly isMarkedOpen: boolean | null }) {
  const { language } = usePage()
  const t = texts(language)
  if (access === null) {
    if (isMarkedOpen === null) return <Mark tone="needs-you">{t.access.notSaid}</Mark>
    return <span>{isMarkedOpen ? t.access.asMeeting : t.access.closedByDocument}</span>
  }
  const reviewOn = parseDay(access.reviewOn ?? '')
  const more = [access.reason, reviewOn === null ? null : t.access.until(dayText(reviewOn, language))].filter(Boolean)
  return (
    <span>
      <strong>{t.visibilities[access.visibility]}</strong>
      {more.length === 0 ? null : ` (${more.join('; ')})`}
    </span>
  )
}
