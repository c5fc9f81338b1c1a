import { writeOnce } from '../db/idempotency.ts'
import type { Database } from '../db/transactions.ts'
import type { Language } from '../kernel/language.ts'
import { done, type Result, refuse } from '../kernel/result.ts'
import { type Answer, type Asked, missing, type Route, redirect } from '../ui/route.ts'
import type { HeldRefusal } from './actions/hold-draft.ts'
import { type ComerRefusal, listComers, listForm, type RefusedComer } from './actions/list-comers.ts'
import { loadConstitution } from './actions/load-constitution.ts'
import { crumbsOf, idOf } from './constitution-asked.ts'
import { decodeTable, type TableRefusal } from './model/member-table.ts'
import { isSecretaryAnywhere } from './model/rights.ts'
import { slugOf } from './organization-asked.ts'
import { ListComersPage } from './pages/constitution/list.tsx'
import { constitutionPath } from './paths.ts'
import { texts } from './texts.ts'
import { constitutionTexts } from './texts-constitution.ts'

/** Newcomers of a draft from a table, pasted or as a file. `one` is the address of a constitution. */
export function listRoutes(db: Database, one: string): Route[] {
  const url = `${one}/liste`
  return [
    { method: 'GET', url, who: 'signed-in', answer: (asked) => showList(db, asked, '', []) },
    {
      method: 'POST',
      url,
      who: 'signed-in',
      takesFiles: true,
      mayUpload: isSecretaryAnywhere,
      answer: (asked) => saveList(db, asked),
    },
  ]
}

async function showList(db: Database, asked: Asked, table: string, problems: readonly string[]): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const worked = await loadConstitution(tx, asked.actor, slugOf(asked), idOf(asked))
    if (worked === null || worked.constitution.state !== 'draft') return missing
    const { organization, whole, constitution } = worked
    const t = constitutionTexts(asked.language)
    const draft = { label: t.states.draft, to: constitutionPath(organization.slug, idOf(asked)) }
    return {
      kind: 'page',
      status: problems.length === 0 ? 200 : 422,
      title: t.list.title,
      crumbs: [...crumbsOf(worked, asked), draft],
      main: <ListComersPage {...{ organization, whole, constitution, table, problems }} />,
    }
  })
}

async function saveList(db: Database, asked: Asked): Promise<Answer> {
  const { actor, language } = asked
  if (actor.kind !== 'person') return missing
  const table = tableIn(asked)
  const page = constitutionPath(slugOf(asked), idOf(asked))
  let refused: readonly RefusedComer[] = []
  const saved = await writeOnce(
    db,
    actor,
    asked,
    async (tx): Promise<Result<string, HeldRefusal | TableRefusal | 'lines'>> => {
      const listed = await listComers(tx, actor, slugOf(asked), idOf(asked), table)
      if (!listed.ok) return listed
      refused = listed.value
      return refused.length === 0 ? done(page) : refuse('lines')
    },
  )
  if (saved.ok) return redirect(saved.value)
  if (saved.refusal === 'no-such-constitution') return missing
  if (saved.refusal === 'not-a-draft') return redirect(page)
  if (saved.refusal === 'lines')
    return showList(
      db,
      asked,
      table,
      refused.map((one) => lineSentence(one, language)),
    )
  return showList(db, asked, table, [texts(language).importing.tableRefusals[saved.refusal](saved.at ?? '')])
}

/** The file's table where one came, else what was pasted. */
function tableIn({ uploads, form }: Asked): string {
  const file = uploads.find(({ field, bytes }) => field === 'file' && bytes.length > 0)
  return listForm.parse(file === undefined ? form : { table: decodeTable(file.bytes) }).table
}

function lineSentence(
  { line, refusal }: { readonly line: number; readonly refusal: ComerRefusal },
  language: Language,
) {
  const t = constitutionTexts(language).list
  if (refusal === 'not-here' || refusal === 'other-day') return t.line(line, t.refusals[refusal])
  return texts(language).importing.line(line, refusal)
}
