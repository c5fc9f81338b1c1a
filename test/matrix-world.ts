import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeFile } from '../src/files/store-file.ts'
import { beginConstitution } from '../src/governance/actions/begin-constitution.ts'
import { emptyLine, writeLine } from '../src/governance/actions/write-line.ts'
import { addDocument } from '../src/intake/actions/add-document.ts'
import { extractPlainText } from '../src/intake/extraction/plain-text.ts'
import { readMeetingDocument } from '../src/intake/model/read.ts'
import { documentBySlug } from '../src/intake/storage/documents.ts'
import { keepReading } from '../src/intake/storage/reading-queue.ts'
import { day } from '../src/kernel/day.ts'
import { newId } from '../src/kernel/id.ts'
import { recordMeeting } from '../src/meetings/actions/record-meeting.ts'
import { setItemVisibility } from '../src/meetings/actions/set-item-visibility.ts'
import { writeExtract } from '../src/meetings/actions/write-extract.ts'
import type { Access } from '../src/meetings/model/access.ts'
import type { AgendaItem, MeetingRecord } from '../src/meetings/model/meeting-record.ts'
import { addBodies, addKeeper, addMember, addSecretary, type Bodies, operator, type PersonActor } from './cast.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** Words that stand in closed places, named by who may read them. */
export const canaries = ['kanarieniveau', 'kanariemedlem', 'kanariesekretariat', 'kanarieregister'] as const
export type Canary = (typeof canaries)[number]

export const roles = ['public', 'foreign', 'ended', 'professional', 'level', 'secretary', 'keeper'] as const
export type Role = (typeof roles)[number]

/** Who may read which closed word. */
export const mayRead: Readonly<Record<Role, readonly Canary[]>> = {
  public: [],
  foreign: [],
  ended: [],
  professional: ['kanariemedlem'],
  level: ['kanariemedlem', 'kanarieniveau'],
  secretary: ['kanariemedlem', 'kanarieniveau', 'kanariesekretariat'],
  keeper: ['kanarieregister'],
}

export type World = {
  readonly database: TestDatabase
  readonly files: string
  readonly actors: Readonly<Record<Exclude<Role, 'public'>, PersonActor>>
  readonly organizations: readonly { readonly id: string; readonly root: string }[]
  /** what stands for a route's parameters */
  readonly document: string
  readonly membership: string
  readonly closedPerson: string
  /** An office, and the slug of the person with a page who holds it. */
  readonly office: string
  readonly holder: string
  readonly ruleSet: string
  readonly session: string
  readonly identity: string
  readonly listImport: string
  readonly invitation: string
  /** A change of seats that is drafted, and somebody who comes by it. */
  readonly constitution: string
  readonly line: string
}

/** Who reads a closed word by the visibility of what it stands in. */
const wordOf = {
  members: 'kanariemedlem',
  level: 'kanarieniveau',
  secretariat: 'kanariesekretariat',
} as const satisfies Partial<Record<Access['visibility'], Canary>>

const access = (visibility: keyof typeof wordOf): Access => ({
  visibility,
  reason: `Lukket, for ${wordOf[visibility]}`,
  reviewOn: null,
})
const open: Access = { visibility: 'public', reason: null, reviewOn: null }

/** One cluster with a closed word in every place that can be closed. */
export async function closedWorld(): Promise<World> {
  const database = await testDatabase()
  const files = join(tmpdir(), `klynge-matrix-${newId()}`)
  const bodies = await addBodies(database)
  const { fjordklyngen, fjordPolitical, fjordProfessional, skovklyngen, skovPolitical } = bodies
  const secretary = await addSecretary(database, fjordklyngen)
  const actors = {
    secretary,
    foreign: await addSecretary(database, skovklyngen, 'Frida Fremmed'),
    ended: await addEnded(database, fjordPolitical),
    professional: await addMember(database, fjordProfessional, 'member', 'Palle Fagtoft'),
    level: await addMember(database, fjordPolitical, 'member', 'Nis Niveau'),
    keeper: await addKeeper(database),
  }
  for (const record of meetings(fjordPolitical)) {
    await database.writing(secretary, async (tx) => must(await recordMeeting(tx, secretary, record)))
  }
  await tellOfClosed(database, secretary)
  await addClosedDocuments(database, secretary, files, fjordPolitical)
  const { membership, closedPerson } = await addClosedMember(database, fjordPolitical)
  const document = await addClosedDocument(database, secretary, files, fjordPolitical)
  const organizations = [
    { id: fjordklyngen, root: fjordklyngen },
    { id: fjordPolitical, root: fjordklyngen },
    { id: fjordProfessional, root: fjordklyngen },
    { id: skovklyngen, root: skovklyngen },
    { id: skovPolitical, root: skovklyngen },
  ]
  const listImport = await addListImport(database)
  const invitation = await addClosedGroup(database, secretary, bodies)
  const drafted = await addDraftedSeats(database, secretary)
  const ruleSet = await addDraftRules(database, secretary, fjordPolitical)
  await database.writing(operator, (tx) =>
    tx
      .updateTable('account')
      .set({ email: 'kanariesekretariat@havnby.test' })
      .where('id', '=', secretary.account)
      .execute(),
  )
  const signIn = await addSignIn(database, secretary)
  const held = await addHolder(database, bodies.havnby, bodies.source)
  return {
    database,
    files,
    actors,
    organizations,
    document,
    membership,
    closedPerson,
    listImport,
    invitation,
    ruleSet,
    ...drafted,
    ...signIn,
    ...held,
  }
}

