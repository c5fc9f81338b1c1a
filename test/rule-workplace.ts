import { expect } from 'vitest'
import { checkOrganization } from '../src/governance/actions/check-organizations.ts'
import type { DecisionFinder, FoundDecision } from '../src/governance/actions/decision-finder.ts'
import { ruleRoutes } from '../src/governance/rule-routes.tsx'
import { day } from '../src/kernel/day.ts'
import { newId } from '../src/kernel/id.ts'
import { addBodies, addMember, addSecretary, anyone } from './cast.ts'
import { testDatabase } from './database.ts'
import { webOver } from './web.ts'

/** The Fjordklyngen with two secretaries who write its rules over the web, and a decision that they can name. */
export async function ruleWorkplace() {
  const database = await testDatabase()
  const bodies = await addBodies(database)
  const secretary = await addSecretary(database, bodies.fjordklyngen)
  const colleague = await addSecretary(database, bodies.fjordklyngen, 'Karen Kaj')
  const foreign = await addSecretary(database, bodies.skovklyngen, 'Frode Fyr')
  const member = await addMember(database, bodies.fjordPolitical, 'member', 'Mikkel Mole')

  const decided: FoundDecision = {
    key: `${newId()}/4`,
    meeting: 'moede',
    item: '4',
    organization: bodies.fjordPolitical,
    root: bodies.fjordklyngen,
    on: day('2023-02-01'),
    label: '4. Forretningsorden (Politisk niveau)',
    to: '/fjordklyngen/politisk-niveau/moeder/2023-02-01/4',
  }
  const foreignDecision: FoundDecision = { ...decided, key: `${newId()}/1`, root: bodies.skovklyngen }
  const finder: DecisionFinder = {
    inCircle: async (_tx, root) => [decided, foreignDecision].filter((one) => one.root === root),
    withKeys: async (_tx, keys) =>
      new Map([decided, foreignDecision].filter(({ key }) => keys.includes(key)).map((one) => [one.key, one])),
  }
  const actors = { secretary, colleague, foreign, member }
  const web = await webOver(database, ruleRoutes({ db: database, suppliers: [], finder }), actors)

  const set = {
    title: 'Forretningsorden for Fjordklyngen',
    from: '2022-07-01',
    to: '',
    decidesBy: 'agreement',
    sourceTitle: 'Forretningsorden',
    sourcePublisher: 'Fjordklyngen',
    sourceUrl: 'https://www.retsinformation.dk/eli/lta/2022/1248',
  }
  const twoForPractice = {
    kind: 'seats',
    behalf: 'general-practice',
    atLeast: '2',
    atMost: '2',
    about: 'fjordklyngen/politisk-niveau',
    wording: '',
    severity: 'local',
    certainty: 'confirmed',
    from: '',
    to: '',
  }
  const level = '/fjordklyngen/politisk-niveau'

  /** A draft of the level's own, with nothing in it. Answers its address. */
  async function draft(title: string): Promise<string> {
    const { location } = await web.post('/fjordklyngen/regler/nyt', { ...set, title }, 'secretary')
    return location ?? ''
  }

  /** An approved set with one rule. */
  async function approved(title: string): Promise<string> {
    const at = await draft(title)
    await web.post(`${at}/ny-regel`, twoForPractice, 'secretary')
    await approve(at)
    return at
  }

  async function approve(at: string, on = '2022-07-01'): Promise<void> {
    const version = versionOf((await web.get(`${at}/godkend`, 'secretary')).body)
    const { status } = await web.post(`${at}/godkend`, { on, decision: decided.key, version }, 'secretary')
    expect(status).toBe(303)
  }

  function versionOf(body: string): string {
    return /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
  }

  async function findingsOn(on: string, slug = 'fjordklyngen/politisk-niveau') {
    const check = await database.readingPublic((tx) => checkOrganization(tx, anyone, [], slug, day(on)))
    return Object.fromEntries((check?.findings ?? []).map(({ rule, verdict }) => [rule.key, verdict]))
  }

  return {
    database,
    bodies,
    secretary,
    foreign,
    decided,
    foreignDecision,
    web,
    set,
    twoForPractice,
    level,
    draft,
    approved,
    approve,
    versionOf,
    findingsOn,
  }
}
