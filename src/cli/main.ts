import { exitForMistakenSettings, readSettings } from '../settings.ts'
import { runCommand } from './command.ts'

// Set, not exit(): what was written out must reach a pipe first.
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  settings: () => {
    const settings = readSettings(process.env, [])
    if (settings.ok) return settings.value
    return { mistakes: settings.mistakes.flatMap(({ da, en }) => [da, en]), exit: exitForMistakenSettings }
  },
})
