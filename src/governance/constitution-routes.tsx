import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { versionIn } from '../db/version.ts'
import { done, type Result, refuse } from '../kernel/result.ts'
import { dayText } from '../ui/format.ts'
import { type Answer, type Asked, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { beginConstitution, beginForm } from './actions/begin-constitution.ts'
import { carryOutConstitution } from './actions/carry-out-constitution.ts'
import { type ChoiceConflict, type ChooseForm, chooseForm, chooseLines } from './actions/choose-lines.ts'
import type { FactSupplier } from './actions/fact-supplier.ts'
import { foreseeConstitution } from './actions/foresee-constitution.ts'
import type { HeldRefusal } from './actions/hold-draft.ts'
import { groundOf, loadConstitution, type Worked } from './actions/load-constitution.ts'
import { putConstitutionAside, renewConstitution } from './actions/renew-constitution.ts'
import { takeBackConstitution } from './actions/take-back-constitution.ts'
import { crumbsOf, idOf } from './constitution-asked.ts'
import { lineRoutes } from './constitution-line-routes.tsx'
import { listRoutes } from './constitution-list-routes.tsx'
import { choices } from './model/constitution/constitution.ts'
import { likelyTurn, termOn } from './model/legislative-term.ts'
import { slugOf } from './organization-asked.ts'
import { BeginConstitutionPage, type TypedBegin } from './pages/constitution/begin.tsx'
import { DraftPage } from './pages/constitution/draft.tsx'
import type { DraftParts, TypedChoices } from './pages/constitution/parts.ts'
import { PreviewPage } from './pages/constitution/preview.tsx'
import { ConstitutionRecordPage } from './pages/constitution/record.tsx'
import { constitutionDeedPath, constitutionPath, newConstitutionPath } from './paths.ts'
import { constitutionsOf } from './storage/constitutions.ts'
import { legislativeTerms } from './storage/legislative-terms.ts'
import { constitutionTexts } from './texts-constitution.ts'

/** Where the seats of an organization change on one day: a draft, what follows of it, the one step, and the way back. */
export function constitutionRoutes(db: Database, suppliers: readonly FactSupplier[]): Route[] {
  return ['/:cluster', '/:cluster/:level'].flatMap((place): Route[] => {
    const begin = `${place}/konstituering/ny`
    const one = `${place}/konstituering/:constitution`
    const route = (method: 'GET' | 'POST', url: string, answer: Route['answer']): Route => ({
      ...{ method, url, who: 'signed-in', answer },
    })
    return [
      route('GET', begin, (asked) => showBegin(db, asked)),
      route('POST', begin, (asked) => saveBegin(db, asked)),
      route('GET', one, (asked) => show(db, asked)),
      route('POST', one, (asked) => saveChoices(db, asked)),
      route('GET', `${one}/se`, (asked) => preview(db, suppliers, asked)),
      route('POST', `${one}/gennemfoer`, (asked) => carryOut(db, suppliers, asked)),
      route('POST', `${one}/fortryd`, (asked) => takeBack(db, asked)),
      route('POST', `${one}/opdater`, (asked) => renew(db, asked)),
      route('POST', `${one}/laeg-vaek`, (asked) => putAside(db, asked)),
      ...lineRoutes(db, one),
      ...listRoutes(db, one),
    ]
  })
}

async function showBegin(db: Database, asked: Asked, typed?: TypedBegin): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const ground = await groundOf(tx, asked.actor, slugOf(asked), null)
    if (ground === null) return missing
    const { organization, whole } = ground
    const terms = await legislativeTerms(tx)
    const today = asked.actor.day
    const proposed = likelyTurn(terms, organization.period, today) ?? ''
    return {
      kind: 'page',
      status: typed?.refusal === undefined ? 200 : 422,
      title: constitutionTexts(asked.language).begin.title,
      crumbs: crumbsOf(ground, asked).slice(0, -1),
      main: (
        <BeginConstitutionPage
          organization={organization}
          whole={whole}
          term={termOn(terms, today)}
          constitutions={await constitutionsOf(tx, [organization.id])}
          typed={typed ?? { firstDay: proposed, source: '' }}
          day={asked.asOf}
        />
      ),
    }
  })
}

async function saveBegin(db: Database, asked: Asked): Promise<Answer> {
  if (asked.actor.kind !== 'person') return missing
  const { actor } = asked
  const form = beginForm.parse(asked.form)
  const slug = slugOf(asked)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const begun = await beginConstitution(tx, actor, slug, form)
    return begun.ok ? done(constitutionPath(slug, begun.value)) : begun
  })
  if (saved.ok) return redirect(saved.value)
  return showBegin(db, asked, { ...form, refusal: { word: saved.refusal, at: saved.at } })
}

function partsOf({ plan, ...worked }: Worked): DraftParts {
  return { ...worked, troubles: plan.troubles }
}

type RecordRefusal = Parameters<typeof ConstitutionRecordPage>[0]['refusal']

async function show(
  db: Database,
  asked: Asked,
  typed: TypedChoices | null = null,
  refusal: RecordRefusal = null,
): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const worked = await loadConstitution(tx, asked.actor, slugOf(asked), idOf(asked))
    if (worked === null) return missing
    const { constitution, organization, whole, lines } = worked
    const record = { organization, whole, constitution, lines, refusal }
    return {
      kind: 'page',
      status: typed === null && refusal === null ? 200 : 409,
      title: constitutionTexts(asked.language).draft.titleOf(dayText(constitution.firstDay, asked.language)),
      crumbs: crumbsOf(worked, asked),
      main:
        constitution.state === 'draft' ? (
          <DraftPage parts={partsOf(worked)} typed={typed} />
        ) : (
          <ConstitutionRecordPage {...record} />
        ),
    }
  })
}

