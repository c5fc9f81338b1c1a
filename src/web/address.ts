import type { IncomingMessage } from 'node:http'
import type { Language } from '../kernel/language.ts'

export type Format = 'html' | 'json' | 'csv'

/** What an address says besides its path: `/en/klynger.csv?pr=2022-07-01` is the English CSV of `/klynger`. */
export type Address = {
  readonly language: Language
  readonly format: Format
  readonly path: string
  readonly query: string
}

export function readAddress(url: string): Address {
  const [raw = '/', ...rest] = url.split('?')
  const inEnglish = raw === '/en' || raw.startsWith('/en/')
  const plain = inEnglish ? raw.slice(3) || '/' : raw
  const query = rest.length === 0 ? '' : `?${rest.join('?')}`
  const language = inEnglish ? 'en' : 'da'
  const ending = /\.(json|csv)$/.exec(plain)
  if (ending === null || plain.startsWith('/assets/')) return { language, format: 'html', path: plain, query }
  const path = plain.slice(0, -ending[0].length)
  return { language, format: ending[1] === 'json' ? 'json' : 'csv', path: path === '/forside' ? '/' : path, query }
}

const addresses = new WeakMap<IncomingMessage, Address>()

/** Reads the address once, before routing, and gives the router the bare path. */
export function rewrite(request: IncomingMessage): string {
  const address = readAddress(request.url ?? '/')
  addresses.set(request, address)
  return address.path + address.query
}

export function addressOf(request: IncomingMessage): Address {
  return addresses.get(request) ?? readAddress(request.url ?? '/')
}
