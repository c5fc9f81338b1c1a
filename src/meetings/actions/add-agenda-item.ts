import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result } from '../../kernel/result.ts'
import { type AgendaItem, outcomes, recommendationVerbs } from '../model/meeting-record.ts'
import { type ChangedMeeting, type ChangeNo, changeMeeting } from './change-meeting.ts'
import { accessFields, accessOf, line, prose } from './typed.ts'

const outcome = z
  .enum([...outcomes, ''], 'not-an-answer')
  .default('')
  .transform((word) => (word === '' ? null : word))

export const newItemForm = z
  .object({
    number: line,
    title: line.refine((title) => title !== null, 'title-needed'),
    text: prose,
    recommendation: prose,
    verb: z.enum(recommendationVerbs, 'not-an-answer').default('other'),
    decision: prose,
    outcome,
    ...accessFields,
  })
  .refine(({ decision, outcome }) => decision === null || outcome !== null, {
    path: ['outcome'],
    message: 'decision-needs-outcome',
    when: areBothRead,
  })
  .refine(({ decision, outcome }) => decision !== null || outcome === null, {
    path: ['decision'],
    message: 'outcome-needs-decision',
    when: areBothRead,
  })

/** What is wrong with other fields does not keep back what is wrong with these two together. */
function areBothRead({ issues }: z.core.ParsePayload): boolean {
  return issues.every(({ path }) => path?.[0] !== 'decision' && path?.[0] !== 'outcome')
}

/** Adds an item at the end of a meeting's agenda; what stands there keeps its address. */
export async function addAgendaItem(
  tx: WriteTx,
  actor: Actor,
  meeting: string,
  told: z.infer<typeof newItemForm>,
): Promise<Result<ChangedMeeting, ChangeNo>> {
  return changeMeeting(tx, actor, { meeting, action: 'add-agenda-item' }, (before) =>
    done({ ...before, items: [...before.items, typedItem(told)] }),
  )
}

function typedItem(told: z.infer<typeof newItemForm>): AgendaItem {
  const asked = (told.recommendation ?? '').split('\n').map((text) => text.trim())
  return {
    number: told.number,
    slug: null,
    matter: { title: told.title, caseNumber: null, documentNumber: null, isMarkedOpen: null },
    access: accessOf(told),
    source: null,
    sections: told.text === null ? [] : [{ heading: null, kind: 'statement', text: told.text, source: null }],
    recommendations: asked
      .filter((text) => text !== '')
      .map((text) => ({ text, verb: told.verb, by: null, outcome: told.outcome, source: null })),
    decisions: typedDecision(told),
    attachments: [],
    amounts: [],
  }
}

function typedDecision({ decision, outcome }: z.infer<typeof newItemForm>) {
  if (decision === null || outcome === null) return []
  return [{ organization: null, day: null, text: decision, outcome, absent: [], dissent: [], source: null }]
}