async function saveChoices(db: Database, asked: Asked): Promise<Answer> {
  if (asked.actor.kind !== 'person') return missing
  const { actor } = asked
  const form = chooseForm.parse(asked.form)
  const slug = slugOf(asked)
  const to = form.next === 'see' ? constitutionDeedPath(slug, idOf(asked), 'se') : constitutionPath(slug, idOf(asked))
  let conflicts: readonly ChoiceConflict[] = []
  const saved = await writeOnce(db, actor, asked, async (tx): Promise<Result<string, HeldRefusal | 'conflict'>> => {
    const chosen = await chooseLines(tx, actor, slug, idOf(asked), form)
    if (!chosen.ok) return chosen
    conflicts = chosen.value
    return conflicts.length === 0 ? done(to) : refuse('conflict')
  })
  if (saved.ok) return redirect(saved.value)
  return saved.refusal === 'conflict' ? show(db, asked, typedOf(form, conflicts)) : refused(db, asked, saved.refusal)
}

/** What was chosen in a form that could not be stored; what was not touched is shown as it is now. */
function typedOf(form: ChooseForm, conflicts: readonly ChoiceConflict[]): TypedChoices {
  const chosen = Object.entries(form).flatMap(([name, value]) => {
    const line = name.startsWith('choice-') ? name.slice('choice-'.length) : null
    const choice = choices.find((one) => one === value)
    return line === null || choice === undefined || form[`was-${line}`] === value ? [] : [[line, choice] as const]
  })
  return { chosen: new Map(chosen), conflicts: new Map(conflicts.map((one) => [one.line, one])) }
}

/** A draft that is one no longer is shown as what became of it. */
async function refused(db: Database, asked: Asked, refusal: 'no-such-constitution' | 'not-a-draft'): Promise<Answer> {
  return refusal === 'no-such-constitution' ? missing : { ...(await show(db, asked)), ...{ status: 409 } }
}

type Foreseeing = Parameters<typeof PreviewPage>[0]['parts']['refusal']

async function preview(
  db: Database,
  suppliers: readonly FactSupplier[],
  asked: Asked,
  refusal: Foreseeing = null,
): Promise<Answer> {
  return db.reading(asked.actor, (tx) => previewOf(tx, suppliers, asked, refusal))
}

async function previewOf(
  tx: ReadTx,
  suppliers: readonly FactSupplier[],
  asked: Asked,
  refusal: Foreseeing,
): Promise<Answer> {
  const { actor, language } = asked
  const worked = await loadConstitution(tx, actor, slugOf(asked), idOf(asked))
  if (worked === null || actor.kind !== 'person') return missing
  const { constitution, organization } = worked
  const page = constitutionPath(organization.slug, constitution.id)
  if (constitution.state !== 'draft') return redirect(page)
  const foreseen = await foreseeConstitution(tx, actor, suppliers, worked)
  const title = constitutionTexts(language).draft.titleOf(dayText(constitution.firstDay, language))
  return {
    kind: 'page',
    status: formStatus(refusal),
    title: constitutionTexts(language).preview.title,
    crumbs: [...crumbsOf(worked, asked), { label: title, to: page }],
    main: <PreviewPage parts={{ ...partsOf(worked), changes: worked.plan.changes, foreseen, refusal }} />,
  }
}

async function carryOut(db: Database, suppliers: readonly FactSupplier[], asked: Asked): Promise<Answer> {
  if (asked.actor.kind !== 'person') return missing
  const { actor } = asked
  const slug = slugOf(asked)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const carried = await carryOutConstitution(tx, actor, slug, idOf(asked), versionIn(asked))
    return carried.ok ? done(constitutionPath(slug, idOf(asked))) : carried
  })
  if (saved.ok) return redirect(saved.value)
  if (saved.refusal === 'no-such-constitution' || saved.refusal === 'not-a-draft')
    return refused(db, asked, saved.refusal)
  return preview(db, suppliers, asked, saved.refusal)
}

async function takeBack(db: Database, asked: Asked): Promise<Answer> {
  const { actor } = asked
  if (actor.kind !== 'person') return missing
  const taken = await takeBackConstitution(db, actor, slugOf(asked), idOf(asked), versionIn(asked))
  if (taken.ok) return redirect(constitutionPath(slugOf(asked), idOf(asked)))
  return taken.refusal === 'no-such-constitution' ? missing : show(db, asked, null, taken.refusal)
}

async function renew(db: Database, asked: Asked): Promise<Answer> {
  const { actor } = asked
  if (actor.kind !== 'person') return missing
  const renewed = await db.writing(actor, (tx) => renewConstitution(tx, actor, slugOf(asked), idOf(asked)))
  return renewed.ok ? redirect(constitutionPath(slugOf(asked), idOf(asked))) : refused(db, asked, renewed.refusal)
}

async function putAside(db: Database, asked: Asked): Promise<Answer> {
  const { actor } = asked
  if (actor.kind !== 'person') return missing
  const put = await db.writing(actor, (tx) => putConstitutionAside(tx, actor, slugOf(asked), idOf(asked)))
  return put.ok ? redirect(newConstitutionPath(slugOf(asked))) : refused(db, asked, put.refusal)
}
