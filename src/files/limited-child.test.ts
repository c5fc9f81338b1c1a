import { expect, test } from 'vitest'
import { runLimited } from './limited-child.ts'

const script = new URL('./testing/misbehaving-child.ts', import.meta.url)
const told = (deed: string) => runLimited(script, Buffer.from(deed), { seconds: 5, megabytes: 256 })

test('a child that computes for ever is ended by the clock on the wall', async () => {
  const start = performance.now()
  expect(await runLimited(script, Buffer.from('spin'), { seconds: 1, megabytes: 256 })).toEqual({ how: 'too-slow' })
  expect(performance.now() - start).toBeLessThan(3000)
})

test.each(['eat objects', 'eat buffers'])(
  'a child that takes too much memory is ended because of it: %s',
  async (deed) => {
    expect(await told(deed)).toEqual({ how: 'too-much-memory' })
  },
)

test('a child that asks for three gigabytes at once does not get them', async () => {
  const refused = { how: 'answered', answer: 'could not: ERR_MEMORY_ALLOCATION_FAILED' }
  expect([refused, { how: 'too-much-memory' }]).toContainEqual(await told('eat buffers at once'))
})

test('a child that never stops talking is ended', async () => {
  expect((await told('chatter')).how).toMatch(/too-long|too-slow/)
})

test.each(['read a file', 'write a file', 'start a program'])('a child may not %s', async (deed) => {
  expect(await told(deed)).toEqual({ how: 'answered', answer: 'could not: ERR_ACCESS_DENIED' })
})

test('a child knows none of our settings', async () => {
  expect(await told('tell its settings')).toEqual({ how: 'answered', answer: 'did: ' })
})
