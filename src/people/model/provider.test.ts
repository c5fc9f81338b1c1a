import { expect, test } from 'vitest'
import { addressSpokenFor, identityText, type Provider } from './provider.ts'

const havnby: Provider = {
  key: 'havnby',
  label: 'Havnby Kommune',
  issuer: 'https://login.havnby.test',
  clientId: 'klynge',
  clientSecret: 'x',
  domains: ['havnby.test', 'havnby-skoler.test'],
  scopes: ['openid', 'email'],
  vouchesForEmail: false,
}
const answering = { ...havnby, vouchesForEmail: true }
const said = (email: unknown, isVerified: unknown) => ({ email, isVerified })

test.each([
  ['Signe@Havnby.test', 'signe@havnby.test'],
  ['signe@havnby-skoler.test', 'signe@havnby-skoler.test'],
])('a verified address of its domains (%s) is taken', (email, kept) => {
  expect(addressSpokenFor(havnby, said(email, true))).toEqual({ ok: true, value: kept })
})

test.each(['signe@solbjerg.test', 'signe@under.havnby.test', 'signe@xhavnby.test', 'signe@havnby.test.solbjerg.test'])(
  '%s is another’s domain',
  (email) => {
    expect(addressSpokenFor(havnby, said(email, true))).toEqual({ ok: false, refusal: 'foreign-domain' })
  },
)

test.each([false, undefined, null, 'true', 1, 'false'])('verified: %j is no "yes"', (isVerified) => {
  const refused = { ok: false, refusal: 'unverified-email' }
  expect(addressSpokenFor(havnby, said('signe@havnby.test', isVerified))).toEqual(refused)
})

test('a party that answers for its addresses may leave it out, but a "no" stays one', () => {
  expect(addressSpokenFor(answering, said('signe@havnby.test', undefined)).ok).toBe(true)
  expect(addressSpokenFor(answering, said('signe@havnby.test', false)).ok).toBe(false)
  expect(addressSpokenFor(answering, said('signe@solbjerg.test', undefined)).ok).toBe(false)
})

test.each([undefined, null, '', 7, ['signe@havnby.test'], 'signe', 'a@havnby.test, b@havnby.test'])(
  '%j is no address',
  (email) => {
    expect(addressSpokenFor(havnby, said(email, true))).toEqual({ ok: false, refusal: 'no-email' })
  },
)

test('a name is told apart by provider and issuer, and no two run together', () => {
  const moved = { ...havnby, issuer: 'https://login.havnby.test/ny' }
  const other = { ...havnby, key: 'solbjerg' }
  const texts = [havnby, moved, other].flatMap((provider) =>
    ['1', '11', ''].map((name) => identityText(provider, name)),
  )
  expect(new Set(texts).size).toBe(9)
})
