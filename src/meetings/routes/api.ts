import type { ApiDescription } from '../../ui/route.ts'
import { decisionsAnswer, itemPageAnswer, meetingAnswer, meetingsAnswer } from '../model/answers.ts'
import { texts } from '../texts.ts'
import { textsOfApi } from '../texts-api.ts'

const part = { name: 'side', says: (language) => textsOfApi(language).page } as const satisfies NonNullable<
  ApiDescription['query']
>[number]

/** What the pages of meetings answer programs. */
export function meetingsApi(of: 'allMeetings' | 'meetings'): ApiDescription {
  return {
    summary: (language) => textsOfApi(language)[of],
    json: meetingsAnswer,
    credit: (language) => textsOfApi(language).credit,
    csv: (language) => texts(language).meetings.csv,
    query: [part],
    readsDay: true,
  }
}

export function decisionsApi(of: 'allDecisions' | 'decisions'): ApiDescription {
  return {
    summary: (language) => textsOfApi(language)[of],
    json: decisionsAnswer,
    credit: (language) => textsOfApi(language).credit,
    csv: (language) => texts(language).decisions.csv,
    query: [part],
    readsDay: true,
  }
}

export const meetingApi: ApiDescription = {
  summary: (language) => textsOfApi(language).meeting,
  json: meetingAnswer,
  readsDay: true,
}

export const itemApi: ApiDescription = {
  summary: (language) => textsOfApi(language).item,
  json: itemPageAnswer,
  readsDay: true,
}