function must<T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

/** A draft of rules that nobody but the secretariat knows of. */
async function addDraftRules(database: TestDatabase, secretary: PersonActor, organization: string): Promise<string> {
  const set = newId()
  await database.writing(secretary, async (tx) => {
    const source = newId()
    await tx.insertInto('source').values({ id: source, title: 'kanariesekretariat' }).execute()
    const common = { source_id: source, valid: '[2022-07-01,)' }
    const key = 'udkast'
    const title = 'Regler med kanariesekretariat'
    await tx
      .insertInto('rule_set')
      .values({ ...common, id: set, key, title, decides_by: 'agreement', organization_id: organization })
      .execute()
    const about = { applies_to: 'political-level', within_id: organization }
    const says = { wording: 'En kanariesekretariat-regel', note: 'kanariesekretariat', severity: 'local' }
    const asks = { kind: 'seats', parameters: JSON.stringify({ behalf: ['kanariesekretariat'], atLeast: 1 }) }
    const rule = newId()
    await tx
      .insertInto('rule')
      .values({ ...common, ...about, ...says, ...asks, id: rule, rule_set_id: set, key: 'E-1' })
      .execute()
    const relieved = { organization_id: organization, valid: '[2022-07-01,)' }
    await tx
      .insertInto('rule_exemption')
      .values({
        id: newId(),
        rule_id: rule,
        ...relieved,
        reason: 'kanariesekretariat',
        decided_by: 'kanariesekretariat',
      })
      .execute()
  })
  return 'udkast'
}

/** A member until yesterday, with a session that is still open. */
async function addEnded(database: TestDatabase, organization: string): Promise<PersonActor> {
  const actor = await addMember(database, organization, 'secretary', 'Erik Ebbesen')
  await database.writing(operator, (tx) =>
    tx
      .updateTable('membership')
      .set({ valid: '[2022-07-01,2022-08-01)' })
      .where('person_id', '=', actor.person)
      .execute(),
  )
  return { ...actor, seats: [] }
}

/** Terms of reference in versions that each are for somebody else, the last of them a draft. */
async function addClosedDocuments(
  database: TestDatabase,
  secretary: PersonActor,
  files: string,
  organization: string,
): Promise<void> {
  const versions = [
    ['kanarieniveau', 'level', '[2022-07-01,2023-01-01)'],
    ['kanariemedlem', 'members', '[2023-01-01,2024-03-01)'],
    ['kanariesekretariat', 'secretariat', '[2024-03-01,)'],
    ['kanariesekretariat', 'public', null],
  ] as const
  await database.writing(secretary, async (tx) => {
    const source = newId()
    await tx.insertInto('source').values({ id: source, title: 'Åben kilde' }).execute()
    const file = await storeFile(tx, files, new TextEncoder().encode('kanariesekretariat'), 'text/plain')
    for (const [place, [word, visibility, valid]] of versions.entries()) {
      await tx
        .insertInto('governing_document_version')
        .values({
          id: newId(),
          organization_id: organization,
          kind: 'terms-of-reference',
          number: place + 1,
          title: `Kommissorium ${word}`,
          sections: JSON.stringify([{ heading: word, text: word }]),
          file_sha256: file,
          file_name: `${word}.txt`,
          valid,
          visibility,
          visibility_reason: word,
          source_id: source,
        })
        .execute()
    }
  })
}

