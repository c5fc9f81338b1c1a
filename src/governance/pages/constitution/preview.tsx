import type { Day } from '../../../kernel/day.ts'
import { nameOn } from '../../../structure/model/names.ts'
import { Form } from '../../../ui/components/form.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import type { Comparison } from '../../model/constitution/consequence.ts'
import { lastDayOf } from '../../model/constitution/constitution.ts'
import type { SeatChange } from '../../model/constitution/plan.ts'
import type { Membership, Party } from '../../model/membership.ts'
import type { Check } from '../../model/rules/finding.ts'
import { constitutionDeedPath, constitutionPath } from '../../paths.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import { fullName } from '../pieces.tsx'
import { ComparedRules } from './compared-rules.tsx'
import type { DraftParts } from './parts.ts'
import { SeatGroup } from './seat-group.tsx'
import { seatText } from './seat-text.tsx'
import { TroubleList } from './troubles.tsx'

type Refusals = ReturnType<typeof constitutionTexts>['preview']['refusals']

/** What follows of a draft, as the page shows it. */
export type Foreseen = {
  readonly checks: readonly { readonly check: Check; readonly rules: readonly Comparison[] }[]
  readonly withoutSecretary: readonly Party[]
  readonly takesOwnRight: boolean
  readonly endsOwnRight: boolean
}

type Parts = DraftParts & {
  readonly changes: readonly SeatChange[]
  readonly foreseen: Foreseen
  readonly refusal: keyof Refusals | null
}

/** Who goes, who stays, who comes, and what the rules say of it; then the one step. */
export function PreviewPage({ parts }: { readonly parts: Parts }) {
  const { language } = usePage()
  const t = constitutionTexts(language).preview
  const { organization, whole, constitution, changes, troubles, foreseen, refusal } = parts
  const { firstDay, id, version } = constitution
  const groups = grouped(parts)
  const [first, last] = [dayText(firstDay, language), dayText(lastDayOf(constitution), language)]
  const { ends, alters, comes, stays } = groups
  const lead = changes.length === 0 ? t.nothing : t.lead(first, ends.length, alters.length, comes.length, stays.length)
  const mayCarryOut = changes.length > 0 && troubles.length === 0 && !foreseen.takesOwnRight
  return (
    <>
      <PageHead over={fullName(organization, whole, firstDay)} title={t.title} lead={lead} />
      {refusal === null ? null : (
        <Notice isProblem>
          <p>{t.refusals[refusal]}</p>
        </Notice>
      )}
      <TroubleList troubles={troubles} slug={organization.slug} constitution={id} day={firstDay} />
      <Warnings foreseen={foreseen} day={firstDay} />
      <SeatGroup
        day={firstDay}
        title={t.ends}
        note={t.last(last)}
        names={ends.map(({ before }) => ({ key: before.id, seat: before }))}
      />
      <SeatGroup
        day={firstDay}
        title={t.changes}
        names={alters.map(({ before, after }) => ({
          ...{ key: after.id, seat: after },
          text: t.becomes(seatText(before, firstDay), seatText(after, firstDay)),
        }))}
      />
      <SeatGroup
        day={firstDay}
        title={t.comes}
        note={t.first(first)}
        names={comes.map(({ after }) => ({ key: after.id, seat: after }))}
      />
      <SeatGroup day={firstDay} title={t.stays} isFolded names={stays.map((seat) => ({ key: seat.id, seat }))} />
      <section aria-labelledby="regler">
        <h2 id="regler">{t.rules}</h2>
        <p>{t.rulesLead(last, first)}</p>
        {foreseen.checks.length === 0 ? <p>{t.noRules}</p> : null}
        {foreseen.checks.map(({ check, rules }) => (
          <ComparedRules key={check.organization.slug} check={check} rules={rules} />
        ))}
      </section>
      {mayCarryOut ? (
        <Form action={constitutionDeedPath(organization.slug, id, 'gennemfoer')}>
          <input type="hidden" name="version" value={version} />
          <div class="actions">
            <button type="submit" class="button button-primary">
              {t.carryOut}
            </button>
            <A to={constitutionPath(organization.slug, id)}>{t.back}</A>
          </div>
        </Form>
      ) : (
        <p class="actions">
          <A to={constitutionPath(organization.slug, id)}>{t.back}</A>
        </p>
      )}
    </>
  )
}

type Altered = { readonly before: Membership; readonly after: Membership }

/** The changes, person by person: a seat that ends and begins by one line is altered. */
function grouped({ changes, lines, seats }: Parts) {
  const ended = changes.flatMap(({ line, before }) => (before === null ? [] : [{ line, before }]))
  const begun = changes.filter(({ before }) => before === null)
  const beginsToo = (line: string) => begun.find((one) => one.line.id === line)
  const alters = ended.flatMap(({ line, before }): Altered[] => {
    const after = beginsToo(line.id)?.after
    return after === undefined ? [] : [{ before, after }]
  })
  const ends = ended.filter(({ line }) => beginsToo(line.id) === undefined)
  const isOver = lines.filter(({ choice, held }) => choice === 'ends' && held !== null)
  const over = isOver.flatMap(({ id, held }) => {
    const seat = seats.find((one) => one.id === held?.membership)
    return seat === undefined || ended.some(({ line }) => line.id === id) ? [] : [{ before: seat }]
  })
  const stays = lines.flatMap(({ id, held, choice }) => {
    const seat = seats.find((one) => one.id === held?.membership)
    const isAltered = choice === 'ends' || ended.some(({ line }) => line.id === id)
    return seat === undefined || isAltered ? [] : [seat]
  })
  const comes = begun.filter(({ line }) => line.held === null)
  return { ends: [...ends, ...over], alters, comes, stays }
}

function Warnings({ foreseen, day }: { readonly foreseen: Foreseen; readonly day: Day }) {
  const t = constitutionTexts(usePage().language).preview
  const { withoutSecretary, takesOwnRight, endsOwnRight } = foreseen
  if (withoutSecretary.length === 0 && !endsOwnRight && !takesOwnRight) return null
  const where = withoutSecretary.map((place) => nameOn(place, day)).join(', ')
  return (
    <Notice isProblem={withoutSecretary.length > 0 || takesOwnRight}>
      {withoutSecretary.length === 0 ? null : <p>{t.noSecretary(where)}</p>}
      {takesOwnRight ? <p>{t.ownNow}</p> : endsOwnRight ? <p>{t.ownEnds}</p> : null}
    </Notice>
  )
}
