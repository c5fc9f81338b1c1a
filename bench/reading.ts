import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { extractText } from '../src/intake/extraction/extract-text.ts'
import { readInChild } from '../src/intake/extraction/read-in-child.ts'
import { readMeetingDocument } from '../src/intake/model/read.ts'
import type { Row } from './main.ts'

const pages = 10
const times = 15

/** Minutes of ten pages, set from a document of the corpus, read and only extracted, in turns. */
export async function readings(): Promise<Row[]> {
  const bytes = tenPages()
  const extracted: number[] = []
  const read: number[] = []
  for (let turn = 0; turn < times + 5; turn += 1) {
    const alone = await clock(() => extractText(bytes))
    const both = await clock(async () => {
      const text = await extractText(bytes)
      if (text.ok) readMeetingDocument(text.value)
    })
    if (turn >= 5) {
      extracted.push(alone)
      read.push(both)
    }
  }
  const child = await clock(() => readInChild(bytes))
  return [
    {
      what: 'ten-page minutes read from PDF, ms (baseline: the text extraction alone)',
      ours: middle(read).toFixed(1),
      baseline: middle(extracted).toFixed(1),
      ratio: (middle(read) / middle(extracted)).toFixed(2),
      goal: '≤ 2',
    },
    {
      what: '  the same in a limited child, from a cold start, ms',
      ours: child.toFixed(0),
      baseline: '',
      ratio: '',
      goal: '',
    },
  ]
}

function tenPages(): Uint8Array {
  const text = readFileSync(
    join(import.meta.dirname, '../test/documents/documents/01-kommune-referat-acadre.txt'),
    'utf8',
  )
  const once = text
    .split('\n')
    .map((line) => `#text(${JSON.stringify(line || ' ')})`)
    .join('\\\n')
  const source = `#set page(paper: "a4")\n#set text(size: 11pt)\n${Array.from({ length: pages }, () => once).join('\n#pagebreak()\n')}`
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: [join(import.meta.dirname, '../node_modules/dkfds/dist/fonts')] }],
  })
  return new Uint8Array(compiler.pdf({ mainFileContent: source }))
}

async function clock(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
