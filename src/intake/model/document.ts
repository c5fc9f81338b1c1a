import type { MeetingDocument } from './meeting-document.ts'
import type { Text } from './text.ts'

/**
 * waiting: to be read; read: to be reviewed; unreadable: see the failure; accepted: became a meeting; taken-over: became a draft of
 * terms of reference or rules of procedure; refused: put aside.
 */
export const documentStates = ['waiting', 'read', 'unreadable', 'accepted', 'taken-over', 'refused'] as const
export type DocumentState = (typeof documentStates)[number]

/** Dokument: a file that came in for an organization. */
export type IntakeDocument = {
  readonly id: string
  /** Last words of its address. */
  readonly slug: string
  readonly organization: ServedOrganization
  /** The file's name as it came. */
  readonly name: string
  readonly file: string
  /** The document that this one is a newer version of. */
  readonly previous: string | null
  readonly state: DocumentState
  /** Why it could not be read, and where. */
  readonly failure: Failure | null
  readonly createdAt: Date
  readonly version: number
}

/** The organization that a document was laid under. */
export type ServedOrganization = { readonly id: string; readonly slug: string; readonly root: string }

/** `why` is a word that has a sentence in both languages; `at` needs no translation. */
export type Failure = { readonly why: string; readonly at: string | null }

/** What was read of a document. */
export type DocumentContent = { readonly text: Text; readonly reading: MeetingDocument }

/** A line of the list of documents. */
export type DocumentLine = IntakeDocument & {
  /** day of the meeting, as far as read and corrected */
  readonly day: string | null
  readonly doubts: number
  readonly decided: number
}

/** A failure as it is kept: one word, and where. */
export function failureText({ why, at }: Failure): string {
  return at === null ? why : `${why}: ${at}`
}

export function failureOf(text: string | null): Failure | null {
  if (text === null) return null
  const colon = text.indexOf(': ')
  return colon === -1 ? { why: text, at: null } : { why: text.slice(0, colon), at: text.slice(colon + 2) }
}
