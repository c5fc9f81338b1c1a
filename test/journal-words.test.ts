import { globSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { journalWords } from '../src/cli/journal-words.ts'

const root = join(import.meta.dirname, '..')

/** What is recorded anywhere in the source: of every call of `record` the actions and kinds of things that its types allow. */
function recorded(): { actions: Set<string>; kinds: Set<string>; untold: string[] } {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    { ...options, noEmit: true },
  )
  const checker = program.getTypeChecker()
  const found = { actions: new Set<string>(), kinds: new Set<string>(), untold: [] as string[] }
  const words = (type: ts.Type): string[] | null => {
    const parts = type.isUnion() ? type.types : [type]
    return parts.every((part) => part.isStringLiteral())
      ? parts.flatMap((part) => (part.isStringLiteral() ? part.value : []))
      : null
  }
  /** As narrow as it is written: a literal's own type, where the object's would be any text. */
  const typeOf = (member: ts.Symbol, at: ts.Node): ts.Type => {
    const [written] = member.declarations ?? []
    if (written && ts.isPropertyAssignment(written)) return checker.getTypeAtLocation(written.initializer)
    const value = written && checker.getShorthandAssignmentValueSymbol(written)
    return checker.getTypeOfSymbolAtLocation(value ?? member, at)
  }
  const ask = (call: ts.CallExpression) => {
    const [, , entry] = call.arguments
    if (entry === undefined) return
    const type = checker.getTypeAtLocation(entry)
    for (const [property, into] of [
      ['action', found.actions],
      ['objectKind', found.kinds],
    ] as const) {
      const member = type.getProperty(property)
      const told = member === undefined ? null : words(typeOf(member, entry))
      if (told === null) found.untold.push(`${place(call)}: ${property} is not said in its type`)
      else for (const word of told) into.add(word)
    }
  }
  const place = (node: ts.Node) => node.getSourceFile().fileName.slice(root.length + 1)
  const isRecord = (call: ts.CallExpression) => {
    const symbol = checker.getSymbolAtLocation(call.expression)
    const original = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return original?.declarations?.some((one) => place(one) === 'src/db/journal.ts' && original.name === 'record')
  }
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isRecord(node)) ask(node)
    ts.forEachChild(node, walk)
  }
  for (const source of program.getSourceFiles()) if (source.fileName.startsWith(`${root}/src/`)) walk(source)
  return found
}

const found = recorded()

test('every action that is recorded anywhere says in its type what it is', () => {
  expect(found.untold).toEqual([])
  expect(found.actions.size).toBeGreaterThan(40)
})

test.each(['da', 'en'] as const)('every action that is recorded has its sentence: %s', (language) => {
  const told = journalWords.deeds(language)
  expect([...found.actions].filter((action) => !told[action]).toSorted()).toEqual([])
})

test('every kind of thing that is recorded has its words, and each its own address', () => {
  const told = journalWords.things
  expect([...found.kinds].filter((kind) => told[kind] === undefined).toSorted()).toEqual([])
  const addresses = Object.values(told).map(({ word }) => word)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const language of ['da', 'en'] as const) {
    for (const { called } of Object.values(told)) expect(called(language)).not.toBe('')
  }
})
