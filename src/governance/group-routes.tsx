import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { covers } from '../kernel/period.ts'
import { done } from '../kernel/result.ts'
import { nameOn } from '../structure/model/names.ts'
import type { Organization } from '../structure/model/organization.ts'
import { organizationPath } from '../structure/paths.ts'
import { organizationBySlug, organizationsBelow, presentSlug } from '../structure/storage/organizations.ts'
import { type Answer, type Asked, missing, type Route, redirect } from '../ui/route.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import { groupForm, setUpGroup } from './actions/set-up-group.ts'
import { groupStepRoutes } from './group-step-routes.tsx'
import { type DecisionPaths, groupAsData, groupAsRow, groupsAnswer } from './model/group-data.ts'
import { maySetUpGroups } from './model/rights.ts'
import { stateOf, type WorkingGroup } from './model/working-group.ts'
import { GroupsPage } from './pages/groups.tsx'
import { SetUpGroupPage, type TypedGroup } from './pages/set-up-group.tsx'
import { groupsPath } from './paths.ts'
import { groupsIn } from './storage/working-groups.ts'
import { groupTexts } from './texts-groups.ts'

/** The working groups of a cluster, and where its secretary sets them up, prolongs and closes them. */
export function groupRoutes(db: Database, decisions: DecisionFinder): Route[] {
  const url = '/:cluster/arbejdsgrupper'
  return [
    {
      method: 'GET',
      url,
      who: 'public',
      api: {
        summary: (language) => groupTexts(language).api,
        json: groupsAnswer,
        csv: (language) => groupTexts(language).csv,
        readsDay: true,
      },
      answer: (asked) => db.reading(asked.actor, (tx) => showGroups(tx, decisions, asked)),
    },
    { method: 'GET', url: `${url}/ny`, who: 'signed-in', answer: (asked) => newGroup(db, decisions, asked) },
    { method: 'POST', url: `${url}/ny`, who: 'signed-in', answer: (asked) => saveGroup(db, decisions, asked) },
    ...groupStepRoutes(db, decisions),
  ]
}

async function showGroups(tx: ReadTx, decisions: DecisionFinder, asked: Asked): Promise<Answer> {
  const { actor, asOf, language, params } = asked
  const cluster = await organizationBySlug(tx, params.cluster ?? '')
  if (cluster === null) return moved(tx, params.cluster ?? '')
  const all = await groupsIn(tx, [cluster.root])
  const groups = all.filter((group) => stateOf(group, asOf) !== 'not-begun')
  const paths = await pathsOf(tx, decisions, groups)
  const t = groupTexts(language)
  return {
    kind: 'page',
    title: t.titleOf(nameOn(cluster, asOf)),
    showsAsOf: true,
    crumbs: [{ label: nameOn(cluster, asOf), to: organizationPath(cluster.slug) }],
    main: <GroupsPage cluster={cluster} groups={groups} maySetUp={mayHere(actor, cluster)} day={asOf} />,
    json: groups.map((group) => groupAsData(group, asOf, paths)),
    csv: [t.csv, ...groups.map((group) => groupAsRow(group, asOf, paths))],
  }
}

async function moved(tx: ReadTx, slug: string): Promise<Answer> {
  const present = await presentSlug(tx, slug)
  return present === null ? missing : { kind: 'redirect', to: groupsPath(present), isPermanent: true }
}

/** Where the decisions that some groups rest on stand, as far as the reader sees them. */
export async function pathsOf(
  tx: ReadTx,
  decisions: DecisionFinder,
  groups: readonly WorkingGroup[],
): Promise<DecisionPaths> {
  const keys = groups.flatMap(({ mandate }) => mandate?.steps.flatMap(({ decision }) => decision ?? []) ?? [])
  return keys.length === 0 ? new Map() : decisions.withKeys(tx, keys)
}

/** Groups lie below what stands by itself. */
function mayHere(actor: Asked['actor'], cluster: Organization): boolean {
  return cluster.classification === 'cluster' && maySetUpGroups(actor, cluster)
}

async function newGroup(db: Database, decisions: DecisionFinder, asked: Asked, typed?: TypedGroup): Promise<Answer> {
  const { actor, asOf, language, params, query } = asked
  return db.reading(actor, async (tx): Promise<Answer> => {
    const cluster = await organizationBySlug(tx, params.cluster ?? '')
    if (cluster === null || !mayHere(actor, cluster)) return missing
    const below = await organizationsBelow(tx, cluster.root)
    const levels = below.filter(
      ({ id, classification, period }) =>
        id !== cluster.id && classification !== 'working-group' && covers(period, asOf),
    )
    const shown = typed ?? { fields: groupForm.parse({ reportsTo: query.til ?? '' }) }
    const found = await decisions.inCircle(tx, cluster.root)
    const name = nameOn(cluster, asOf)
    return {
      kind: 'page',
      status: shown.refusal === undefined ? 200 : 422,
      title: groupTexts(language).setUp.title,
      isPrivate: true,
      crumbs: [
        { label: name, to: organizationPath(cluster.slug) },
        { label: groupTexts(language).title, to: groupsPath(cluster.slug) },
      ],
      main: (
        <SetUpGroupPage {...{ cluster, levels: [cluster, ...levels], decisions: found, typed: shown, day: asOf }} />
      ),
    }
  })
}

async function saveGroup(db: Database, decisions: DecisionFinder, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const cluster = params.cluster ?? ''
  const fields = groupForm.parse(asked.form)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const made = await setUpGroup(tx, actor, decisions, cluster, fields)
    return made.ok ? done(organizationPath(made.value)) : made
  })
  if (saved.ok) return redirect(saved.value)
  return newGroup(db, decisions, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}
