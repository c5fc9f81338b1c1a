import { done, type Result, refuse } from '../../kernel/result.ts'

/** Where the statistics are asked for, and how long and how much we wait for. */
export type Statbank = { readonly url: string; readonly seconds: number; readonly bytes: number }

export const officialStatbank = 'https://api.statbank.dk/v1'
export const patience = { seconds: 60, bytes: 20 * 1024 * 1024 } as const

/** no-network: nobody there; busy: asked too often; says-no: it refused the question, with its own words; fails: it is ill itself. */
export type StatbankNo = 'no-network' | 'too-slow' | 'too-large' | 'busy' | 'says-no' | 'fails'

/** One question to StatBank: a JSON body in, bytes out, whatever the server does. */
export async function askStatbank(
  { url, seconds, bytes }: Statbank,
  verb: 'tableinfo' | 'data',
  question: unknown,
): Promise<Result<Uint8Array, StatbankNo>> {
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    const answer = await fetch(`${url.replace(/\/$/, '')}/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/csv' },
      body: JSON.stringify(question),
      signal,
    })
    const body = await readAtMost(answer.body, bytes)
    if (body === null) return refuse('too-large', String(Math.round(bytes / 1024 / 1024)))
    if (answer.ok) return done(body)
    if (answer.status === 429) return refuse('busy')
    return answer.status < 500 ? refuse('says-no', wordsOf(body)) : refuse('fails', String(answer.status))
  } catch {
    return signal.aborted ? refuse('too-slow', String(seconds)) : refuse('no-network', new URL(url).host)
  }
}

/** Null where it is more; then the rest is not waited for. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const longestWords = 300

/** StatBank says what it did not understand as `{"errorTypeCode": …, "message": …}`. */
function wordsOf(body: Uint8Array): string {
  const text = Buffer.from(body).toString('utf8')
  const [, message = ''] = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text) ?? []
  return message.slice(0, longestWords)
}
