import pg from 'pg'

/** Where a PostgreSQL database answers and as whom we knock. A host that starts with `/` is the folder of a Unix socket. */
export type Address = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
  readonly ssl?: pg.ClientConfig['ssl']
}

/** The address in a connection string, read as the driver itself reads it. */
export function parseAddress(url: string): Address {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  const address = { host, port, user: user ?? '', password: password ?? '', database: database ?? '' }
  return ssl ? { ...address, ssl } : address
}

/** The same server under another login. */
export function as(address: Address, user: string, password: string): Address {
  return { ...address, user, password }
}

/** SQLSTATE of an error that the server itself answered; undefined where the connection failed. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined
}

/** The address as a connection string. */
export function urlOf({ host, port, user, password, database }: Address): string {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  const server = host.startsWith('/') ? `localhost:${port}` : `${host}:${port}`
  const socket = host.startsWith('/') ? `?host=${encodeURIComponent(host)}` : ''
  return `postgresql://${login}@${server}/${encodeURIComponent(database)}${socket}`
}
