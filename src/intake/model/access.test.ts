import { expect, test } from 'vitest'
import { type Access, closed } from '../../meetings/model/access.ts'
import { accessOfAttachment, accessOfDocument, accessOfItem, stateAccess } from './access.ts'
import type { Attachment, Item, MeetingDocument } from './meeting-document.ts'
import { missing, type Review } from './review.ts'

const open: Access = { visibility: 'public', reason: null, reviewOn: null }
const forMembers: Access = { visibility: 'members', reason: 'Under forhandling', reviewOn: null }

const item = (isOpen: boolean | null, attachments: Attachment[] = []): Item => ({
  number: '1',
  title: 'Ansættelse',
  public: isOpen,
  sections: [],
  recommendations: [],
  attachments,
  decisions: [],
})

function review(items: Item[], meeting: Access | null, stated: readonly (readonly [number, Access])[] = []): Review {
  const reading: MeetingDocument = {
    kind: 'minutes',
    organization: null,
    meeting: { date: '2023-02-07', start: null, end: null, location: null },
    participants: [],
    items,
    doubts: [],
  }
  const statements = { meeting, items: new Map(stated), persons: new Map(), isAnotherMeeting: false }
  return { reading, verdicts: new Map(), statements }
}

test('who may see the meeting and each silent item is missing until somebody says so', () => {
  expect(missing(review([item(null)], null), [])).toMatchObject([
    { what: 'visibility' },
    { what: 'item-visibility', item: 0 },
  ])
  expect(missing(review([item(null)], open, [[0, open]]), [])).toEqual([])
})

test('what the document itself calls open or closed is not asked about', () => {
  expect(missing(review([item(true), item(false)], open), [])).toEqual([])
})

test('an item that the document closes stays with the secretariat, whatever the meeting is', () => {
  expect(accessOfItem(review([item(false)], open), 0, item(false))).toEqual(closed)
})

test('an item that the document opens is as open as the meeting', () => {
  expect(accessOfItem(review([item(true)], forMembers), 0, item(true))).toBeNull()
})

test('an attachment is open or closed by itself', () => {
  const closedOne: Attachment = { title: 'Ansøgninger', public: false }
  const openOne: Attachment = { title: 'Stillingsopslag', public: true }
  const withBoth = (isOpen: boolean | null) => item(isOpen, [closedOne, openOne])
  expect(accessOfAttachment(review([withBoth(true)], open), 0, withBoth(true), closedOne)).toEqual(closed)
  expect(accessOfAttachment(review([withBoth(false)], open), 0, withBoth(false), openOne)).toEqual(open)
  expect(accessOfAttachment(review([withBoth(null)], open, [[0, forMembers]]), 0, withBoth(null), openOne)).toBeNull()
})

test('a document is never more open than the most closed thing in it', () => {
  expect(accessOfDocument(review([item(true)], open)).visibility).toBe('public')
  expect(accessOfDocument(review([item(true), item(false)], open)).visibility).toBe('secretariat')
  expect(accessOfDocument(review([item(null)], open, [[0, forMembers]])).visibility).toBe('members')
  expect(accessOfDocument(review([item(true, [{ title: 'Ansøgninger', public: false }])], open)).visibility).toBe(
    'secretariat',
  )
  expect(accessOfDocument(review([item(true)], null)).visibility).toBe('secretariat')
})

test('a closed item that somebody calls none still keeps the document closed', () => {
  const dropped = {
    ...review([item(false)], open),
    verdicts: new Map([['items.0.title', { verdict: 'refused' as const }]]),
  }
  expect(accessOfDocument(dropped).visibility).toBe('secretariat')
})

test('closing needs a reason, and so does opening what the document closes', () => {
  expect(stateAccess({ ...forMembers, reason: ' ' }, null)).toMatchObject({ ok: false, refusal: 'reason-needed' })
  expect(stateAccess(open, false)).toMatchObject({ ok: false, refusal: 'reason-needed' })
  expect(stateAccess(open, null)).toMatchObject({ ok: true })
  expect(stateAccess({ ...open, visibility: 'author' }, null)).toMatchObject({ ok: false, refusal: 'not-offered' })
})
