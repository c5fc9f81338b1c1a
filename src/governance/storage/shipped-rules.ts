import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRuleSet, type ShippedRuleSet } from '../model/rules/read-rules.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'rules')

/** The rule sets of `data/rules/`, oldest first. */
export async function shippedRuleSets(): Promise<ShippedRuleSet[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const sets = texts.map((text) => readRuleSet(JSON.parse(text)))
  return sets.toSorted((a, b) => (a.period.startDate ?? '').localeCompare(b.period.startDate ?? ''))
}
