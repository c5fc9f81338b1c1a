import { checkOrganization } from '../../governance/actions/check-organizations.ts'
import { checkAsData } from '../../governance/model/rules/as-data.ts'
import { brokenLaws, sayWith } from '../../governance/model/rules/finding.ts'
import { ruleName } from '../../governance/model/rules/rule.ts'
import { checkTexts } from '../../governance/texts-check.ts'
import { parseDay } from '../../kernel/day.ts'
import { factSuppliers } from '../fact-suppliers.ts'
import { texts } from '../texts.ts'
import { exits, refused, type Verb } from '../verb.ts'

export const governanceCheck: Verb = {
  words: 'governance check',
  usage: 'ORGANIZATION [--on DAY]',
  about: {
    da: 'Hvad reglerne siger om en organisations sammensætning på en dag (i dag, hvis intet siges). Slutter med 1, når en lov ikke er opfyldt.',
    en: 'What the rules say of an organization’s composition on a day (today where none is said). Ends with 1 where a law is not met.',
  },
  options: ['on'],
  flags: [],
  operands: [1, 1],
  needs: 'database',
  run: async ({ operands, options, language }, { database, today }) => {
    const t = texts(language)
    const on = options.on === undefined ? today : parseDay(options.on)
    if (on === null) return refused('not-a-day', t.notADay(options.on ?? ''), exits.usage)
    const slug = (operands[0] ?? '').replace(/^\//, '')
    const operator = { kind: 'operator', day: today } as const
    const found = await database.reading(operator, (tx) => checkOrganization(tx, operator, factSuppliers, slug, on))
    if (found === null) return refused('no-such-organization', t.noOrganization(slug))
    const { say, verdicts } = checkTexts(language)
    const lines = found.findings.map(
      ({ rule, verdict, says }) => `${ruleName(rule)}  ${verdicts[verdict]}: ${sayWith(say, says)}`,
    )
    return {
      exit: brokenLaws(found).length > 0 ? exits.refused : exits.done,
      json: checkAsData(found, (said) => sayWith(say, said)),
      lines,
    }
  },
}
