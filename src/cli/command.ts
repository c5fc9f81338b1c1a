import type { DatabaseNo } from '../db/open.ts'
import { danishDay } from '../kernel/day.ts'
import { helpAsData, helpText, usageOf } from './help.ts'
import { logLine } from './log.ts'
import { type Called, readCall, readGiven } from './parse.ts'
import { texts } from './texts.ts'
import { type CommandSettings, exits, type Given, type Outcome, refused, type Verb } from './verb.ts'
import { verbs } from './verbs.ts'

/** Where a command writes, and the settings that it reads when it needs them. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** The settings, or the sentences that say what is wrong with them, in both languages. */
  readonly settings: () => CommandSettings | { readonly mistakes: readonly string[]; readonly exit: number }
}

/** Runs one command and answers with its exit code. With `--json`, what is written out is JSON and nothing else. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const called = readCall(argv)
  const load = verbs[called.words]
  if (called.isHelp || called.words === '') return help(load, called, terminal)
  const outcome = await outcomeOf(load, called, terminal).catch((failure: unknown) => failed(failure, called))
  tell(outcome, called, terminal)
  return outcome.exit
}

async function help(load: (() => Promise<Verb>) | undefined, { isJson }: Called, { out }: Terminal): Promise<number> {
  const shown = await Promise.all((load === undefined ? Object.values(verbs) : [load]).map((one) => one()))
  out(isJson ? jsonText(shown.map(helpAsData)) : helpText(shown))
  return exits.done
}

async function outcomeOf(
  load: (() => Promise<Verb>) | undefined,
  called: Called,
  terminal: Terminal,
): Promise<Outcome> {
  const t = texts(called.language)
  if (load === undefined) return refused('no-such-verb', t.noSuchVerb(called.words), exits.usage)
  const verb = await load()
  const given = readGiven(verb, called)
  if (!given.ok) return refused('wrong-use', t.wrongUse(usageOf(verb)), exits.usage)
  return verb.needs === 'nothing' ? verb.run(given.value) : atWork(verb, given.value, terminal)
}

async function atWork(verb: Extract<Verb, { needs: 'database' }>, given: Given, terminal: Terminal): Promise<Outcome> {
  const settings = terminal.settings()
  if ('mistakes' in settings) return refused('mistaken-settings', settings.mistakes.join('\n'), settings.exit)
  const { openForCommand } = await import('./open-for-command.ts')
  const opened = await openForCommand(settings)
  if (!opened.ok)
    return refused(opened.refusal, await databaseSentence(opened.refusal, opened.at, given), exits.noDatabase)
  const now = new Date()
  try {
    return await verb.run(given, { database: opened.value, settings, today: danishDay(now), now })
  } finally {
    await opened.value.close()
  }
}

async function databaseSentence(refusal: DatabaseNo, at: string | undefined, { language }: Given): Promise<string> {
  const sentences = language === 'da' ? await import('../db/texts.da.ts') : await import('../db/texts.en.ts')
  return sentences.texts[refusal](at ?? '')
}

function failed(failure: unknown, { language }: Called): Outcome {
  logLine('command-failed', {
    failure: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
  })
  return refused('failure', texts(language).failed, exits.failure)
}

function tell({ exit, json, lines }: Outcome, { isJson }: Called, { out, err }: Terminal): void {
  if (isJson) out(jsonText(json))
  else for (const line of lines) (exit === exits.done ? out : err)(line)
  if (isJson && (exit !== exits.done || isEmpty(json))) for (const line of lines) err(line)
}

/** An empty list is an answer; why it is empty is said beside it. */
function isEmpty(json: unknown): boolean {
  return Array.isArray(json) && json.length === 0
}

function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner), 2)
}
