import { writeOnce } from '../db/idempotency.ts'
import { versionIn } from '../db/version.ts'
import { done } from '../kernel/result.ts'
import { type Answer, type Asked, formRoutes, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { type DropVersionRefusal, dropDraftVersion } from './actions/drop-draft-version.ts'
import { type GoverningHouse, numbered, numberOf } from './governing-house.ts'
import type { DocumentKind } from './model/governing/governing-document.ts'
import { mayWriteGoverningDocuments } from './model/rights.ts'
import { named, slugOf } from './organization-asked.ts'
import { DropDraftPage } from './pages/governing/drop-draft.tsx'
import { governingDocumentPath, versionDeedPath } from './paths.ts'
import { versionsOf } from './storage/governing-documents.ts'
import { governingTexts } from './texts-governing.ts'

/** Where a secretary takes a draft away. For everybody else the address does not exist. */
export function governingDropRoutes(house: GoverningHouse, place: string, kind: DocumentKind): Route[] {
  return formRoutes(
    versionDeedPath(place, kind, ':number', 'slet'),
    (asked) => dropping(house, kind, asked),
    (asked) => saveDropping(house, kind, asked),
  )
}

async function dropping(
  { db }: GoverningHouse,
  kind: DocumentKind,
  asked: Asked,
  refusal: DropVersionRefusal | null = null,
): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await named(tx, asked)
    if (found === null || !mayWriteGoverningDocuments(asked.actor, found.organization)) return missing
    const version = numbered(await versionsOf(tx, found.organization.id, kind), asked)
    if (version === null || (version.period !== null && refusal === null)) return missing
    const t = governingTexts(asked.language)
    return {
      kind: 'page',
      status: formStatus(refusal),
      title: t.dropping.title(version.number),
      isPrivate: true,
      crumbs: [...found.crumbs, { label: t.kinds[kind], to: governingDocumentPath(found.organization.slug, kind) }],
      main: <DropDraftPage version={version} name={found.name} refusal={refusal} />,
    }
  })
}

async function saveDropping(house: GoverningHouse, kind: DocumentKind, asked: Asked): Promise<Answer> {
  const { actor } = asked
  if (actor.kind !== 'person') return missing
  const slug = slugOf(asked)
  const saved = await writeOnce(house.db, actor, asked, async (tx) => {
    const dropped = await dropDraftVersion(tx, actor, slug, kind, numberOf(asked), versionIn(asked))
    return dropped.ok ? done(governingDocumentPath(slug, kind)) : dropped
  })
  return saved.ok ? redirect(saved.value) : dropping(house, kind, asked, saved.refusal)
}
