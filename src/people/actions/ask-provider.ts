import { setTimeout } from 'node:timers/promises'
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type ServerMetadata,
  type UserInfoResponse,
} from 'openid-client'
import type { Language } from '../../kernel/language.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Provider, ProviderRefusal, SpokenEmail } from '../model/provider.ts'
import type { SignInAttempt } from '../model/sign-in-attempt.ts'

/** Who a provider says that somebody is: its own lasting name for them, and what it says of their address. */
export type Vouched = { readonly subject: string; readonly spoken: SpokenEmail }

/** Where to, and what the browser keeps meanwhile. */
export type Beginning = { readonly to: string; readonly attempt: SignInAttempt }

export type BeginningAsked = { readonly next: string | null; readonly language: Language; readonly now: Date }

/** A party's own sign-in, as this house asks it. */
export type Door = {
  readonly provider: Provider
  /** Begins a sign-in: the address at the provider to which the browser goes on. */
  readonly begin: (asked: BeginningAsked) => Promise<Result<Beginning, ProviderRefusal>>
  /** What the provider says, asked with what it sent the browser back with (`?code=…&state=…`). */
  readonly whoCame: (returned: string, attempt: SignInAttempt) => Promise<Result<Vouched, ProviderRefusal>>
}

// The whole of what one page waits for, however many questions it takes: a provider that hangs is a sentence within three seconds.
const patienceMilliseconds = 2_500
const knownForMilliseconds = 3_600_000

/** Knocks nowhere before somebody signs in there. What a provider tells of itself is kept for an hour; a failure is not kept. */
export function doorTo(provider: Provider, callback: string): Door {
  let known: { readonly at: number; readonly configuration: Promise<Configuration> } | null = null
  const configured = (): Promise<Configuration> => {
    if (known !== null && Date.now() - known.at < knownForMilliseconds) return known.configuration
    const asked = { at: Date.now(), configuration: discover(provider) }
    known = asked
    asked.configuration.catch(() => {
      if (known === asked) known = null
    })
    return asked.configuration
  }
  return {
    provider,
    begin: (asked) => inTime(async () => begin(await configured(), provider, callback, asked)),
    whoCame: (returned, attempt) =>
      inTime(async () => whoCame(await configured(), new URL(callback + returned), attempt)),
  }
}

async function discover({ issuer, clientId, clientSecret }: Provider): Promise<Configuration> {
  const isPlain = issuer.startsWith('http:')
  const found = await discovery(new URL(issuer), clientId, undefined, proving(clientSecret), {
    timeout: 3,
    execute: isPlain ? [enableNonRepudiationChecks, allowInsecureRequests] : [enableNonRepudiationChecks],
  })
  if (found.serverMetadata().issuer !== issuer) throw new Error('the provider names another issuer than the settings')
  return found
}

/** Proves who asks in the way that the provider takes; the header, unless it says that it takes the form only. */
function proving(secret: string): ClientAuth {
  const takesHeader = ({ token_endpoint_auth_methods_supported: taken }: Pick<ServerMetadata, typeof methods>) =>
    taken === undefined || taken.includes('client_secret_basic')
  const inHeader = ClientSecretBasic(secret)
  const inForm = ClientSecretPost(secret)
  return (server, client, body, headers) => (takesHeader(server) ? inHeader : inForm)(server, client, body, headers)
}
const methods = 'token_endpoint_auth_methods_supported'

async function begin(
  configuration: Configuration,
  provider: Provider,
  callback: string,
  { next, language, now }: BeginningAsked,
): Promise<Result<Beginning, ProviderRefusal>> {
  const attempt = {
    provider: provider.key,
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    next,
    language,
    at: now.getTime(),
  }
  const to = buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: provider.scopes.join(' '),
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
  })
  return done({ to: to.href, attempt })
}

/** Issuer, state, code, signature, audience, nonce and expiry are held by the library; whatever it throws is a "no". */
async function whoCame(
  configuration: Configuration,
  returned: URL,
  { state, nonce, verifier }: SignInAttempt,
): Promise<Result<Vouched, ProviderRefusal>> {
  const tokens = await authorizationCodeGrant(configuration, returned, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) return refuse('not-trusted')
  const told = claims.email === undefined ? await toldBesides(configuration, tokens.access_token, claims.sub) : claims
  return done({ subject: claims.sub, spoken: { email: told.email, isVerified: told.email_verified } })
}

/** Many providers keep the address out of the token and tell it to whoever asks with it. */
type Told = Pick<UserInfoResponse, 'email' | 'email_verified'>

async function toldBesides(configuration: Configuration, accessToken: string, subject: string): Promise<Told> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {}
  return fetchUserInfo(configuration, accessToken, subject)
}

async function inTime<T>(work: () => Promise<Result<T, ProviderRefusal>>): Promise<Result<T, ProviderRefusal>> {
  const stop = new AbortController()
  const late = setTimeout(patienceMilliseconds, refuse('provider-away'), { signal: stop.signal })
  late.catch(() => {})
  try {
    return await Promise.race([work(), late])
  } catch (failure) {
    return refuse(whyNot(failure))
  } finally {
    stop.abort()
  }
}

function whyNot(failure: unknown): ProviderRefusal {
  if (failure instanceof AuthorizationResponseError) {
    const isAway = failure.error === 'server_error' || failure.error === 'temporarily_unavailable'
    return isAway ? 'provider-away' : 'provider-refused'
  }
  return isNoAnswer(failure) ? 'provider-away' : 'not-trusted'
}

const noAnswers = new Set<unknown>([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
])

/** No connection, too late, or an answer that is no provider's: a page of some proxy before it. */
function isNoAnswer(failure: unknown): boolean {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : undefined
  return code === undefined ? failure instanceof TypeError : noAnswers.has(code)
}