async function addClosedMember(
  database: TestDatabase,
  organization: string,
): Promise<{ membership: string; closedPerson: string }> {
  const membership = newId()
  const closedPerson = newId()
  await database.writing(operator, async (tx) => {
    await tx
      .insertInto('person')
      .values({ id: closedPerson, name: 'Karla kanariemedlem', visibility_reason: 'Beskyttet, kanariemedlem' })
      .execute()
    await tx
      .insertInto('membership')
      .values({
        id: membership,
        person_id: closedPerson,
        organization_id: organization,
        post: 'member',
        title: 'kanariemedlem',
        appointed_by_printed: 'Foreningen kanariemedlem',
        valid: '[2022-07-01,)',
        visibility: 'members',
        visibility_reason: 'Aftalt, kanariemedlem',
      })
      .execute()
  })
  return { membership, closedPerson }
}

/** Where the secretary is signed in and by which door: for nobody else to see or to end. */
async function addSignIn(
  database: TestDatabase,
  { account, person }: PersonActor,
): Promise<{ session: string; identity: string }> {
  const [session, identity, provider] = [newId(), newId(), 'kanariesekretariat']
  const hash = Buffer.from(provider)
  const key = hash.toString('hex')
  const owner = { account_id: account, person_id: person }
  await database.holding({ session: key }, (tx) =>
    tx
      .insertInto('session')
      .values({
        id: session,
        token_hash: hash,
        form_secret: provider,
        door: provider,
        expires_at: new Date(),
        ...owner,
      })
      .execute(),
  )
  const { email } = await database.reading(operator, (tx) =>
    tx.selectFrom('account').select('email').where('id', '=', account).executeTakeFirstOrThrow(),
  )
  await database.holding({ identity: key, email }, (tx) =>
    tx
      .insertInto('identity')
      .values({ id: identity, subject_hash: hash, provider, ...owner })
      .execute(),
  )
  return { session, identity }
}

/** A mayor with a page, whose office only who keeps the register ends. */
async function addHolder(database: TestDatabase, authority: string, source: string) {
  const office = newId()
  const person = newId()
  const holder = 'maja-mayor'
  await database.writing(operator, async (tx) => {
    await tx
      .insertInto('person')
      .values({ id: person, name: 'Maja Mayor', slug: holder, visibility: 'public' })
      .execute()
    const row = { id: office, person_id: person, organization_id: authority, kind: 'mayor', source_id: source }
    await tx
      .insertInto('office')
      .values({ ...row, valid: '[2022-01-01,)' })
      .execute()
  })
  return { office, holder }
}

/** A change of seats that the secretariat drafts: who comes is nobody else's business yet. */
async function addDraftedSeats(
  database: TestDatabase,
  secretary: PersonActor,
): Promise<{ constitution: string; line: string }> {
  const slug = 'fjordklyngen/politisk-niveau'
  const word = 'Kim kanariesekretariat'
  return database.writing(secretary, async (tx) => {
    const begun = { firstDay: '2030-01-01', source: `Referat om ${word}` }
    const constitution = must(await beginConstitution(tx, secretary, slug, begun))
    const comer = { ...emptyLine, organization: slug, name: word, title: word, post: 'member', visibility: 'public' }
    const line = must(await writeLine(tx, secretary, slug, constitution, null, comer))
    const row = JSON.stringify({ title: word })
    await tx
      .insertInto('constitution_change')
      .values({ constitution_id: constitution, place: 1, kind: 'membership', row_id: newId(), before: row, after: row })
      .execute()
    return { constitution, line }
  })
}

