import type { Period } from '../../../../kernel/period.ts'
import type { Facts } from '../facts.ts'
import type { Outcome } from '../finding.ts'

/**
 * Everything that was begun while the rule holds, and that patients are to be invited to, has its invitation, whatever was answered.
 * Where nothing of the kind was begun there is nothing to judge.
 */
export function eachInvited({ startDate }: Period, { happenings, day }: Facts): Outcome {
  const fact = 'patients-invited'
  const told = happenings.get(fact)
  if (told === undefined) return { verdict: 'cannot-judge', says: { word: 'not-told', of: { fact } }, evidence: [] }
  const due = told.filter(({ on }) => on <= day && (startDate === null || on >= startDate))
  const evidence = due.map(({ on, to, label }) => ({ label: label ?? on, on: null, to, certainty: null }))
  if (due.length === 0) return { verdict: 'cannot-judge', says: { word: 'nothing-to-invite-to', of: {} }, evidence }
  const without = due.filter(({ lacks }) => lacks === 'invitation').map(({ label, on }) => label ?? on)
  return {
    verdict: without.length === 0 ? 'met' : 'not-met',
    says: { word: 'each-invited', of: { count: due.length, without } },
    evidence,
    lacks: without.length > 0 ? 'happenings' : undefined,
  }
}
