import type { Database } from '../db/transactions.ts'
import type { Answer, ApiDescription, Asked, Route } from '../ui/route.ts'
import { decisionsApi, itemApi, meetingApi, meetingsApi } from './routes/api.ts'
import { involvementRoutes } from './routes/involvement.tsx'
import { attachmentsAccess, type Door, itemAccess, itemExtract, itemsAccess, meetingAccess } from './routes/opening.tsx'
import {
  allDecisionsAnswer,
  allMeetingsAnswer,
  decisionsAnswer,
  itemAnswer,
  meetingAnswer,
  meetingsAnswer,
} from './routes/reading.tsx'
import { newItemAnswer, newMeetingAnswer, saveItem, saveMeeting } from './routes/writing.tsx'

/** The menu of the room of meetings. A cluster and a level below it have the same pages. */
export function meetingRoutes(db: Database): Route[] {
  const reads = (url: string, api: ApiDescription, answer: (db: Database, asked: Asked) => Promise<Answer>): Route => ({
    method: 'GET',
    url,
    who: 'public',
    api,
    answer: (asked) => answer(db, asked),
  })
  const forms = (url: string, answer: (db: Database, asked: Asked) => Promise<Answer>): Route => ({
    method: 'GET',
    url,
    who: 'signed-in',
    answer: (asked) => answer(db, asked),
  })
  const writes = (url: string, answer: (db: Database, asked: Asked) => Promise<Answer>): Route => ({
    method: 'POST',
    url,
    who: 'signed-in',
    answer: (asked) => answer(db, asked),
  })
  const door = (url: string, { show, save }: Door): Route[] => [forms(url, show), writes(url, save)]
  const of = (organization: string): Route[] => [
    reads(`${organization}/moeder`, meetingsApi('meetings'), meetingsAnswer),
    reads(`${organization}/beslutninger`, decisionsApi('decisions'), decisionsAnswer),
    forms(`${organization}/moeder/nyt`, newMeetingAnswer),
    writes(`${organization}/moeder/nyt`, saveMeeting),
    reads(`${organization}/moeder/:meeting`, meetingApi, meetingAnswer),
    ...door(`${organization}/moeder/:meeting/adgang`, meetingAccess),
    ...door(`${organization}/moeder/:meeting/adgang/punkter`, itemsAccess),
    forms(`${organization}/moeder/:meeting/nyt-punkt`, newItemAnswer),
    writes(`${organization}/moeder/:meeting/nyt-punkt`, saveItem),
    reads(`${organization}/moeder/:meeting/:item`, itemApi, itemAnswer),
    ...door(`${organization}/moeder/:meeting/:item/adgang`, itemAccess),
    ...door(`${organization}/moeder/:meeting/:item/adgang/bilag`, attachmentsAccess),
    ...door(`${organization}/moeder/:meeting/:item/uddrag`, itemExtract),
  ]
  return [
    reads('/moeder', meetingsApi('allMeetings'), allMeetingsAnswer),
    reads('/beslutninger', decisionsApi('allDecisions'), allDecisionsAnswer),
    ...involvementRoutes(db),
    ...of('/:cluster'),
    ...of('/:cluster/:level'),
  ]
}
