import { Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { type Claim, standingTold, suggested } from '../model/claim.ts'
import { correctionValues } from '../model/correction-values.ts'
import type { About, Verdict } from '../model/verdicts.ts'
import { claimAnchor, deedPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { CorrectionFields } from './correction-fields.tsx'
import { askFor, keptQuery, type ReviewAsked } from './review-asked.ts'

type CorrectionProperties = {
  readonly claim: Claim
  readonly verdict: Verdict | undefined
  readonly document: string
  readonly asked: ReviewAsked
}

/** Where a person writes what a claim should say; it begins with what it says. */
export function CorrectionForm({ claim, verdict, document, asked }: CorrectionProperties) {
  const t = texts(usePage().language)
  const begun = verdict === undefined ? suggested(claim) : standingTold(claim, verdict)
  const values = asked.problem?.typed ?? correctionValues(begun)
  return (
    <Form
      action={`${deedPath(document, 'oplysninger')}${keptQuery(asked)}`}
      class="correction"
      label={t.review.correcting(t.about[claim.about])}
    >
      <input type="hidden" name="verdict" value={`corrected ${claim.path}`} />
      <CorrectionFields about={claim.about} values={values} problem={asked.problem} />
      <SaveOrLeave label={t.review.save} leave={askFor(document, asked, {}, claimAnchor(claim.path))} />
    </Form>
  )
}

type AdditionProperties = {
  readonly about: About
  readonly item: number | null
  readonly document: string
  readonly asked: ReviewAsked
}

/** Where a person writes what the reading did not see. */
export function AdditionForm({ about, item, document, asked }: AdditionProperties) {
  const t = texts(usePage().language)
  return (
    <Form
      action={`${deedPath(document, 'tilfoej')}${keptQuery(asked)}`}
      class="correction"
      label={t.review.adding(t.about[about])}
    >
      <h4>{t.review.adding(t.about[about])}</h4>
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="item" value={item ?? ''} />
      <CorrectionFields about={about} values={asked.problem?.typed ?? {}} problem={asked.problem} />
      <SaveOrLeave label={t.review.add} leave={askFor(document, asked, {}, 'oplysninger')} />
    </Form>
  )
}

function SaveOrLeave({ label, leave }: { readonly label: string; readonly leave: string }) {
  const t = texts(usePage().language).review
  return (
    <p class="actions">
      <button type="submit" class="button button-primary">
        {label}
      </button>
      <A to={leave}>{t.cancel}</A>
    </p>
  )
}
