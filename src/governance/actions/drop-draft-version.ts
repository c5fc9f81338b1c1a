import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import type { DocumentKind } from '../model/governing/governing-document.ts'
import { mayWriteGoverningDocuments, rightIn } from '../model/rights.ts'
import { lockVersion, removeDraftVersion } from '../storage/write-governing-documents.ts'

export type DropVersionRefusal =
  | 'no-such-organization'
  | 'no-such-version'
  | 'no-right'
  | 'approved-already'
  | 'changed-meanwhile'

/** Takes a draft away that came to nothing. Draft rules that it carries stay as a draft of their own. */
export async function dropDraftVersion(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  kind: DocumentKind,
  number: number,
  seen: number,
): Promise<Result<null, DropVersionRefusal>> {
  const organization = await organizationBySlug(tx, slug)
  if (organization === null) return refuse('no-such-organization')
  const version = await lockVersion(tx, organization.id, kind, number)
  if (version === null) return refuse('no-such-version')
  if (!mayWriteGoverningDocuments(actor, version.organization)) return refuse('no-right')
  if (version.period !== null) return refuse('approved-already')
  if (!(await removeDraftVersion(tx, version.id, seen))) return refuse('changed-meanwhile')
  const { title, sections, visibility, original, source } = version
  await record(tx, actor, {
    action: 'drop-draft-version',
    rightHeld: rightIn(actor, version.organization),
    objectKind: 'governing-document-version',
    objectId: version.id,
    organization: version.organization.id,
    payload: { kind, number, title, sections, visibility, original, source },
  })
  return done(null)
}
