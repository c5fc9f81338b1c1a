import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import type { Refusal } from '../kernel/result.ts'
import { type Answer, type Asked, missing, type Route, redirect } from '../ui/route.ts'
import {
  type AddOrganizationNo,
  addOrganization,
  type OrganizationForm,
  organizationForm,
} from './actions/add-organization.ts'
import { readDayRegister } from './actions/read-day-register.ts'
import { mayAddBelow, mayAddCluster } from './model/right.ts'
import { NewOrganizationPage, type TypedOrganization } from './pages/new-organization.tsx'
import { clustersPath, newOrganizationPath, organizationPath } from './paths.ts'
import { organizationBySlug } from './storage/organizations.ts'
import { texts } from './texts.ts'

/** Entering an organization by hand. */
export function newOrganizationRoutes(db: Database): Route[] {
  return [
    {
      method: 'GET',
      url: newOrganizationPath,
      who: 'signed-in',
      answer: async (asked) => {
        const fields = organizationForm.parse({ under: asked.query.under, from: asked.isAsOfChosen ? asked.asOf : '' })
        return db.reading(asked.actor, (tx) => formAnswer(tx, asked, fields, null))
      },
    },
    {
      method: 'POST',
      url: newOrganizationPath,
      who: 'signed-in',
      answer: (asked) => add(db, asked),
    },
  ]
}

async function add(db: Database, asked: Asked): Promise<Answer> {
  const { actor } = asked
  if (actor.kind !== 'person') return missing
  const fields = organizationForm.parse(asked.form)
  const added = await writeOnce(db, actor, asked, (tx) => addOrganization(tx, actor, fields))
  if (added.ok) return redirect(organizationPath(added.value))
  return db.reading(actor, (tx) => formAnswer(tx, asked, fields, added))
}

/** The form, empty or as it was sent with what was wrong. Who may not enter anything finds no form. */
async function formAnswer(
  tx: ReadTx,
  asked: Asked,
  fields: OrganizationForm,
  refused: Refusal<AddOrganizationNo> | null,
): Promise<Answer> {
  const above = fields.under === '' ? null : await organizationBySlug(tx, fields.under)
  const isAllowed = above === null ? mayAddCluster(asked.actor) : mayAddBelow(asked.actor, above)
  if (!isAllowed || (fields.under !== '' && above === null)) return missing
  const register = await readDayRegister(tx, asked.asOf)
  const t = texts(asked.language)
  const typed: TypedOrganization =
    refused === null ? { fields } : { fields, refusal: { word: refused.refusal, at: refused.at } }
  return {
    kind: 'page',
    status: refused === null ? 200 : 422,
    title: above === null ? t.clusters.add : t.cluster.addBelow,
    main: <NewOrganizationPage above={above} register={register} typed={typed} />,
    isPrivate: true,
    crumbs: [{ label: t.clusters.title, to: clustersPath }],
  }
}
