import type { VNode } from 'preact'
import type { Database, ReadTx } from '../db/transactions.ts'
import type { Language } from '../kernel/language.ts'
import { danishOrder } from '../ui/format.ts'
import { type Answer, type Asked, missing, type Route, redirect } from '../ui/route.ts'
import { readDayRegister } from './actions/read-day-register.ts'
import { readLineages } from './actions/read-lineages.ts'
import { readOrganization } from './actions/read-organization.ts'
import { disagreementRoutes } from './disagreement-routes.tsx'
import { mapPanel } from './map-panel.tsx'
import { mapRoutes } from './map-routes.tsx'
import { listAnswer, profileAnswer, regionAnswer } from './model/answers.ts'
import { listAsData, listAsRows, profileAsData, regionAsData } from './model/as-data.ts'
import { ofKind } from './model/day-register.ts'
import { nameOn } from './model/names.ts'
import type { ListedKind, Organization } from './model/organization.ts'
import { mayAddBelow, mayAddCluster, mayKeepRegister } from './model/right.ts'
import { newOrganizationRoutes } from './new-organization-routes.tsx'
import { crumbsOf, pageTitle } from './pages/crumbs.ts'
import { emptyListPage, listPage } from './pages/list.tsx'
import { organizationPage } from './pages/organization.tsx'
import type { OrganizationPanel } from './panels.ts'
import {
  clustersPath,
  healthCouncilsPath,
  hospitalsPath,
  municipalitiesPath,
  organizationPath,
  regionsPath,
} from './paths.ts'
import { knownPeriod, presentSlug, registerBegins } from './storage/organizations.ts'
import { texts } from './texts.ts'
import { textsOfApi } from './texts-api.ts'
import { textsOverTime } from './texts-over-time.ts'

type OnePage = 'region' | 'municipality' | 'hospital' | 'cluster' | 'level'

/** The register's menu. `panels` stand on the pages of organizations, in this order. */
export function structureRoutes(db: Database, panels: readonly OrganizationPanel[]): Route[] {
  const list = (url: string, kind: ListedKind): Route => ({
    method: 'GET',
    url,
    who: 'public',
    api: {
      summary: (language) => textsOfApi(language).lists[kind],
      json: listAnswer,
      credit: (language) => textsOfApi(language).credit.figures,
      csv: (language) => texts(language).csv,
      readsDay: true,
    },
    answer: (asked) => db.reading(asked.actor, (tx) => listOf(tx, asked, url, kind)),
  })
  const page = (url: string, kind: OnePage, slugIn: (params: Asked['params']) => string): Route => ({
    method: 'GET',
    url,
    who: 'public',
    api: {
      summary: (language) => textsOfApi(language).pages[kind],
      json: kind === 'region' ? regionAnswer : profileAnswer,
      readsDay: true,
    },
    answer: (asked) => db.reading(asked.actor, (tx) => organizationAnswer(tx, asked, slugIn(asked.params), panels)),
  })
  return [
    list(regionsPath, 'region'),
    list(municipalitiesPath, 'municipality'),
    list(hospitalsPath, 'hospital'),
    list(clustersPath, 'cluster'),
    list(healthCouncilsPath, 'health-council'),
    ...mapRoutes(db),
    ...newOrganizationRoutes(db),
    ...disagreementRoutes(db),
    page(`${regionsPath}/:region`, 'region', ({ region }) => `regioner/${region}`),
    page(`${municipalitiesPath}/:municipality`, 'municipality', ({ municipality }) => `kommuner/${municipality}`),
    page(`${hospitalsPath}/:hospital`, 'hospital', ({ hospital }) => `hospitaler/${hospital}`),
    page('/:cluster', 'cluster', ({ cluster }) => `${cluster}`),
    page('/:cluster/:level', 'level', ({ cluster, level }) => `${cluster}/${level}`),
  ]
}

async function listOf(tx: ReadTx, asked: Asked, path: string, kind: ListedKind): Promise<Answer> {
  const register = await readDayRegister(tx, asked.asOf)
  const listed = ofKind(register, kind).toSorted((a, b) => danishOrder(nameOn(a, asked.asOf), nameOn(b, asked.asOf)))
  const t = wordsOf(kind, asked.language)
  const mayKeep = mayKeepRegister(asked.actor)
  return {
    kind: 'page',
    title: t.title,
    main:
      listed.length > 0
        ? listPage({
            kind,
            register,
            mayAdd: mayAddCluster(asked.actor),
            mayKeep,
            lineages: kind === 'region' ? await readLineages(tx, kind, listed) : new Map(),
          })
        : emptyListPage({
            kind,
            mayKeep,
            what: t.what,
            title: t.title,
            path,
            day: asked.asOf,
            known: await knownPeriod(tx, kind),
            begins: await registerBegins(tx),
          }),
    json: listAsData(register, listed),
    csv: [texts(asked.language).csv, ...listAsRows(register, listed)],
    showsAsOf: true,
    crumbs: [{ label: t.title, to: path }],
  }
}

const lists = { region: 'regions', municipality: 'municipalities', hospital: 'hospitals', cluster: 'clusters' } as const

/** What a list is called. */
function wordsOf(kind: ListedKind, language: Language): { readonly title: string; readonly what: string } {
  const own = textsOverTime(language)
  if (kind === 'hospital') return { ...texts(language).hospitals, title: own.hospitals.title }
  return kind === 'health-council' ? own.councils : texts(language)[lists[kind]]
}

async function organizationAnswer(
  tx: ReadTx,
  asked: Asked,
  slug: string,
  panels: readonly OrganizationPanel[],
): Promise<Answer> {
  const reading = await readOrganization(tx, slug, asked.asOf)
  if (reading === null) return moved(tx, slug)
  const { profile, register } = reading
  const { organization } = profile
  const map = profile.place === 'within' ? await mapPanel(tx, organization, asked) : null
  const filled = profile.place === 'within' ? await fill(tx, panels, organization, asked) : []
  return {
    kind: 'page',
    title: pageTitle(profile, asked.language),
    main: organizationPage({ ...reading, map, panels: filled, mayAdd: mayAddBelow(asked.actor, organization) }),
    json: register === null ? profileAsData(profile) : regionAsData(profile, register),
    showsAsOf: true,
    crumbs: crumbsOf(profile, asked.language),
  }
}

/** An address that an organization once had leads to the one it has. */
async function moved(tx: ReadTx, slug: string): Promise<Answer> {
  const present = await presentSlug(tx, slug)
  return present === null ? missing : { ...redirect(organizationPath(present)), isPermanent: true }
}

async function fill(
  tx: ReadTx,
  panels: readonly OrganizationPanel[],
  organization: Organization,
  asked: Asked,
): Promise<VNode[]> {
  const filled = await Promise.all(panels.map((panel) => panel(tx, organization, asked)))
  return filled.filter((panel) => panel !== null)
}
