import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openPostOffice } from '../../test/post-office.ts'
import { openTerminal } from '../../test/terminal.ts'
import { exits } from './verb.ts'

const { folder, type } = await openTerminal()
const office = await openPostOffice()
const level = 'klynge-nord-nordjylland/politisk-niveau'

afterAll(() => office.close())

/** One command as somebody types it; `isMailing` where the house has a mail server. */
function klynge(argv: readonly string[], isMailing = false) {
  return type(argv, { smtpUrl: isMailing ? office.url : null })
}

const json = async (...argv: string[]) => {
  const { exit, out } = await klynge([...argv, '--json'])
  return { exit, answer: JSON.parse(out) }
}

test('help stands there in Danish and in English', async () => {
  const { exit, out } = await klynge(['--help'])
  expect(exit).toBe(0)
  expect(out).toContain('Giver en person en plads.')
  expect(out).toContain('Gives a person a seat.')
  expect((await klynge(['member', 'add', '--help'])).out).not.toContain('intake read')
  const { answer } = await json('help')
  expect(answer).toContainEqual(expect.objectContaining({ words: 'intake read', usage: 'FILE' }))
})

test.each([
  [['flyv', 'væk']],
  [['member', 'add', '--vinger']],
  [['operator', 'invite']],
  [['organization', 'list', '--on', '2022-02-30']],
])('%j is refused with a sentence on standard error and exit code 64', async (argv) => {
  const { exit, out, err } = await klynge(argv)
  expect([exit, out]).toEqual([exits.usage, ''])
  expect(err).not.toBe('')
})

test('somebody is invited, seated, listed and unseated, each told as JSON', async () => {
  const invited = await json('operator', 'invite', 'Anna@Havnby.test', '--name', 'Anna Fjord')
  expect(invited.answer).toMatchObject({ email: 'anna@havnby.test', isNew: true, isSent: false })
  expect(invited.answer.link).toMatch(/^https:\/\/klynge\.test\/log-ind\/link\/[\w-]{43}$/)
  const added = await json('member', 'add', 'anna@havnby.test', '--organization', level, '--post', 'secretary')
  expect(added).toMatchObject({ exit: 0, answer: { membership: expect.any(String) } })
  const again = await json('member', 'add', 'anna@havnby.test', '--organization', level, '--post', 'secretary')
  expect(again).toMatchObject({ exit: 1, answer: { refusal: 'held-already' } })
  expect((await json('member', 'list', '--organization', level)).answer).toMatchObject([
    { membership: added.answer.membership, person: { name: 'Anna Fjord' }, visibility: 'secretariat' },
  ])
  expect(await json('member', 'end', 'anna@havnby.test', '--organization', level)).toMatchObject({ exit: 0 })
})

test('a seat that has ended is ended earlier, where the day that is said is one of its own', async () => {
  const who = ['--name', 'Frede Forhen', '--new', '--organization', level, '--post', 'observer']
  const added = await json('member', 'add', ...who, '--from', '2023-01-01', '--to', '2024-12-31')
  expect(added.exit).toBe(0)
  const listed = await json('member', 'list', '--organization', level, '--on', '2023-06-01')
  const [frede] = z
    .array(z.looseObject({ personId: z.string(), post: z.string() }))
    .parse(listed.answer)
    .filter(({ post }) => post === 'observer')
  const end = (to: string) =>
    json('member', 'end', '--person', frede?.personId ?? '', '--organization', level, '--to', to)
  expect(await end('2025-06-30')).toMatchObject({ exit: 1, answer: { refusal: 'no-such-membership' } })
  expect(await end('2023-06-30')).toMatchObject({ exit: 0, answer: { endDate: '2023-06-30' } })
})

test('an invitation to a known address makes no second person, and a link all the same', async () => {
  await json('operator', 'invite', 'to@havnby.test', '--name', 'Tove To')
  expect((await json('operator', 'invite', 'to@havnby.test')).answer).toMatchObject({ isNew: false, name: 'Tove To' })
})

test('where there is a mail server the link is sent and written nowhere', async () => {
  const { out } = await klynge(['operator', 'invite', 'brev@havnby.test', '--name', 'Birgit Brev', '--json'], true)
  expect(JSON.parse(out)).toMatchObject({ isSent: true, link: null })
  expect(office.received).toMatchObject([{ to: 'brev@havnby.test' }])
})

test('a name that somebody bears already is not taken for the same person', async () => {
  const add = (...more: string[]) =>
    json(
      'member',
      'add',
      '--name',
      'Hanne Hansen',
      '--organization',
      level,
      '--post',
      'member',
      '--visibility',
      'public',
      ...more,
    )
  expect(await add()).toMatchObject({ exit: 0 })
  expect(await add()).toMatchObject({ exit: 1, answer: { refusal: 'namesake' } })
  expect(await add('--new')).toMatchObject({ exit: 0 })
})

