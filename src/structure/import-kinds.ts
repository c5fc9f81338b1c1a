import { planClaimList, planClusterText } from './actions/plan-claim-list.ts'
import { planOrganizationList } from './actions/plan-organization-list.ts'
import type { ImportKind } from './import-kind.ts'
import type { ImportSetting } from './model/import-settings.ts'
import type { ImportWords } from './model/import-words.ts'
import { claimColumns } from './model/importing/claim-list.ts'
import { claimsExample, organizationsExample } from './model/importing/examples.ts'
import { organizationColumns } from './model/importing/organization-list.ts'
import { outlinesKind } from './outlines-kind.ts'
import { importTexts } from './texts-import.ts'
import { importKindTexts } from './texts-import-kinds.ts'

type SettingName = keyof ReturnType<typeof importKindTexts>['settings']

function setting(
  name: SettingName,
  type: ImportSetting['type'],
  isRequired: boolean,
  options: readonly string[] = [],
): ImportSetting {
  return {
    ...{ name, type, isRequired, options },
    label: (language) => importKindTexts(language).settings[name].label,
    hint: (language) => importKindTexts(language).settings[name].hint || undefined,
    option: (language, value) => importKindTexts(language).options[value] ?? value,
  }
}

/** The sentence of a table for a word that came out of the database as text; null where it is none of the table's. */
function sentenceOf(
  table: Readonly<Record<string, (given: string) => string>>,
  word: string,
  given: string,
): string | null {
  return Object.hasOwn(table, word) ? (table[word]?.(given) ?? null) : null
}

const sentences: Pick<ImportWords, 'lineSentence' | 'findingSentence' | 'fileSentence'> = {
  lineSentence: (language, { refusal, given }) => {
    const t = importTexts(language)
    return sentenceOf(t.lines, refusal, given) ?? t.unknownRefusal(refusal)
  },
  findingSentence: (language, { finding, named }) => {
    const table: Readonly<Record<string, (named: readonly string[]) => string>> = importKindTexts(language).findings
    return (Object.hasOwn(table, finding) ? table[finding]?.(named) : undefined) ?? named.join(', ')
  },
  fileSentence: (language, refusal, at) => {
    const t = importTexts(language)
    if (refusal === 'no-clusters') return t.noClusters
    return sentenceOf(t.columnRefusals, refusal, at ?? '') ?? sentenceOf(t.lines, refusal, at ?? '')
  },
}

const claimSettings = [
  setting('title', 'text', true),
  setting('source', 'text', false),
  setting('url', 'address', false),
  setting('from', 'date', true),
  setting('to', 'date', false),
  setting('nature', 'choice', true, ['statement', 'proposal']),
  setting('exhaustive', 'choice', true, ['no', 'yes']),
  setting('unknown', 'choice', true, ['refuse', 'create']),
]

/** Lists that this room reads: organizations with seats, claims of who belongs where, a text of clusters, and outlines for the map. */
export const structureImports: readonly ImportKind[] = [
  {
    ...sentences,
    ...{ key: 'organisationer', reads: 'list', mostLines: 10_000, accepts: ['.csv', '.json'] },
    settings: [setting('source', 'text', true), setting('url', 'address', false)],
    plan: planOrganizationList,
    label: (language) => importKindTexts(language).organizations.label,
    about: (language) => importKindTexts(language).organizations.about,
    columns: (language) => importKindTexts(language).organizations.columns,
    fileColumns: (language) =>
      organizationColumns.map(({ key, names }) => ({
        name: names[0] ?? key,
        about: importKindTexts(language).organizations.fileColumns[key],
      })),
    example: organizationsExample,
  },
  {
    ...sentences,
    ...{ key: 'udsagn', reads: 'list', mostLines: 10_000, accepts: ['.csv', '.json'] },
    settings: claimSettings,
    plan: planClaimList,
    label: (language) => importKindTexts(language).claims.label,
    about: (language) => importKindTexts(language).claims.about,
    columns: (language) => importKindTexts(language).claims.columns,
    fileColumns: (language) =>
      claimColumns.map(({ key, names }) => ({
        name: names[0] ?? key,
        about: importKindTexts(language).claims.fileColumns[key],
      })),
    example: claimsExample,
  },
  {
    ...sentences,
    ...{ key: 'klyngetekst', reads: 'text', mostLines: 5_000, accepts: ['.txt', '.md'] },
    settings: [setting('set', 'text', true), ...claimSettings],
    plan: planClusterText,
    label: (language) => importKindTexts(language).text.label,
    about: (language) => importKindTexts(language).text.about,
    columns: (language) => importKindTexts(language).claims.columns,
    fileColumns: () => [],
    example: null,
  },
  outlinesKind,
]
