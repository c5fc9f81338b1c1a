import { once } from '../db/idempotency.ts'
import type { ReadTx, WriteTx } from '../db/transactions.ts'
import { mediaTypeOf } from '../files/media-type.ts'
import { storeFile } from '../files/store-file.ts'
import { newId } from '../kernel/id.ts'
import { done, type Result } from '../kernel/result.ts'
import { organizationsOn } from '../structure/storage/organizations.ts'
import { type Answer, type Asked, formStatus, missing, type PageAnswer, type Route, redirect } from '../ui/route.ts'
import { approvalForm, approveVersion } from './actions/approve-version.ts'
import { type Original, rewriteDraft, versionForm, writeVersion } from './actions/write-version.ts'
import { type GoverningHouse, numbered, numberOf } from './governing-house.ts'
import { approvers, mayHaveApproved } from './model/governing/approving.ts'
import type { DocumentKind, DocumentVersion } from './model/governing/governing-document.ts'
import { plainTextOf } from './model/governing/sections.ts'
import { isSecretaryAnywhere, mayWriteGoverningDocuments } from './model/rights.ts'
import { type Named, named } from './organization-asked.ts'
import { ApprovalFormPage, type TypedApproval } from './pages/governing/approval-form.tsx'
import { type TypedVersion, VersionFormPage } from './pages/governing/version-form.tsx'
import { documentVersionPath, governingDocumentPath, newVersionPath, versionDeedPath } from './paths.ts'
import { versionsOf } from './storage/governing-documents.ts'
import { governingTexts } from './texts-governing.ts'

/** Where a secretary writes versions and approvals. For everybody else these addresses do not exist. */
export function governingWriteRoutes(house: GoverningHouse, place: string, kind: DocumentKind): Route[] {
  const both = (
    url: string,
    show: (asked: Asked) => Promise<Answer>,
    save: (asked: Asked) => Promise<Answer>,
    takesFiles = false,
  ): Route[] => [
    { method: 'GET', url, who: 'signed-in', answer: show },
    { method: 'POST', url, who: 'signed-in', takesFiles, mayUpload: isSecretaryAnywhere, answer: save },
  ]
  const deed = (word: 'ret' | 'godkend') => versionDeedPath(place, kind, ':number', word)
  return [
    ...both(
      newVersionPath(place, kind),
      (asked) => showNew(house, kind, asked),
      (asked) => saveNew(house, kind, asked),
      true,
    ),
    ...both(
      deed('ret'),
      (asked) => showDraft(house, kind, asked),
      (asked) => saveDraft(house, kind, asked),
    ),
    ...both(
      deed('godkend'),
      (asked) => showApproval(house, kind, asked),
      (asked) => saveApproval(house, kind, asked),
    ),
  ]
}

/** The organization of the address, where the asker writes its documents. */
async function own(tx: ReadTx, asked: Asked): Promise<Named | null> {
  const found = await named(tx, asked)
  return found !== null && mayWriteGoverningDocuments(asked.actor, found.organization) ? found : null
}

function form(
  { organization, name, crumbs }: Named,
  kind: DocumentKind,
  draft: DocumentVersion | null,
  typed: TypedVersion,
  { language }: Asked,
): PageAnswer {
  const t = governingTexts(language)
  return {
    kind: 'page',
    status: formStatus(typed.refusal?.word),
    title: draft === null ? t.form.newTitle(t.own[kind]) : t.form.editTitle(draft.number),
    isPrivate: true,
    crumbs: [...crumbs, { label: t.kinds[kind], to: governingDocumentPath(organization.slug, kind) }],
    main: <VersionFormPage organization={organization.slug} {...{ name, kind, draft, typed }} />,
  }
}

/** A new version begins with the words of the newest one. */
async function showNew(
  { db }: GoverningHouse,
  kind: DocumentKind,
  asked: Asked,
  typed?: TypedVersion,
): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await own(tx, asked)
    if (found === null) return missing
    const [newest] = await versionsOf(tx, found.organization.id, kind)
    const fields = {
      title: newest?.title ?? `${governingTexts('da').kinds[kind]}, ${found.name}`,
      text: newest === undefined ? '' : plainTextOf(newest.sections),
      visibility: newest?.visibility ?? '',
      source: '',
      version: 0,
    }
    return form(found, kind, null, typed ?? { fields }, asked)
  })
}

