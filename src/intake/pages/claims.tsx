import type { VNode } from 'preact'
import { A } from '../../ui/components/link.tsx'
import { address, usePage } from '../../ui/context.ts'
import type { Claim } from '../model/claim.ts'
import { type ClaimGroup, groupsOf, isInPart, openDoubts } from '../model/parts.ts'
import type { OpenedView } from '../model/review-view.ts'
import { settled } from '../model/verdicts.ts'
import { deedPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { ClaimLine, verdictForm } from './claim.tsx'
import { AdditionForm } from './correction-form.tsx'
import { PersonChoice } from './person-choice.tsx'
import { askFor, keptQuery, type ReviewAsked } from './review-asked.ts'

type ClaimsProperties = {
  readonly opened: OpenedView
  readonly document: string
  readonly asked: ReviewAsked
  readonly isOpen: boolean
}

/** What the reading says, doubts first, each claim with what a person can make of it. */
export function Claims({ opened, document, asked, isOpen }: ClaimsProperties) {
  const t = texts(usePage().language).review
  const { claims, review } = opened
  const doubted = isOpen ? openDoubts(claims, review.verdicts) : []
  const groups = groupsOf(claims.filter((claim) => isInPart(asked.part, claim) && !doubted.includes(claim)))
  const line = (claim: Claim) => (
    <ClaimLine
      key={claim.path}
      claim={claim}
      verdict={review.verdicts.get(claim.path)}
      document={document}
      asked={asked}
      isOpen={isOpen}
    >
      {claim.about === 'participant' ? (
        <PersonChoice path={claim.path} opened={opened} document={document} asked={asked} isOpen={isOpen} />
      ) : null}
    </ClaimLine>
  )
  return (
    <>
      {isOpen ? <VerdictForm document={document} asked={asked} seenAt={opened.seenAt} /> : null}
      {doubted.length === 0 ? null : (
        <section class="claim-group doubts" aria-labelledby="tvivl">
          <h3 id="tvivl">{t.doubts(doubted.length)}</h3>
          <ol class="claims">{doubted.map(line)}</ol>
        </section>
      )}
      {groups.map((group) => (
        <Group
          key={group.part}
          group={group}
          opened={opened}
          document={document}
          asked={asked}
          isOpen={isOpen}
          line={line}
        />
      ))}
      {isOpen && asked.part === 'all' ? <NewItem document={document} asked={asked} /> : null}
    </>
  )
}

/** The buttons of all claims belong to this one form: nothing but a button sends it. */
function VerdictForm({
  document,
  asked,
  seenAt,
}: {
  readonly document: string
  readonly asked: ReviewAsked
  readonly seenAt: string
}) {
  const page = usePage()
  const action = address({ ...page, asOf: null }, `${deedPath(document, 'oplysninger')}${keptQuery(asked)}`)
  return (
    <form method="post" id={verdictForm} action={action}>
      {page.formSecret === null ? null : <input type="hidden" name="form-secret" value={page.formSecret} />}
      <input type="hidden" name="seen" value={seenAt} />
    </form>
  )
}

type GroupProperties = ClaimsProperties & { readonly group: ClaimGroup; readonly line: (claim: Claim) => VNode }

function Group({ group, opened, document, asked, isOpen, line }: GroupProperties) {
  const page = usePage()
  const t = texts(page.language).review
  const id = `del-${group.part}`
  const { verdicts } = opened.review
  const decided = group.claims.filter(({ path }) => verdicts.has(path)).length
  const isDropped = typeof group.part === 'number' && verdicts.get(`items.${group.part}.title`)?.verdict === 'refused'
  const shown = isDropped ? group.claims.filter(({ about }) => about === 'heading') : group.claims
  const inDoubt = group.claims.some(({ path, doubts }) => doubts.length === 0 && !verdicts.has(path))
  return (
    <section class="claim-group" aria-labelledby={id}>
      <h3 id={id}>{groupTitle(group, opened, t)}</h3>
      <p class="small muted">{t.someDecided(decided, group.claims.length)}</p>
      <ol class="claims">{shown.map(line)}</ol>
      {isOpen && typeof group.part === 'number' && inDoubt && !isDropped ? (
        <button
          type="submit"
          class="button-small"
          form={verdictForm}
          formAction={address({ ...page, asOf: null }, `${deedPath(document, 'resten')}${keptQuery(asked)}`)}
          name="item"
          value={group.part}
        >
          {t.restOfItem}
        </button>
      ) : null}
      {isOpen && !isDropped ? <Additions part={group.part} document={document} asked={asked} /> : null}
    </section>
  )
}

function groupTitle(
  { part, claims }: ClaimGroup,
  { review }: OpenedView,
  t: ReturnType<typeof texts>['review'],
): string {
  if (part === 'head') return t.head
  const heading = claims.find((claim) => claim.about === 'heading')
  if (heading?.about !== 'heading')
    return t.item(review.reading.items[part]?.number ?? null, review.reading.items[part]?.title ?? null)
  const says = settled(review.verdicts, heading.path, 'heading', heading.says)?.says ?? heading.says
  return t.item(says.number, says.title)
}

const toItem = ['recommendation', 'decision', 'attachment', 'section', 'amount'] as const

function Additions({
  part,
  document,
  asked,
}: { readonly part: ClaimGroup['part'] } & Pick<ClaimsProperties, 'document' | 'asked'>) {
  const t = texts(usePage().language)
  const item = part === 'head' ? null : part
  const kinds = item === null ? (['participant'] as const) : toItem
  const adding = kinds.find((about) => asked.adding?.about === about && asked.adding.item === item)
  if (adding !== undefined) return <AdditionForm about={adding} item={item} document={document} asked={asked} />
  return (
    <p class="small">
      {t.review.addWhat}{' '}
      {kinds.map((about, place) => (
        <span key={about}>
          {place === 0 ? null : ' · '}
          <A
            to={askFor(
              document,
              asked,
              { tilfoej: about, ...(item === null ? {} : { punkt: String(item) }) },
              `del-${part}`,
            )}
          >
            {t.about[about].toLowerCase()}
          </A>
        </span>
      ))}
    </p>
  )
}

function NewItem({ document, asked }: Pick<ClaimsProperties, 'document' | 'asked'>) {
  const t = texts(usePage().language)
  if (asked.adding?.about === 'heading')
    return <AdditionForm about="heading" item={null} document={document} asked={asked} />
  return (
    <p class="small">
      {t.review.addWhat}{' '}
      <A to={askFor(document, asked, { tilfoej: 'heading' }, 'oplysninger')}>{t.about.heading.toLowerCase()}</A>
    </p>
  )
}
