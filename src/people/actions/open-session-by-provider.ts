import { record } from '../../db/journal.ts'
import type { Database, WriteTx } from '../../db/transactions.ts'
import { danishDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Browser } from '../model/browser.ts'
import type { Email } from '../model/email.ts'
import { addressSpokenFor, identityText, type JoinRefusal, type Provider } from '../model/provider.ts'
import { accountWithEmail } from '../storage/accounts.ts'
import { accountOfIdentity, addIdentity, identitiesOf, markUsed, type OpenAccount } from '../storage/identities.ts'
import { holdKey } from '../storage/keys.ts'
import { personWithId } from '../storage/persons.ts'
import { keyOf } from '../storage/secrets.ts'
import { addSession, markEnded } from '../storage/sessions.ts'
import { lockAddress } from '../storage/sign-in-links.ts'
import type { Vouched } from './ask-provider.ts'

export type ProviderVouched = {
  readonly provider: Provider
  readonly vouched: Vouched
  /** The cookie that this browser already had: its session ends, the new one is never the old one continued. */
  readonly oldCookie: string | undefined
  readonly from: Browser
  readonly now: Date
}

/**
 * Opens a session for whom a provider vouches, and answers with its cookie. Known by the provider's own name for them; the first
 * time by a verified address that the provider may speak for, to which the name is then joined. Nobody gets an account by it.
 */
export function openSessionByProvider(db: Database, came: ProviderVouched): Promise<Result<string, JoinRefusal>> {
  const { provider, vouched, oldCookie, from, now } = came
  const identity = identityText(provider, vouched.subject)
  return db.holding({ identity: keyOf(identity) }, async (tx) => {
    const found = await knownOrJoined(tx, identity, came)
    if (!found.ok) return found
    await markUsed(tx, identity, now)
    if (oldCookie !== undefined) await markEnded(tx, oldCookie, now)
    return done(await addSession(tx, { ...found.value, door: provider.key, from, now }))
  })
}

async function knownOrJoined(
  tx: WriteTx,
  identity: string,
  came: ProviderVouched,
): Promise<Result<OpenAccount, JoinRefusal>> {
  const known = await accountOfIdentity(tx, identity)
  if (known !== null) return done(known)
  const email = addressSpokenFor(came.provider, came.vouched.spoken)
  return email.ok ? join(tx, identity, email.value, came) : email
}

async function join(
  tx: WriteTx,
  identity: string,
  email: Email,
  { provider, now }: ProviderVouched,
): Promise<Result<OpenAccount, JoinRefusal>> {
  await lockAddress(tx, email)
  const meanwhile = await accountOfIdentity(tx, identity)
  if (meanwhile !== null) return done(meanwhile)
  await holdKey(tx, 'email', email)
  const found = await accountWithEmail(tx, email)
  if (found === null) return refuse('no-account')
  const account = { account: found.id, person: found.person }
  await holdKey(tx, 'person', account.person)
  const others = await identitiesOf(tx, account.person)
  // An address that was somebody else's at this provider may have been given on to a new colleague.
  if (others.some((other) => other.provider === provider.key)) return refuse('other-identity')
  const id = await addIdentity(tx, identity, provider.key, account, now)
  const person = await personWithId(tx, account.person)
  await record(
    tx,
    { kind: 'person', day: danishDay(now), ...account, name: person?.name ?? '', seats: [], keepsRegister: false },
    {
      action: 'join-identity',
      rightHeld: 'oneself',
      objectKind: 'identity',
      objectId: id,
      payload: { provider: provider.key },
    },
  )
  return done(account)
}