async function saveNew(house: GoverningHouse, kind: DocumentKind, asked: Asked): Promise<Answer> {
  const fields = versionForm.parse(asked.form)
  const saved = await saving(house, asked, async (tx, { organization }) => {
    const kept = await originalOf(tx, house.files, asked)
    const written = await writeVersion(tx, personOf(asked), organization.slug, kind, fields, kept)
    return written.ok ? done(documentVersionPath(organization.slug, kind, written.value)) : written
  })
  if (saved === null) return missing
  if (saved.ok) return redirect(saved.value)
  return showNew(house, kind, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

async function originalOf(tx: WriteTx, files: string, { uploads }: Asked): Promise<Original | null> {
  const upload = uploads.find(({ field, bytes }) => field === 'file' && bytes.length > 0)
  if (upload === undefined) return null
  const file = await storeFile(tx, files, upload.bytes, mediaTypeOf(upload.bytes))
  const name = (upload.name.split(/[/\\]/).at(-1) ?? '').replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return { file, name: name === '' ? 'dokument' : [...name].slice(-300).join('') }
}

async function showDraft(
  house: GoverningHouse,
  kind: DocumentKind,
  asked: Asked,
  typed?: TypedVersion,
): Promise<Answer> {
  return house.db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await own(tx, asked)
    const draft = found === null ? null : numbered(await versionsOf(tx, found.organization.id, kind), asked)
    if (found === null || draft === null || (draft.period !== null && typed === undefined)) return missing
    const { title, sections, visibility, version } = draft
    const fields = { title, text: plainTextOf(sections), visibility, source: '', version }
    const shown = typed === undefined ? { fields } : { ...typed, fields: { ...typed.fields, version } }
    return form(found, kind, draft, shown, asked)
  })
}

async function saveDraft(house: GoverningHouse, kind: DocumentKind, asked: Asked): Promise<Answer> {
  const fields = versionForm.parse(asked.form)
  const saved = await saving(house, asked, async (tx, { organization }) => {
    const rewritten = await rewriteDraft(tx, personOf(asked), organization.slug, kind, numberOf(asked), fields)
    return rewritten.ok ? done(documentVersionPath(organization.slug, kind, rewritten.value)) : rewritten
  })
  if (saved === null) return missing
  if (saved.ok) return redirect(saved.value)
  return saved.refusal === 'no-such-version'
    ? missing
    : showDraft(house, kind, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

async function showApproval(
  { db, finder }: GoverningHouse,
  kind: DocumentKind,
  asked: Asked,
  typed?: TypedApproval,
): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await own(tx, asked)
    const version = found === null ? null : numbered(await versionsOf(tx, found.organization.id, kind), asked)
    if (found === null || version === null) return missing
    const { organization, name, crumbs } = found
    const authorities = (await organizationsOn(tx, approvers, asked.asOf)).filter((one) =>
      mayHaveApproved(one, organization),
    )
    const decisions = await finder.inCircle(tx, organization.root)
    const shown = typed ?? { fields: { by: '', decision: '', on: '', from: '' } }
    const t = governingTexts(asked.language)
    return {
      kind: 'page',
      status: formStatus(shown.refusal?.word),
      title: t.approving.title(t.kinds[kind], version.number),
      isPrivate: true,
      crumbs: [...crumbs, { label: t.kinds[kind], to: governingDocumentPath(organization.slug, kind) }],
      main: <ApprovalFormPage {...{ version, name, authorities, decisions, typed: shown, day: asked.asOf }} />,
    }
  })
}

async function saveApproval(house: GoverningHouse, kind: DocumentKind, asked: Asked): Promise<Answer> {
  const fields = approvalForm.parse(asked.form)
  const saved = await saving(house, asked, async (tx, { organization }) => {
    const { slug } = organization
    const approved = await approveVersion(tx, personOf(asked), house.finder, slug, kind, numberOf(asked), fields)
    return approved.ok ? done(documentVersionPath(slug, kind, approved.value)) : approved
  })
  if (saved === null) return missing
  if (saved.ok) return redirect(saved.value)
  return saved.refusal === 'no-such-version'
    ? missing
    : showApproval(house, kind, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}

type Person = Extract<Asked['actor'], { kind: 'person' }>

/** Routes for those who are signed in answer persons only. */
function personOf({ actor }: Asked): Person {
  if (actor.kind !== 'person') throw new Error('nobody is signed in')
  return actor
}

/** One form, once; null where the organization is none that the asker writes for. */
async function saving<No extends string>(
  { db }: GoverningHouse,
  asked: Asked,
  work: (tx: WriteTx, found: Named) => Promise<Result<string, No>>,
): Promise<Result<string, No> | null> {
  const { actor, idempotencyKey, path } = asked
  if (actor.kind !== 'person') return null
  return db.writing(actor, async (tx) => {
    const found = await own(tx, asked)
    if (found === null) return null
    return once(tx, actor, { key: idempotencyKey ?? newId(), route: path }, () => work(tx, found))
  })
}
