/** Text without what only looks different: composed letters, no soft hyphens or control characters, single spaces. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
}

/** For comparing only: lower case, one kind of dash and quote, no closing punctuation. */
export function fold(text: string): string {
  return withoutClosing(
    tidy(text)
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[“”„«»»]/g, '"')
      .replace(/[‘’´`]/g, "'"),
  )
}

/** Without closing colons, commas, stops and the spaces between them. */
export function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && ' .,:;'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

export function startsUpper(text: string): boolean {
  return /^["'“”„»«’‘(]{0,2}\p{Lu}/u.test(text)
}

export function startsLower(text: string): boolean {
  return /^["'“”„»«’‘(]{0,2}\p{Ll}/u.test(text)
}

const ABBREVIATION =
  /(?:^|[\s(])(?:pkt|nr|kl|mv|m\.v|m\.m|mm|f\.eks|fx|bl\.a|ca|pr|jf|d|stk|ift|vedr|mio|mia|kr|inkl|ekskl|evt|hhv|dvs|tlf|p\.t|pt|o\.l|e\.l|sagsnr|dr|prof|st|\d{1,2})\.$/i

/** Whether a line ends a sentence: a stop that is not an abbreviation's. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-24)
  return /[.!?][)"'”’]{0,2}$/.test(tail) && !ABBREVIATION.test(tail)
}

/** Splits at a separator that stands outside brackets. */
export function splitOutsideBrackets(text: string, separators: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i)
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && separators.includes(char)) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Splits at "og" and "samt" outside brackets. */
export function splitAtAnd(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const mark of text.matchAll(/[()]|(?:^|\s)(?:og|samt)(?=\s)/g)) {
    if (mark[0] === '(') depth += 1
    else if (mark[0] === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      parts.push(text.slice(start, mark.index))
      start = mark.index + mark[0].length
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '')
}

export function countOf(text: string, char: string): number {
  let count = 0
  for (const each of text) if (each === char) count += 1
  return count
}

/** Abbreviations that also end sentences: "… koster ca. 5 mio. I 2026 …" */
const CLOSING_ABBREVIATION = /(?:^|[\s(])(?:mio|mia|mv|m\.v|m\.m|mm|o\.l|e\.l|kr|\d{1,2})\.$/i

/** Sentences of a text, with their closing stop. */
export function sentences(text: string): string[] {
  const found: string[] = []
  let start = 0
  for (const stop of text.matchAll(/[.!?][)"'”’]{0,2}(?=\s)|\n+/g)) {
    const end = stop.index + stop[0].length
    const next = text.slice(end, end + 8).trimStart()
    const here = text.slice(start, end)
    const isEnd = endsSentence(here) || (CLOSING_ABBREVIATION.test(here.slice(-24)) && startsUpper(next))
    if (!stop[0].startsWith('\n') && (!isEnd || startsLower(next))) continue
    if (here.trim() !== '') found.push(here.trim())
    start = end
  }
  const rest = text.slice(start).trim()
  if (rest !== '') found.push(rest)
  return found
}
