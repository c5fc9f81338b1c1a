import type { ReadTx } from '../../db/transactions.ts'
import { mayReview } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { nameOn } from '../../structure/model/names.ts'
import { organizationsBelow } from '../../structure/storage/organizations.ts'
import type { DocumentList, OrganizationServed } from '../model/document-list.ts'
import { rootsServed } from '../model/rights.ts'
import { documentLines } from '../storage/documents.ts'

/** The organizations that somebody serves as secretary, and the documents that came in for them. */
export async function listDocuments(tx: ReadTx, actor: Actor): Promise<DocumentList> {
  const organizations = await organizationsServed(tx, actor)
  const lines = await documentLines(
    tx,
    organizations.map(({ id }) => id),
  )
  return { organizations, lines }
}

async function organizationsServed(tx: ReadTx, actor: Actor): Promise<OrganizationServed[]> {
  const served: OrganizationServed[] = []
  for (const root of rootsServed(actor)) {
    const below = await organizationsBelow(tx, root)
    const cluster = below.find(({ id }) => id === root)
    for (const organization of below) {
      if (!mayReview(actor, organization)) continue
      const name = nameOn(organization, actor.day)
      const isWhole = cluster === undefined || organization.id === root
      served.push({ id: organization.id, name, cluster: isWhole ? null : nameOn(cluster, actor.day) })
    }
  }
  return served
}
