import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll } from 'vitest'
import type { Provider as ProviderSetting } from '../src/people/model/provider.ts'

/** What a provider knows of somebody, by the name that it knows them by. */
export type KnownThere = Readonly<Record<string, { readonly email?: string; readonly email_verified?: boolean }>>

export type OpenProvider = {
  readonly setting: ProviderSetting
  /** Signs in at the provider as its own pages ask, by HTTP, and tells with which query it sends the browser back. */
  readonly signIn: (leadOut: string, login: string) => Promise<string>
  readonly close: () => Promise<void>
}

type Asked = {
  readonly key: string
  readonly label?: string
  readonly publicUrl: string
  readonly knows: KnownThere
  readonly domains: readonly string[]
  /** Tells addresses in the token, not only to whoever asks with it. */
  readonly tellsInToken?: boolean
  readonly codeSeconds?: number
}

const secret = 'en-hemmelighed-der-kun-findes-i-prøver'.normalize('NFC').replaceAll('ø', 'oe')

/** A real OpenID provider on loopback, closed after the file's tests. */
export async function openProvider(asked: Asked): Promise<OpenProvider> {
  const { key, label = `Udbyder ${key}`, publicUrl, knows, domains, tellsInToken = false, codeSeconds = 60 } = asked
  const callback = `${publicUrl}/log-ind/${key}/tilbage`
  const server = createServer()
  const issuer = await listening(server)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'klynge', client_secret: secret, redirect_uris: [callback] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: !tellsInToken,
    cookies: { keys: ['til prøver'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    ttl: { AuthorizationCode: codeSeconds, AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: async () => ({ sub: subject, ...knows[subject] }),
    }),
  })
  server.on('request', provider.callback())
  const close = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  afterAll(close)
  return {
    setting: {
      key,
      label,
      issuer,
      clientId: 'klynge',
      clientSecret: secret,
      domains,
      scopes: ['openid', 'email'],
      vouchesForEmail: false,
    },
    signIn: (leadOut, login) => signIn(leadOut, login, callback),
    close,
  }
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((opened) => server.listen(0, '127.0.0.1', opened))
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

/** A browser that follows the provider's pages: the name and a password, then the button that lets Klynge know. */
async function signIn(leadOut: string, login: string, callback: string): Promise<string> {
  const jar = new Map<string, string>()
  let at = leadOut
  let form: URLSearchParams | null = null
  for (let step = 0; step < 20; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = form === null ? {} : { method: 'POST', body: form }
    const answer: Response = await fetch(at, { redirect: 'manual', headers: { cookie }, ...sent })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      value === '' ? jar.delete(name) : jar.set(name, value)
    }
    const to = answer.headers.get('location')
    if (to?.startsWith(callback)) return to.slice(callback.length)
    if (to !== null) {
      at = new URL(to, at).href
      form = null
      continue
    }
    const page = await answer.text()
    const action = /action="([^"]+)"/.exec(page)?.[1]
    if (action === undefined) throw new Error(`the provider answered ${answer.status}: ${page.slice(0, 500)}`)
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? ''
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'x' } : { prompt })
    at = new URL(action, at).href
  }
  throw new Error('the provider leads around in circles')
}
