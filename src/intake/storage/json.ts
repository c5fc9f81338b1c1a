import { type RawBuilder, sql } from 'kysely'

/** JSON as PostgreSQL keeps it: no NUL and no half characters, which text from a broken file can hold. */
export function asJson<T>(value: T): RawBuilder<T> {
  const text = JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  )
  return sql<T>`${text}::jsonb`
}
