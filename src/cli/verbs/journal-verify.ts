import { parseHead, readAnchors } from '../../db/anchor.ts'
import { type JournalVerdict, verifyJournal } from '../../db/verify-journal.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Outcome, refused, type Verb } from '../verb.ts'

export const journalVerify: Verb = {
  words: 'journal verify',
  usage: '[--head SEGL:HASH]',
  about: {
    da: 'Læser hele journalen og siger, hvad der er brudt, slettet eller endnu ikke forseglet. --head: et segl fra et brev; det skal stå i kæden.',
    en: 'Reads the whole journal and says what is broken, erased or not sealed yet. --head: a seal from a letter; it must stand in the chain.',
  },
  options: ['head'],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: async ({ language, options }, { database, settings }) => {
    const t = texts(language)
    const told = options.head === undefined ? null : parseHead(options.head)
    if (options.head !== undefined && told === null) return refused('not-a-head', t.journalNotAHead, exits.usage)
    const kept = await readAnchors(settings.dataFolder)
    const verdict = await database.jobs((tx) => verifyJournal(tx, told === null ? kept : [...kept, told]))
    return outcomeOf(verdict, t)
  },
}

/** How many of each kind are named one by one. */
const mostNamed = 20

function outcomeOf(verdict: JournalVerdict, t: ReturnType<typeof texts>): Outcome {
  const { entries, seals, head, heldHeads, unsealed, erased, broken } = verdict
  const named = (ids: readonly bigint[]) => `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ' …' : ''}`
  const rest = [
    ...(head === null ? [] : [t.journalHead(head.seal, head.hash)]),
    t.journalHeld(heldHeads),
    ...(unsealed.length === 0 ? [] : [`${t.journalUnsealed(unsealed.length)} ${named(unsealed)}`]),
    ...(erased.length === 0 ? [] : [`${t.journalErased(erased.length)} ${named(erased)}`]),
  ]
  if (broken.length === 0) return completed(verdict, [t.journalWhole(entries, seals), ...rest])
  const breaks = broken.slice(0, mostNamed).map((one) => {
    const entry = 'entry' in one ? one.entry : null
    return `- ${t.journalBreaks[one.kind](entry, 'seal' in one ? one.seal : null)}`
  })
  const more = broken.length > mostNamed ? ['- …'] : []
  return { exit: exits.refused, json: verdict, lines: [t.journalBroken(broken.length), ...breaks, ...more, ...rest] }
}
