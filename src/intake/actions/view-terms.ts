import type { ReadTx } from '../../db/transactions.ts'
import { mayReview } from '../../governance/model/rights.ts'
import { versionOfFile } from '../../governance/storage/governing-documents.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import { readDayRegister } from '../../structure/actions/read-day-register.ts'
import { clustersIn, membersOf } from '../../structure/model/day-register.ts'
import { nameOn } from '../../structure/model/names.ts'
import { isShortEnough } from '../model/terms/length.ts'
import type { ListedCluster } from '../model/terms/proposal.ts'
import { readTerms } from '../model/terms/read-terms.ts'
import type { ClusterBeside, TermsView } from '../model/terms/view.ts'
import { contentOf, documentBySlug } from '../storage/documents.ts'

/** A document's text and the rules in it, as one of its own secretaries sees them; null for everybody else, and where nothing is read or the text is no such document's by its length. */
export async function viewTerms(tx: ReadTx, actor: Actor, slug: string, day: Day): Promise<TermsView | null> {
  const document = await documentBySlug(tx, slug)
  if (document === null || !mayReview(actor, document.organization)) return null
  const content = await contentOf(tx, document.id)
  if (content === null || !isShortEnough(content.text)) return null
  const reading = readTerms(content.text)
  return {
    document,
    text: content.text,
    reading,
    clusters: await besideRegister(tx, reading.clusters, day),
    takenOver: await versionOfFile(tx, document.organization.id, document.file),
  }
}

async function besideRegister(tx: ReadTx, listed: readonly ListedCluster[], day: Day): Promise<ClusterBeside[]> {
  if (listed.length === 0) return []
  const register = await readDayRegister(tx, day)
  const short = (name: string) => name.replace(/\s+Kommune$/i, '')
  const known = clustersIn(register, null).map((cluster) => ({
    name: nameOn(cluster, day),
    slug: cluster.slug,
    municipalities: membersOf(register, 'seat', cluster.id).map(({ organization }) => short(nameOn(organization, day))),
  }))
  return listed.map(({ name, municipalities }) => {
    const same = known.filter((one) => one.name.toLowerCase() === name.toLowerCase())
    const shared = (one: { readonly municipalities: readonly string[] }) =>
      one.municipalities.filter((municipality) => municipalities.includes(municipality)).length
    const register = same.toSorted((one, other) => shared(other) - shared(one))[0] ?? null
    return { name, municipalities, register }
  })
}
