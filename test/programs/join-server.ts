import { joinServer } from '../../src/db/embedded/server.ts'

// Joins the server of the folder that is named, says so, and leaves when its input ends.
const server = await joinServer(process.argv[2] ?? '')
process.stdout.write(`${server.ok ? 'joined' : server.refusal}\n`)
process.stdin.resume()
process.stdin.once('end', async () => {
  if (server.ok) await server.value.leave()
})
