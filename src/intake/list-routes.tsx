import type { Database } from '../db/transactions.ts'
import { mediaTypeOf } from '../files/media-type.ts'
import { storeFile } from '../files/store-file.ts'
import { isSecretaryAnywhere } from '../governance/model/rights.ts'
import { danishDay } from '../kernel/day.ts'
import { type Answer, type Asked, missing, type PageAnswer, type Route, redirect, type Upload } from '../ui/route.ts'
import { type AddedDocument, addDocument, mayAddFor } from './actions/add-document.ts'
import { listDocuments } from './actions/list-documents.ts'
import { isReadSoon } from './actions/read-soon.ts'
import type { IntakeHouse } from './intake-house.ts'
import type { DocumentLine } from './model/document.ts'
import { DocumentListPage } from './pages/list.tsx'
import { intakePath, knownPath, reviewPath } from './paths.ts'
import { texts } from './texts.ts'

/** The list of documents, and where more are added. */
export function listRoutes(db: Database, house: IntakeHouse): Route[] {
  return [
    { method: 'GET', url: intakePath, who: 'signed-in', answer: (asked) => list(db, asked) },
    {
      method: 'POST',
      url: intakePath,
      who: 'signed-in',
      takesFiles: true,
      mayUpload: isSecretaryAnywhere,
      answer: (asked) => upload(db, house, asked),
    },
  ]
}

type Problem = { readonly at: 'organization' | 'files'; readonly sentence: string }

async function list(db: Database, asked: Asked, problem: Problem | null = null): Promise<PageAnswer> {
  const shown = await db.reading(asked.actor, (tx) => listDocuments(tx, asked.actor))
  const t = texts(asked.language).list
  const added = Number(/^\d{1,3}$/.exec(asked.query.nye ?? '')?.[0] ?? 0)
  const chosen = chosenOrganization(asked)
  return {
    kind: 'page',
    status: problem === null ? 200 : 422,
    title: t.title,
    isPrivate: true,
    islands: ['upload'],
    main: <DocumentListPage list={shown} chosen={chosen} problem={problem} added={added} />,
    json: shown.lines.map((line) => lineJson(line, asked)),
    csv: [t.columns, ...shown.lines.map((line) => lineCells(line, asked))],
  }
}

function lineJson(line: DocumentLine, { language }: Asked) {
  const { slug, name, state, failure, day, doubts, decided, organization } = line
  return {
    id: slug,
    name,
    organization: organization.slug,
    day,
    createdOn: danishDay(line.createdAt),
    state,
    stateText: texts(language).states[state],
    failure,
    doubts,
    decided,
  }
}

function lineCells(line: DocumentLine, { language }: Asked): (string | null)[] {
  const createdOn = danishDay(line.createdAt)
  return [line.name, texts(language).states[line.state], line.organization.slug, line.day, createdOn]
}

function chosenOrganization({ form }: Asked): string | null {
  const organization = typeof form === 'object' && form !== null && 'organization' in form ? form.organization : null
  return typeof organization === 'string' && organization !== '' ? organization : null
}

/** Each file becomes a document of its own, in the order in which they came. */
async function upload(db: Database, house: IntakeHouse, asked: Asked): Promise<Answer> {
  const t = texts(asked.language).upload
  const organization = chosenOrganization(asked)
  const files = asked.uploads.filter(({ field }) => field === 'files')
  const empty = files.find(({ bytes }) => bytes.length === 0)
  if (organization === null) return list(db, asked, { at: 'organization', sentence: t.noOrganization })
  if (files.length === 0) return list(db, asked, { at: 'files', sentence: t.noFile })
  if (empty !== undefined) return list(db, asked, { at: 'files', sentence: t.emptyFile(empty.name) })
  const isOurs = await db.reading(asked.actor, (tx) => mayAddFor(tx, asked.actor, organization))
  const documents = isOurs ? await addAll(db, house, asked, organization, files) : null
  if (documents === null) return missing
  house.added()
  await isReadSoon(
    db,
    asked.actor,
    documents.map(({ slug }) => slug),
  )
  return redirect(afterwards(documents))
}

/** One document shows itself, and says so where it was here already; several stand on the list. */
function afterwards(documents: readonly AddedDocument[]): string {
  const [only] = documents
  if (only !== undefined && documents.length === 1) return only.isNew ? reviewPath(only.slug) : knownPath(only.slug)
  const added = documents.filter(({ isNew }) => isNew).length
  return added === 0 ? intakePath : `${intakePath}?nye=${added}`
}

/** All or none; null where the organization is none of the asker's. */
async function addAll(
  db: Database,
  house: IntakeHouse,
  { actor }: Asked,
  organization: string,
  files: readonly Upload[],
): Promise<AddedDocument[] | null> {
  const added = await db.writing(actor, async (tx) => {
    const documents: AddedDocument[] = []
    for (const { name, bytes } of files) {
      const file = await storeFile(tx, house.files, bytes, mediaTypeOf(bytes))
      const document = await addDocument(tx, actor, { organization, name, file })
      if (!document.ok) return document
      documents.push(document.value)
    }
    return { ok: true as const, value: documents }
  })
  return added.ok ? added.value : null
}
