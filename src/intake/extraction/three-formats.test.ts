import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Line } from '../model/text.ts'
import { joinWrapped } from '../model/wrap.ts'
import { extractText } from './extract-text.ts'
import { linesIn, textOf } from './testing/read-lines.ts'

const documents = resolve(process.env.KLYNGE_SHARED ?? '../shared', 'examples/documents')
const isThere = existsSync(documents)
if (!isThere)
  console.warn(
    `The example documents are not at ${documents}: the three formats were NOT compared (set KLYNGE_SHARED).`,
  )

function words(lines: readonly Line[]): string {
  return lines
    .filter(({ furniture, text }) => !furniture && text !== '')
    .map(({ marker, text }) => (marker === undefined || marker === 'bullet' ? text : `${marker} ${text}`))
    .map((line) => line.replace(/^[•–] /, ''))
    .reduce(joinWrapped)
}

test.skipIf(!isThere)('one document as text, Word and PDF gives the same words in the same order', async () => {
  const [text, word, pdf] = await Promise.all(
    ['txt', 'docx', 'pdf'].map(async (ending) => {
      const bytes = readFileSync(join(documents, `02-klynge-faglig-strategisk.${ending}`))
      return words(linesIn(textOf(await extractText(bytes))))
    }),
  )
  expect(word).toBe(text)
  expect(pdf).toBe(text)
})
