import { Agent, get } from 'node:http'

export type Load = { readonly perSecond: number; readonly p99Milliseconds: number; readonly bytes: number }

/** Asks one server over kept-open connections for a while, each connection one question at a time. `address` names the n-th question. */
export async function load(address: (nth: number) => string, connections: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  await run(address, agent, connections, Math.min(1, seconds / 3), 0)
  const asked = await run(address, agent, connections, seconds, 1_000_000)
  agent.destroy()
  const sorted = asked.times.toSorted((a, b) => a - b)
  return {
    perSecond: asked.times.length / asked.seconds,
    p99Milliseconds: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
    bytes: asked.bytes,
  }
}

type Asked = { readonly times: number[]; readonly seconds: number; readonly bytes: number }

async function run(
  address: (nth: number) => string,
  agent: Agent,
  connections: number,
  seconds: number,
  from: number,
): Promise<Asked> {
  const start = performance.now()
  const end = start + seconds * 1000
  const times: number[] = []
  let nth = from
  let bytes = 0
  const connection = async () => {
    while (performance.now() < end) {
      const before = performance.now()
      nth += 1
      bytes = await ask(address(nth), agent)
      times.push(performance.now() - before)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  return { times, seconds: (performance.now() - start) / 1000, bytes }
}

function ask(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${address} answered ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}
