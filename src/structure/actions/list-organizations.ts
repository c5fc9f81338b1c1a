import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { dayRegister } from '../model/day-register.ts'
import { classifications } from '../model/organization.ts'
import { type ListedOrganization, organizationList } from '../model/organization-list.ts'
import { organizationsOn } from '../storage/organizations.ts'
import { pairsOn } from '../storage/ties.ts'

/** Every organization that exists on a day, with the authorities that hold it together. */
export async function listOrganizations(tx: ReadTx, day: Day): Promise<ListedOrganization[]> {
  const [organizations, pairs] = await Promise.all([organizationsOn(tx, classifications, day), pairsOn(tx, day)])
  return organizationList(dayRegister(day, organizations, pairs, [], []))
}
