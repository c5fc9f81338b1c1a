import { A } from '../../../ui/components/link.tsx'
import { Mark } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import {
  type Choice,
  type Constitution,
  type ConstitutionLine,
  lastDayOf,
} from '../../model/constitution/constitution.ts'
import { saysTheSame } from '../../model/constitution/plan.ts'
import type { Membership } from '../../model/membership.ts'
import { constitutionLinePath } from '../../paths.ts'
import { texts } from '../../texts.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import type { DraftParts, TypedChoices } from './parts.ts'
import { PersonName, seatText } from './seat-text.tsx'

/** One seat that is held: who, what, what becomes of it, and the way to another post. */
export function SeatLine({
  line,
  parts,
  typed,
}: {
  readonly line: ConstitutionLine
  readonly parts: DraftParts
  readonly typed: TypedChoices | null
}) {
  const { language } = usePage()
  const t = constitutionTexts(language)
  const { constitution, organization, seats } = parts
  const seat = seats.find(({ id }) => id === line.held?.membership)
  const conflict = typed?.conflicts.get(line.id)
  const trouble = parts.troubles.find((one) => 'line' in one && one.line.id === line.id)
  const isOther = seat !== undefined && !saysTheSame(line, seat)
  const problem = conflict === undefined ? trouble && t.troubles[trouble.word] : conflictText(conflict)
  const error = `fejl-${line.id}`
  return (
    <li class="seat-line" id={`linje-${line.id}`}>
      <div>
        <strong>
          <PersonName person={line.person} name={line.personName} />
        </strong>
        <span class="register-note">{seatText(seat ?? line, lastDayOf(constitution))}</span>
        {isOther ? (
          <span class="register-note">
            {t.draft.fromThen}: {seatText(line, constitution.firstDay)}
          </span>
        ) : null}
        {problem === undefined ? null : (
          <span class="form-error-message" id={error}>
            {problem}
          </span>
        )}
      </div>
      <div class="seat-choice">
        <input type="hidden" name={`was-${line.id}`} value={line.choice} />
        <Chooser
          line={line}
          chosen={typed?.chosen.get(line.id) ?? line.choice}
          isOther={isOther}
          error={problem === undefined ? undefined : error}
        />
        <A
          to={constitutionLinePath(organization.slug, constitution.id, line.id)}
          aria-label={t.draft.editOf(line.personName)}
        >
          {t.draft.edit}
        </A>
      </div>
    </li>
  )

  function conflictText({ mine, theirs }: { readonly mine: Choice; readonly theirs: Choice }): string {
    return t.draft.conflict(t.choices[mine], t.choices[theirs])
  }
}

function Chooser({
  line,
  chosen,
  isOther,
  error,
}: {
  readonly line: ConstitutionLine
  readonly chosen: Choice
  readonly isOther: boolean
  readonly error: string | undefined
}) {
  const t = constitutionTexts(usePage().language)
  const offered: readonly Choice[] = isOther ? ['continues', 'changes', 'ends'] : ['continues', 'ends']
  const shown = isOther || chosen !== 'changes' ? chosen : 'continues'
  return (
    <select
      class="form-select"
      name={`choice-${line.id}`}
      aria-label={t.draft.choose(line.personName)}
      aria-describedby={error}
      aria-invalid={error === undefined ? undefined : 'true'}
    >
      {offered.map((choice) => (
        <option key={choice} value={choice} selected={choice === shown}>
          {t.choices[choice]}
        </option>
      ))}
    </select>
  )
}

/** Those who come to one place. */
export function Comers({
  comers,
  slug,
  constitution,
}: {
  readonly comers: readonly ConstitutionLine[]
  readonly slug: string
  readonly constitution: Constitution
}) {
  const { language } = usePage()
  const t = constitutionTexts(language).draft
  if (comers.length === 0) return null
  return (
    <>
      <h3>{t.comers}</h3>
      <ul class="seat-lines plain-list">
        {comers.map((line) => (
          <li key={line.id} class="seat-line" id={`linje-${line.id}`}>
            <div>
              <strong>
                <PersonName person={line.person} name={line.personName} />
              </strong>
              <span class="register-note">{seatText(line, constitution.firstDay)}</span>
            </div>
            <div class="seat-choice">
              <Closed visibility={line.visibility} />
              <A to={constitutionLinePath(slug, constitution.id, line.id)} aria-label={t.editComer(line.personName)}>
                {t.edit}
              </A>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Closed({ visibility }: Pick<Membership, 'visibility'>) {
  const t = texts(usePage().language).members
  return visibility === 'public' ? null : <Mark tone="quiet">{t.closed}</Mark>
}
