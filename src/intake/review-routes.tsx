import type { Database } from '../db/transactions.ts'
import type { Route } from '../ui/route.ts'
import type { IntakeHouse } from './intake-house.ts'
import { deedPath, type ReviewDeed, reviewPath } from './paths.ts'
import { answerDeed, type Deed, showReview } from './review-answers.tsx'
import {
  acceptRest,
  acceptWhole,
  addByHand,
  choosePerson,
  chooseSurePersons,
  decide,
  moveAside,
  readOnceMore,
  sayAnotherMeeting,
  sayVisibility,
  seeRemarks,
  takeUp,
  undo,
} from './review-deeds.ts'

/** One document's review, and the forms on it. */
export function reviewRoutes(db: Database, house: IntakeHouse): Route[] {
  const post = (deed: ReviewDeed, done: Deed): Route => ({
    method: 'POST',
    url: deedPath(':document', deed),
    who: 'signed-in',
    answer: (asked) => answerDeed(db, asked, done),
  })
  return [
    { method: 'GET', url: reviewPath(':document'), who: 'signed-in', answer: (asked) => showReview(db, asked) },
    post('oplysninger', decide),
    post('tilfoej', addByHand),
    post('resten', acceptRest),
    post('bemaerkninger', seeRemarks),
    post('adgang', sayVisibility),
    post('person', choosePerson),
    post('personer', chooseSurePersons),
    post('andet-moede', sayAnotherMeeting),
    post('godkend', acceptWhole),
    post('fortryd', undo),
    post('laeg-til-side', moveAside),
    post('tag-frem', takeUp),
    post('laes-igen', readOnceMore(house.added)),
  ]
}
