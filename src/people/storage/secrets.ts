import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits that open a link or a session; only their digest is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token or an address. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest()
}

/** The digest as a transaction's key names it. */
export function keyOf(secret: string): string {
  return digestOf(secret).toString('hex')
}
