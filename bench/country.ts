import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CompiledQuery, RootOperationNode } from 'kysely'
import { factSuppliers } from '../src/cli/fact-suppliers.ts'
import { joinServer } from '../src/db/embedded/server.ts'
import { openAt } from '../src/db/open.ts'
import type { Database, WriteTx } from '../src/db/transactions.ts'
import { checkCountry, checkOrganization } from '../src/governance/actions/check-organizations.ts'
import type { Check } from '../src/governance/model/rules/finding.ts'
import { newId } from '../src/kernel/id.ts'
import { asked, furnishCountry, organizations, persons, years } from './country-world.ts'
import type { Row } from './main.ts'

const rounds = 15
const operator = { kind: 'operator', day: asked } as const

/** What the check costs in a country of 300 organizations and 2,000 persons over 20 years, beside its own statements alone. */
export async function countryChecks(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-country-'))
  const server = await joinServer(folder)
  if (!server.ok) throw new Error(server.refusal)
  const opened = await openAt(server.value.owner, null)
  if (!opened.ok) throw new Error(opened.refusal)
  try {
    await furnishCountry(opened.value)
    const one = 'klynge-nord-nordjylland/politisk-niveau'
    const size = `${organizations} organizations, ${persons.toLocaleString('en')} persons, ${years} years`
    return [
      ...(await rows(opened.value, `the country table (${size})`, (tx) =>
        checkCountry(tx, operator, factSuppliers, asked),
      )),
      ...(await rows(opened.value, 'one check in the same country', async (tx) => {
        const check = await checkOrganization(tx, operator, factSuppliers, one, asked)
        return check === null ? [] : [check]
      })),
    ]
  } finally {
    await opened.value.close()
    await server.value.leave()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function rows(database: Database, what: string, check: (tx: WriteTx) => Promise<Check[]>): Promise<Row[]> {
  const { statements, findings } = await told(database, check)
  if (findings === 0) throw new Error(`${what} found nothing: there is nothing to measure`)
  const ours = await median(() => database.writing(operator, check))
  const bare = await median(() =>
    database.writing(operator, async (tx) => {
      for (const statement of statements) await tx.executeQuery(statement)
    }),
  )
  return [
    {
      what: `${what}, ms`,
      ours: ours.toFixed(1),
      baseline: bare.toFixed(1),
      ratio: (bare / ours).toFixed(2),
      goal: '',
    },
    { what: '  its queries; findings', ours: `${statements.length}; ${findings}`, baseline: '', ratio: '', goal: '' },
  ]
}

/** The statements that a check asks, as they are sent. */
async function told(database: Database, check: (tx: WriteTx) => Promise<Check[]>) {
  const nodes: RootOperationNode[] = []
  return database.writing(operator, async (tx) => {
    const listening = tx.withPlugin({
      transformQuery: ({ node }) => {
        nodes.push(node)
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const checks = await check(listening)
    const statements = nodes.map((node): CompiledQuery => tx.getExecutor().compileQuery(node, { queryId: newId() }))
    return { statements, findings: checks.flatMap(({ findings }) => findings).length }
  })
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now()
    await work()
    times.push(performance.now() - before)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
}
