import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import type { DocumentKind, DocumentSection, DocumentVersion } from '../model/governing/governing-document.ts'
import { sectionsOf } from '../model/governing/sections.ts'
import { mayWriteGoverningDocuments, rightIn } from '../model/rights.ts'
import { type Visibility, visibilities } from '../model/visibility.ts'
import { addSource, citingOf } from '../storage/memberships.ts'
import { addVersionRow, lockVersion, storeDraft } from '../storage/write-governing-documents.ts'

export const longestText = 400_000

const line = z.string().trim().max(300).catch('').default('')

/** A version as it is typed. */
export const versionForm = z
  .object({
    title: line,
    /** A line that begins with `# ` is a heading. */
    text: z.string().max(longestText).catch('').default(''),
    visibility: line,
    source: line,
    version: seenVersion.default(0),
  })
  .catch({ title: '', text: '', visibility: '', source: '', version: 0 })
export type VersionForm = z.infer<typeof versionForm>

/** The original that came with it. */
export type Original = { readonly file: string; readonly name: string }

export type VersionRefusal =
  | 'no-such-organization'
  | 'no-such-version'
  | 'no-right'
  | 'no-title'
  | 'no-text'
  | 'no-visibility'
  | 'no-source'
  | 'approved-already'
  | 'changed-meanwhile'

/** Writes the next version of a document as a draft that holds nobody. Answers its number. */
export async function writeVersion(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  kind: DocumentKind,
  form: VersionForm,
  original: Original | null,
): Promise<Result<number, VersionRefusal>> {
  const organization = await organizationBySlug(tx, slug)
  if (organization === null) return refuse('no-such-organization')
  if (!mayWriteGoverningDocuments(actor, organization)) return refuse('no-right')
  const words = readWords(form, original)
  if (!words.ok) return words
  if (form.source === '') return refuse('no-source', 'source')
  return done((await addDraft(tx, actor, organization, kind, words.value, form.source, original)).number)
}

/** Keeps a draft, with its source and its line in the journal. */
export async function addDraft(
  tx: WriteTx,
  actor: Actor,
  organization: Pick<Organization, 'id' | 'root'>,
  kind: DocumentKind,
  words: Words,
  source: string,
  original: Original | null,
): Promise<{ readonly id: string; readonly number: number }> {
  const added = await addVersionRow(tx, {
    organization: organization.id,
    kind,
    ...words,
    original,
    source: await addSource(tx, source, citingOf(actor, organization.id)),
    createdBy: actor.kind === 'person' ? actor.person : null,
  })
  await record(tx, actor, {
    action: 'write-version',
    rightHeld: rightIn(actor, organization),
    objectKind: 'governing-document-version',
    objectId: added.id,
    organization: organization.id,
    payload: { kind, number: added.number, ...words, original, source },
  })
  return added
}

/** Words a draft otherwise. What is approved is not reworded: a new version follows it. */
export async function rewriteDraft(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  kind: DocumentKind,
  number: number,
  form: VersionForm,
): Promise<Result<number, VersionRefusal>> {
  const organization = await organizationBySlug(tx, slug)
  if (organization === null) return refuse('no-such-organization')
  const version = await lockVersion(tx, organization.id, kind, number)
  if (version === null) return refuse('no-such-version')
  if (!mayWriteGoverningDocuments(actor, version.organization)) return refuse('no-right')
  if (version.period !== null) return refuse('approved-already')
  const words = readWords(form, version.original)
  if (!words.ok) return words
  if (!(await storeDraft(tx, version.id, words.value, form.version))) return refuse('changed-meanwhile', 'text')
  await record(tx, actor, {
    action: 'rewrite-draft',
    rightHeld: rightIn(actor, version.organization),
    objectKind: 'governing-document-version',
    objectId: version.id,
    organization: version.organization.id,
    payload: { before: wordsOf(version), after: words.value },
  })
  return done(number)
}

export type Words = {
  readonly title: string
  readonly sections: readonly DocumentSection[]
  readonly visibility: Visibility
}

function wordsOf({ title, sections, visibility }: DocumentVersion): Words {
  return { title, sections, visibility }
}

function readWords(
  form: VersionForm,
  original: Original | null,
): Result<Words, 'no-title' | 'no-text' | 'no-visibility'> {
  if (form.title === '') return refuse('no-title', 'title')
  const sections = sectionsOf(form.text)
  if (sections.length === 0 && original === null) return refuse('no-text', 'text')
  const visibility = visibilities.find((one) => one === form.visibility && one !== 'author')
  if (visibility === undefined) return refuse('no-visibility', 'visibility')
  return done({ title: form.title, sections, visibility })
}
