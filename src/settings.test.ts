import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('nothing set: port 3000, this machine, the embedded database in .klynge', () => {
  expect(readSettings({}, [])).toEqual({
    ok: true,
    value: {
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataFolder: join(import.meta.dirname, '..', '.klynge'),
      databaseUrl: null,
      databaseAppUrl: null,
      smtpUrl: null,
      statbankUrl: null,
      providers: [],
      proxies: ['loopback'],
      journalTo: [],
      isEmpty: false,
    },
  })
})

test('the public address follows the port, and loses its last slash', () => {
  expect(readSettings({ PORT: '8080' }, ['--empty'])).toMatchObject({
    value: { publicUrl: 'http://localhost:8080', isEmpty: true },
  })
  expect(readSettings({ PUBLIC_URL: 'https://klynge.example.org/' }, [])).toMatchObject({
    value: { publicUrl: 'https://klynge.example.org' },
  })
})

test('all mistakes are named at once, in both languages, without the values', () => {
  const read = readSettings(
    {
      PORT: '99999',
      PUBLIC_URL: 'klynge.example.org',
      DATABASE_URL: 'mysql://root:hemmelig@localhost/klynge',
      SMTP_URL: 'https://mail.example.org',
      KLYNGE_DATA: import.meta.filename,
      STATBANK_URL: 'ftp://api.statbank.dk',
      KLYNGE_JOURNAL_TO: 'anna@havnby.test, ingen',
    },
    ['--emtpy'],
  )
  expect(read).toMatchObject({
    ok: false,
    mistakes: [
      { setting: 'PORT', da: 'PORT skal være et helt tal fra 1 til 65535.' },
      { setting: 'PUBLIC_URL' },
      { setting: 'KLYNGE_DATA' },
      { setting: 'DATABASE_URL' },
      { setting: 'SMTP_URL' },
      { setting: 'STATBANK_URL' },
      { setting: 'KLYNGE_JOURNAL_TO' },
      { setting: '--emtpy', en: '--emtpy is not known; the only one is --empty.' },
    ],
  })
  expect(JSON.stringify(read)).not.toContain('hemmelig')
})

test('a login for serving needs the database that it serves', () => {
  const app = 'postgresql://klynge_app:kode@db.example.org/klynge'
  expect(readSettings({ DATABASE_APP_URL: app }, [])).toMatchObject({ mistakes: [{ setting: 'DATABASE_APP_URL' }] })
  const both = { DATABASE_URL: 'postgresql://klynge:kode@db.example.org/klynge', DATABASE_APP_URL: app }
  expect(readSettings(both, [])).toMatchObject({ value: { databaseAppUrl: app } })
})

test.each(['1e3', ' ', '3000.5', '0', '-1', '0x50', 'tre'])('port %j', (text) => {
  expect(readSettings({ PORT: text }, []).ok).toBe(text === ' ')
})

test('the journal’s seal goes to several addresses, each once', () => {
  const env = { KLYNGE_JOURNAL_TO: 'Anna@havnby.test, bo@solbjerg.test,anna@havnby.test' }
  expect(readSettings(env, [])).toMatchObject({ value: { journalTo: ['anna@havnby.test', 'bo@solbjerg.test'] } })
})

const folder = mkdtempSync(join(tmpdir(), 'klynge-settings-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'hemmelighed'), 'hemmelig-i-en-fil\n')

const havnby = {
  key: 'havnby',
  label: 'Havnby Kommune',
  issuer: 'https://login.havnby.test/oidc',
  clientId: 'klynge',
  clientSecret: 'hemmelig-her',
  domains: ['Havnby.test'],
}

function withProviders(listed: unknown) {
  const file = join(folder, 'udbydere.json')
  writeFileSync(file, typeof listed === 'string' ? listed : JSON.stringify(listed))
  return readSettings({ KLYNGE_SIGN_IN: file }, [])
}

test('providers are read from a file, with a secret in it or beside it', () => {
  const { clientSecret: _, ...rest } = havnby
  const solbjerg = { ...rest, key: 'solbjerg', clientSecretFile: 'hemmelighed', vouchesForEmail: true }
  expect(withProviders([havnby, { ...solbjerg, scopes: ['openid', 'email', 'profile'] }])).toMatchObject({
    value: {
      providers: [
        { ...havnby, domains: ['havnby.test'], scopes: ['openid', 'email'], vouchesForEmail: false },
        { key: 'solbjerg', clientSecret: 'hemmelig-i-en-fil', scopes: ['openid', 'email', 'profile'] },
      ],
    },
  })
})

test.each([
  ['key', { key: 'Havnby' }],
  ['key', { key: 'link' }],
  ['label', { label: '' }],
  ['issuer', { issuer: 'login.havnby.test' }],
  ['issuer', { issuer: 'http://login.havnby.test' }],
  ['issuer', { issuer: 'https://login.havnby.test?x=1' }],
  ['clientId', { clientId: undefined }],
  ['clientSecret', { clientSecret: undefined }],
  ['clientSecret', { clientSecretFile: 'hemmelighed' }],
  ['clientSecretFile', { clientSecret: undefined, clientSecretFile: 'findes-ikke' }],
  ['domains', { domains: [] }],
  ['domains', { domains: ['signe@havnby.test'] }],
  ['domains', { domains: ['test'] }],
  ['domains', { domains: ['*.havnby.test'] }],
  ['scopes', { scopes: ['email'] }],
  ['vouchesForEmail', { vouchesForEmail: 'ja' }],
  ['domain', { domain: 'havnby.test' }],
])('a provider whose %s is wrong (%j) is named with what to write, and its secret is not', (field, wrong) => {
  const read = withProviders([{ ...havnby, ...wrong }])
  expect(read).toMatchObject({ ok: false, mistakes: [{ setting: 'KLYNGE_SIGN_IN' }] })
  const said = JSON.stringify(read)
  expect(said).toContain(`${field} `)
  expect(said).not.toContain('hemmelig-her')
})

test('http is for this machine alone', () => {
  expect(withProviders([{ ...havnby, issuer: 'http://localhost:9000' }]).ok).toBe(true)
  expect(withProviders([{ ...havnby, issuer: 'http://127.0.0.1:9000/oidc' }]).ok).toBe(true)
})

test('two providers do not share a key, and a file that is no list says so', () => {
  expect(withProviders([havnby, havnby])).toMatchObject({ mistakes: [{ da: expect.stringContaining('udbyder 2') }] })
  for (const wrong of ['{', '{}', '"x"']) expect(withProviders(wrong)).toMatchObject({ ok: false })
  expect(readSettings({ KLYNGE_SIGN_IN: join(folder, 'findes-ikke') }, []).ok).toBe(false)
})

test.each([
  ['', ['loopback']],
  ['none', []],
  ['10.0.0.5, 172.16.0.0/12,::1', ['10.0.0.5', '172.16.0.0/12', '::1']],
  ['uniquelocal', ['uniquelocal']],
])('proxies %j', (written, proxies) => {
  expect(readSettings({ KLYNGE_PROXIES: written }, [])).toMatchObject({ value: { proxies } })
})

test.each(['alle', '10.0.0.0/33', '10.0.0', '*', '10.0.0.1/x', '::1/129', '10.0.0.1/8/8'])(
  'proxies %j are refused',
  (written) => {
    expect(readSettings({ KLYNGE_PROXIES: written }, [])).toMatchObject({ mistakes: [{ setting: 'KLYNGE_PROXIES' }] })
  },
)
