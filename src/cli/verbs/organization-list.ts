import { parseDay } from '../../kernel/day.ts'
import { organizationLines, organizationsOnDay } from '../organization.ts'
import { texts } from '../texts.ts'
import { completed, exits, refused, type Verb } from '../verb.ts'

export const organizationList: Verb = {
  words: 'organization list',
  usage: '[--on DAY]',
  about: {
    da: 'Alle organisationer i registret på en dag (i dag, hvis intet siges), med de myndigheder, der holder dem sammen.',
    en: 'Every organization in the register on a day (today where none is said), with the authorities that hold it together.',
  },
  options: ['on'],
  flags: [],
  operands: [0, 0],
  needs: 'database',
  run: async ({ options, language }, { database, today }) => {
    const on = options.on === undefined ? today : parseDay(options.on)
    if (on === null) return refused('not-a-day', texts(language).notADay(options.on ?? ''), exits.usage)
    const organizations = await organizationsOnDay(database, { kind: 'operator', day: today }, on)
    return completed(organizations, organizationLines(organizations))
  },
}
