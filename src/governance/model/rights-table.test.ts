import { expect, test } from 'vitest'
import { deeds, rightsTable } from './rights-table.ts'

const allowed = (deed: (typeof deeds)[number]) => rightsTable().find((row) => row.deed === deed)?.roles

test('everybody sees what is public, and nobody sees the draft of somebody else', () => {
  expect(allowed('see-public')).toHaveLength(9)
  expect(allowed('see-author')).toEqual([])
})

test('an account by itself opens no more than being anybody', () => {
  for (const { deed, roles } of rightsTable()) {
    if (deed !== 'see-public') expect(roles).not.toContain('account')
  }
})

test('another cluster’s secretary writes persons, and does nothing else here', () => {
  expect(
    rightsTable()
      .filter(({ roles }) => roles.includes('elsewhere'))
      .map(({ deed }) => deed),
  ).toEqual(['see-public', 'write-persons'])
})

test('the operator sees no closed thing', () => {
  for (const deed of deeds.filter((one) => one.startsWith('see-') && one !== 'see-public')) {
    expect(allowed(deed)).not.toContain('operator')
  }
})

test('a cluster’s secretary serves its levels', () => {
  expect(allowed('review')).toEqual(['level-secretary', 'cluster-secretary'])
})

test('who keeps the register does that and nothing else', () => {
  const kept = rightsTable().filter(({ roles }) => roles.includes('keeper'))
  expect(kept.map(({ deed }) => deed)).toEqual(['see-public', 'keep-register'])
})
