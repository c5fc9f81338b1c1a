import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invite } from '../src/people/actions/invite.ts'
import { parseEmail } from '../src/people/model/email.ts'
import { operator } from '../test/cast.ts'
import { openForgingProvider } from '../test/forging-provider.ts'
import { openProvider } from '../test/provider.ts'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'

/** Two parties' providers: one that is what it says, and one that answers nobody. */
async function providersAt(publicUrl: string) {
  const havnby = await openProvider({
    key: 'havnby',
    label: 'Havnby Kommune',
    publicUrl,
    domains: ['havnby.test'],
    knows: {
      signe: { email: 'signe@havnby.test', email_verified: true },
      ukendt: { email: 'ukendt@havnby.test', email_verified: true },
    },
  })
  const silent = await openForgingProvider('tavs', ['tavs.test'])
  silent.hangs = true
  return [havnby.setting, { ...silent.setting, label: 'Region Solbjerg' }]
}

describe.skipIf(!hasBrowser)('signing in at a party’s own provider, in a browser without script', () => {
  let house: OpenHouse
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    house = await openHouse(providersAt)
    browser = await openBrowser()
    context = await browser.newContext({ javaScriptEnabled: false, locale: 'da-DK' })
    // The provider's own test pages ask for a font from afar.
    await context.route(/googleapis/, (route) => route.abort())
    page = await context.newPage()
    const email = parseEmail('signe@havnby.test')
    if (!email.ok) throw new Error(email.refusal)
    const invitation = { email: email.value, name: 'Signe Sandager', language: 'da', now: new Date() } as const
    await invite(house.house.database, operator, invitation)
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  async function signInAs(login: string): Promise<void> {
    await page.goto(`${house.address}/mit`)
    await page.getByRole('button', { name: 'Log ind med Havnby Kommune' }).click()
    await page.waitForSelector('input[name=login]')
    await page.fill('input[name=login]', login)
    await page.fill('input[name=password]', 'x')
    await page.click('button[type=submit]')
    await page.click('button[type=submit]')
  }

  async function isAccessible(): Promise<void> {
    // axe needs script, which the reader does not: the same page in a context that has it.
    const scripted = await browser.newContext({ storageState: await context.storageState() })
    const copy = await scripted.newPage()
    for (const width of [1280, 320]) {
      await copy.setViewportSize({ width, height: 900 })
      await copy.goto(page.url())
      const { violations } = await new AxeBuilder({ page: copy })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await copy.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
    await scripted.close()
  }

  test('whom nobody has invited is told so, and can go on reading', async () => {
    await signInAs('ukendt')
    await page.waitForURL(/\/log-ind\/havnby\/tilbage/)
    expect(await page.textContent('main')).toContain('ingen adgang til Klynge')
    await context.clearCookies()
  })

  test('the sign-in page names the parties, and is accessible', async () => {
    await page.goto(`${house.address}/log-ind`)
    await isAccessible()
    await page.goto(`${house.address}/en/log-ind`)
    expect(await page.textContent('main')).toContain('Sign in with Region Solbjerg')
  })

  test('out to the provider, back to my desk, and what is open stands among my sign-ins', async () => {
    await signInAs('signe')
    await page.waitForURL(`${house.address}/mit`)
    await page.goto(`${house.address}/mit/sessioner`)
    expect(await page.textContent('main')).toContain('Havnby Kommune')
    expect(await page.textContent('main')).toContain('Denne browser')
    await isAccessible()
  })

  test('signing out here leaves the desk closed, until the button is pressed again', async () => {
    await page.getByRole('button', { name: 'Log ud her' }).click()
    await page.goto(`${house.address}/mit`)
    expect(page.url()).toContain('/log-ind')
  })

  test('a provider that answers nobody is a sentence within three seconds', async () => {
    await page.goto(`${house.address}/log-ind`)
    const start = performance.now()
    await page.getByRole('button', { name: 'Log ind med Region Solbjerg' }).click()
    await page.getByText('svarer ikke lige nu').waitFor()
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})
