import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { networkOf, Turns } from './turns.ts'

test('a crowd from one network waits for itself, and another network for nobody', async () => {
  const turns = new Turns(2)
  let underWay = 0
  let most = 0
  const crowd = Array.from({ length: 20 }, () =>
    turns.take('203.0.113.7', async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await setTimeout(5)
      underWay -= 1
    }),
  )
  const start = performance.now()
  await turns.take('198.51.100.7', async () => {})
  expect(performance.now() - start).toBeLessThan(5)
  await Promise.all(crowd)
  expect(most).toBe(2)
})

test('what fails gives its turn on', async () => {
  const turns = new Turns(1)
  const failing = turns.take('a', async () => Promise.reject(new Error('no')))
  const next = turns.take('a', async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is of the network %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network)
})
