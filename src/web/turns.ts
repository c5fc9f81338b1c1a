import { isIPv6 } from 'node:net'

type Line = { underWay: number; readonly waiting: (() => void)[] }

/** Lets each network do so many things at once and no more: a crowd from one of them waits for itself, and nobody else for it. */
export class Turns {
  private readonly lines = new Map<string, Line>()
  private readonly atOnce: number

  constructor(atOnce: number) {
    this.atOnce = atOnce
  }

  async take<T>(network: string, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(network) ?? { underWay: 0, waiting: [] }
    this.lines.set(network, line)
    if (line.underWay >= this.atOnce) await new Promise<void>((mayGo) => line.waiting.push(mayGo))
    else line.underWay += 1
    try {
      return await work()
    } finally {
      const next = line.waiting.shift()
      if (next !== undefined) next()
      else line.underWay -= 1
      if (line.underWay === 0) this.lines.delete(network)
    }
  }
}

/** The network that an address belongs to: one household or office has one IPv4 address, or all of a /64 of IPv6. */
export function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped !== undefined) return mapped
  const [head = '', tail] = ip.toLowerCase().split('%', 1)[0]?.split('::') ?? []
  const front = head.split(':').filter(Boolean)
  const back = (tail ?? '').split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  const groups = tail === undefined ? front : [...front, ...zeros, ...back]
  const shortest = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
  return `${shortest.join(':')}::/64`
}
