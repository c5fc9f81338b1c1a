import { expect } from 'vitest'
import type { Result } from '../../../kernel/result.ts'
import type { Line, Text } from '../../model/text.ts'

/** The text of a file that must be readable. */
export function textOf(result: Result<Text, string>): Text {
  expect(result).toMatchObject({ ok: true })
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

export function linesIn(text: Text): Line[] {
  return text.pages.flatMap(({ lines }) => lines)
}

/** What is there to be read: every line's words, without page furniture. */
export function read(text: Text): string[] {
  return linesIn(text)
    .filter(({ furniture }) => !furniture)
    .map((line) => line.text)
}
