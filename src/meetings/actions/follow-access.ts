import type { WriteTx } from '../../db/transactions.ts'
import { isWider } from '../model/access.ts'
import { accessChanges, type ClosingWords, itemPlace, publicPlaces } from '../model/closing.ts'
import type { Extract } from '../model/extract.ts'
import type { MeetingRecord } from '../model/meeting-record.ts'
import { removeExtracts } from '../storage/extracts.ts'
import { addVisibilityChanges, narrowWhatIsTold } from '../storage/visibility-changes.ts'
import { addWithdrawals } from '../storage/withdrawals.ts'

type Of = {
  readonly meeting: string
  readonly organization: string
  readonly slug: string
  readonly author: string
  readonly right: string
}

type Versions = {
  /** Null: it is written for the first time. */
  readonly before: MeetingRecord | null
  readonly after: MeetingRecord
  readonly extracts: readonly Extract[]
  /** What was said when closing; null where nothing but the readers was. */
  readonly closing: ClosingWords | null
}

/**
 * What follows when a meeting gets other readers, in the transaction that gives it them: every opening and closing is a row; what is
 * told of the meeting closes with it; an extract ends when its item opens or becomes another; an address that everyone could read is
 * remembered as withdrawn.
 */
export async function followAccess(
  tx: WriteTx,
  { meeting, organization, slug, ...by }: Of,
  { before, after, extracts, closing }: Versions,
): Promise<void> {
  const outer = after.access.visibility
  const lasting = extracts.filter(({ item }) => isStill(item, before, after))
  const over = extracts.filter((extract) => !lasting.includes(extract))
  await removeExtracts(
    tx,
    meeting,
    over.map(({ item }) => item),
  )
  if (before !== null && isWider(before.access.visibility, outer)) await narrowWhatIsTold(tx, meeting, outer)
  await addVisibilityChanges(tx, accessChanges(before, after), { meeting, organization, ...by, outer, closing })
  const still = new Set(placesOf(slug, after, lasting))
  const gone = before === null ? [] : placesOf(slug, before, extracts).filter((place) => !still.has(place))
  await addWithdrawals(tx, organization, gone)
}

/** Where everyone reads something of a meeting: its own address, its open items', and those of extracts. */
export function placesOf(slug: string, record: MeetingRecord, extracts: readonly Extract[]): string[] {
  const told = extracts.filter(({ visibility }) => visibility === 'public').map(({ item }) => itemPlace(slug, item))
  return record.access.visibility === 'public' ? [...publicPlaces(slug, record), ...told] : []
}

function isStill(slug: string, before: MeetingRecord | null, after: MeetingRecord): boolean {
  const now = after.items.find((item) => item.slug === slug)
  const then = before?.items.find((item) => item.slug === slug)
  if (now === undefined || now.access?.visibility === 'public') return false
  return then === undefined || then.matter.title === now.matter.title
}
