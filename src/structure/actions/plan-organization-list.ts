import { newId } from '../../kernel/id.ts'
import { done, refuse } from '../../kernel/result.ts'
import { readOrganizationList } from '../model/importing/organization-list.ts'
import { planOrganizations } from '../model/importing/plan-organizations.ts'
import { importWorld } from '../storage/import-world.ts'
import type { ImportReader } from './import-reader.ts'

/** A list of organizations with those who have seats in them. */
export const planOrganizationList: ImportReader['plan'] = async (tx, file, settings) => {
  if (file.form !== 'table') return refuse('not-a-list')
  const world = await importWorld(tx)
  const { source = '', url = '' } = settings
  const read = readOrganizationList(world, file, { title: source, url: url || null })
  return read.ok ? done(planOrganizations(world, read.value, newId)) : read
}
