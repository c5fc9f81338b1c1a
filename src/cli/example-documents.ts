import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WriteTx } from '../db/transactions.ts'
import { approveVersion } from '../governance/actions/approve-version.ts'
import { writeVersion } from '../governance/actions/write-version.ts'
import type { DocumentKind } from '../governance/model/governing/governing-document.ts'
import { versionsOf } from '../governance/storage/governing-documents.ts'
import type { Actor } from '../kernel/actor.ts'
import { decisionFinder } from '../meetings/decision-finder.ts'
import type { Organization } from '../structure/model/organization.ts'

const documents = [
  {
    kind: 'terms-of-reference',
    file: 'kommissorium.txt',
    title: 'Kommissorium for Politisk Sundhedsklynge Nord',
    source: 'Bilag 1 til Politisk Sundhedsklynge Nord, 8. november 2022',
  },
  {
    kind: 'rules-of-procedure',
    file: 'forretningsorden.txt',
    title: 'Forretningsorden for Politisk Sundhedsklynge Nord',
    source: 'Bilag 2 til Politisk Sundhedsklynge Nord, 8. november 2022',
  },
] as const satisfies readonly { readonly kind: DocumentKind; readonly [field: string]: string }[]

const approvedAt = { on: '2022-11-08', item: '3' } as const

/** Writes down the two documents that the example's meeting approved, with that decision. Answers the versions' ids. */
export async function approveExampleDocuments(
  tx: WriteTx,
  secretary: Actor,
  folder: string,
  level: Organization,
): Promise<string[]> {
  const decisions = await decisionFinder.inCircle(tx, level.root)
  const decision = decisions.find(({ on, item }) => on === approvedAt.on && item === approvedAt.item)
  if (decision === undefined) throw new Error('the example does not load: no decision on its documents')
  const ids: string[] = []
  for (const { kind, file, title, source } of documents) {
    const text = await readFile(join(folder, file), 'utf8')
    const form = { title, text, visibility: 'public', source, version: 0 }
    const written = await writeVersion(tx, secretary, level.slug, kind, form, null)
    if (!written.ok) throw new Error(`the example does not load: ${written.refusal}`)
    const approval = { by: '', decision: decision.key, on: '', from: '', version: 1 }
    const approved = await approveVersion(tx, secretary, decisionFinder, level.slug, kind, written.value, approval)
    if (!approved.ok) throw new Error(`the example does not load: ${approved.refusal}`)
    ids.push(...(await versionsOf(tx, level.id, kind)).map(({ id }) => id))
  }
  return ids
}
