import { addDays, type Day } from '../../../kernel/day.ts'
import type { Period } from '../../../kernel/period.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Classification } from '../../../structure/model/organization.ts'

/** A version that stands, with the days on which it holds. */
export type Standing = { readonly id: string; readonly period: Period }

/** What an approval does to the versions: when the new one holds, and which earlier one ends with which day. */
export type Succession = { readonly period: Period; readonly ends: readonly Standing[] }

/** A version that holds from a day: the one that held until then ends the day before. Nothing is put in before one that came later. */
export function successionFrom(from: Day, standing: readonly Standing[]): Result<Succession, 'later-version'> {
  const touched = standing.filter(({ period }) => period.endDate === null || period.endDate >= from)
  if (touched.some(({ period }) => period.startDate === null || period.startDate >= from))
    return refuse('later-version', 'from')
  const lastDay = addDays(from, -1)
  const ends = touched.map(({ id, period }) => ({ id, period: { ...period, endDate: lastDay } }))
  return done({ period: { startDate: from, endDate: null }, ends })
}

/** Authorities that approve documents of others. */
export const approvers = [
  'region',
  'municipality',
  'general-practice',
  'committee',
] as const satisfies readonly Classification[]

type Body = { readonly id: string; readonly root: string; readonly classification: Classification }

/** Whether somebody may have approved an organization's document: an authority that stands by itself, or a body of the very circle. */
export function mayHaveApproved({ id, root, classification }: Body, organization: Pick<Body, 'root'>): boolean {
  return root === organization.root || (id === root && approvers.some((one) => one === classification))
}
