/** Brev: plain text to one recipient, from the house. */
export type Letter = { readonly recipient: string; readonly subject: string; readonly body: string }

/** A letter in the sender's hand; `tries` counts this one too. */
export type WaitingLetter = Letter & { readonly id: string; readonly tries: number }

const mostTries = 12

/** How long a letter rests after its nth try (from 1): 15 seconds, doubled each time, at most four hours. */
export function restSeconds(tries: number): number {
  return Math.min(15 * 2 ** (tries - 1), 4 * 3600)
}

/** After twelve tries, more than eight hours, a letter is given up. */
export function isGivenUp(tries: number): boolean {
  return tries >= mostTries
}

/** Whom a letter is for as a log may know it: the place, never the person. */
export function recipientHost(recipient: string): string {
  return recipient.slice(recipient.lastIndexOf('@') + 1)
}

/** Who the house's letters are from. */
export function senderAt(publicUrl: string): string {
  return `Klynge <klynge@${new URL(publicUrl).hostname}>`
}
