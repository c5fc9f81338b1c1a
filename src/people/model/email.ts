import { done, type Result, refuse } from '../../kernel/result.ts'

/** E-mail address as accounts keep it: trimmed, in lower case, one address and nothing else. */
export type Email = string & { readonly email: unique symbol }

// What would end a header, a quoted string or the address itself; such addresses exist on paper but no office uses them.
const shape = /^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u
const hostShape = /^(?!-)[^.]+(\.[^.]+)+$/

function isEmail(text: string): text is Email {
  return text.length <= 254 && shape.test(text) && hostShape.test(text.slice(text.indexOf('@') + 1))
}

export function parseEmail(text: string): Result<Email, 'not-an-email'> {
  const written = text.normalize('NFC').trim().toLowerCase()
  return isEmail(written) ? done(written) : refuse('not-an-email')
}
