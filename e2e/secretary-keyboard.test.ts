import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'
import { type Desk, documentNamed, levelName, openDesk } from './secretary.ts'

describe.skipIf(!hasBrowser)('a secretary without a mouse', () => {
  let house: OpenHouse
  let browser: Browser
  let eva: Desk
  beforeAll(async () => {
    house = await openHouse()
    browser = await openBrowser()
    eva = await openDesk(browser)
    // Listened for from the start: the browser is told to hand choosers over before the first key is pressed.
    eva.page.on('filechooser', () => {})
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const press = (key: string) => eva.page.keyboard.press(key)
  const holdsFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement)
  const focused = () => eva.page.locator(':focus')

  /** Goes on with Tab, as a person does, until the focus is there. */
  async function tabTo(place: Locator): Promise<void> {
    const wanted = await place.first().elementHandle()
    for (let turn = 0; turn < 500; turn += 1) {
      if (await wanted?.evaluate((element) => element === document.activeElement)) return
      await press('Tab')
    }
    throw new Error(`Tab does not reach ${place}`)
  }

  /** Presses what has the focus, and waits for the page that comes of it. */
  async function enter(place: Locator): Promise<void> {
    await tabTo(place)
    await Promise.all([eva.page.waitForEvent('load'), press('Enter')])
  }

  const button = (name: string | RegExp) => eva.page.getByRole('button', { name })
  const doubts = () => eva.page.locator('.doubts .claim').count()

  async function layIn(name: string): Promise<void> {
    const { page } = eva
    await tabTo(page.getByLabel('Hvis møde er det?'))
    const chosen = () => page.locator('select option:checked').textContent()
    for (let turn = 0; turn < 10 && (await chosen()) !== levelName; turn += 1) await press('ArrowDown')
    expect(await chosen()).toBe(levelName)
    await tabTo(page.getByLabel('Filer'))
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')])
    await chooser.setFiles(documentNamed(name))
    await enter(button('Læg ind'))
    await page.locator('.review').waitFor()
  }

  async function sayWhoMaySee(): Promise<void> {
    const { page } = eva
    for (const [form, save] of [
      [page.getByRole('form', { name: 'Hvem må se mødet?' }), 'Gem'],
      [page.getByRole('form', { name: /selv, om/ }), 'Gem for dem alle'],
    ] as const) {
      await tabTo(form.getByLabel('Alle', { exact: true }))
      await press('Space')
      await enter(form.getByRole('button', { name: save, exact: true }))
    }
  }

  test('signs in, lays minutes in, decides with the announced shortcuts, and writes the meeting in', async () => {
    const { page } = eva
    await page.goto(house.house.exampleLink ?? '')
    await enter(button(/^Log ind$/))
    await layIn('11-klynge-politisk-niveau.pdf')

    expect(await page.locator('.keys-on').isVisible()).toBe(true)
    await press('j')
    expect(await holdsFocus(page.locator('.claim').first())).toBe(true)
    await press('j')
    await press('k')
    expect(await holdsFocus(page.locator('.claim').first())).toBe(true)
    expect(await page.locator('.lit').count()).toBeGreaterThan(0)
    for (let left = await doubts(); left > 0; left -= 1) {
      await press('a')
      await expect.poll(doubts).toBe(left - 1)
      await expect.poll(() => focused().getAttribute('class')).toContain('claim')
    }

    const place = page.locator('[data-claim="meeting.location"]')
    while (!(await holdsFocus(place))) await press('j')
    await Promise.all([page.waitForEvent('load'), press('e')])
    await expect.poll(() => holdsFocus(page.getByLabel('Det skal være'))).toBe(true)
    await press('Control+a')
    await page.keyboard.type('Rejsestalden, Sandrup')
    await Promise.all([page.waitForEvent('load'), press('Enter')])
    expect(await place.textContent()).toContain('Rejsestalden, Sandrup')

    const attachment = page.locator('[data-claim="items.1.attachments.1"]')
    while (!(await holdsFocus(attachment))) await press('j')
    await press('r')
    await attachment.getByText('afvist').waitFor()
    await expect.poll(() => focused().getAttribute('class')).toContain('claim')
    await enter(button(/ingen tvivler på/))
    expect(await page.locator('#fremgang').textContent()).toContain('ingen tvivl tilbage')

    const chair = page.locator('.claim', { hasText: 'Annika Balslev Dahm' }).filter({ hasText: 'medformand' })
    await enter(chair.getByRole('link', { name: 'Vælg person' }))
    await enter(button('Ny person i offentligt hverv'))
    expect(await chair.textContent()).toContain('Er Annika Balslev Dahm')
    await sayWhoMaySee()
    await enter(button('Godkend, og skriv mødet ind'))
    await enter(page.getByRole('link', { name: 'Se mødet' }))
    expect(await page.locator('main').textContent()).toContain('Rejsestalden, Sandrup')
    expect(eva.complaints).toEqual([])
  })

  test('with the shortcuts turned off letters do nothing, and buttons and links are enough', async () => {
    const { page } = eva
    await enter(page.getByRole('link', { name: 'Indlæsning' }))
    await layIn('20-klynge-politisk-brevhoved.docx')
    await tabTo(button('Slå genveje fra'))
    await press('Enter')
    expect(await page.locator('.keys-off').isVisible()).toBe(true)
    await page.reload()
    expect(await page.locator('.keys-off').isVisible()).toBe(true)

    const open = page.locator('[data-verb=accepted]')
    const before = await open.count()
    await tabTo(open)
    for (const letter of ['a', 'r', 'j', 'k', 'e']) await press(letter)
    expect(await open.count()).toBe(before)
    expect(await holdsFocus(open.first())).toBe(true)
    for (let left = await doubts(); left > 0; left -= 1) {
      await tabTo(page.locator('.doubts [data-verb=accepted]'))
      await press('Enter')
      await expect.poll(doubts).toBe(left - 1)
    }
    await enter(button(/ingen tvivler på/))
    await sayWhoMaySee()
    await enter(button('Godkend, og skriv mødet ind'))
    expect(await page.getByText('Mødet er skrevet ind.').count()).toBe(1)
    expect(eva.complaints).toEqual([])
  })
})
