import type { ReadTx } from '../db/transactions.ts'
import { openFile } from '../files/open-file.ts'
import type { Language } from '../kernel/language.ts'
import { covers } from '../kernel/period.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import { presentSlug } from '../structure/storage/organizations.ts'
import { type Answer, type Asked, missing, type Route } from '../ui/route.ts'
import { governingDropRoutes } from './governing-drop-routes.tsx'
import { type GoverningHouse, numbered, numberOf } from './governing-house.ts'
import { governingWriteRoutes } from './governing-write-routes.tsx'
import { governingDocumentAnswer, governingVersionAnswer } from './model/governing/answers.ts'
import { documentAsData, versionPageAsData } from './model/governing/as-data.ts'
import {
  type DocumentKind,
  type DocumentVersion,
  documentKinds,
  versionOn,
} from './model/governing/governing-document.ts'
import { mayWriteGoverningDocuments } from './model/rights.ts'
import { named, slugOf } from './organization-asked.ts'
import { GoverningDocumentPage } from './pages/governing/document.tsx'
import { GoverningPanel } from './pages/governing/panel.tsx'
import { VersionPage } from './pages/governing/version.tsx'
import type { VersionView } from './pages/governing/version-parts.tsx'
import { documentVersionPath, governingDocumentPath, versionDeedPath } from './paths.ts'
import { originalOf, versionsOf } from './storage/governing-documents.ts'
import { rulesCarriedBy } from './storage/rules-carried.ts'
import { governingTexts } from './texts-governing.ts'

/** Terms of reference and rules of procedure: as they hold on a day, version by version, and where a secretary writes them. */
export function governingRoutes(house: GoverningHouse): Route[] {
  const places = [':cluster', ':cluster/:level']
  return places.flatMap((place) =>
    documentKinds.flatMap((kind) => [
      ...readRoutes(house, place, kind),
      ...governingWriteRoutes(house, place, kind),
      ...governingDropRoutes(house, place, kind),
    ]),
  )
}

function readRoutes(house: GoverningHouse, place: string, kind: DocumentKind): Route[] {
  const { db } = house
  const says = (word: 'current' | 'version') => (language: Language) => governingTexts(language).api[word]
  return [
    {
      method: 'GET',
      url: governingDocumentPath(place, kind),
      who: 'public',
      api: { summary: says('current'), json: governingDocumentAnswer, readsDay: true },
      answer: (asked) => db.reading(asked.actor, (tx) => showDocument(tx, house, kind, asked)),
    },
    {
      method: 'GET',
      url: documentVersionPath(place, kind, ':number'),
      who: 'public',
      api: { summary: says('version'), json: governingVersionAnswer },
      answer: (asked) => db.reading(asked.actor, (tx) => showVersion(tx, house, kind, asked)),
    },
    {
      method: 'GET',
      url: versionDeedPath(place, kind, ':number', 'original'),
      who: 'public',
      answer: (asked) => original(house, kind, asked),
    },
  ]
}

async function viewOf(
  tx: ReadTx,
  { finder }: GoverningHouse,
  version: DocumentVersion,
  { actor }: Asked,
): Promise<VersionView> {
  const keys = version.approvals.flatMap(({ decision }) => (decision === null ? [] : [decision]))
  return {
    version,
    decisions: await finder.withKeys(tx, keys),
    rules: await rulesCarriedBy(tx, version.id),
    mayWrite: actor.kind === 'person' && mayWriteGoverningDocuments(actor, version.organization),
  }
}

async function showDocument(tx: ReadTx, house: GoverningHouse, kind: DocumentKind, asked: Asked): Promise<Answer> {
  const found = await named(tx, asked)
  if (found === null) return moved(tx, kind, asked)
  const { organization, name, crumbs } = found
  const { actor, asOf, language } = asked
  const versions = await versionsOf(tx, organization.id, kind)
  const holding = versionOn(versions, asOf)
  const current = holding === null ? null : await viewOf(tx, house, holding, asked)
  const mayWrite = actor.kind === 'person' && mayWriteGoverningDocuments(actor, organization)
  const t = governingTexts(language)
  return {
    kind: 'page',
    title: t.titleOf(t.kinds[kind], name),
    showsAsOf: true,
    crumbs,
    main: (
      <GoverningDocumentPage
        organization={organization.slug}
        isThere={covers(organization.period, asOf)}
        day={asOf}
        {...{ name, kind, current, versions, mayWrite }}
      />
    ),
    json: documentAsData(organization.slug, kind, asOf, current, versions),
  }
}

async function moved(tx: ReadTx, kind: DocumentKind, asked: Asked): Promise<Answer> {
  const present = await presentSlug(tx, slugOf(asked))
  return present === null ? missing : { kind: 'redirect', to: governingDocumentPath(present, kind), isPermanent: true }
}

async function showVersion(tx: ReadTx, house: GoverningHouse, kind: DocumentKind, asked: Asked): Promise<Answer> {
  const found = await named(tx, asked)
  if (found === null) return missing
  const versions = await versionsOf(tx, found.organization.id, kind)
  const version = numbered(versions, asked)
  if (version === null) return missing
  const view = await viewOf(tx, house, version, asked)
  const before = versions.find(({ number }) => number < version.number) ?? null
  const t = governingTexts(asked.language)
  return {
    kind: 'page',
    title: t.titleOf(`${t.kinds[kind]}, ${t.version(version.number)}`, found.name),
    crumbs: [...found.crumbs, { label: t.kinds[kind], to: governingDocumentPath(found.organization.slug, kind) }],
    main: <VersionPage view={view} name={found.name} before={before} />,
    json: versionPageAsData(view, before),
  }
}

/** The original, exactly as it came in. The database says whether the asker may see it. */
async function original({ db, files }: GoverningHouse, kind: DocumentKind, asked: Asked): Promise<Answer> {
  const kept = await db.reading(asked.actor, async (tx) => {
    const found = await named(tx, asked)
    return found === null ? null : originalOf(tx, found.organization.id, kind, numberOf(asked))
  })
  const bytes = kept === null ? null : await openFile(files, kept.file)
  if (kept === null || bytes === null) return missing
  return { kind: 'file', name: kept.name, mediaType: kept.mediaType, bytes }
}

const governed = new Set([
  'cluster',
  'political-level',
  'professional-level',
  'committee',
  'council',
  'health-council',
  'working-group',
])

/** On an organization's page: which terms of reference and rules of procedure hold on the day. Null where nothing is written and the reader may not write. */
export const governingPanel: OrganizationPanel = async (tx, organization, { actor, asOf }) => {
  if (!governed.has(organization.classification)) return null
  const documents = []
  for (const kind of documentKinds) {
    const versions = await versionsOf(tx, organization.id, kind)
    documents.push({
      kind,
      current: versionOn(versions, asOf),
      draft: versions.find(({ period }) => period === null) ?? null,
    })
  }
  const mayWrite = actor.kind === 'person' && mayWriteGoverningDocuments(actor, organization)
  const isEmpty = documents.every(({ current, draft }) => current === null && draft === null)
  return isEmpty && !mayWrite ? null : <GoverningPanel organization={organization.slug} documents={documents} />
}
