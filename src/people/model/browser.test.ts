import { expect, test } from 'vitest'
import { browserOf } from './browser.ts'

const mozilla = 'Mozilla/5.0'
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0`, 'edge', 'windows'],
  [`${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/130.0.0.0 Safari/537.36`, 'chrome', 'windows'],
  [`${mozilla} (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0`, 'firefox', 'linux'],
  [`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15`, 'safari', 'mac'],
  [`${mozilla} (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/130.0 Mobile/15E148 Safari/604.1`, 'chrome', 'iphone'],
  [`${mozilla} (Linux; Android 14; SM-S911B) ${webkit} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36`, 'samsung', 'android'],
  ['curl/8.5.0', 'other', 'other'],
  ['', 'other', 'other'],
  ['<script>alert(1)</script>', 'other', 'other'],
])('%s', (userAgent, browser, system) => {
  expect(browserOf(userAgent)).toEqual({ browser, system })
}) // biome-ignore format: read as a list

test('a line of a million characters is read at once', () => {
  const start = performance.now()
  browserOf('Version/1 '.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(100)
})