/** A working group with a closed task, and a closed invitation of patients to it. Answers the invitation. */
async function addClosedGroup(database: TestDatabase, secretary: PersonActor, bodies: Bodies): Promise<string> {
  const ids = { group: newId(), committee: newId(), mandate: newId(), invitation: newId() }
  const dated = { valid: '[2023-01-01,)', source_id: bodies.source }
  const secret = 'kanariesekretariat'
  await database.writing(operator, async (tx) => {
    const add = async (id: string, slug: string, classification: string, above: string | null) => {
      const placed = { parent_id: above, root_id: above ?? id }
      await tx
        .insertInto('organization')
        .values({ id, slug, classification, ...placed, ...dated })
        .execute()
      await tx
        .insertInto('organization_name')
        .values({ organization_id: id, name: slug, ...dated })
        .execute()
    }
    await add(ids.group, 'fjordklyngen/gruppe', 'working-group', bodies.fjordklyngen)
    await add(ids.committee, 'patientinddragelsesudvalg-solbjerg', 'council', null)
    for (const subject of [ids.committee, bodies.fjordklyngen]) {
      const lies = { id: newId(), kind: 'in-region', subject_id: subject, object_id: bodies.region, ...dated }
      await tx.insertInto('organization_relation').values(lies).execute()
    }
  })
  await database.writing(secretary, async (tx) => {
    const closed = {
      organization_id: ids.group,
      task: 'kanariemedlem',
      visibility: 'members',
      visibility_reason: 'kanariemedlem',
    } as const
    await tx
      .insertInto('mandate')
      .values({ id: ids.mandate, ...closed, reports_to_id: bodies.fjordPolitical, begins: '2023-01-01' })
      .execute()
    const step = { id: newId(), mandate_id: ids.mandate, kind: 'set-up', on_day: '2023-01-01', reason: 'kanariemedlem' }
    await tx
      .insertInto('mandate_step')
      .values({ ...step, source_id: bodies.source })
      .execute()
    const about = { subject: 'working-group', group_id: ids.group, topic: secret, invited_on: '2023-02-01' }
    const asked = { id: ids.invitation, organization_id: bodies.fjordPolitical, invited_id: ids.committee, ...about }
    await tx
      .insertInto('involvement_invitation')
      .values({ ...asked, visibility: 'secretariat', visibility_reason: secret })
      .execute()
    const part = { invitation_id: ids.invitation }
    await tx
      .insertInto('involvement_answer')
      .values({ id: newId(), ...part, answer: 'declined', answered_on: '2023-03-01', note: secret })
      .execute()
    const outcome = { on_day: '2023-04-01', text: secret, url: `https://havnby.test/${secret}` }
    await tx
      .insertInto('involvement_outcome')
      .values({ id: newId(), ...part, ...outcome })
      .execute()
  })
  return ids.invitation
}

/** A list that somebody who keeps the register looks at, and nobody else. */
async function addListImport(database: TestDatabase): Promise<string> {
  const plan = { changes: [], lines: [], refusals: [], findings: [{ finding: 'x', named: ['kanarieregister'] }] }
  const id = newId()
  await database.writing(operator, (tx) =>
    tx
      .insertInto('register_import')
      .values({
        id,
        kind: 'organisationer',
        file_name: 'kanarieregister.csv',
        file_sha256: '0'.repeat(64),
        settings: JSON.stringify({ title: 'kanarieregister' }),
        plan: JSON.stringify(plan),
        plan_digest: '',
        state: 'proposed',
      })
      .execute(),
  )
  return id
}

const minutes = `Referat
Politisk niveau i Fjordklyngen

Mødedato: 4. april 2024
Mødested: Havnby Rådhus

Deltagere
Karla kanariesekretariat, Borgmester

1. Et kanariesekretariat-punkt
Sagen handler om kanariesekretariat.

Beslutning
Godkendt med kanariesekretariat.
`

async function addClosedDocument(
  database: TestDatabase,
  secretary: PersonActor,
  files: string,
  organization: string,
): Promise<string> {
  const bytes = new TextEncoder().encode(minutes)
  const { slug } = await database.writing(secretary, async (tx) => {
    const file = await storeFile(tx, files, bytes, 'text/plain')
    return must(await addDocument(tx, secretary, { organization, name: 'kanariesekretariat.txt', file }))
  })
  const document = await database.reading(secretary, (tx) => documentBySlug(tx, slug))
  const text = must(extractPlainText(bytes))
  const id = document?.id ?? ''
  await database.jobs((tx) => keepReading(tx, id, { text, reading: readMeetingDocument(text) }))
  await reviewed(database, secretary, id, organization)
  return slug
}

/** A correction, a reason for closing, and an acceptance that was taken back, each with a closed word. */
async function reviewed(
  database: TestDatabase,
  secretary: PersonActor,
  document: string,
  organization: string,
): Promise<void> {
  const own = { document_id: document, organization_id: organization, created_by: secretary.person }
  const word = 'kanariesekretariat'
  await database.writing(secretary, async (tx) => {
    await tx
      .insertInto('claim_review')
      .values({ ...own, path: 'meeting.location', verdict: 'corrected', value: JSON.stringify({ location: word }) })
      .execute()
    await tx
      .insertInto('acceptance')
      .values({
        ...own,
        id: newId(),
        replaced: JSON.stringify({ title: word }),
        undone_at: new Date(),
        undone_by: secretary.person,
      })
      .execute()
    await tx.updateTable('document').set({ visibility_reason: word }).where('id', '=', document).execute()
  })
}

