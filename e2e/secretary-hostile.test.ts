import { describe, expect, test } from 'vitest'
import { file as pdfFile } from '../src/intake/extraction/testing/pdf-file.ts'
import { hasBrowser } from './browser.ts'
import {
  acceptEverything,
  documentNamed,
  file,
  layIn,
  layInAndRead,
  level,
  openToAll,
  scene,
  textOf,
  writeIn,
} from './secretary.ts'

const script = '<script>alert(1)</script>'
const picture = '"><img src=x onerror=alert(2)>'
const formula = '=HYPERLINK("https://ond.test","Klik her")'
const minutes = textOf('11-klynge-politisk-niveau.txt')
  .replace('Kantinen,', `${picture},`)
  .replaceAll('Nyt sundhedshus i Tuse', formula)
  .replaceAll('Opfølgning på fælles mål', `${script} og mål`)
  .replace('Orienteringen blev taget til efterretning. Der', `${formula} blev taget til efterretning. Der`)

const locked = Buffer.from(
  pdfFile(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`,
    ],
    `/Encrypt 3 0 R /ID [(${'i'.repeat(16)}) (${'i'.repeat(16)})]`,
  ),
)

describe.skipIf(!hasBrowser)('documents that want to do harm', () => {
  const at = scene()

  test('scripts and pictures in names and titles are text, in the review and on every open page', async () => {
    const { page } = at.eva
    await layInAndRead(at.eva, at.house.address, file('../../etc/"> <img src=x onerror=alert(3)>.txt', minutes))
    expect(await page.locator('.review-text').textContent()).toContain(script)
    await acceptEverything(page)
    await openToAll(page)
    const person = page.locator('[data-claim="participants.0"]')
    const pressed = (role: 'link' | 'button', name: string) =>
      Promise.all([page.waitForEvent('load'), person.getByRole(role, { name }).click()])
    await pressed('link', 'Ret')
    await person.getByLabel('Navn', { exact: true }).fill(`Tage ${script} ${picture}`)
    await pressed('button', 'Gem rettelsen')
    await pressed('link', 'Vælg person')
    await pressed('button', 'Ny person i offentligt hverv')
    expect(await person.textContent()).toContain(`Er Tage ${script}`)
    await writeIn(page)
    await page.goto(`${at.house.address}/indlaesning`)
    for (const path of [
      `${level}/moeder/2023-06-12`,
      `${level}/moeder/2023-06-12/1`,
      `${level}/beslutninger`,
      '/beslutninger',
      '/moeder',
      '/personer',
      '/',
    ]) {
      expect((await at.anyone.page.goto(at.house.address + path))?.status()).toBe(200)
      expect(await at.anyone.page.locator('script, img, [onerror]').count()).toBe(0)
    }
    await at.anyone.page.goto(`${at.house.address}${level}/moeder/2023-06-12`)
    expect(await at.anyone.page.locator('main').textContent()).toContain(script)
    await at.anyone.page.locator('.source-mark a').first().click()
    expect(await at.anyone.page.locator('main').textContent()).toContain(script)
  })

  test('a list fetched as CSV holds no formula that a spreadsheet would run', async () => {
    for (const path of [`${level}/beslutninger`, `${level}/moeder`, '/personer', '/indlaesning']) {
      const answer = await at.eva.context.request.get(`${at.house.address}${path}.csv`)
      expect(answer.status()).toBe(200)
      expect(await answer.text()).not.toMatch(/(^|[;,\n\t"])\s*[=+@]/)
    }
    const decisions = await at.eva.context.request.get(`${at.house.address}${level}/beslutninger.csv`)
    expect(await decisions.text()).toContain('HYPERLINK')
  })

  test('a file name is a name and no way through folders', async () => {
    const { page } = at.eva
    await layInAndRead(
      at.eva,
      at.house.address,
      file('..\\..\\hemmelig "rapport".txt', minutes.replace('12. juni', '13. juni')),
    )
    expect(new URL(page.url()).pathname).toMatch(/^\/indlaesning\/[a-z0-9-]+$/)
    const [fetched] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hent den oprindelige fil' }).click(),
    ])
    expect(fetched.suggestedFilename()).toMatch(/^hemmelig ['"_]rapport['"_]\.txt$/)
  })

  const wrong = [
    ['a truncated PDF', file('klippet.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), /Filen er beskadiget/],
    ['a PDF with a password', file('laast.pdf', locked), /låst med en adgangskode/],
    ['a picture', file('billede.pdf', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), /hverken PDF, Word/],
    ['a broken Word file', file('brudt.docx', Buffer.from('504b0304140000000800', 'hex')), /beskadiget|hverken PDF/],
  ] as const
  test.each(wrong)(
    '%s is answered with what is wrong and what to do, in the review and on the list',
    async (_, sent, why) => {
      const { page } = at.eva
      await layInAndRead(at.eva, at.house.address, sent)
      expect(await page.getByRole('alert').textContent()).toMatch(why)
      await page.goto(`${at.house.address}/indlaesning`)
      const line = page.locator('tr', { hasText: sent.name })
      expect(await line.textContent()).toContain('Kunne ikke læses')
      expect(await line.textContent()).toMatch(why)
    },
  )

  test('an empty file is refused at the field before anything is kept', async () => {
    const { page } = at.eva
    await page.goto(`${at.house.address}/indlaesning`)
    const before = await page.locator('tbody tr').count()
    await page.getByLabel('Hvis møde er det?').selectOption({ label: 'Klynge Nord: Politisk niveau' })
    await page.getByLabel('Filer').setInputFiles([file('tom.txt', ''), file('fuld.txt', 'Referat')])
    await page.getByRole('button', { name: 'Læg ind' }).click()
    await page.getByText('tom.txt er tom.').waitFor()
    expect(await page.getByLabel('Hvis møde er det?').locator('option:checked').textContent()).toContain(
      'Politisk niveau',
    )
    await page.goto(`${at.house.address}/indlaesning`)
    expect(await page.locator('tbody tr').count()).toBe(before)
  })

  test('several files at once stand on the list, each by itself', async () => {
    const { page } = at.eva
    await layIn(at.eva, at.house.address, [
      documentNamed('17-modsigelser.txt'),
      documentNamed('14-arbejdsgruppe-uformelt.txt'),
    ])
    await page.waitForURL(/nye=2/)
    expect(await page.locator('.notice').textContent()).toContain('2 filer er lagt ind.')
    expect(await page.getByRole('link', { name: '17-modsigelser.txt' }).count()).toBe(1)
  })

  test('nothing was run: no dialog, no script error, no refusal of the security policy', () => {
    expect(at.eva.complaints).toEqual([])
    expect(at.anyone.complaints).toEqual([])
  })
})
