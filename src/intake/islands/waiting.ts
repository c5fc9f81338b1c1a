/** Shows the review as soon as the document has been read. */
const everyMilliseconds = 1_000

async function look(): Promise<void> {
  const answer = await fetch(`${location.pathname}.json`).catch(() => null)
  if (answer?.ok !== true) return
  const told: unknown = await answer.json()
  const isWaiting = typeof told === 'object' && told !== null && 'state' in told && told.state === 'waiting'
  if (!isWaiting) location.reload()
}

setInterval(look, everyMilliseconds)
