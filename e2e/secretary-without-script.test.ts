import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'
import { type Desk, documentNamed, layInAndRead, level, openDesk, openToAll, signIn, writeIn } from './secretary.ts'

describe.skipIf(!hasBrowser)('a secretary whose browser runs no script', () => {
  let house: OpenHouse
  let browser: Browser
  let eva: Desk
  beforeAll(async () => {
    house = await openHouse()
    browser = await openBrowser()
    eva = await openDesk(browser, { javaScriptEnabled: false })
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const sent = (name: string | RegExp, within = eva.page.locator('main')) =>
    Promise.all([eva.page.waitForEvent('load'), within.getByRole('button', { name }).first().click()])

  test('lays minutes from Word in, decides claim by claim and all at once, and writes the meeting in', async () => {
    const { page } = eva
    await signIn(eva, house.house.exampleLink ?? '')
    await layInAndRead(eva, house.address, documentNamed('11-klynge-politisk-niveau.docx'))
    expect(await page.locator('.review-keys').isVisible()).toBe(false)
    const doubts = page.locator('.doubts .claim')
    for (let left = await doubts.count(); left > 0; left -= 1) {
      await sent('Godkend', doubts.first())
      expect(await doubts.count()).toBe(left - 1)
    }
    const place = page.locator('[data-claim="meeting.location"]')
    await Promise.all([page.waitForEvent('load'), place.getByRole('link', { name: 'Ret' }).click()])
    await page.getByLabel('Det skal være').fill('Rejsestalden, Sandrup')
    await sent('Gem rettelsen')
    expect(await place.textContent()).toContain('Rejsestalden, Sandrup')
    await sent('Afvis', page.locator('[data-claim="items.1.attachments.1"]'))
    await sent(/ingen tvivler på/)
    expect(await page.locator('#fremgang').textContent()).toContain('ingen tvivl tilbage')
    const chair = page.locator('.claim', { hasText: 'Annika Balslev Dahm' }).filter({ hasText: 'medformand' })
    await Promise.all([page.waitForEvent('load'), chair.getByRole('link', { name: 'Vælg person' }).click()])
    await sent('Ny person i offentligt hverv')
    expect(await chair.textContent()).toContain('Er Annika Balslev Dahm')
    await openToAll(page)
    await writeIn(page)
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: 'Se mødet' }).click()])
    expect(new URL(page.url()).pathname).toBe(`${level}/moeder/2023-06-12`)
    expect(await page.locator('main').textContent()).toContain('Rejsestalden, Sandrup')
    expect(await page.locator('main').textContent()).not.toContain('Tal for genindlæggelser')
  })

  test('a meeting that is closed to somebody needs its reason: asked for once more, and nothing typed is lost', async () => {
    const { page } = eva
    await layInAndRead(eva, house.address, documentNamed('20-klynge-politisk-brevhoved.docx'))
    const form = page.getByRole('form', { name: 'Hvem må se mødet?' })
    await form.getByLabel('Kun sekretariatet').check()
    await form.getByLabel('Ses efter igen den').fill('2030-01-01')
    await sent('Gem', form)
    expect(await form.getByLabel('Hvorfor ikke alle?').getAttribute('aria-invalid')).toBe('true')
    expect(await form.getByLabel('Kun sekretariatet').isChecked()).toBe(true)
    expect(await form.getByLabel('Ses efter igen den').inputValue()).toBe('2030-01-01')
    await form.getByLabel('Hvorfor ikke alle?').fill('Udkast til godkendelse')
    await sent('Gem', form)
    expect(await form.getByLabel('Hvorfor ikke alle?').inputValue()).toBe('Udkast til godkendelse')
    expect(eva.complaints).toEqual([])
  })
})
