import type {
  Amount,
  Attachment,
  Decision,
  MeetingDocument,
  Participant,
  Recommendation,
  Section,
} from './meeting-document.ts'

/** An item's own line on the agenda. */
export type Heading = { readonly number: string | null; readonly title: string | null }

/** What a claim says, by what it is about. */
export type Said = {
  kind: MeetingDocument['kind']
  organization: string | null
  title: string | null
  day: string | null
  start: string | null
  end: string | null
  location: string | null
  participant: Participant
  heading: Heading
  /** What the document says of the item: open, closed, or nothing. */
  openness: boolean | null
  caseNumber: string | null
  documentNumber: string | null
  section: Section
  recommendation: Recommendation
  decision: Decision
  attachment: Attachment
  amount: Amount
  /** A doubt that belongs to nothing that was read: a person has seen it, or not. */
  remark: string
}

export type About = keyof Said

/** What a person made of one claim. A correction names what it is about, so that it can never be put in another's place. */
export type Verdict =
  | { readonly verdict: 'accepted' }
  | { readonly verdict: 'refused' }
  | { readonly verdict: 'corrected'; readonly to: Partial<Said> }

/** By the claim's path. */
export type Verdicts = ReadonlyMap<string, Verdict>

/** One entry of a list that was read, or that a person added: its path is beyond what was read. */
export type Entry<T> = { readonly path: string; readonly place: number; readonly says: T; readonly isAdded: boolean }

/** The entries of one list (`participants`, `items.2.decisions`): those read, then those added, each with its lasting path. */
export function entries<A extends About>(
  verdicts: Verdicts,
  list: string,
  about: A,
  read: readonly Said[A][],
): Entry<Said[A]>[] {
  const asRead = read.map((says, place) => ({ path: `${list}.${place}`, place, says, isAdded: false }))
  return [...asRead, ...added(verdicts, about, (path) => placeIn(list, path), read.length)]
}

/** Entries that a person added, in their order; `placeOf` says where in the list a path stands, or null where it is none of it. */
export function added<A extends About>(
  verdicts: Verdicts,
  about: A,
  placeOf: (path: string) => number | null,
  afterPlace: number,
): Entry<Said[A]>[] {
  const found: Entry<Said[A]>[] = []
  for (const [path, verdict] of verdicts) {
    if (verdict.verdict !== 'corrected') continue
    const place = placeOf(path)
    const says = verdict.to[about]
    if (place !== null && place >= afterPlace && says !== undefined) found.push({ path, place, says, isAdded: true })
  }
  return found.sort((one, other) => one.place - other.place)
}

function placeIn(list: string, path: string): number | null {
  if (!path.startsWith(`${list}.`)) return null
  const rest = path.slice(list.length + 1)
  return /^\d{1,6}$/.test(rest) ? Number(rest) : null
}

/** What a person stands behind in place of what was read; null where it was refused. What is not decided stands as read. */
export function settled<A extends About>(
  verdicts: Verdicts,
  path: string,
  about: A,
  read: Said[A],
): { readonly says: Said[A] } | null {
  const verdict = verdicts.get(path)
  if (verdict?.verdict === 'refused') return null
  const corrected = verdict?.verdict === 'corrected' ? verdict.to[about] : undefined
  return { says: corrected === undefined ? read : corrected }
}
