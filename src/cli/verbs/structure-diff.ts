import { type Day, parseDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { readChanges } from '../../structure/actions/read-changes.ts'
import { changeAsData } from '../../structure/model/changes-as-data.ts'
import { ofKind } from '../../structure/model/day-register.ts'
import { changeSentence } from '../../structure/pages/change-words.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const structureDiff: Verb = {
  words: 'structure diff',
  usage: '--from DAY --to DAY [--region CODE]',
  about: {
    da: 'Hvad registret siger anderledes på den sidste dag end på den første: hvad der begynder, ophører, går videre, skifter navn, plads eller region.',
    en: 'What the register says otherwise on the last day than on the first: what begins, ends, goes on, changes name, seat or region.',
  },
  options: ['from', 'to', 'region'],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: differ,
}

async function differ({ options, language }: Given, { database, today }: Workplace): Promise<Outcome> {
  const t = texts(language)
  const from = dayOf(options.from, '--from', language)
  if (!from.ok) return from.said
  const to = dayOf(options.to, '--to', language)
  if (!to.ok) return to.said
  if (to.day < from.day) return refused('days-backwards', t.structure.daysBackwards(from.day, to.day), exits.usage)
  const code = options.region ?? null
  const reading = await database.reading({ kind: 'operator', day: today }, (tx) =>
    readChanges(tx, from.day, to.day, code),
  )
  const { before, after, changes } = reading
  const isKnown = [before, after].some((register) => ofKind(register, 'region').some((region) => region.code === code))
  if (code !== null && !isKnown) return refused('no-such-region', t.structure['no-such-region'](code), exits.usage)
  const said = changes.map((change) => changeAsData(change, before, after, changeSentence(change, reading, language)))
  const lines = said.map(({ sentence }) => sentence)
  return completed(
    { from: from.day, to: to.day, changes: said },
    lines.length === 0 ? [t.structure.nothingChanged(from.day, to.day)] : lines,
  )
}

type Said = { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly said: Outcome }

function dayOf(text: string | undefined, name: string, language: Language): Said {
  const t = texts(language)
  if (text === undefined)
    return { ok: false, said: refused('missing-option', t.missingOption(name, structureDiff.usage), exits.usage) }
  const day = parseDay(text)
  return day === null ? { ok: false, said: refused('not-a-day', t.notADay(text), exits.usage) } : { ok: true, day }
}
