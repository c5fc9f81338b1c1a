import { type Result, refuse } from '../../kernel/result.ts'
import { type Email, parseEmail } from './email.ts'

/** Udbyder: a party's own sign-in (OpenID Connect), whose word about who somebody is opens their account. */
export type Provider = {
  /** Short name in addresses and in the database: `hjoerring`. */
  readonly key: string
  /** What the button says after "Log ind med". */
  readonly label: string
  /** Exactly as the provider writes itself in its tokens. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Domains of the addresses that it may speak for; about others its word opens nothing. */
  readonly domains: readonly string[]
  readonly scopes: readonly string[]
  /** The party answers for its addresses although its tokens do not say `email_verified`. */
  readonly vouchesForEmail: boolean
}

/** What a provider says of somebody's address: the claims `email` and `email_verified`. */
export type SpokenEmail = { readonly email: unknown; readonly isVerified: unknown }

export type EmailRefusal = 'no-email' | 'unverified-email' | 'foreign-domain'

/**
 * The address that a provider may join to an account: verified, and of a domain that the party may speak for. Without the second
 * any party's provider could open the accounts of every other party.
 */
export function addressSpokenFor(provider: Provider, spoken: SpokenEmail): Result<Email, EmailRefusal> {
  const email = parseEmail(typeof spoken.email === 'string' ? spoken.email : '')
  if (!email.ok) return refuse('no-email')
  const saysItself = spoken.isVerified === true
  const isSilent = spoken.isVerified === undefined || spoken.isVerified === null
  if (!saysItself && !(isSilent && provider.vouchesForEmail)) return refuse('unverified-email')
  const domain = email.value.slice(email.value.lastIndexOf('@') + 1)
  return provider.domains.includes(domain) ? email : refuse('foreign-domain')
}

/** Who somebody is at a provider, told apart from everybody else at this and every other one. */
export function identityText({ key, issuer }: Provider, subject: string): string {
  return JSON.stringify([key, issuer, subject])
}

/** What came of asking a provider, where it was no "yes". */
export type ProviderRefusal = 'provider-away' | 'provider-refused' | 'not-trusted' | 'no-attempt'

/** Why a provider's word opened no account. */
export type JoinRefusal = EmailRefusal | 'no-account' | 'other-identity'
