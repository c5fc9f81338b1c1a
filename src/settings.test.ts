import { join } from 'node:path'
import { expect, test } from 'vitest'
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
