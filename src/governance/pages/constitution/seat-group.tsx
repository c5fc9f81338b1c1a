import type { Day } from '../../../kernel/day.ts'
import { nameOn } from '../../../structure/model/names.ts'
import { danishOrder } from '../../../ui/format.ts'
import type { Membership } from '../../model/membership.ts'
import { PersonName, seatText } from './seat-text.tsx'

/** A seat as a list names it; `text` where it is another than it was. */
export type NamedSeat = {
  readonly key: string
  readonly seat: Pick<Membership, 'person' | 'organization' | 'post' | 'title' | 'onBehalfOf'>
  readonly text?: string
}

/** Everybody of whom the same becomes; the long list of those who stay can be folded away. */
export function SeatGroup({
  title,
  note,
  names,
  day,
  isFolded = false,
}: {
  readonly title: string
  readonly note?: string
  readonly names: readonly NamedSeat[]
  readonly day: Day
  readonly isFolded?: boolean
}) {
  if (names.length === 0) return null
  const heading = `${title} (${names.length})`
  const list = <SeatGroupList names={names} day={day} />
  if (isFolded) {
    return (
      <details>
        <summary>{heading}</summary>
        {list}
      </details>
    )
  }
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      {note === undefined ? null : <p>{note}</p>}
      {list}
    </section>
  )
}

function SeatGroupList({ names, day }: { readonly names: readonly NamedSeat[]; readonly day: Day }) {
  const sorted = names.toSorted((one, other) => danishOrder(one.seat.person.name, other.seat.person.name))
  return (
    <ul>
      {sorted.map(({ key, seat, text }) => (
        <li key={key}>
          <PersonName person={seat.person} name={seat.person.name} />: {text ?? seatText(seat, day)}
          {seat.organization.whole === null ? null : ` (${nameOn(seat.organization, day)})`}
        </li>
      ))}
    </ul>
  )
}
