import type { Database } from '../db/transactions.ts'
import { newId } from '../kernel/id.ts'
import type { Result } from '../kernel/result.ts'
import { type Answer, type Asked, missing, type PageAnswer, type Route, redirect } from '../ui/route.ts'
import { applyImport } from './actions/apply-import.ts'
import { type ImportHouse, proposeImport } from './actions/propose-import.ts'
import { putImportAside } from './actions/put-import-aside.ts'
import { type Seen, undoImport } from './actions/undo-import.ts'
import type { ImportKind } from './import-kind.ts'
import { fileSentence } from './import-sentences.ts'
import { importAsData, importAsRows, listedAsData } from './model/import-as-data.ts'
import type { ImportDeedRefusal } from './model/import-record.ts'
import { mayKeepRegister } from './model/right.ts'
import { ImportPage } from './pages/import.tsx'
import { ImportsPage } from './pages/imports.tsx'
import { NewImportPage, type TypedImport } from './pages/new-import.tsx'
import { importExamplesPath, importPath, importsPath, newImportPath } from './paths.ts'
import { importWithId, latestImports } from './storage/imports.ts'
import { importTexts } from './texts-import.ts'

const mostListed = 200

/** Lists that come into the register, for those who keep it. */
export function importRoutes(house: ImportHouse, kinds: readonly ImportKind[]): Route[] {
  const get = (url: string, answer: (asked: Asked) => Promise<Answer>): Route => ({
    ...{ method: 'GET', url, who: 'signed-in' },
    answer: async (asked) => (mayKeepRegister(asked.actor) ? answer(asked) : missing),
  })
  const post = (url: string, answer: (asked: Asked) => Promise<Answer>): Route => ({
    ...{ method: 'POST', url, who: 'signed-in' },
    answer: async (asked) => (mayKeepRegister(asked.actor) ? answer(asked) : missing),
  })
  const deed = (name: string, act: Deed): Route =>
    post(`${importsPath}/:import/${name}`, (asked) => done(house.db, kinds, asked, act))
  return [
    get(importsPath, (asked) => listed(house.db, kinds, asked)),
    get(newImportPath, async (asked) => form(kinds, asked, asked.query.art, { given: {}, problem: null })),
    { ...post(newImportPath, (asked) => upload(house, kinds, asked)), takesFiles: true, mayUpload: mayKeepRegister },
    get(`${importExamplesPath}/:kind`, async (asked) => example(kinds, asked)),
    get(`${importsPath}/:import`, (asked) => preview(house.db, kinds, asked, null)),
    deed('tag-ind', (asked, seen) => {
      const takesGoodLines = fieldsOf(asked).gode === 'ja'
      return applyImport(house, asked.actor, kinds, { ...seen, takesGoodLines })
    }),
    deed('tag-ud', (asked, seen) => undoImport(house.db, asked.actor, seen)),
    deed('laeg-til-side', (asked, seen) =>
      house.db.writing(asked.actor, (tx) => putImportAside(tx, asked.actor, seen)),
    ),
  ]
}

type Deed = (asked: Asked, seen: Seen) => Promise<Result<string, ImportDeedRefusal>>

function fieldsOf({ form: sent }: Asked): Readonly<Record<string, unknown>> {
  return typeof sent === 'object' && sent !== null ? Object.fromEntries(Object.entries(sent)) : {}
}

async function listed(db: Database, kinds: readonly ImportKind[], { actor, language }: Asked): Promise<PageAnswer> {
  const imports = await db.reading(actor, (tx) => latestImports(tx, mostListed))
  const t = importTexts(language)
  return {
    kind: 'page',
    title: t.title,
    isPrivate: true,
    main: <ImportsPage imports={imports} kinds={kinds} />,
    json: imports.map(listedAsData),
    csv: [
      [t.head.file, t.head.kind, t.head.state, t.head.at],
      ...imports.map((one) => [one.fileName, one.kind, t.states[one.state], one.createdAt.toISOString()]),
    ],
  }
}

function form(kinds: readonly ImportKind[], { language }: Asked, key: unknown, typed: TypedImport): Answer {
  const kind = kinds.find((one) => one.key === key)
  if (kind === undefined) return missing
  const t = importTexts(language)
  return {
    kind: 'page',
    status: typed.problem === null ? 200 : 422,
    title: t.chooseThis(kind.label(language)),
    isPrivate: true,
    main: <NewImportPage kind={kind} typed={typed} />,
    crumbs: [{ label: t.title, to: importsPath }],
  }
}

async function upload(house: ImportHouse, kinds: readonly ImportKind[], asked: Asked): Promise<Answer> {
  const given = fieldsOf(asked)
  const kind = kinds.find(({ key }) => key === given.art)
  if (kind === undefined) return missing
  const { actor, language } = asked
  const file = asked.uploads.find(({ field }) => field === 'fil')
  const refused = (at: string, sentence: string) => form(kinds, asked, kind.key, { given, problem: { at, sentence } })
  if (file === undefined) return refused('fil', importTexts(language).form.noFile)
  const submit = { key: asked.idempotencyKey ?? newId(), route: newImportPath }
  const proposed = await proposeImport(house, actor, kind, { fileName: file.name, bytes: file.bytes, given, submit })
  if (proposed.ok) return redirect(importPath(proposed.value))
  const isSetting = proposed.refusal.startsWith('setting-')
  const sentence = fileSentence(kind, language, proposed.refusal, proposed.at)
  return refused(isSetting ? (proposed.at ?? 'fil') : 'fil', sentence)
}

function example(kinds: readonly ImportKind[], { params }: Asked): Answer {
  const given = kinds.find(({ key }) => key === params.kind)?.example
  if (given === undefined || given === null) return missing
  const bytes = new TextEncoder().encode(`\uFEFF${given.text}`)
  return { kind: 'file', name: given.name, mediaType: 'text/csv; charset=utf-8', bytes }
}

/** The preview; `problem` says what came of the last try, and the answer is then a conflict. */
async function preview(
  db: Database,
  kinds: readonly ImportKind[],
  { actor, language, params }: Asked,
  problem: string | null,
): Promise<Answer> {
  const shown = await db.reading(actor, (tx) => importWithId(tx, params.import ?? ''))
  const kind = kinds.find(({ key }) => key === shown?.kind)
  if (shown === null || kind === undefined) return missing
  const t = importTexts(language)
  return {
    kind: 'page',
    status: problem === null ? 200 : 409,
    title: shown.fileName,
    isPrivate: true,
    main: <ImportPage shown={shown} kind={kind} problem={problem} />,
    json: importAsData(shown, kind, language),
    csv: [
      [t.preview.line, t.preview.deed, ...kind.columns(language), t.preview.why],
      ...importAsRows(shown.plan, kind, language, t.asWord),
    ],
    crumbs: [{ label: t.title, to: importsPath }],
  }
}

async function done(db: Database, kinds: readonly ImportKind[], asked: Asked, act: Deed): Promise<Answer> {
  const id = asked.params.import ?? ''
  const did = await act(asked, { id, version: Number(fieldsOf(asked).version) })
  const t = importTexts(asked.language)
  if (!did.ok && did.refusal === 'no-such-import') return missing
  if (!did.ok) return preview(db, kinds, asked, t.deedRefusals[did.refusal](did.at ?? ''))
  return did.value === 'plan-changed' ? preview(db, kinds, asked, t.deeds.again) : redirect(importPath(id))
}
