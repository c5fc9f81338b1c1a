import { parseArgs } from 'node:util'
import { done, type Result, refuse } from '../kernel/result.ts'
import type { Given, Verb } from './verb.ts'

/** A command line as it is read before the verb is known: which one, in which language, and how to answer. */
export type Called = {
  readonly words: string
  readonly rest: readonly string[]
  readonly isJson: boolean
  readonly isHelp: boolean
  readonly language: 'da' | 'en'
}

const common = ['--json', '--en', '--help', '-h']

export function readCall(argv: readonly string[]): Called {
  const own = argv.filter((word) => !common.includes(word))
  const isHelp = argv.includes('--help') || argv.includes('-h') || own[0] === 'help'
  const [first = '', second = '', ...rest] = own[0] === 'help' ? own.slice(1) : own
  return {
    words: `${first} ${second}`.trim(),
    rest,
    isJson: argv.includes('--json'),
    isHelp,
    language: argv.includes('--en') ? 'en' : 'da',
  }
}

/** What was written after the verb, by what the verb takes. */
export function readGiven(verb: Verb, { rest, language }: Called): Result<Given, 'wrong-use'> {
  const taking = verb.options.map((name) => [name, { type: 'string' as const }] as const)
  const bare = verb.flags.map((name) => [name, { type: 'boolean' as const }] as const)
  const options: Record<string, { type: 'string' | 'boolean' }> = Object.fromEntries([...taking, ...bare])
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true })
    const [least, most] = verb.operands
    if (positionals.length < least || positionals.length > most) return refuse('wrong-use')
    const written = Object.entries(values)
    return done({
      operands: positionals,
      options: Object.fromEntries(
        written.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
      flags: new Set(written.flatMap(([name, value]) => (value === true ? [name] : []))),
      language,
    })
  } catch {
    return refuse('wrong-use')
  }
}
