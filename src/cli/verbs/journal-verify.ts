import { readAnchors } from '../../db/anchor.ts'
import { verifyJournal } from '../../db/verify-journal.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Verb } from '../verb.ts'

export const journalVerify: Verb = {
  words: 'journal verify',
  usage: '',
  about: {
    da: 'Læser hele journalen og siger, hvad der er brudt, slettet eller endnu ikke forseglet.',
    en: 'Reads the whole journal and says what is broken, erased or not sealed yet.',
  },
  options: [],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: async ({ language }, { database, settings }) => {
    const t = texts(language)
    const anchors = await readAnchors(settings.dataFolder)
    const verdict = await database.jobs((tx) => verifyJournal(tx, anchors))
    const rest = [
      ...(verdict.unsealed.length === 0 ? [] : [t.journalUnsealed(verdict.unsealed.length)]),
      ...(verdict.erased.length === 0 ? [] : [t.journalErased(verdict.erased.length)]),
    ]
    if (verdict.broken.length === 0)
      return completed(verdict, [t.journalWhole(verdict.entries, verdict.seals), ...rest])
    return { exit: exits.refused, json: verdict, lines: [t.journalBroken(verdict.broken.length), ...rest] }
  },
}
