import { join } from 'node:path'
import { texts as da } from './db/texts.da.ts'
import { texts as en } from './db/texts.en.ts'
import { startHouse } from './house.ts'
import { exitForMistakenSettings, readSettings } from './settings.ts'

const root = join(import.meta.dirname, '..')

/** Starts Klynge as the environment says, tells where it stands, and stops it gently when asked to. */
async function main(): Promise<void> {
  const settings = readSettings(process.env, process.argv.slice(2))
  if (!settings.ok) {
    for (const { da, en } of settings.mistakes) console.error(`${da}\n${en}`)
    process.exitCode = exitForMistakenSettings
    return
  }
  const house = await startHouse(root, settings.value)
  if (!house.ok) {
    const at = house.at ?? ''
    console.error(`${da[house.refusal](at)}\n${en[house.refusal](at)}`)
    process.exitCode = exitForMistakenSettings
    return
  }
  const { exampleLink, stop } = house.value
  console.log(`Klynge: ${settings.value.publicUrl}`)
  if (exampleLink !== null)
    console.log(`Log ind som eksemplets sekretær · Sign in as the example's secretary: ${exampleLink}`)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }
}

await main()
