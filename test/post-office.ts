import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type Received = { readonly to: string; readonly raw: string }

/** A real SMTP server on loopback, for letters that tests send. */
export type PostOffice = {
  readonly url: string
  readonly received: Received[]
  /** While set, every letter is answered with this code instead of taken. */
  refuseWith: number | null
  /** How long it thinks before it takes a letter. */
  delayMilliseconds: number
  readonly close: () => Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (address, _session, answer) => {
      if (office.refuseWith === null) return answer()
      answer(Object.assign(new Error(`no mailbox for ${address.address}`), { responseCode: office.refuseWith }))
    },
    onData: async (stream, session, answer) => {
      const raw = await text(stream)
      await new Promise((rested) => setTimeout(rested, office.delayMilliseconds))
      received.push(...session.envelope.rcptTo.map(({ address }) => ({ to: address, raw })))
      answer()
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: null,
    delayMilliseconds: 0,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
  return office
}
