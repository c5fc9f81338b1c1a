import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import type { Provider } from './people/model/provider.ts'

/** What is wrong with the file of providers, in both languages; a secret is never repeated. */
export type ProviderMistake = readonly [da: string, en: string]
export type Providers = { readonly providers: readonly Provider[]; readonly mistakes: readonly ProviderMistake[] }

/** Words that mean something else after `/log-ind/` and as a session's door. */
const reservedKeys = new Set(['link', 'sendt', 'tilbage'])
const domainShape = /^(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u

const shape = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(40).refine((key) => !reservedKeys.has(key)),
  label: z.string().trim().min(1).max(80),
  issuer: z.string().refine(mayBeIssuer),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  clientSecretFile: z.string().min(1).optional(),
  domains: z.array(z.string().toLowerCase().regex(domainShape)).min(1),
  scopes: z.array(z.string().regex(/^[\x21-\x7e]+$/)).default(['openid', 'email']),
  vouchesForEmail: z.boolean().default(false),
}) // biome-ignore format: read as a list

type Field = keyof z.infer<typeof shape>

const sentences: Readonly<Record<Field, ProviderMistake>> = {
  key: [
    'skal være et kort navn af små bogstaver, tal og bindestreger, som kun én udbyder har, fx "hjoerring"; "link", "sendt" og "tilbage" er optaget',
    'must be a short name of small letters, digits and hyphens that one provider only has, such as "hjoerring"; "link", "sendt" and "tilbage" are taken',
  ],
  label: ['skal være det navn, som knappen viser, højst 80 tegn', 'must be the name that the button shows, at most 80 characters'],
  issuer: [
    'skal være udbyderens adresse, som den selv skriver den, med https; http går kun på denne maskine',
    'must be the provider’s address as it writes it itself, with https; http works on this machine only',
  ],
  clientId: ['skal være det id, som udbyderen har givet Klynge', 'must be the id that the provider gave Klynge'],
  clientSecret: [
    'skal være den hemmelighed, som udbyderen har givet Klynge, her eller i en fil, som clientSecretFile nævner; ikke begge steder',
    'must be the secret that the provider gave Klynge, here or in a file that clientSecretFile names; not both',
  ],
  clientSecretFile: ['skal være en fil, der kan læses, med hemmeligheden i', 'must be a file that can be read, with the secret in it'],
  domains: [
    'skal være de domæner, hvis e-mailadresser udbyderen må stå inde for, fx ["hjoerring.dk"]',
    'must be the domains whose e-mail addresses the provider may speak for, such as ["hjoerring.dk"]',
  ],
  scopes: ['skal være en liste af ord, og "openid" være et af dem', 'must be a list of words, and "openid" be one of them'],
  vouchesForEmail: ['skal være true eller false', 'must be true or false'],
} // biome-ignore format: read as a list

/** Reads the file of providers that `KLYNGE_SIGN_IN` names, or says everything that is wrong with it. */
export function readProviders(path: string): Providers {
  const file = readJson(path)
  const listed = z.array(z.unknown()).safeParse(file)
  if (!listed.success) {
    return {
      providers: [],
      mistakes: [['skal være en fil med en JSON-liste af udbydere', 'must be a file with a JSON list of providers']],
    }
  }
  const read = listed.data.map((one, place) => readProvider(one, place, dirname(resolve(path))))
  const providers = read.flatMap(({ provider }) => (provider === null ? [] : [provider]))
  const keys = providers.map(({ key }) => key)
  const twice = keys.flatMap((key, place) => (keys.indexOf(key) < place ? [named(place, key, 'key')] : []))
  return { providers, mistakes: [...read.flatMap(({ mistakes }) => mistakes), ...twice] }
}

type Read = { readonly provider: Provider | null; readonly mistakes: readonly ProviderMistake[] }

function readProvider(one: unknown, place: number, folder: string): Read {
  const key = typeof one === 'object' && one !== null && 'key' in one ? one.key : undefined
  const parsed = shape.safeParse(one)
  const wrong = new Set<string>(parsed.error?.issues.flatMap(fieldsOf) ?? [])
  if (parsed.success) {
    const { clientSecret, clientSecretFile, ...given } = parsed.data
    if ((clientSecret === undefined) === (clientSecretFile === undefined)) wrong.add('clientSecret')
    if (!given.scopes.includes('openid')) wrong.add('scopes')
    const secret = clientSecret ?? secretIn(resolve(folder, clientSecretFile ?? ''))
    if (wrong.size === 0 && secret !== null) return { provider: { ...given, clientSecret: secret }, mistakes: [] }
    if (wrong.size === 0) wrong.add('clientSecretFile')
  }
  return { provider: null, mistakes: [...wrong].map((field) => named(place, key, field)) }
}

/** The fields that an issue is about; an unknown one by its own name, a provider that is no object by none. */
function fieldsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys
  return [String(issue.path[0] ?? '')]
}

function named(place: number, key: unknown, field: string): ProviderMistake {
  const known = Object.entries(sentences).find(([name]) => name === field)?.[1]
  const [da, en] = known ?? ['kendes ikke som en del af en udbyder', 'is not known as a part of a provider']
  const nr = typeof key === 'string' && key !== '' ? `${place + 1} (${key})` : `${place + 1}`
  return [`udbyder ${nr}: ${field} ${da}`, `provider ${nr}: ${field} ${en}`]
}

/** Without encryption only to this very machine: anybody on the way could say who somebody is. */
function mayBeIssuer(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '' || /\s/.test(text)) return false
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere)
}

function secretIn(path: string): string | null {
  const secret = readText(path)?.trim() ?? ''
  return secret === '' ? null : secret
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path) ?? '')
  } catch {
    return null
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
