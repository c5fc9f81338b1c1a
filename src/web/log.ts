type LoggedFailure = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code?: string | undefined
  readonly constraint?: string | undefined
}

/** Nothing personal in the log: no address as asked, no client, no cookie, and of a failure no row or value that it was about. */
export const logSerializers = { req: () => ({}), res: () => ({}), err: loggedFailure }

/** What went wrong and where. PostgreSQL's detail, the row that it is about, stays out. */
export function loggedFailure(failure: unknown): LoggedFailure {
  if (!(failure instanceof Error)) return { type: typeof failure, message: '', stack: '' }
  const { name, message, stack = '' } = failure
  const where = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: name,
    message: withoutQuoted(message),
    stack: where.join('\n'),
    code: 'code' in failure && typeof failure.code === 'string' ? failure.code : undefined,
    constraint: 'constraint' in failure && typeof failure.constraint === 'string' ? failure.constraint : undefined,
  }
}

/** What stands in quotation marks in a failure's message may be what somebody typed. */
function withoutQuoted(message: string): string {
  return message.replaceAll(/"[^"]*"/g, '"…"')
}
