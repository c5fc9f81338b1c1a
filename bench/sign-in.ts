import { Agent, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Database } from '../src/db/transactions.ts'
import { danishDay } from '../src/kernel/day.ts'
import { invite } from '../src/people/actions/invite.ts'
import { parseEmail } from '../src/people/model/email.ts'
import { withDatabase, withServer } from './house.ts'
import type { Row } from './main.ts'
import { furnishBench } from './world.ts'

const wrong = 1_000
const attackers = 100
const rightBefore = 150
const mostRight = 1_500

/** What 1,000 wrong sign-ins, from as many addresses as an attacker likes, do to everybody else: while they last, and after. */
export async function signIns(): Promise<Row[]> {
  return withDatabase(async (database, owner) => {
    const { path, organization, slug } = await furnishBench(database)
    const links = await linksFor(database, mostRight)
    return withServer('klynge', [owner, organization, slug], async (address) => {
      const page = (nth: number) => ask(`${address}${path}?nr=${nth}`, null, [200])
      // Each from an office of its own: one network may try 300 times a minute.
      const signIn = () => ask(address + (links.pop() ?? ''), '', [303], `198.51.100.${links.length % 250}`)
      for (let nth = 0; nth < rightBefore; nth += 1) await page(-nth)
      const before = await probe(page, signIn, untilDone(rightBefore))
      const during = async (from: (nth: number) => string) => {
        let isOver = false
        const flood = attack(address, from).finally(() => {
          isOver = true
        })
        const probed = await probe(page, signIn, () => !isOver)
        await flood
        return probed
      }
      const one = await during(() => '203.0.113.7')
      const many = await during((nth) => `203.${nth % 250}.${Math.floor(nth / 250)}.7`)
      const after = await probe(page, signIn, untilDone(rightBefore))
      return [
        ...rows('while 1,000 wrong sign-ins come from one network', one, before, '≤ 1.5'),
        ...rows('while 1,000 come from as many networks', many, before),
        ...rows('after them', after, before, '≤ 1.5'),
      ]
    })
  })
}

type Probe = { readonly pages: number[]; readonly rights: number[] }

async function probe(
  page: (nth: number) => Promise<number>,
  signIn: () => Promise<number>,
  goesOn: () => boolean,
): Promise<Probe> {
  const pages: number[] = []
  const rights: number[] = []
  while (goesOn()) {
    pages.push(await page(Math.random()))
    rights.push(await signIn())
    await setTimeout(5)
  }
  return { pages, rights }
}

function untilDone(times: number): () => boolean {
  let left = times
  return () => {
    left -= 1
    return left >= 0
  }
}

/** Half of them ask for links to addresses that nobody has, half try tokens that never were. */
async function attack(address: string, from: (nth: number) => string): Promise<void> {
  let sent = 0
  const attacker = async () => {
    while (sent < wrong) {
      sent += 1
      const nth = sent
      if (nth % 2 === 0) await ask(`${address}/log-ind`, `email=ukendt${nth}@havnby.test`, [303, 429], from(nth))
      else await ask(`${address}/log-ind/link/${String(nth).padEnd(43, 'x')}`, '', [422, 429], from(nth))
    }
  }
  await Promise.all(Array.from({ length: attackers }, attacker))
}

async function linksFor(database: Database, count: number): Promise<string[]> {
  const email = parseEmail('signe@havnby.test')
  if (!email.ok) throw new Error(email.refusal)
  const operator = { kind: 'operator', day: danishDay(new Date()) } as const
  const links: string[] = []
  for (let nth = 0; nth < count; nth += 1) {
    const invitation = { email: email.value, name: 'Signe Sandager', language: 'da', now: new Date() } as const
    const invited = await invite(database, operator, invitation)
    if (!invited.ok) throw new Error(invited.refusal)
    links.push(`/log-ind/link/${invited.value.token}`)
  }
  return links
}

const agent = new Agent({ keepAlive: true, maxSockets: attackers + 10 })

/** Milliseconds until the whole answer is there; `form` null asks with GET. */
function ask(address: string, form: string | null, may: readonly number[], from = '198.51.100.7'): Promise<number> {
  const start = performance.now()
  const headers = { 'x-forwarded-for': from, 'content-type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, method: form === null ? 'GET' : 'POST', headers }, (answer) => {
      answer.resume().on('end', () => {
        if (may.includes(answer.statusCode ?? 0)) resolve(performance.now() - start)
        else reject(new Error(`${address} answered ${answer.statusCode}`))
      })
    })
    asked.on('error', reject).end(form ?? '')
  })
}

function rows(when: string, ours: Probe, before: Probe, goal = ''): Row[] {
  return [
    row(`a page ${when}, ms (middle / slowest of 100)`, ours.pages, before.pages, goal),
    row('  a right sign-in, ms', ours.rights, before.rights, goal),
  ]
}

/** The baseline is the same before anybody tried anything wrong; of the ratio, more than 1 is slower. */
function row(what: string, ours: readonly number[], baseline: readonly number[], goal: string): Row {
  const told = (times: readonly number[]) => `${at(times, 0.5).toFixed(1)} / ${at(times, 0.99).toFixed(1)}`
  const ratio = (share: number) => (at(ours, share) / at(baseline, share)).toFixed(2)
  return { what, ours: told(ours), baseline: told(baseline), ratio: `${ratio(0.5)} / ${ratio(0.99)}`, goal }
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN
}
