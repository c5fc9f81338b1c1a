import { type DayRegister, membersOf, objectsOf } from './day-register.ts'
import { nameOn } from './names.ts'
import type { Certainty, Classification, Organization } from './organization.ts'

/** An authority that takes part (OParl: body), and how sure that is. */
export type Body = {
  readonly id: string
  readonly name: string
  readonly classification: Classification
  readonly certainty: Certainty
}

/** An organization in one line, with the authorities that hold it together. */
export type ListedOrganization = {
  readonly id: string
  readonly name: string
  readonly classification: Classification
  readonly bodies: readonly Body[]
  readonly period: Organization['period']
}

/** Everything that exists on the register's day, by public id. */
export function organizationList(register: DayRegister): ListedOrganization[] {
  return register.all.map((organization) => ({
    id: organization.slug,
    name: nameOn(organization, register.day),
    classification: organization.classification,
    bodies: bodiesOf(register, organization),
    period: organization.period,
  }))
}

/** An authority is its own; a hospital has its region; a cluster and all below it have the cluster's region and municipalities. */
function bodiesOf(register: DayRegister, organization: Organization): Body[] {
  const body = (one: Organization, certainty: Certainty): Body => ({
    id: one.slug,
    name: nameOn(one, register.day),
    classification: one.classification,
    certainty,
  })
  if (['region', 'municipality'].includes(organization.classification))
    return [body(organization, organization.certainty)]
  const whole = organization.classification === 'hospital' ? organization.id : organization.root
  const regions = objectsOf(register, 'in-region', whole).map((region) => body(region, region.certainty))
  const seats = membersOf(register, 'seat', whole).map((member) => body(member.organization, member.certainty))
  return [...regions, ...seats.toSorted((a, b) => (a.id < b.id ? -1 : 1))]
}
