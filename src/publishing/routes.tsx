import type { Database } from '../db/transactions.ts'
import { openFile } from '../files/open-file.ts'
import type { Language } from '../kernel/language.ts'
import { decisionAsData, meetingAsLine } from '../meetings/model/as-data.ts'
import { documentPlace } from '../meetings/model/closing.ts'
import { goneAnswer } from '../meetings/pages/gone.tsx'
import { latestDecisions, meetingsAround } from '../meetings/storage/lists.ts'
import { isDocumentWithdrawn } from '../meetings/storage/withdrawals.ts'
import { readDayRegister } from '../structure/actions/read-day-register.ts'
import { readMap } from '../structure/actions/read-map.ts'
import { clustersIn } from '../structure/model/day-register.ts'
import { nameOn } from '../structure/model/names.ts'
import { type Answer, type ApiDescription, type Asked, missing, type Route } from '../ui/route.ts'
import { frontAnswer, proseAnswer, sourceDocumentAnswer } from './model/answers.ts'
import type { ProsePage } from './model/prose.ts'
import type { SourceDocument } from './model/source-document.ts'
import { FrontPage } from './pages/front.tsx'
import { ProsePageView } from './pages/prose.tsx'
import { SourceDocumentPage } from './pages/source-document.tsx'
import { aboutPath, accessibilityPath, helpPath } from './paths.ts'
import { originalOf, sourceDocument } from './storage/source-documents.ts'
import { texts } from './texts.ts'
import { textsOfData } from './texts-data.ts'

export type PublishingHouse = {
  /** The folder that holds original bytes. */
  readonly filesFolder: string
}

/** The menu of the room of publishing. */
export function publishingRoutes(db: Database, { filesFolder }: PublishingHouse): Route[] {
  const reads = (url: string, answer: Route['answer'], api?: ApiDescription): Route => ({
    method: 'GET',
    url,
    who: 'public',
    ...(api === undefined ? {} : { api }),
    answer,
  })
  const says = (word: 'front' | 'prose' | 'source') => (language: Language) => textsOfData(language).api[word]
  const prose = { summary: says('prose'), json: proseAnswer }
  const part = { name: 'del', says: (language: Language) => textsOfData(language).api.part }
  return [
    reads('/', (asked) => front(db, asked), { summary: says('front'), json: frontAnswer, readsDay: true }),
    reads(aboutPath, async ({ language }) => proseOf(texts(language).about), prose),
    reads(helpPath, async ({ language }) => proseOf(texts(language).help), prose),
    reads(accessibilityPath, async ({ language }) => proseOf(texts(language).accessibility), prose),
    reads('/kilder/:document', (asked) => sourceAnswer(db, asked), {
      summary: says('source'),
      json: sourceDocumentAnswer,
      query: [part],
    }),
    reads('/kilder/:document/original', (asked) => originalAnswer(db, filesFolder, asked)),
  ]
}

async function front(db: Database, { actor, asOf, language }: Asked): Promise<Answer> {
  return db.reading(actor, async (tx) => {
    const register = await readDayRegister(tx, asOf)
    const decisions = await latestDecisions(tx, { organization: null, until: asOf, count: 6 })
    const { last, next } = await meetingsAround(tx, { organization: null, day: asOf, count: 4 })
    const clusters = clustersIn(register, null).map((cluster) => ({ id: cluster.slug, name: nameOn(cluster, asOf) }))
    return {
      kind: 'page',
      title: texts(language).front.title,
      main: <FrontPage {...{ register, decisions, last, next, language }} map={await readMap(tx, register)} />,
      json: {
        clusters,
        decisions: decisions.map(decisionAsData),
        next: next.map(meetingAsLine),
        last: last.map(meetingAsLine),
      },
      showsAsOf: true,
    }
  })
}

function proseOf(page: ProsePage): Answer {
  return { kind: 'page', title: page.title, main: <ProsePageView page={page} />, json: page }
}

async function sourceAnswer(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params, query, language } = asked
  const part = /^[1-9]\d{0,3}$/.test(query.del ?? '') ? Number(query.del) : 1
  const document = await db.reading(actor, (tx) => sourceDocument(tx, params.document ?? '', part))
  if (document === null) return goneOrMissing(db, asked)
  if (part > 1 && document.shown.length === 0) return missing
  return {
    kind: 'page',
    title: document.name,
    main: <SourceDocumentPage document={document} part={part} language={language} />,
    json: sourceAsData(document),
  }
}

function sourceAsData({ slug, name, organization, file, mediaType, pages, shown }: SourceDocument) {
  return { id: slug, name, organization: organization.slug, sha256: file, mediaType, pages, shown }
}

/** A document that everyone could read once is gone; any other that the asker does not see was never there. */
async function goneOrMissing(db: Database, { actor, params, language }: Asked): Promise<Answer> {
  const place = documentPlace(params.document ?? '')
  return (await db.reading(actor, (tx) => isDocumentWithdrawn(tx, place))) ? goneAnswer(language) : missing
}

/** The original, exactly as it came in. The database says whether the asker may see it. */
async function originalAnswer(db: Database, filesFolder: string, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  const original = await db.reading(actor, (tx) => originalOf(tx, params.document ?? ''))
  const bytes = original === null ? null : await openFile(filesFolder, original.file)
  if (original === null || bytes === null) return goneOrMissing(db, asked)
  return { kind: 'file', name: original.name, mediaType: original.mediaType, bytes }
}
