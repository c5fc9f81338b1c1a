import type { VNode } from 'preact'
import type { ReadTx } from '../db/transactions.ts'
import type { Asked } from '../ui/route.ts'
import type { Organization } from './model/organization.ts'

/** What a higher room has to say on an organization's page: its meetings, its decisions, its people. Null: nothing on this one. */
export type OrganizationPanel = (tx: ReadTx, organization: Organization, asked: Asked) => Promise<VNode | null>
