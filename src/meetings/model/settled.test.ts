import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetings } from '../../../test/any-meeting.ts'
import { agendaItem, firstMeeting, forSecretariat, open } from '../../../test/cast-meeting.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import { citedDocuments, narrowestAccess } from './cited.ts'
import { soundRecord } from './objection.ts'
import { withItemAccess } from './opening.ts'
import { settled } from './settled.ts'
import { itemSlugs, meetingSlug } from './slugs.ts'

const rank = (access: { visibility: (typeof visibilities)[number] } | null) =>
  access === null ? -1 : visibilities.indexOf(access.visibility)

test('nothing is more open than its meeting, and everything says who may see it', () => {
  fc.assert(
    fc.property(meetings('o'), (record) => {
      const { access, attendance, items } = settled(record)
      const parts = [...attendance, ...items, ...items.flatMap(({ attachments }) => attachments)]
      for (const part of parts) expect(rank(part.access)).toBeGreaterThanOrEqual(rank(access))
      expect(rank(narrowestAccess(settled(record)))).toBe(
        Math.max(rank(access), ...parts.map((part) => rank(part.access))),
      )
    }),
  )
})

test('what is settled stays as it is', () => {
  fc.assert(
    fc.property(meetings('o'), (record) => {
      expect(settled(settled(record))).toEqual(settled(record))
    }),
  )
})

test('an attachment is closed with its item, unless it was opened by itself', () => {
  const [, closedItem] = firstMeeting('o').items
  const [attachment] = closedItem?.attachments ?? []
  if (closedItem === undefined || attachment === undefined) throw new Error('the cast has a closed item')
  const item = { ...closedItem, attachments: [attachment, { ...attachment, access: open }] }
  const [kept] = settled(firstMeeting('o', { items: [item] })).items
  expect(kept?.attachments.map(({ access }) => access?.visibility)).toEqual(['secretariat', 'public'])
  const [underClosed] = settled(firstMeeting('o', { items: [item], access: forSecretariat })).items
  expect(underClosed?.attachments.map(({ access }) => access?.visibility)).toEqual(['secretariat', 'secretariat'])
})

test('items have addresses of their own, the printed number first', () => {
  expect(itemSlugs(['1', '2', null, '3.1', '5 a)', '2', 'Åbent', 'nyt-punkt'])).toEqual([
    '1', '2', '3', '3.1', '5-a', '2-2', 'aabent', 'nyt-punkt-2',
  ]) // biome-ignore format: one row, as asked
  expect(itemSlugs([null, '1'])).toEqual(['1-2', '1'])
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit: 'grapheme' }), { nil: null })), (numbers) => {
      const slugs = itemSlugs(numbers)
      expect(new Set(slugs).size).toBe(numbers.length)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
    }),
  )
})

test('an item that has an address keeps it when another is added', () => {
  const before = settled(firstMeeting('o', { items: [agendaItem(null, 'Velkomst'), agendaItem('2', 'Midler')] }))
  const after = settled({ ...before, items: [...before.items, agendaItem('1', 'Ny')] })
  expect(after.items.map(({ slug }) => slug)).toEqual(['1', '2', '1-2'])
})

test('the second meeting of a day has -2 behind its day', () => {
  const { day } = firstMeeting('o')
  if (day === null) throw new Error('the cast has a day')
  expect([meetingSlug(day, 1), meetingSlug(day, 2)]).toEqual(['2023-02-07', '2023-02-07-2'])
})

test('what a colleague would lose unseen is refused', () => {
  const alone = { visibility: 'author', reason: null, reviewOn: null } as const
  const items = [agendaItem('1', 'Mine noter', { access: alone })]
  expect(soundRecord(settled(firstMeeting('o', { items })))).toMatchObject({ refusal: 'for-author-alone' })
  expect(soundRecord(settled(firstMeeting('o', { items, access: alone })))).toMatchObject({ ok: true })
})

test('opening an item takes its attachments along only where that is said', () => {
  const record = settled(firstMeeting('o'))
  const attachments = (way: 'along' | 'stay') => {
    const opened = withItemAccess(record, ['2'], open, way)
    if (!opened.ok) throw new Error(opened.refusal)
    return settled(opened.value).items[1]?.attachments.map(({ access }) => access?.visibility)
  }
  expect(attachments('along')).toEqual(['public'])
  expect(attachments('stay')).toEqual(['secretariat'])
  expect(withItemAccess(record, ['9'], open, 'along')).toMatchObject({ refusal: 'no-such-item' })
})

test('a meeting names each document that it was read from once', () => {
  const place = (document: string) => ({ title: 'Referat', document, url: null, page: 1, line: 1, endLine: null })
  const items = [agendaItem('1', 'Midler', { source: place('a') }), agendaItem('2', 'Valg', { source: place('b') })]
  expect(citedDocuments(firstMeeting('o', { items, source: place('a') }))).toEqual(['a', 'b'])
})
