import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { endKnown, groupStates, stateOf, stepKinds, stepsTold, type WorkingGroup } from './working-group.ts'

/** What `.json` answers of a cluster's working groups, exactly. `endDate` is the last day, expected or real, as known on the day. */
export const groupsAnswer = z
  .array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      state: z.enum(groupStates),
      startDate: z.iso.date().nullable(),
      endDate: z.iso.date().nullable(),
      answersTo: z.string().nullable(),
      task: z.string().nullable(),
      steps: z.array(
        z.strictObject({
          kind: z.enum(stepKinds),
          decidedOn: z.iso.date(),
          endDate: z.iso.date().nullable(),
          decision: z.string().nullable(),
          reason: z.string().nullable(),
          source: z.string().nullable(),
        }),
      ),
    }),
  )
  .meta({ id: 'WorkingGroups' })

/** Where decided items stand, by key; those that the reader does not see are not in it. */
export type DecisionPaths = ReadonlyMap<string, { readonly to: string }>

/** A working group as open data, as of a day. */
export function groupAsData(group: WorkingGroup, day: Day, decisions: DecisionPaths) {
  const { organization, mandate } = group
  return {
    id: organization.slug,
    name: nameOn(organization, day),
    state: stateOf(group, day),
    startDate: organization.period.startDate,
    endDate: endKnown(group, day),
    answersTo: mandate?.reportsTo.slug ?? null,
    task: mandate?.task ?? null,
    steps: (mandate === null ? [] : stepsTold(mandate, day)).map((step) => ({
      kind: step.kind,
      decidedOn: step.on,
      endDate: step.until,
      decision: decisions.get(step.decision ?? '')?.to ?? null,
      reason: step.reason,
      source: step.source,
    })),
  }
}

/** The same as rows: public id, name, state, first and last day, whom it answers to, task, where it was decided. */
export function groupAsRow(group: WorkingGroup, day: Day, decisions: DecisionPaths): (string | null)[] {
  const { id, name, state, startDate, endDate, answersTo, task, steps } = groupAsData(group, day, decisions)
  return [id, name, state, startDate, endDate, answersTo, task, steps[0]?.decision ?? steps[0]?.source ?? null]
}
