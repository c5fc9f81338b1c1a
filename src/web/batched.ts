/**
 * One question for all who ask at the same time: whoever comes while it is being asked waits for the next one, so that nobody
 * gets an answer older than their own question.
 */
export function batched<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = () => {
    const asked = ask()
    asking = asked
    const end = () => {
      asking = null
    }
    asked.then(end, end)
    return asked
  }
  return () => {
    if (asking === null) return start()
    next ??= asking
      .catch(() => {})
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
