import type { VNode } from 'preact'
import type { Database, ReadTx } from '../db/transactions.ts'
import { danishOrder } from '../ui/format.ts'
import { type Answer, type Asked, missing, type Route, redirect } from '../ui/route.ts'
import { readDayRegister } from './actions/read-day-register.ts'
import { readOrganization } from './actions/read-organization.ts'
import { listAsData, listAsRows, profileAsData, regionAsData } from './model/as-data.ts'
import { ofKind } from './model/day-register.ts'
import { nameOn } from './model/names.ts'
import type { ListedKind, Organization } from './model/organization.ts'
import { mayAddBelow, mayAddCluster } from './model/right.ts'
import { newOrganizationRoutes } from './new-organization-routes.tsx'
import { crumbsOf, pageTitle } from './pages/crumbs.ts'
import { emptyListPage, listPage } from './pages/list.tsx'
import { organizationPage } from './pages/organization.tsx'
import type { OrganizationPanel } from './panels.ts'
import { clustersPath, hospitalsPath, municipalitiesPath, organizationPath, regionsPath } from './paths.ts'
import { knownPeriod, presentSlug } from './storage/organizations.ts'
import { texts } from './texts.ts'

/** The register's menu. `panels` stand on the pages of organizations, in this order. */
export function structureRoutes(db: Database, panels: readonly OrganizationPanel[]): Route[] {
  const list = (url: string, kind: ListedKind): Route => ({
    method: 'GET',
    url,
    who: 'public',
    answer: (asked) => db.reading(asked.actor, (tx) => listAnswer(tx, asked, url, kind)),
  })
  const page = (url: string, slugIn: (params: Asked['params']) => string): Route => ({
    method: 'GET',
    url,
    who: 'public',
    answer: (asked) => db.reading(asked.actor, (tx) => organizationAnswer(tx, asked, slugIn(asked.params), panels)),
  })
  return [
    list(regionsPath, 'region'),
    list(municipalitiesPath, 'municipality'),
    list(hospitalsPath, 'hospital'),
    list(clustersPath, 'cluster'),
    ...newOrganizationRoutes(db),
    page(`${regionsPath}/:region`, ({ region }) => `regioner/${region}`),
    page(`${municipalitiesPath}/:municipality`, ({ municipality }) => `kommuner/${municipality}`),
    page(`${hospitalsPath}/:hospital`, ({ hospital }) => `hospitaler/${hospital}`),
    page('/:cluster', ({ cluster }) => `${cluster}`),
    page('/:cluster/:level', ({ cluster, level }) => `${cluster}/${level}`),
  ]
}

async function listAnswer(tx: ReadTx, asked: Asked, path: string, kind: ListedKind): Promise<Answer> {
  const register = await readDayRegister(tx, asked.asOf)
  const listed = ofKind(register, kind).toSorted((a, b) => danishOrder(nameOn(a, asked.asOf), nameOn(b, asked.asOf)))
  const t = texts(asked.language)[lists[kind]]
  return {
    kind: 'page',
    title: t.title,
    main:
      listed.length > 0
        ? listPage({ kind, register, mayAdd: mayAddCluster(asked.actor) })
        : emptyListPage({ what: t.what, title: t.title, path, day: asked.asOf, known: await knownPeriod(tx, kind) }),
    json: listAsData(register, listed),
    csv: [texts(asked.language).csv, ...listAsRows(register, listed)],
    showsAsOf: true,
    crumbs: [{ label: t.title, to: path }],
  }
}

const lists = { region: 'regions', municipality: 'municipalities', hospital: 'hospitals', cluster: 'clusters' } as const

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
  const filled = profile.place === 'within' ? await fill(tx, panels, organization, asked) : []
  return {
    kind: 'page',
    title: pageTitle(profile, asked.language),
    main: organizationPage({ ...reading, panels: filled, mayAdd: mayAddBelow(asked.actor, organization) }),
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
