import { parseDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { readMunicipality } from '../../structure/actions/read-municipality.ts'
import { type MunicipalitySheet, municipalityAsData } from '../../structure/model/municipality-sheet.ts'
import { nameOn } from '../../structure/model/names.ts'
import { countText, dayText } from '../../ui/format.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const structureMunicipality: Verb = {
  words: 'structure municipality',
  usage: 'CODE [--on DAY]',
  about: {
    da: 'Hvor kommunen med den kode hører til på en dag (i dag, hvis intet siges), hvor dens borgere tælles, og hvad hver kilde siger.',
    en: 'Where the municipality with that code belongs on a day (today where none is said), where its citizens count, and what each source says.',
  },
  options: ['on'],
  flags: [],
  operands: [1, 1],
  needs: 'database',
  run: showMunicipality,
}

async function showMunicipality(
  { operands: [code = ''], options, language }: Given,
  { database, today }: Workplace,
): Promise<Outcome> {
  const t = texts(language)
  const day = options.on === undefined ? today : parseDay(options.on)
  if (day === null) return refused('not-a-day', t.notADay(options.on ?? ''), exits.usage)
  const read = await database.reading({ kind: 'operator', day: today }, (tx) => readMunicipality(tx, code, day))
  if (read.ok) return completed(municipalityAsData(read.value), municipalityLines(read.value, language))
  return read.refusal === 'not-on-day'
    ? refused(read.refusal, t.structure['not-on-day'](code, dayText(day, language)))
    : refused(read.refusal, t.structure['no-such-municipality'](code), exits.usage)
}

function municipalityLines(sheet: MunicipalitySheet, language: Language): string[] {
  const { day, municipality, region, seats, countedIn, claims, figure } = sheet
  const t = texts(language).structure
  const place = region === null ? '' : `, ${nameOn(region, day)}`
  const count = figure === null ? t.noFigure : t.citizens(countText(figure.persons, language))
  return [
    `${municipality.code ?? ''} ${nameOn(municipality, day)}${place}: ${count}`,
    ...(seats.length === 0 ? [t.noClusters(dayText(day, language))] : []),
    ...seats.map(({ other, certainty }) => {
      const name = nameOn(other, day)
      return t.seat(other.slug, certainty === 'conflict' ? t.disputed(name) : name)
    }),
    ...(countedIn === null ? [] : [t.countedIn(nameOn(countedIn.cluster, day))]),
    ...claims.map(({ set, object }) => t.claim(set.title, nameOn(object, day))),
  ]
}
