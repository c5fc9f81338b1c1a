import type { Database } from '../src/db/transactions.ts'
import { newId } from '../src/kernel/id.ts'
import { type Bodies, operator } from './cast.ts'

/** The patient involvement committees of two regions: Fjordklyngen lies in the first one's, Skovklyngen in the other's. */
export async function addCommittees(db: Database, bodies: Bodies): Promise<{ own: string; theirs: string }> {
  const dated = { valid: '[2022-07-01,)', source_id: bodies.source }
  return db.writing(operator, async (tx) => {
    const add = async (slug: string, classification: string) => {
      const id = newId()
      await tx
        .insertInto('organization')
        .values({ id, slug, classification, root_id: id, ...dated })
        .execute()
      await tx
        .insertInto('organization_name')
        .values({ organization_id: id, name: slug, ...dated })
        .execute()
      return id
    }
    const other = await add('region-hede', 'region')
    const own = await add('patientinddragelsesudvalg-solbjerg', 'council')
    const theirs = await add('patientinddragelsesudvalg-hede', 'council')
    const lies = (subject: string, region: string) => ({
      id: newId(),
      kind: 'in-region',
      subject_id: subject,
      object_id: region,
      ...dated,
    })
    await tx
      .insertInto('organization_relation')
      .values([
        lies(bodies.fjordklyngen, bodies.region),
        lies(own, bodies.region),
        lies(bodies.skovklyngen, other),
        lies(theirs, other),
      ])
      .execute()
    return { own, theirs }
  })
}
