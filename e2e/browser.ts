import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import type { House } from '../src/house.ts'
import type { Provider } from '../src/people/model/provider.ts'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place))

/** Whether there is a browser to test with. Where there is none, it is said loudly, once. */
export const hasBrowser = executablePath !== undefined
if (!hasBrowser) {
  console.warn(
    '\n*** NO CHROMIUM: the browser tests are left out. Install one (apt-get install chromium) or name it in CHROMIUM. ***\n',
  )
}

const quiet = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function openBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  return chromium.launch({ executablePath: executablePath ?? '', args })
}

export type OpenHouse = { readonly address: string; readonly house: House; close(): Promise<void> }

/** Parties' own sign-ins for a house at an address that is known only when it is built. */
export type ProvidersOf = (address: string) => Promise<readonly Provider[]>

/** A whole house of its own, with the example in it, on a free port. Pages are TSX, which vitest itself loads. */
export async function openHouse(providersOf: ProvidersOf = async () => []): Promise<OpenHouse> {
  const { startHouse } = await import('../src/house.ts')
  const dataFolder = mkdtempSync(join(tmpdir(), 'klynge-e2e-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const settings = {
    port,
    publicUrl: address,
    dataFolder,
    databaseUrl: null,
    databaseAppUrl: null,
    smtpUrl: null,
    statbankUrl: null,
    providers: await providersOf(address),
    proxies: [],
    journalTo: [],
    isEmpty: false,
  }
  const started = await startHouse(join(import.meta.dirname, '..'), settings, false)
  if (!started.ok) throw new Error(`the house did not start: ${started.refusal}`)
  return {
    address,
    house: started.value,
    close: async () => {
      await started.value.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
