import { join } from 'node:path'
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
    console.error(house.sentence)
    process.exitCode = exitForMistakenSettings
    return
  }
  console.log(`Klynge: ${settings.value.publicUrl}`)
  if (house.exampleLink !== null)
    console.log(`Log ind som eksemplets sekretær · sign in as the example's secretary: ${house.exampleLink}`)
  const stop = () => void house.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

await main()