/** Of two closed items: an extract for the members with the reason that they are told, and a draft for the secretariat. */
async function tellOfClosed(database: TestDatabase, secretary: PersonActor): Promise<void> {
  await database.writing(secretary, async (tx) => {
    const { id: meeting } = await tx
      .selectFrom('meeting')
      .select('id')
      .where('slug', '=', '2024-01-10')
      .executeTakeFirstOrThrow()
    const told = (word: Canary, readers: 'members' | 'secretariat') => ({
      title: `Uddrag ${word}`,
      publicReason: word,
      text: word,
      outcome: 'approved' as const,
      readers,
      extractVersion: 0,
    })
    must(await writeExtract(tx, secretary, { meeting, item: '2' }, told('kanariesekretariat', 'secretariat')))
    must(await writeExtract(tx, secretary, { meeting, item: '4' }, told('kanariemedlem', 'members')))
    const closing = { ground: 'personal', reviewOn: day('2025-01-10'), version: 1 } as const
    const members = { ...closing, reason: 'kanariemedlem', tells: 'members' } as const
    const where = { meeting, item: '4' }
    must(await setItemVisibility(tx, secretary, where, { ...members, visibility: 'secretariat', attachments: 'stay' }))
  })
}

function meetings(organization: string): MeetingRecord[] {
  const closed = (date: string, visibility: keyof typeof wordOf, word: Canary) =>
    meeting(organization, date, access(visibility), [item('1', word, null)], word)
  return [
    meeting(
      organization,
      '2024-01-10',
      open,
      [
        item('1', 'åbent', null),
        item('2', 'kanariesekretariat', access('secretariat')),
        attachments('3'),
        item('4', 'kanariesekretariat', access('secretariat')),
      ],
      'åbent',
    ),
    closed('2024-02-10', 'level', 'kanarieniveau'),
    closed('2024-03-10', 'members', 'kanariemedlem'),
    closed('2024-03-20', 'secretariat', 'kanariesekretariat'),
  ]
}

function meeting(
  organization: string,
  date: string,
  visible: Access,
  items: AgendaItem[],
  word: string,
): MeetingRecord {
  const attendee = {
    name: `Deltager ${word}`,
    title: word,
    group: word,
    party: word,
    chair: null,
    mark: 'present',
    substituteFor: `Den anden ${word}`,
    absentFrom: [],
    presence: [],
    person: null,
    access: null,
    source: null,
  } as const
  return {
    organization,
    day: day(date),
    start: '10:00',
    end: '11:00',
    location: word,
    title: `Møde ${word}`,
    kind: 'minutes',
    access: visible,
    source: null,
    attendance: [attendee],
    items,
  }
}

function item(number: string, word: string, visible: Access | null): AgendaItem {
  return {
    number,
    slug: null,
    matter: { title: `Punkt ${word}`, caseNumber: `24/${word}`, documentNumber: word, isMarkedOpen: null },
    access: visible,
    source: { title: `Kilde ${word}`, document: null, url: null, page: null, line: null, endLine: null },
    sections: [{ heading: word, kind: 'statement', text: word, source: null }],
    recommendations: [{ text: word, verb: 'approve', by: word, outcome: 'approved', source: null }],
    decisions: [
      {
        organization: word,
        day: null,
        text: word,
        outcome: 'approved',
        absent: [{ name: word, party: null }],
        dissent: [{ name: word, party: null, text: word }],
        source: null,
      },
    ],
    attachments: [
      { number: '1', title: word, documentNumber: word, caseReference: word, file: null, access: null, source: null },
    ],
    amounts: [{ oere: 100n, year: 2024, isEstimated: false, text: word, party: word, source: null }],
  }
}

/** An open item with a closed attachment. */
function attachments(number: string): AgendaItem {
  const plain = item(number, 'åbent', null)
  const closed = {
    number: '2',
    title: 'Bilag kanariesekretariat',
    documentNumber: null,
    caseReference: null,
    file: null,
    access: access('secretariat'),
    source: null,
  }
  return { ...plain, attachments: [...plain.attachments, closed] }
}
