/** One line of the log, as JSON on standard error: standard output belongs to the answer. */
export function logLine(event: string, facts: Readonly<Record<string, unknown>>): void {
  console.error(JSON.stringify({ at: new Date().toISOString(), event, ...facts }))
}
