import { z } from 'zod'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { mayReview } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/id.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { slugOf } from '../../kernel/slug.ts'
import { organizationWith } from '../../meetings/storage/find-organization.ts'
import { documentOfFile, insertDocument } from '../storage/documents.ts'
import { journaled, personOf } from './journaled.ts'

/** `file` is the SHA-256 of bytes that are stored already. */
export type DocumentInput = { readonly organization: string; readonly name: string; readonly file: string }
export type AddedDocument = { readonly slug: string; readonly isNew: boolean }

/** Whether somebody may lay documents before an organization's secretariat. Asked before any bytes are kept. */
export async function mayAddFor(tx: ReadTx, actor: Actor, organization: string): Promise<boolean> {
  const found = z.uuid().safeParse(organization).success ? await organizationWith(tx, organization) : null
  return found !== null && mayReview(actor, found)
}

/** Lays a stored file before its organization's secretariat, to be read. The same file again leads to the document it already is. */
export async function addDocument(
  tx: WriteTx,
  actor: Actor,
  { organization: id, name, file }: DocumentInput,
): Promise<Result<AddedDocument, 'missing'>> {
  const organization = await organizationWith(tx, id)
  if (organization === null || !mayReview(actor, organization)) return refuse('missing')
  const kept = plainName(name)
  const document = { id: newId(), slug: '', organization, name: kept }
  const slug = `${slugOf(withoutEnding(kept)).slice(0, 60).replace(/-+$/, '') || 'dokument'}-${document.id.slice(-8)}`
  const row = { id: document.id, slug, organization: id, file, name: kept, createdBy: personOf(actor) }
  if (await insertDocument(tx, row)) {
    await journaled(tx, actor, document, 'add-document', { name: kept, file })
    return done({ slug, isNew: true })
  }
  const existing = await documentOfFile(tx, id, file)
  if (existing === null) throw new Error('the organization has the file, but its document is not to be found')
  return done({ slug: existing.slug, isNew: false })
}

/** A file's name as it is kept: without folders and control characters, never empty, never longer than a name. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  return plain === '' ? 'dokument' : [...plain].slice(-300).join('')
}

function withoutEnding(name: string): string {
  return name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
}
