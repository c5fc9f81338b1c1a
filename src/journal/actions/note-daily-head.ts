import { anchorDay } from '../../db/anchor.ts'
import type { Database } from '../../db/transactions.ts'
import { addDays, type Day, danishDay } from '../../kernel/day.ts'
import { queueLetter } from '../../mail/storage/letters.ts'
import { dayText } from '../../ui/format.ts'
import { type DailyHead, headsSince, noteHead } from '../storage/daily-heads.ts'
import { texts } from '../texts.ts'

export type HeadPost = {
  readonly dataFolder: string
  /** Whom the letter goes to: several parties, so that no one of them can let it disappear. */
  readonly recipients: readonly string[]
  /** Which house the letter speaks of. */
  readonly publicUrl: string
}

/**
 * Notes the newest seal as this day's, and queues the letters that tell it, in one transaction: one a day, however many programs run.
 * Answers false where nothing was ever sealed.
 */
export async function noteDailyHead(db: Pick<Database, 'jobs'>, post: HeadPost, day: Day): Promise<boolean> {
  await db.jobs(async (tx) => {
    const noted = await noteHead(tx, day)
    if (noted === null) return
    for (const recipient of post.recipients) await queueLetter(tx, { recipient, ...letterOf(noted, post) })
  })
  // A program that ended between the letter and the file leaves the file to the next one; each folder gets every day.
  const heads = await db.jobs((tx) => headsSince(tx, addDays(day, -366)))
  for (const { day: on, head, at } of heads) await anchorDay(post.dataFolder, on, head, at)
  return heads.some(({ day: on }) => on === day)
}

function letterOf({ day, head }: DailyHead, { publicUrl }: HeadPost): { subject: string; body: string } {
  const { letter } = texts('da')
  const told = { day: dayText(day, 'da'), address: publicUrl, ...head }
  return { subject: letter.subject(told.day), body: letter.body(told) }
}

/** Sees to it that every day has its head, soon after midnight in Denmark or as soon as the program runs again. */
export function startDailyHeads(
  db: Pick<Database, 'jobs'>,
  post: HeadPost,
  failed: (error: unknown) => void,
  everyMilliseconds = 10_000,
): { stop(): Promise<void> } {
  let noted: Day | null = null
  let turn = Promise.resolve()
  const look = async () => {
    const day = danishDay(new Date())
    if (noted !== day && (await noteDailyHead(db, post, day))) noted = day
  }
  const again = () => {
    turn = turn.then(look).catch(failed)
  }
  again()
  const timer = setInterval(again, everyMilliseconds)
  return {
    stop: async () => {
      clearInterval(timer)
      await turn
    },
  }
}
