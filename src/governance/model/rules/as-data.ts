import type { Day } from '../../../kernel/day.ts'
import type { Check, Finding, Said } from './finding.ts'
import { ruleName } from './rule.ts'

/** A check as open data: `organization` is a public id, `message` a sentence in the reader's language. */
export function checkAsData({ organization, day, findings }: Check, say: (said: Said) => string) {
  return { organization: organization.slug, on: day, findings: findings.map((finding) => findingAsData(finding, say)) }
}

function findingAsData({ rule, verdict, says, evidence }: Finding, say: (said: Said) => string) {
  return {
    rule: ruleName(rule),
    severity: rule.severity,
    verdict,
    message: say(says),
    source: rule.source,
    evidence: evidence.map(({ label, to, certainty, byTitle = false }) => ({ label, path: to, certainty, byTitle })),
  }
}

/** The same as rows: organization, name, day, rule, its text, severity, verdict, sentence, source, its address, evidence. */
export function checkAsRows(checks: readonly Check[], on: Day, say: (said: Said) => string): string[][] {
  return checks.flatMap(({ organization, findings }) =>
    findings.map(({ rule, verdict, says, evidence }) => [
      organization.slug,
      organization.name,
      on,
      ruleName(rule),
      rule.text,
      rule.severity,
      verdict,
      say(says),
      rule.source.title,
      rule.source.url ?? '',
      evidence.map(({ label }) => label).join('; '),
    ]),
  )
}
