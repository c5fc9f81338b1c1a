import { checkServed } from './actions/check-organizations.ts'
import type { FactSupplier } from './actions/fact-supplier.ts'
import { checkAsData } from './model/rules/as-data.ts'
import { sayWith } from './model/rules/finding.ts'
import { severities } from './model/rules/rule.ts'
import { DeskRules, type NotMet } from './pages/rules/desk-rules.tsx'
import type { DeskPanel } from './panels.tsx'
import { draftSets } from './storage/rules.ts'
import { checkTexts } from './texts-check.ts'

/** On my desk, where I am a secretary: what is not met today, the laws first, and drafts of rules. Null where all is well. */
export function deskRulesPanel(suppliers: readonly FactSupplier[]): DeskPanel {
  return async (tx, { actor, asOf, language }) => {
    if (actor.kind !== 'person' || !actor.seats.some(({ isSecretary }) => isSecretary)) return null
    const broken = (await checkServed(tx, actor, suppliers, asOf)).map((check) => ({
      ...check,
      findings: check.findings.filter(({ verdict }) => verdict === 'not-met'),
    }))
    const notMet = broken
      .flatMap(({ organization, findings }) => findings.map((finding): NotMet => ({ organization, finding })))
      .toSorted((a, b) => weight(a) - weight(b))
    const drafts = await draftSets(tx)
    if (notMet.length === 0 && drafts.length === 0) return null
    const { say } = checkTexts(language)
    const told = broken.filter(({ findings }) => findings.length > 0)
    return {
      main: <DeskRules notMet={notMet} drafts={drafts} />,
      json: {
        rulesNotMet: told.map((check) => checkAsData(check, (said) => sayWith(say, said))),
        ruleDrafts: drafts.map(({ key, owner, title }) => ({ set: key, owner, title })),
      },
    }
  }
}

function weight({ finding }: NotMet): number {
  return severities.indexOf(finding.rule.severity)
}
