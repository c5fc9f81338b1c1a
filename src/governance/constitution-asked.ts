import { once } from '../db/idempotency.ts'
import type { Database, WriteTx } from '../db/transactions.ts'
import { newId } from '../kernel/id.ts'
import type { Result } from '../kernel/result.ts'
import { nameOn } from '../structure/model/names.ts'
import { organizationPath } from '../structure/paths.ts'
import type { Asked, Crumb } from '../ui/route.ts'
import type { Ground } from './actions/load-constitution.ts'
import { newConstitutionPath } from './paths.ts'
import { constitutionTexts } from './texts-constitution.ts'

type PersonActor = Extract<Asked['actor'], { kind: 'person' }>

/** The public id of the organization in an address. */
export function slugOf({ params }: Asked): string {
  return params.level === undefined ? `${params.cluster}` : `${params.cluster}/${params.level}`
}

/** The constitution in an address. */
export const idOf = ({ params }: Asked) => params.constitution ?? ''

/** The way from the organization to a page of one of its constitutions. */
export function crumbsOf({ organization, whole }: Ground, { asOf, language }: Asked): Crumb[] {
  const to = (one: Ground['organization']) => ({ label: nameOn(one, asOf), to: organizationPath(one.slug) })
  const here = { label: constitutionTexts(language).title, to: newConstitutionPath(organization.slug) }
  return [...(whole === null ? [] : [to(whole)]), to(organization), here]
}

/** One write of a form, once however often it is sent; `work` answers with the address to go to. */
export async function write<No extends string>(
  db: Database,
  asked: Asked,
  actor: PersonActor,
  work: (tx: WriteTx) => Promise<Result<string, No>>,
): Promise<Result<string, No>> {
  const submit = { key: asked.idempotencyKey ?? newId(), route: asked.path }
  return db.writing(actor, (tx) => once(tx, actor, submit, () => work(tx)))
}
