import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Asked = { readonly path: string; readonly question: unknown }

/** A server on this machine that answers as StatBank does, or as badly as it is told to. */
export type StatbankServer = {
  readonly url: string
  /** What was asked of it, in order. */
  readonly asked: Asked[]
  answer: (response: ServerResponse, path: string) => void
  close(): Promise<void>
}

export async function openStatbank(): Promise<StatbankServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => void take(request, response))
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    asked.push({ path, question: JSON.parse(await text(request)) })
    statbank.answer(response, path)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const statbank: StatbankServer = {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    answer: (response) => void response.writeHead(404).end(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return statbank
}

/** Answers a table's description with these times, and its figures with this body. */
export function answering(times: readonly string[], figures: string): StatbankServer['answer'] {
  const variables = [
    { id: 'OMRÅDE', values: [{ id: '000', text: 'Hele landet' }] },
    { id: 'Tid', time: true, values: times.map((id) => ({ id, text: id })) },
  ]
  return (response, path) =>
    void response.writeHead(200).end(path.endsWith('tableinfo') ? JSON.stringify({ variables }) : figures)
}
