import { readFile } from 'node:fs/promises'
import { readInChild } from '../intake/extraction/read-in-child.ts'
import { extractionTexts as danish } from '../intake/extraction/texts.da.ts'
import { extractionTexts as english } from '../intake/extraction/texts.en.ts'
import { texts } from './texts.ts'
import { exits, type Given, type Outcome, refused } from './verb.ts'

type Read = Extract<Awaited<ReturnType<typeof readInChild>>, { readonly ok: true }>['value']

/** Reads the file that a command names, in the limited child, and tells of it; what cannot be read is a sentence. */
export async function reading({ operands, language }: Given, tell: (read: Read) => Outcome): Promise<Outcome> {
  const [path = ''] = operands
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refused('no-file', texts(language).noFile(path), exits.noInput)
  const read = await readInChild(bytes)
  if (read.ok) return tell(read.value)
  const sentences = language === 'da' ? danish : english
  return refused(read.refusal, sentences[read.refusal](read.at), exits.badInput)
}
