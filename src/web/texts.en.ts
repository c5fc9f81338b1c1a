import type { da } from './texts.da.ts'

export const en: typeof da = {
  missingTitle: 'There is no such page',
  missingText: 'There is nothing at this address, or you may not see it. If you are a member, sign in and try again.',
  missingForYouText: 'There is nothing at this address, or you may not see it.',
  toDesk: 'To my desk',
  failureTitle: 'Something went wrong on our side',
  failureText: 'The error has been written down. Try again in a moment. Nothing that you sent is half stored.',
  failureNumber: (id: string) => `Number of the error: ${id}`,
  awayTitle: 'Klynge cannot answer just now',
  awayText: 'The database does not answer. Try again in a moment; we reconnect by ourselves.',
  tooManyTitle: 'Too many attempts',
  tooManyText: 'Wait a minute, then try again.',
  tooLargeTitle: 'The file is too large',
  tooLargeText: 'A file may be 50 MB at most, and 20 can be sent at a time, 200 MB in all.',
  foreignFormTitle: 'The form has expired',
  foreignFormText:
    'The page has been open for longer than your access, or it was sent from elsewhere. Go back, reload the page and send it again.',
  badDayTitle: 'There is no such day',
  badDayText: (text: string) => `“${text}” is not a day. Write it as 2022-11-08.`,
  badRequestTitle: 'The request cannot be read',
  badRequestText: 'The address or the form is not written in a way that we can read.',
  toFrontPage: 'To the front page',
  signIn: 'Sign in',
}
