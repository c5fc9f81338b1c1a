import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'
import {
  acceptEverything,
  type Desk,
  documentNamed,
  file,
  flawsOf,
  layInAndRead,
  level,
  linkForSecretary,
  openDesk,
  openToAll,
  signIn,
  writeIn,
} from './secretary.ts'

const languages = ['/da', '/en']

/** Danish has no prefix. */
const at = (language: string, path: string) => (language === '/en' ? language + path : path)
const exampleMeeting = `${level}/moeder/2022-11-08`

/** Looks at the page as it stands, on a desk and on a phone. */
async function look(page: Page): Promise<string[]> {
  const flaws: string[] = []
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    flaws.push(...(await flawsOf(page)).map((flaw) => `${width}: ${flaw}`))
  }
  return flaws
}

describe.skipIf(!hasBrowser)('every page of a secretary', () => {
  let house: OpenHouse
  let browser: Browser
  let eva: Desk
  let signe: Desk
  const review = { read: '', accepted: '', unreadable: '', aside: '' }

  const address = () => new URL(eva.page.url()).pathname
  const pressed = (name: string | RegExp) =>
    Promise.all([eva.page.waitForEvent('load'), eva.page.getByRole('button', { name }).first().click()])

  beforeAll(async () => {
    house = await openHouse()
    browser = await openBrowser()
    eva = await openDesk(browser)
    signe = await openDesk(browser)
    await signIn(eva, house.house.exampleLink ?? '')
    await signIn(signe, await linkForSecretary(house, 'Signe Sandager', 'klynge-midt-nordjylland'))
    await layInAndRead(eva, house.address, file('trykt forkert.pdf', '%PDF-1.7 and nothing more'))
    review.unreadable = address()
    await layInAndRead(eva, house.address, documentNamed('12-klynge-fagligt-niveau-tabel.docx'))
    review.aside = address()
    await pressed('Læg dokumentet til side')
    await layInAndRead(eva, house.address, documentNamed('20-klynge-politisk-brevhoved.docx'))
    review.accepted = address()
    await acceptEverything(eva.page)
    await openToAll(eva.page)
    await writeIn(eva.page)
    await layInAndRead(eva, house.address, documentNamed('11-klynge-politisk-niveau.pdf'))
    review.read = address()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const pages: readonly [string, () => string][] = [
    ['the list of documents', () => '/indlaesning'],
    ['my desk', () => '/mit'],
    ['my sign-ins', () => '/mit/sessioner'],
    ['what I have done', () => '/mit/historik'],
    ['what was changed in the cluster', () => `${level}/historik`],
    ['a review with doubts', () => review.read],
    ['a review as lines', () => `${review.read}?tekst=linjer`],
    ['a claim that is being corrected', () => `${review.read}?ret=items.1.recommendations.0`],
    ['a person that is being chosen', () => `${review.read}?person=participants.0`],
    ['an item of which it is being said who may see it', () => `${review.read}?adgang=0`],
    ['something that is being added', () => `${review.read}?tilfoej=decision&punkt=0`],
    ['a review that was accepted', () => review.accepted],
    ['a document that could not be read', () => review.unreadable],
    ['a document that was put aside', () => review.aside],
    ['a new person', () => '/personer/ny'],
    ['a person that is corrected', () => '/personer/soeren-smalbro/ret'],
    ['a new member', () => `${level}/medlemmer/nyt`],
    ['the members, for their secretary', () => `${level}/medlemmer?pr=2022-11-08`],
    ['a person’s new office', () => '/personer/soeren-smalbro/embeder/nyt'],
    ['a person, for who keeps the register', () => '/personer/soeren-smalbro?pr=2022-11-08'],
    ['a new meeting', () => `${level}/moeder/nyt`],
    ['a meeting, for its secretary', () => exampleMeeting],
    ['an item, for its secretary', () => `${exampleMeeting}/6`],
    ['a new item', () => `${exampleMeeting}/nyt-punkt`],
    ['who may see a meeting', () => `${exampleMeeting}/adgang`],
    ['who may see several items', () => `${exampleMeeting}/adgang/punkter`],
    ['who may see an item', () => `${exampleMeeting}/6/adgang`],
    ['who may see its attachments', () => `${exampleMeeting}/6/adgang/bilag`],
    ['an extract of an item', () => `${exampleMeeting}/6/uddrag`],
    ['the rules, for their secretary', () => `${level}/regler?pr=2022-11-08`],
    ['a new set of rules', () => `${level}/regler/nyt`],
    ['a set of rules, for their secretary', () => `${level}/regler/lov-2022?pr=2022-11-08`],
    ['a new version of the terms of reference', () => `${level}/kommissorium/ny`],
    ['an approval of a version', () => `${level}/kommissorium/versioner/1/godkend`],
    ['a new working group', () => '/klynge-nord-nordjylland/arbejdsgrupper/ny'],
    ['a new invitation to involve patients', () => '/klynge-nord-nordjylland/patientinddragelse/ny'],
    ['rules read out of a document', () => `${review.read}/regler`],
    ['an exemption from a law', () => `${level}/regler/lov-2022/R-PN-07/fravig`],
    ['a new cluster', () => '/klynger/ny'],
    ['a new level', () => '/klynger/ny?under=klynge-nord-nordjylland'],
  ]

  test.each(pages.flatMap(([name, to]) => languages.map((language) => ({ name, language, to }))))(
    '$name is accessible and fits a phone ($language)',
    async ({ language, to }) => {
      const answer = await eva.page.goto(house.address + at(language, to()))
      expect(answer?.status()).toBe(200)
      expect(await look(eva.page)).toEqual([])
    },
  )

  test.each(languages)(
    'a draft of new seats, its lines and what follows of it are accessible (%s)',
    async (language) => {
      const { page } = eva
      await page.goto(house.address + at(language, `${level}/konstituering/ny`))
      expect(await look(page)).toEqual([])
      await page.locator('main [name=source]').fill('Referat af det konstituerende møde')
      await page.locator('main form button.button-primary').click()
      await page.locator('main select[name^=choice]').first().waitFor()
      const draft = new URL(page.url()).pathname
      for (const path of [draft, `${draft}/linje/ny`, `${draft}/liste`, `${draft}/se`]) {
        expect((await page.goto(house.address + path))?.status()).toBe(200)
        expect(await look(page)).toEqual([])
      }
    },
  )

  test.each(languages)('who appointed a member, and the end of an office, are one link away (%s)', async (language) => {
    const { page } = eva
    const links = [
      [`${level}/medlemmer?pr=2022-11-08`, 'a[href*="/udpegning"]'],
      ['/personer/soeren-smalbro?pr=2022-11-08', 'a[href*="/embeder/"][href*="/afslut"]'],
    ] as const
    for (const [path, link] of links) {
      await page.goto(house.address + at(language, path))
      await page.locator(link).first().click()
      await page.locator('main form button[type=submit]').waitFor()
      expect(await look(page)).toEqual([])
    }
  })

  test.each(languages)('a secretary with no documents yet is told what comes here, and how (%s)', async (language) => {
    await signe.page.goto(house.address + at(language, '/indlaesning'))
    expect(await signe.page.locator('.empty').count()).toBe(1)
    expect(await look(signe.page)).toEqual([])
    expect((await signe.page.goto(house.address + review.read))?.status()).toBe(404)
  })

  test.each(languages)('a document that is still being read says so (%s)', async (language) => {
    const { page } = eva
    await page.route('**/*.json', (route) => route.abort())
    await page.goto(house.address + at(language, review.unreadable))
    await pressed(/Læs det igen|Read it again/)
    expect(await page.locator('.notice').textContent()).toMatch(/Dokumentet bliver læst|being read/)
    expect(await look(page)).toEqual([])
    await page.unroute('**/*.json')
    await page.reload()
    await page.locator('.is-problem', { hasText: /Filen er beskadiget|damaged/ }).waitFor()
  })

  test.each(languages)(
    'files without an organization are asked for again where it is missing (%s)',
    async (language) => {
      const { page } = eva
      await page.goto(house.address + at(language, '/indlaesning'))
      await page.locator('[name=files]').setInputFiles(file('x.txt', 'Referat'))
      await page.locator('form.upload button').click()
      const organization = page.locator('[name=organization]')
      await expect.poll(() => organization.getAttribute('aria-invalid')).toBe('true')
      expect(await hasFocus(organization)).toBe(true)
      expect(await look(page)).toEqual([])
    },
  )

  const hasFocus = (field: Locator) => field.evaluate((element) => element === document.activeElement)

  type Refused = {
    name: string
    to: string
    typed: Record<string, string>
    chosen?: Record<string, string>
    where: string
  }
  const refused: readonly Refused[] = [
    { name: 'a person', to: '/personer/ny', typed: { name: 'Vibe Stoltze' }, where: 'isPublic' },
    {
      name: 'a corrected person',
      to: '/personer/soeren-smalbro/ret',
      typed: { name: '   ' },
      where: 'name',
    },
    {
      name: 'a member',
      to: `${level}/medlemmer/nyt`,
      typed: { name: 'Vibe Stoltze', title: 'Borgmester', from: '2022-07-01' },
      chosen: { post: 'member' },
      where: 'visibility',
    },
    { name: 'a meeting', to: `${level}/moeder/nyt`, typed: { day: '2024-02-01', location: 'Havnen' }, where: 'kind' },
    {
      name: 'an item',
      to: `${exampleMeeting}/nyt-punkt`,
      typed: { title: 'Ambulancer', decision: 'Godkendt' },
      chosen: { outcome: 'approved' },
      where: 'visibility',
    },
    {
      name: 'a cluster',
      to: '/klynger/ny',
      typed: { name: 'Klynge Fjord', from: '2024-01-01', source: 'Kommissorium' },
      chosen: { kind: 'cluster' },
      where: 'region',
    },
  ]

  test.each(refused.flatMap((form) => languages.map((language) => ({ ...form, language }))))(
    '$name that cannot be taken: it is told where and why, and nothing typed is lost ($language)',
    async ({ to, language, typed, chosen = {}, where }) => {
      const { page } = eva
      await page.goto(house.address + at(language, to))
      const field = (name: string) => page.locator(`main [name="${name}"]`)
      for (const [name, text] of Object.entries(typed)) await field(name).fill(text)
      for (const [name, value] of Object.entries(chosen)) await field(name).selectOption(value)
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await Promise.all([page.waitForEvent('load'), page.locator('main form button[type=submit]').last().click()])
      expect((await answer).status()).toBe(422)
      expect(await page.locator('.form-error-message').first().isVisible()).toBe(true)
      expect(await hasFocus(field(where).first())).toBe(true)
      for (const [name, text] of Object.entries({ ...typed, ...chosen })) {
        expect(await field(name).inputValue()).toBe(text)
      }
      expect(await look(page)).toEqual([])
    },
  )

  test('no dialog, no script error and no refusal of the security policy came up on the way', () => {
    expect(eva.complaints.filter((line) => !line.includes('ERR_FAILED'))).toEqual([])
    expect(signe.complaints).toEqual([])
  })
})
