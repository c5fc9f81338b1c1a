import type { Database } from '../../db/transactions.ts'
import { openFile } from '../../files/open-file.ts'
import { type Result, refuse } from '../../kernel/result.ts'
import { readInChild } from '../extraction/read-in-child.ts'
import type { DocumentContent } from '../model/document.ts'
import { keepFailure, keepReading, nextWaiting, type Waiting } from '../storage/reading-queue.ts'

/** Reads the bytes of one file, within limits. */
export type Reader = (bytes: Uint8Array) => Promise<Result<DocumentContent, string>>

/** Where the original bytes lie, and how they are read: in a limited child process, unless a test says otherwise. */
export type ReadingRoom = { readonly db: Database; readonly files: string; readonly read?: Reader }

/** Reads every document that waits, the oldest first and one at a time; says how many it was. No transaction is open meanwhile. */
export async function readWaiting(room: ReadingRoom): Promise<number> {
  const tried: string[] = []
  for (;;) {
    const next = await room.db.jobs((tx) => nextWaiting(tx, tried))
    if (next === null) return tried.length
    tried.push(next.id)
    await readOne(room, next)
  }
}

async function readOne({ db, files, read = readInChild }: ReadingRoom, { id, file }: Waiting): Promise<void> {
  const bytes = await openFile(files, file).catch(() => null)
  if (bytes === null) return db.jobs((tx) => keepFailure(tx, id, { why: 'lost', at: null }))
  const content = await read(bytes).catch(() => refuse('unreadable'))
  if (content.ok) return db.jobs((tx) => keepReading(tx, id, content.value))
  return db.jobs((tx) => keepFailure(tx, id, { why: content.refusal, at: content.at ?? null }))
}

export type BackgroundReading = {
  /** something was added: look now */
  wake(): void
  /** looks no more; resolves when the document at hand is done */
  stop(): Promise<void>
}

const lookEveryMilliseconds = 2_000

/**
 * Reads in the background for as long as the house stands. What waited when it last stopped is read when it starts again:
 * a document waits until its reading is kept. A failure of the database is met by trying again.
 */
export function startReading(room: ReadingRoom, told: (failure: unknown) => void): BackgroundReading {
  let isStopped = false
  let isAsked = false
  let turn: Promise<void> | null = null
  const look = () => {
    isAsked = true
    if (turn === null && !isStopped) turn = round()
  }
  const round = async () => {
    while (isAsked && !isStopped) {
      isAsked = false
      await readWaiting(room).catch(told)
    }
    turn = null
  }
  const clock = setInterval(look, lookEveryMilliseconds)
  clock.unref()
  look()
  return {
    wake: look,
    stop: async () => {
      isStopped = true
      clearInterval(clock)
      await turn
    },
  }
}