test('who leaves is signed out and kept out, and comes back by an invitation', async () => {
  await json('operator', 'invite', 'lise@havnby.test', '--name', 'Lise Lukket', '--keeper')
  const account = async () =>
    (await json('operator', 'accounts')).answer.find(({ email }: { email: string }) => email === 'lise@havnby.test')
  expect(await account()).toMatchObject({ name: 'Lise Lukket', keepsRegister: true, closedAt: null, openSessions: 0 })
  expect(await json('operator', 'close-account', 'LISE@havnby.test')).toMatchObject({ exit: 0 })
  expect(await account()).toMatchObject({ keepsRegister: false, closedAt: expect.any(String) })
  expect((await json('operator', 'close-account', 'lise@havnby.test')).answer).toMatchObject({ refusal: 'no-account' })
  expect((await klynge(['operator', 'accounts'])).out).toContain('lise@havnby.test, Lise Lukket: lukket')
  expect((await json('operator', 'invite', 'lise@havnby.test')).answer).toMatchObject({ isNew: false })
  expect(await account()).toMatchObject({ keepsRegister: false, closedAt: null })
})

test('a member without an account is given one later, and keeps their seat', async () => {
  const seat = ['--organization', level, '--post', 'member', '--visibility', 'members']
  await json('member', 'add', '--name', 'Uffe Udenkonto', ...seat)
  const { answer } = await json('member', 'list', '--organization', level)
  const { personId } = answer.find((one: { person: { name: string } }) => one.person.name === 'Uffe Udenkonto')
  const invite = (...more: string[]) => json('operator', 'invite', 'uffe@havnby.test', ...more)
  const named = await invite('--person', personId)
  expect(named).toMatchObject({ exit: 0, answer: { name: 'Uffe Udenkonto', person: personId, isNew: true } })
  expect((await invite('--person', 'ingen')).answer).toMatchObject({ refusal: 'no-such-person' })
  const other = await json('operator', 'invite', 'anden@havnby.test', '--person', named.answer.person)
  expect(other.answer).toMatchObject({ refusal: 'has-other-account' })
})

test.each([
  [['member', 'add', 'ukendt@havnby.test', '--organization', level, '--post', 'member'], 'no-account'],
  [['member', 'add', '--organization', level, '--post', 'member'], 'no-person'],
  [['member', 'add', '--name', 'Ny', '--organization', 'atlantis', '--post', 'member'], 'no-such-organization'],
  [['member', 'end', '--person', 'ingen', '--organization', level], 'no-such-person'],
  [['operator', 'invite', 'hun@havnby.test'], 'no-name'],
  [['intake', 'read', '/findes/ikke.pdf'], 'no-file'],
])('%j is refused: %s', async (argv, refusal) => {
  const { exit, answer } = await json(...argv)
  expect(exit).not.toBe(0)
  expect(answer).toMatchObject({ refusal, sentence: expect.stringMatching(/\.$/) })
})

test('a table of members is read in whole or not at all', async () => {
  const file = join(folder, 'medlemmer.csv')
  const rows = [`Ida Ind;ida@havnby.test;${level};medlem;2022-07-01`, `Ole Om;;atlantis;medlem;2022-07-01`]
  await writeFile(file, ['navn;e-mail;organisation;hverv;fra', ...rows].join('\r\n'))
  const wrong = await json('member', 'import', file)
  expect(wrong).toMatchObject({ exit: exits.badInput, answer: { isWritten: false } })
  expect(wrong.answer.lines[1]).toMatchObject({ line: 3, refusal: 'no-such-organization' })
  await writeFile(file, ['navn;e-mail;organisation;hverv;fra', rows[0]].join('\r\n'))
  expect((await json('member', 'import', file, '--preview')).answer).toMatchObject({ isWritten: false })
  expect((await json('member', 'import', file)).answer).toMatchObject({ isWritten: true })
  expect((await json('member', 'import', file)).answer.lines).toMatchObject([{ outcome: 'unchanged' }])
})

test('the journal of all this is whole', async () => {
  expect(await json('journal', 'verify')).toMatchObject({ exit: 0, answer: { broken: [] } })
})

test('a document is laid before the secretariat on behalf of its one secretary', async () => {
  const file = join(folder, 'referat.txt')
  await writeFile(
    file,
    'Referat\n\nPolitisk niveau\n\nMødedato: 8. november 2022\n\nPunkt 1. Velkomst\n\nBeslutning\nGodkendt.\n',
  )
  const add = () => json('intake', 'add', file, '--organization', 'klynge-midt-nordjylland/politisk-niveau')
  expect((await add()).answer).toMatchObject({ refusal: 'no-secretary' })
  await json('operator', 'invite', 'mette@havnby.test', '--name', 'Mette Midt')
  await json('member', 'add', 'mette@havnby.test', '--organization', 'klynge-midt-nordjylland', '--post', 'secretary')
  expect(await add()).toMatchObject({ exit: 0, answer: { isNew: true } })
  expect(await add()).toMatchObject({ exit: 0, answer: { isNew: false } })
})

test('a document is read without any database, and standard output is JSON and nothing else', async () => {
  const file = join(folder, 'referat.txt')
  await writeFile(file, 'Referat\n\nMødedato: 8. november 2022\n\nPunkt 1. Velkomst\n\nBeslutning\nGodkendt.\n')
  const env = { ...process.env, DATABASE_URL: 'nonsense', KLYNGE_DATA: '/dev/null' }
  const { stdout } = await promisify(execFile)('bin/klynge', ['intake', 'read', file, '--json'], { env })
  expect(JSON.parse(stdout)).toMatchObject({ kind: expect.any(String), items: expect.any(Array) })
})
