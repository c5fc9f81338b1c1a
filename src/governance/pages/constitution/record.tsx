import { Form } from '../../../ui/components/form.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText, momentText } from '../../../ui/format.ts'
import {
  type Choice,
  type Constitution,
  type ConstitutionLine,
  lastDayOf,
} from '../../model/constitution/constitution.ts'
import type { Party } from '../../model/membership.ts'
import { constitutionDeedPath, membersPath } from '../../paths.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import { fullName } from '../pieces.tsx'
import { SeatGroup } from './seat-group.tsx'

type Refusals = ReturnType<typeof constitutionTexts>['record']['refusals']

/** What happened: who went, who changed, who came, by whom and when; and the way back, where there is one. */
export function ConstitutionRecordPage({
  organization,
  whole,
  constitution,
  lines,
  refusal,
}: {
  readonly organization: Party
  readonly whole: Party | null
  readonly constitution: Constitution
  readonly lines: readonly ConstitutionLine[]
  readonly refusal: keyof Refusals | null
}) {
  const { language } = usePage()
  const t = constitutionTexts(language)
  const { id, firstDay, state, carriedOut, takenBack, version } = constitution
  const [first, last] = [dayText(firstDay, language), dayText(lastDayOf(constitution), language)]
  const of = (choice: Choice) =>
    lines
      .filter((line) => line.choice === choice)
      .map((line) => ({ key: line.id, seat: { ...line, person: line.person ?? nameless(line) } }))
  return (
    <>
      <PageHead
        over={fullName(organization, whole, firstDay)}
        title={t.draft.titleOf(first)}
        lead={state === 'put-aside' ? t.record.putAside : t.draft.source(constitution.sourceTitle)}
      />
      {refusal === null ? null : (
        <Notice isProblem>
          <p>{t.record.refusals[refusal]}</p>
        </Notice>
      )}
      {carriedOut === null ? null : <p>{t.record.carriedOut(carriedOut.by, momentText(carriedOut.at, language))}</p>}
      {takenBack === null ? null : <p>{t.record.takenBack(takenBack.by, momentText(takenBack.at, language))}</p>}
      <SeatGroup title={t.preview.ends} note={t.preview.last(last)} names={of('ends')} day={firstDay} />
      <SeatGroup title={t.preview.changes} names={of('changes')} day={firstDay} />
      <SeatGroup title={t.preview.comes} names={of('comes')} day={firstDay} />
      <SeatGroup title={t.preview.stays} names={of('continues')} day={firstDay} isFolded />
      <p>
        <A to={membersPath(organization.slug)}>{t.record.members}</A>
      </p>
      {state === 'carried-out' ? (
        <Form action={constitutionDeedPath(organization.slug, id, 'fortryd')}>
          <input type="hidden" name="version" value={version} />
          <p>{t.record.takeBackWhy}</p>
          <button type="submit" class="button button-secondary">
            {t.record.takeBack}
          </button>
        </Form>
      ) : null}
    </>
  )
}

function nameless({ id, personName }: ConstitutionLine) {
  return { id, slug: null, name: personName, isPublic: false }
}
