import { z } from 'zod'
import { announce } from '../../db/events.ts'
import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { addressFor, type NewOrganizationNo, newOrganization } from '../model/new-organization.ts'
import type { Organization } from '../model/organization.ts'
import { mayAddBelow, mayAddCluster, rightToAdd } from '../model/right.ts'
import {
  addOrganizationRows,
  formerSlugsLike,
  lockAddress,
  municipalitiesBySlug,
  organizationsAddressed,
  type Surroundings,
} from '../storage/add-organization.ts'
import { organizationBySlug } from '../storage/organizations.ts'

const text = z.string().trim().max(500).catch('').default('')

/** A cluster, level, committee or group as it is typed: in the form, at the command line. */
export const organizationForm = z.object({
  /** Public id of the organization that it is a part of; empty where it stands by itself. */
  under: text,
  name: text,
  kind: text,
  /** Public id of its region. */
  region: text,
  from: text,
  to: text,
  source: text,
  /** Public ids of the municipalities that take part. */
  municipalities: z
    .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(text).max(200))
    .catch([])
    .default([]),
})
export type OrganizationForm = z.output<typeof organizationForm>

export type AddOrganizationNo = NewOrganizationNo | 'no-right' | 'no-such-organization' | 'no-such-municipality'

/** Enters an organization that the shipped register does not know. Answers its public id. */
export async function addOrganization(
  tx: WriteTx,
  actor: Actor,
  form: OrganizationForm,
): Promise<Result<string, AddOrganizationNo>> {
  const around = await surroundings(tx, form)
  if (!around.ok) return around
  const { above } = around.value
  if (!(above === null ? mayAddCluster(actor) : mayAddBelow(actor, above))) return refuse('no-right')
  const address = addressFor(form.name, around.value, parseDay(form.from) ?? actor.day)
  if (address !== null) await lockAddress(tx, address)
  const akin = address === null ? [] : await organizationsAddressed(tx, address)
  const former = address === null ? [] : await formerSlugsLike(tx, address)
  const added = newOrganization(form, around.value, akin, former)
  if (!added.ok) return added
  const id = await addOrganizationRows(tx, added.value, around.value)
  await record(tx, actor, {
    action: 'add-organization',
    rightHeld: rightToAdd(actor, above),
    objectKind: 'organization',
    objectId: id,
    organization: id,
    payload: form,
  })
  await announce(tx, 'organization-added', id, id)
  return done(added.value.slug)
}

async function surroundings(
  tx: ReadTx,
  form: OrganizationForm,
): Promise<Result<Surroundings, 'no-such-organization' | 'no-region' | 'no-such-municipality'>> {
  const above = form.under === '' ? null : await organizationBySlug(tx, form.under)
  if (form.under !== '' && above === null) return refuse('no-such-organization')
  const region = form.region === '' || above !== null ? null : await organizationBySlug(tx, form.region)
  if (form.region !== '' && above === null && region?.classification !== 'region') return refuse('no-region', 'region')
  const municipalities = await municipalitiesOf(tx, form)
  return municipalities === null
    ? refuse('no-such-municipality', 'municipalities')
    : done({ above, region, municipalities })
}

/** Only a cluster has seats for municipalities. Null: one of them is unknown. */
async function municipalitiesOf(tx: ReadTx, form: OrganizationForm): Promise<Organization[] | null> {
  const named = [...new Set(form.municipalities.filter((slug) => slug !== ''))]
  if (form.kind !== 'cluster' || named.length === 0) return []
  const found = await municipalitiesBySlug(tx, named)
  return found.length === named.length ? found : null
}
