import { Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import type { Candidate } from '../model/matching.ts'
import type { OpenedView } from '../model/review-view.ts'
import { claimAnchor, deedPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { askFor, keptQuery, type ReviewAsked } from './review-asked.ts'

type PersonProperties = {
  readonly path: string
  readonly opened: OpenedView
  readonly document: string
  readonly asked: ReviewAsked
  readonly isOpen: boolean
}

/** Who a printed name is: what was chosen, and what can be. */
export function PersonChoice({ path, opened, document, asked, isOpen }: PersonProperties) {
  const t = texts(usePage().language).person
  const choice = opened.review.statements.persons.get(path)
  const candidates = opened.candidates.get(path) ?? []
  const isChoosing = isOpen && (asked.choosing === path || (choice === undefined && candidates.length > 0))
  const name = choice?.person == null ? null : (opened.personNames.get(choice.person) ?? choice.person)
  return (
    <div class="person-choice small">
      <p>
        {choice === undefined ? t.undecided : name === null ? t.printed : t.same(name)}{' '}
        {isOpen && !isChoosing ? (
          <A to={askFor(document, asked, { person: path }, claimAnchor(path))}>{t.choose}</A>
        ) : null}
      </p>
      {isChoosing ? <Choices path={path} candidates={candidates} document={document} asked={asked} /> : null}
    </div>
  )
}

type ChoicesProperties = Pick<PersonProperties, 'path' | 'document' | 'asked'> & {
  readonly candidates: readonly Candidate[]
}

function Choices({ path, candidates, document, asked }: ChoicesProperties) {
  const t = texts(usePage().language)
  return (
    <Form action={`${deedPath(document, 'person')}${keptQuery(asked)}`} label={t.person.label}>
      <input type="hidden" name="participant" value={path} />
      <ul class="choices">
        {candidates.map(({ person, reasons }) => (
          <li key={person.id}>
            <ChoiceButton value={`same ${person.id}`} label={t.person.sameAs(person.name)} />{' '}
            <span class="muted">
              {[...reasons.map((reason) => t.reasons[reason]), ...officesOf(person)].join(', ')}
            </span>
          </li>
        ))}
        <li>
          <ChoiceButton value="new" label={t.person.new} /> <ChoiceButton value="office" label={t.person.office} />{' '}
          <ChoiceButton value="printed" label={t.person.only} />
        </li>
      </ul>
    </Form>
  )
}

/** What tells one person from another of the same name: their offices, newest last. */
function officesOf({ seats }: Candidate['person']): string[] {
  return seats.slice(-2).map(({ title, organizationName }) => [title, organizationName].filter(Boolean).join(', '))
}

function ChoiceButton({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <button type="submit" class="button-small" name="choice" value={value}>
      {label}
    </button>
  )
}
