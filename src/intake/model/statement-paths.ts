/** Where beside the claims people's statements are kept, in the same order of paths. */
export const statementPaths = {
  meetingAccess: 'access',
  anotherMeeting: 'meeting.another',
  itemAccess: (item: number) => `items.${item}.access`,
  person: (participant: string) => `${participant}.person`,
  /** the item whose access a path states, by its place */
  itemOf: (path: string): number | null => {
    const [, place] = /^items\.(\d{1,6})\.access$/.exec(path) ?? []
    return place === undefined ? null : Number(place)
  },
  /** the path of the participant of whom a path says who it is */
  participantOf: (path: string): string | null => /^(participants\.\d{1,6})\.person$/.exec(path)?.[1] ?? null,
  isOne: (path: string): boolean => /(^|\.)(access|person|another)$/.test(path),
} as const
