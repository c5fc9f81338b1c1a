import { createTransport, type Transporter } from 'nodemailer'
import type { Database } from '../db/transactions.ts'
import { recipientHost, type WaitingLetter } from './letter.ts'
import { markFailed, markSent, takeLetter, waitingAfter } from './storage/letters.ts'

/** One line of the log: a word for what happened, and facts that name nobody. */
export type MailLog = (event: string, facts: Readonly<Record<string, string | number>>) => void

export type Post = {
  /** `smtp://…` or `smtps://…`; null where the house has no way to send: letters then stay queued. */
  readonly smtpUrl: string | null
  /** Who the letters are from. */
  readonly from: string
  readonly log: MailLog
  /** Pause between two looks into the queue. */
  readonly everyMilliseconds?: number
}

export type Sender = { readonly stop: () => Promise<void> }

/** Sends queued letters until it is stopped; the one that is under way is finished first. */
export function startSender(db: Database, post: Post): Sender {
  const stopping = new AbortController()
  const transport = post.smtpUrl === null ? null : openTransport(post.smtpUrl)
  const round = transport === null ? tellOfWaiting(db, post.log) : () => sendAll(db, transport, post, stopping.signal)
  const running = everySoOften(round, post, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await running
      transport?.close()
    },
  }
}

/** Sends what is due now, once; true where nothing of it was left unsent. Without a way to send, nothing is. */
export async function sendWaiting(db: Database, post: Post): Promise<boolean> {
  if (post.smtpUrl === null) return false
  const transport = openTransport(post.smtpUrl)
  let isAllSent = true
  const log: MailLog = (event, facts) => {
    isAllSent &&= event === 'letter-sent'
    post.log(event, facts)
  }
  await sendAll(db, transport, { ...post, log }, new AbortController().signal).finally(() => transport.close())
  return isAllSent
}

function openTransport(smtpUrl: string): Transporter {
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }
  return createTransport({ url: smtpUrl, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
}

async function everySoOften(round: () => Promise<void>, post: Post, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await round().catch((error: unknown) => post.log('mail-round-failed', { failure: failureOf(error) }))
    await restUnlessStopped(post.everyMilliseconds ?? 1000, stopping)
  }
}

function restUnlessStopped(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((rested) => {
    const wake = () => {
      clearTimeout(timer)
      stopping.removeEventListener('abort', wake)
      rested()
    }
    const timer = setTimeout(wake, stopping.aborted ? 0 : milliseconds)
    stopping.addEventListener('abort', wake, { once: true })
  })
}

async function sendAll(db: Database, transport: Transporter, post: Post, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const letter = await db.jobs(takeLetter)
    if (letter === null) return
    await sendOne(db, transport, post, letter)
  }
}

async function sendOne(db: Database, transport: Transporter, post: Post, letter: WaitingLetter): Promise<void> {
  const facts = { letter: letter.id, host: recipientHost(letter.recipient), tries: letter.tries }
  const failure = await deliver(transport, post.from, letter)
  await db.jobs((tx) => (failure === null ? markSent(tx, letter.id) : markFailed(tx, letter, failure)))
  if (failure === null) post.log('letter-sent', facts)
  else post.log('letter-not-sent', { ...facts, failure })
}

/** Null where the other side took the letter, else why not. The same letter keeps one Message-ID however often it is tried. */
async function deliver(transport: Transporter, from: string, letter: WaitingLetter): Promise<string | null> {
  const { id, recipient, subject, body } = letter
  const message = {
    from,
    to: { name: '', address: recipient },
    subject,
    text: body,
    messageId: `<${id}@klynge>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
  return transport.sendMail(message).then(
    () => null,
    (error: unknown) => failureOf(error),
  )
}

/** The codes of a failure; never its message, which repeats the recipient's address. */
function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return 'responseCode' in error && typeof error.responseCode === 'number' ? `${code} ${error.responseCode}` : code
}

/** Says once of each letter that it waits for a way out. */
function tellOfWaiting(db: Database, log: MailLog): () => Promise<void> {
  let last: string | null = null
  return async () => {
    for (const { id, recipient } of await db.jobs((tx) => waitingAfter(tx, last))) {
      log('letter-waits-for-smtp-url', { letter: id, host: recipientHost(recipient) })
      last = id
    }
  }
}
