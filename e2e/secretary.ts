import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type Seating, seatPerson } from '../src/governance/actions/seat-person.ts'
import { day } from '../src/kernel/day.ts'
import { invite } from '../src/people/actions/invite.ts'
import { parseEmail } from '../src/people/model/email.ts'
import { linkPath } from '../src/people/paths.ts'
import { personWithId } from '../src/people/storage/persons.ts'
import { organizationBySlug } from '../src/structure/storage/organizations.ts'
import { operator } from '../test/cast.ts'
import { type OpenHouse, openBrowser, openHouse } from './browser.ts'

export const level = '/klynge-nord-nordjylland/politisk-niveau'
export const levelName = 'Klynge Nord: Politisk niveau'

const documents = join(import.meta.dirname, '..', 'test', 'documents', 'documents')

/** The path of one of our own test documents. */
export function documentNamed(name: string): string {
  return join(documents, name)
}

export function textOf(name: string): string {
  return readFileSync(documentNamed(name), 'utf8')
}

/** A file as a browser sends it. */
export function file(name: string, text: string | Buffer) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

export type Desk = {
  readonly context: BrowserContext
  readonly page: Page
  /** dialogs, errors of scripts, refusals of the content security policy: everything that should never happen */
  readonly complaints: string[]
}

/** A browser of somebody's own, in which nothing goes wrong unseen. */
export async function openDesk(browser: Browser, options: BrowserContextOptions = {}): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource: the server responded with a status of 4')
    if (message.type() === 'error' && !isAnswer) complaints.push(`console: ${message.text()}`)
  })
  return { context, page, complaints }
}

export type Scene = {
  readonly house: OpenHouse
  readonly browser: Browser
  /** The example's secretary, signed in. */
  readonly eva: Desk
  readonly anyone: Desk
}

/** A house with the example in it, Eva signed in at her desk and anyone at another: there before the group's first test. */
export function scene(): Scene {
  let opened: Scene | null = null
  const open = () => {
    if (opened === null) throw new Error('the scene is set before the first test')
    return opened
  }
  beforeAll(async () => {
    const house = await openHouse()
    const browser = await openBrowser()
    opened = { house, browser, eva: await openDesk(browser), anyone: await openDesk(browser) }
    await signIn(opened.eva, house.house.exampleLink ?? '')
  })
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.house.close()
  })
  return {
    get house() {
      return open().house
    },
    get browser() {
      return open().browser
    },
    get eva() {
      return open().eva
    },
    get anyone() {
      return open().anyone
    },
  }
}

/** Signs in as the example's secretary, with a link of the kind that the house prints when it starts. */
export async function signIn({ page }: Desk, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Log ind', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Indlæsning' }).waitFor()
}

/** A link for another secretary, seated in an organization since the clusters began. */
export async function linkForSecretary({ house, address }: OpenHouse, name: string, of: string): Promise<string> {
  const db = house.database
  const email = parseEmail(`${name.toLowerCase().replaceAll(/[^a-z]/g, '')}@klynge.test`)
  if (!email.ok) throw new Error(email.refusal)
  const invited = await invite(db, operator, { email: email.value, name, language: 'da', now: new Date() })
  if (!invited.ok) throw new Error(invited.refusal)
  await db.writing(operator, async (tx) => {
    const organization = await organizationBySlug(tx, of)
    const person = await personWithId(tx, invited.value.person)
    if (organization === null || person === null) throw new Error(`no ${of}`)
    const seating: Seating = {
      organization: { id: organization.id, root: organization.root },
      person,
      post: 'secretary',
      title: null,
      onBehalfOf: null,
      period: { startDate: day('2022-07-01'), endDate: null },
      certainty: 'assumed',
      visibility: 'secretariat',
      source: null,
    }
    const seated = await seatPerson(tx, operator, seating)
    if (!seated.ok) throw new Error(seated.refusal)
  })
  return address + linkPath(invited.value.token, '/indlaesning')
}

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]

/** Lays files in for the level, and waits until the browser shows what came of it. */
export async function layIn({ page }: Desk, address: string, files: Files): Promise<void> {
  await page.goto(`${address}/indlaesning`)
  await page.getByLabel('Hvis møde er det?').selectOption({ label: levelName })
  await page.getByLabel('Filer').setInputFiles(files)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Læg ind' }).click()])
}

/** Lays one file in and waits until it has been read. */
export async function layInAndRead(desk: Desk, address: string, files: Files): Promise<void> {
  await layIn(desk, address, files)
  await desk.page.waitForURL(/\/indlaesning\/./)
  for (let turn = 0; turn < 30 && (await desk.page.locator('.review, .notice.is-problem').count()) === 0; turn += 1) {
    await desk.page.waitForTimeout(500)
    await desk.page.reload()
  }
}

/** Says yes to every doubt and to all the rest. */
export async function acceptEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: /ingen tvivler på/ }).click()
  await page.getByRole('button', { name: /ingen tvivler på/ }).waitFor({ state: 'detached' })
  const open = page.locator('[data-verb=accepted]')
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click()
    await open.nth(left - 1).waitFor({ state: 'detached' })
  }
}

/** Opens the meeting and every silent item to everybody. */
export async function openToAll(page: Page): Promise<void> {
  const meeting = page.getByRole('form', { name: 'Hvem må se mødet?' })
  await meeting.getByLabel('Alle', { exact: true }).check()
  await Promise.all([page.waitForEvent('load'), meeting.getByRole('button', { name: 'Gem' }).click()])
  const silent = page.getByRole('form', { name: /selv, om/ })
  if ((await silent.count()) === 0) return
  await silent.getByLabel('Alle', { exact: true }).check()
  await Promise.all([page.waitForEvent('load'), silent.getByRole('button', { name: 'Gem for dem alle' }).click()])
}

export async function writeIn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Godkend, og skriv mødet ind' })
  await Promise.all([page.waitForEvent('load'), button.click()])
}

/** What axe objects to, a line each; and what is wider than the window. */
export async function flawsOf(page: Page): Promise<string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright')
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const flaws = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  const excess = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
  return excess > 0 ? [...flaws, `${excess} pixels too wide`] : flaws
}
