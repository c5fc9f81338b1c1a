import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from './browser.ts'
import {
  acceptEverything,
  documentNamed,
  file,
  layIn,
  layInAndRead,
  level,
  linkForSecretary,
  openDesk,
  openToAll,
  scene,
  signIn,
  textOf,
  writeIn,
} from './secretary.ts'

const minutes = '11-klynge-politisk-niveau.pdf'
const meeting = `${level}/moeder/2023-06-12`

describe.skipIf(!hasBrowser)('a day of a secretary', () => {
  const at = scene()

  const claim = (page: Page, path: string) => page.locator(`[data-claim="${path}"]`)

  test('minutes as PDF stand in their place beside what was read of them, doubts first', async () => {
    const { page } = at.eva
    await layInAndRead(at.eva, at.house.address, documentNamed(minutes))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(minutes)
    expect(await page.locator('svg.sheet-paper').count()).toBe(3)
    expect(await page.locator('svg.sheet-paper').first().textContent()).toContain('Tage Rimmerholt')
    expect(await page.locator('.claim-group').first().getAttribute('class')).toContain('doubts')
    await claim(page, 'items.1.title').click()
    expect(await page.locator('.lit').first().textContent()).toContain('Opfølgning på fælles mål')
    expect((await at.anyone.page.goto(page.url()))?.url()).toContain('/log-ind')
  })

  test('she goes through the doubts, corrects one claim, refuses one, and accepts the rest in one go', async () => {
    const { page } = at.eva
    const before = await page.locator('.doubts .claim').count()
    expect(before).toBeGreaterThan(0)
    await page.locator('.doubts .claim').first().getByRole('button', { name: 'Godkend' }).click()
    await expect.poll(() => page.locator('.doubts .claim').count()).toBe(before - 1)

    await claim(page, 'meeting.location').getByRole('link', { name: 'Ret' }).click()
    const place = page.getByLabel('Det skal være')
    await expect.poll(() => place.evaluate((field) => field === document.activeElement)).toBe(true)
    await place.fill('Rådhuset i Sandrup')
    await page.getByRole('button', { name: 'Gem rettelsen' }).click()
    await expect.poll(() => claim(page, 'meeting.location').textContent()).toContain('rettet')
    expect(await claim(page, 'meeting.location').textContent()).toContain('Rådhuset i Sandrup')
    expect(await claim(page, 'meeting.location').textContent()).toContain('Læst som: Kantinen')

    const attachment = claim(page, 'items.1.attachments.1')
    expect(await attachment.textContent()).toContain('Tal for genindlæggelser')
    await attachment.getByRole('button', { name: 'Afvis' }).click()
    await attachment.getByText('afvist').waitFor()

    await acceptEverything(page)
    expect(await page.locator('#fremgang').textContent()).toContain('ingen tvivl tilbage')
  })

  test('a person is chosen, never guessed, and who may see it is asked, never assumed', async () => {
    const { page } = at.eva
    const chair = page.locator('.claim', { hasText: 'Annika Balslev Dahm' }).filter({ hasText: 'medformand' })
    expect(await chair.textContent()).toContain('Ikke valgt: står kun som trykt')
    await chair.getByRole('link', { name: 'Vælg person' }).click()
    await page.getByRole('button', { name: 'Ny person i offentligt hverv' }).click()
    await chair.getByText('Er Annika Balslev Dahm').waitFor()

    const end = page.locator('section', { has: page.locator('#godkend') })
    expect(await end.textContent()).toContain('hvem der må se mødet')
    expect(await end.textContent()).toContain('hvem der må se Punkt 1: Godkendelse af dagsorden')
    expect(await end.getByRole('button', { name: 'Godkend, og skriv mødet ind' }).count()).toBe(0)
    await openToAll(page)
    await writeIn(page)
    expect(await page.getByText('Mødet er skrevet ind.').count()).toBe(1)
  })

  test('anybody reads the meeting, its items and decisions without script, and each source leads to its line', async () => {
    const { page } = at.anyone
    expect((await page.goto(at.house.address + meeting))?.status()).toBe(200)
    expect(await page.locator('script').count()).toBe(0)
    const text = (await page.locator('main').textContent()) ?? ''
    for (const told of ['Rådhuset i Sandrup', 'Nyt sundhedshus i Tuse', 'målet om rygestop udvides', 'Annika Balslev'])
      expect(text).toContain(told)
    expect(text).not.toContain('Tal for genindlæggelser')
    const item = page.locator('.agenda-item', { hasText: 'Nyt sundhedshus i Tuse' })
    await item.locator('h2 .source-mark a').click()
    await page.waitForURL(/\/kilder\/.+#s\d+l\d+/)
    expect(await page.locator('li:target').textContent()).toContain('4. Nyt sundhedshus i Tuse')
    await page.goto(`${at.house.address}${meeting}/4`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Nyt sundhedshus i Tuse')
    expect((await page.goto(`${at.house.address}/personer/annika-balslev-dahm`))?.status()).toBe(200)
    await page.goto(`${at.house.address}${level}/beslutninger`)
    expect(await page.locator('main').textContent()).toContain('Nyt sundhedshus i Tuse')
  })

  test('undone, it is gone for everybody else, who once could read it; accepted again, it is back', async () => {
    const status = async () => (await at.anyone.page.goto(at.house.address + meeting))?.status()
    const { page } = at.eva
    await Promise.all([
      page.waitForEvent('load'),
      page.locator('.notice').getByRole('button', { name: 'Fortryd' }).click(),
    ])
    expect(await status()).toBe(410)
    await writeIn(page)
    expect(await status()).toBe(200)
  })

  test('the same file again leads to the document that is here already', async () => {
    const { page } = at.eva
    const first = new URL(page.url()).pathname
    await layIn(at.eva, at.house.address, documentNamed(minutes))
    expect(new URL(page.url()).pathname).toBe(first)
    expect(await page.getByText('Den fil er her allerede. Her er dokumentet.').count()).toBe(1)
    await page.goto(`${at.house.address}/indlaesning`)
    expect(await page.getByRole('link', { name: minutes }).count()).toBe(1)
  })

  test('a changed file of the same meeting is a new version, shown as what is different', async () => {
    const { page } = at.eva
    const changed = textOf(minutes.replace('.pdf', '.txt')).replace('kl. 15.50', 'kl. 16.10')
    await layInAndRead(at.eva, at.house.address, file('referat, rettet.txt', changed))
    const section = page.locator('section', { has: page.locator('#forskel') })
    expect(await section.textContent()).toContain(`Ny udgave af ${minutes}`)
    expect(await section.textContent()).toContain('afløser den mødet')
    expect(await section.locator('del').allTextContents()).toContain('15:50')
    expect(await section.locator('ins').allTextContents()).toContain('16:10')
    await acceptEverything(page)
    await openToAll(page)
    await writeIn(page)
    await at.anyone.page.goto(at.house.address + meeting)
    expect(await at.anyone.page.locator('main').textContent()).toContain('16.10')
    expect((await at.anyone.page.goto(`${at.house.address}${meeting}-2`))?.status()).toBe(404)
  })

  test('of two secretaries the second to accept is told so clearly, and nothing is lost', async () => {
    const { page } = at.eva
    const other = await openDesk(at.browser)
    await signIn(other, await linkForSecretary(at.house, 'Signe Sandager', 'klynge-nord-nordjylland'))
    await layInAndRead(at.eva, at.house.address, documentNamed('20-klynge-politisk-brevhoved.docx'))
    await acceptEverything(page)
    await openToAll(page)
    await other.page.goto(page.url())
    await claim(page, 'meeting.location').getByRole('button', { name: 'Fortryd' }).click()
    await claim(page, 'meeting.location').getByRole('button', { name: 'Afvis' }).click()
    await claim(page, 'meeting.location').getByText('afvist').waitFor()
    await page.reload()

    const answer = other.page.waitForResponse((response) => response.url().includes('/godkend'))
    await writeIn(other.page)
    expect((await answer).status()).toBe(409)
    expect(await other.page.getByRole('alert').textContent()).toContain('Gennemgangen er ændret, siden du så den')
    expect(await claim(other.page, 'meeting.location').textContent()).toContain('afvist')

    await writeIn(page)
    const second = other.page.waitForResponse((response) => response.url().includes('/godkend'))
    await writeIn(other.page)
    expect((await second).status()).toBe(409)
    expect(await other.page.getByRole('alert').textContent()).toContain('En kollega har allerede skrevet mødet ind')
    expect((await at.anyone.page.goto(`${at.house.address}${level}/moeder/2023-05-03`))?.status()).toBe(200)
    expect(other.complaints).toEqual([])
  })

  test('no dialog, no script error and no refusal of the security policy came up on the way', () => {
    expect(at.eva.complaints).toEqual([])
    expect(at.anyone.complaints).toEqual([])
  })
})
