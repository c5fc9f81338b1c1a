import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

/** Does what a parser gone wrong might do, as told on standard input, and says what came of it. */
const deeds: Readonly<Record<string, () => unknown>> = {
  spin: () => {
    for (;;);
  },
  'eat objects': () => {
    const eaten: object[] = []
    for (;;) eaten.push({ at: eaten.length, also: [eaten.length] })
  },
  'eat buffers': async () => {
    const eaten: Buffer[] = []
    for (;;) {
      eaten.push(Buffer.alloc(8 * 1024 * 1024, 1))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  },
  'eat buffers at once': () => Buffer.alloc(3 * 1024 * 1024 * 1024, 1).length,
  chatter: async () => {
    for (;;) await new Promise((resolve) => process.stdout.write('x'.repeat(1024 * 1024), resolve))
  },
  'read a file': () => readFileSync('/etc/hostname'),
  'write a file': () => writeFileSync('/tmp/klynge-child-was-here', ''),
  'start a program': () => spawnSync('true').status,
  'tell its settings': () => Object.keys(process.env).filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)),
}

async function attempt(): Promise<string> {
  try {
    return `did: ${await deeds[await text(process.stdin)]?.()}`
  } catch (error) {
    return `could not: ${error instanceof Error && 'code' in error ? error.code : error}`
  }
}

const told = await attempt()
process.stdout.write(told, () => process.exit(0))
