/** How people write amounts, times and names into a form, and how these are written back into it. */

const amountShape = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/

/** Øre of an amount as Danes write it: `2.217.349`, `2217349,50`, `80 kr.`; null where it is none. */
export function parseAmount(text: string): number | null {
  const bare = text.replace(/kr\.?/i, '').replace(/\s/g, '')
  const [, sign = '', whole = '', fraction = ''] = amountShape.exec(bare) ?? []
  if (whole === '') return null
  const oere = Number(whole.replaceAll('.', '')) * 100 + Number(fraction.replace('-', '').padEnd(2, '0'))
  return Number.isSafeInteger(oere) ? (sign === '-' ? -oere : oere) : null
}

/** `2.217.349,00` */
export function amountText(oere: number): string {
  const whole = Math.trunc(Math.abs(oere) / 100)
  const grouped = String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  return `${oere < 0 ? '-' : ''}${grouped},${String(Math.abs(oere) % 100).padStart(2, '0')}`
}

type Stay = { readonly from?: string | null; readonly to?: string | null }

const stayShape = /^(\d{1,2}[:.]\d{2})?\s*[-–]\s*(\d{1,2}[:.]\d{2})?$/

/** Times of coming and going, `13:00-14:30; 15:10-`; null where a part is no such pair. */
export function parsePresence(text: string): { from: string | null; to: string | null }[] | null {
  const parts = text.split(/[;,]/).flatMap((part) => (part.trim() === '' ? [] : part.trim()))
  const stays = parts.map((part) => {
    const match = stayShape.exec(part)
    return match === null ? null : { from: clock(match[1]), to: clock(match[2]) }
  })
  return stays.every((stay) => stay !== null) ? stays : null
}

function clock(text: string | undefined): string | null {
  return text === undefined ? null : text.replace('.', ':').padStart(5, '0')
}

export function presenceText(stays: readonly Stay[]): string {
  return stays.map(({ from, to }) => `${from ?? ''}–${to ?? ''}`).join('; ')
}

type Named = { name: string; party: string | null; text: string }

/** One person a line: `Navn (A)`, or with what the person said: `Navn (A): tager forbehold`. */
export function namedLines(text: string): Named[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [who = '', ...said] = line.split(':')
      const [, name = who, party = null] = /^(.*?)\s*\((\p{L}{1,3})\)\s*$/u.exec(who) ?? []
      return { name: name.trim(), party, text: said.join(':').trim() }
    })
    .filter(({ name }) => name !== '')
}

export function namedLine({ name, party, text }: { name: string; party?: string | null; text?: string }): string {
  const who = party == null ? name : `${name} (${party})`
  return text === undefined || text === '' ? who : `${who}: ${text}`
}
