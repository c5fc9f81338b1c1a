import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll } from 'vitest'
import type { Provider } from '../src/people/model/provider.ts'
import { listening } from './provider.ts'

type Claims = Record<string, unknown>

/** What a forging provider answers next time a code is brought to it. */
export type Forgery = {
  readonly claims?: Claims
  readonly alg?: 'RS256' | 'none' | 'HS256'
  /** Signs with a key that it does not show. */
  readonly withStrangeKey?: boolean
  readonly status?: number
}

export type ForgingProvider = {
  readonly setting: Provider
  readonly issuer: string
  next: Forgery
  /** While true, it takes every question and answers none. */
  hangs: boolean
  /** How often it was asked anything. */
  asked: number
}

/** A provider on loopback whose tokens can be wrong in every way. It signs `kage@havnby.test` in. */
export async function openForgingProvider(key: string, domains: readonly string[]): Promise<ForgingProvider> {
  const shown = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const strange = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer((request, response) => void answer(request, response))
  const issuer = await listening(server)
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const clientSecret = 'hemmelig-nok-til-en-nøgle'.replaceAll('ø', 'oe')
  const provider: ForgingProvider = {
    setting: {
      key,
      label: `Udbyder ${key}`,
      issuer,
      clientId: 'klynge',
      clientSecret,
      domains,
      scopes: ['openid', 'email'],
      vouchesForEmail: false,
    },
    issuer,
    next: {},
    hangs: false,
    asked: 0,
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    provider.asked += 1
    const sent = await text(request)
    if (provider.hangs) return
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.url === '/.well-known/openid-configuration') return void json(200, about(issuer))
    if (request.url === '/jwks') {
      const jwk = { ...shown.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'vist' }
      return void json(200, { keys: [jwk] })
    }
    const code = new URLSearchParams(sent).get('code') ?? ''
    const { claims = {}, alg = 'RS256', withStrangeKey = false, status = 200 } = provider.next
    if (status !== 200) return void json(status, { error: 'server_error' })
    const now = Math.floor(Date.now() / 1000)
    const usual = { iss: issuer, aud: 'klynge', sub: 'kage', iat: now, exp: now + 60, nonce: code }
    const told = { ...usual, email: 'kage@havnby.test', email_verified: true, ...claims }
    const token = written(told, alg, withStrangeKey ? strange.privateKey : shown.privateKey, clientSecret)
    json(200, { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: token })
  }
  return provider
}

function about(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  }
}

function written(claims: Claims, alg: string, key: KeyObject, secret: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg, typ: 'JWT', kid: 'vist' })}.${part(claims)}`
  if (alg === 'none') return `${signed}.`
  const signature =
    alg === 'HS256' ? createHmac('sha256', secret).update(signed).digest() : sign('sha256', Buffer.from(signed), key)
  return `${signed}.${signature.toString('base64url')}`
}
