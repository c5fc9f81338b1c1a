import { statSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type Done, done, type Refusal } from './kernel/result.ts'
import type { Provider } from './people/model/provider.ts'
import { readProviders } from './settings-sign-in.ts'

/** What can be set from outside, read once at start. README names the same. */
export type Settings = {
  readonly port: number
  /** Without a slash at the end; what links in letters begin with. */
  readonly publicUrl: string
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly databaseAppUrl: string | null
  readonly smtpUrl: string | null
  /** Where figures are fetched; null: Danmarks Statistik itself. */
  readonly statbankUrl: string | null
  /** The parties' own sign-ins, beside links by mail. */
  readonly providers: readonly Provider[]
  /** Networks of proxies that may say for whom they ask (`X-Forwarded-For`). */
  readonly proxies: readonly string[]
  /** Who gets the journal's newest seal by mail, once a day: several parties, so that no one of them can lose it. */
  readonly journalTo: readonly string[]
  /** Start without the example. */
  readonly isEmpty: boolean
}

/** One setting that cannot be used, and what to write instead, in both languages. */
export type Mistake = { readonly setting: string; readonly da: string; readonly en: string }
export type MistakenSettings = Refusal<'mistaken-settings'> & { readonly mistakes: readonly Mistake[] }

/** EX_CONFIG of sysexits.h: the program is well, its settings are not. */
export const exitForMistakenSettings = 78

const projectRoot = join(import.meta.dirname, '..')

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535)
const folder = z
  .string()
  .transform((path) => resolve(path))
  .refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() !== false)
const webAddress = z.string().refine((text) => isAddress(text, /^https?:$/) && /^[^/]*\/\/[^/?#]+\/?$/.test(text))
// A socket's address has no host before its path, which PostgreSQL allows and URLs do not.
const databaseAddress = z.string().refine((text) => isAddress(text.replace('@/', '@localhost/'), /^postgres(ql)?:$/))
const statbankAddress = z.string().refine((text) => isAddress(text, /^https?:$/) && !/[?#]/.test(text))
const smtpAddress = z.string().refine((text) => isAddress(text, /^smtps?:$/))

const addresses = z
  .string()
  .transform((text) => [...new Set(text.split(',').map((part) => part.trim().toLowerCase()))])
  .refine((parts) => parts.length <= 20 && parts.every((part) => /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/.test(part)))

// Addresses and networks (10.0.0.0/8), or names that proxy-addr knows.
const network = /^(loopback|linklocal|uniquelocal)$/
const proxies = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(',').map((part) => part.trim())))
  .refine((parts) => parts.every(isNetwork))

function isNetwork(text: string): boolean {
  if (network.test(text)) return true
  const [ip = '', bits, ...more] = text.split('/')
  const most = isIP(ip) === 4 ? 32 : 128
  return isIP(ip) !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

function isAddress(text: string, protocol: RegExp): boolean {
  const url = URL.parse(text)
  return url !== null && protocol.test(url.protocol) && !/\s/.test(text)
}

const sentences = {
  PORT: ['skal være et helt tal fra 1 til 65535', 'must be a whole number from 1 to 65535'],
  PUBLIC_URL: [
    'skal være en adresse som https://klynge.eksempel.dk, uden sti',
    'must be an address such as https://klynge.example.org, without a path',
  ],
  KLYNGE_DATA: ['skal være en mappe', 'must be a folder'],
  DATABASE_URL: [
    'skal være en adresse som postgresql://bruger:kode@vært:5432/database',
    'must be an address such as postgresql://user:password@host:5432/database',
  ],
  DATABASE_APP_URL: [
    'skal være en adresse som postgresql://bruger:kode@vært:5432/database, og kræver DATABASE_URL',
    'must be an address such as postgresql://user:password@host:5432/database, and needs DATABASE_URL',
  ],
  SMTP_URL: [
    'skal være en adresse som smtp://vært:25 eller smtps://bruger:kode@vært:465',
    'must be an address such as smtp://host:25 or smtps://user:password@host:465',
  ],
  STATBANK_URL: [
    'skal være en adresse som https://api.statbank.dk/v1',
    'must be an address such as https://api.statbank.dk/v1',
  ],
  KLYNGE_PROXIES: [
    'skal være adresser eller netværk med komma imellem, fx 10.0.0.5,172.16.0.0/12, eller none',
    'must be addresses or networks with commas between, such as 10.0.0.5,172.16.0.0/12, or none',
  ],
  KLYNGE_JOURNAL_TO: [
    'skal være højst 20 e-mail-adresser med komma imellem',
    'must be at most 20 e-mail addresses with commas between them',
  ],
  argument: ['kendes ikke; det eneste er --empty', 'is not known; the only one is --empty'],
} as const

type Name = keyof typeof sentences

/** A proxy on this very machine is believed unless something else is said. */
const ownProxies = ['loopback']

/**
 * Reads all settings, or names every mistake at once. An empty variable counts as not set. What was written is not
 * repeated: it may hold a password.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): Done<Settings> | MistakenSettings {
  const mistakes: Mistake[] = []
  const mistaken = (name: Name, setting: string = name) => {
    const [da, en] = sentences[name]
    mistakes.push({ setting, da: `${setting} ${da}.`, en: `${setting} ${en}.` })
  }
  const read = <T>(name: Exclude<Name, 'argument'>, schema: z.ZodType<T>): T | null => {
    const text = env[name]?.trim()
    if (text === undefined || text === '') return null
    const parsed = schema.safeParse(text)
    if (!parsed.success) mistaken(name)
    return parsed.success ? parsed.data : null
  }

  const providersFile = env.KLYNGE_SIGN_IN?.trim() ?? ''
  const signIn = providersFile === '' ? { providers: [], mistakes: [] } : readProviders(providersFile)
  const setting = 'KLYNGE_SIGN_IN'
  for (const [da, en] of signIn.mistakes) mistakes.push({ setting, da: `${setting}: ${da}.`, en: `${setting}: ${en}.` })
  const chosenPort = read('PORT', port) ?? 3000
  const settings: Settings = {
    port: chosenPort,
    publicUrl: (read('PUBLIC_URL', webAddress) ?? `http://localhost:${chosenPort}`).replace(/\/$/, ''),
    dataFolder: read('KLYNGE_DATA', folder) ?? join(projectRoot, '.klynge'),
    databaseUrl: read('DATABASE_URL', databaseAddress),
    databaseAppUrl: read('DATABASE_APP_URL', databaseAddress),
    smtpUrl: read('SMTP_URL', smtpAddress),
    statbankUrl: read('STATBANK_URL', statbankAddress),
    providers: signIn.providers,
    proxies: read('KLYNGE_PROXIES', proxies) ?? ownProxies,
    journalTo: read('KLYNGE_JOURNAL_TO', addresses) ?? [],
    isEmpty: argv.includes('--empty'),
  }
  if (settings.databaseAppUrl !== null && !env.DATABASE_URL?.trim()) mistaken('DATABASE_APP_URL')
  for (const argument of argv) if (argument !== '--empty') mistaken('argument', argument)
  return mistakes.length === 0 ? done(settings) : { ok: false, refusal: 'mistaken-settings', mistakes }
}
