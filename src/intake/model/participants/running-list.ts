import { splitAtAnd, splitOutsideBrackets, tidy } from '../lines/words.ts'
import { isOffice, nameIn } from './names.ts'

/** The persons of a running list, each with what belongs to them; one entry where the line is about one person. */
export function splitNames(text: string): string[] {
  const bySemicolon = splitOutsideBrackets(text, ';')
  const parts = bySemicolon.length > 1 ? bySemicolon : splitOutsideBrackets(text, ',')
  const people: string[] = []
  for (const part of parts.flatMap(splitAnd)) {
    const above = people.at(-1)
    if (above === undefined || startsPerson(part)) people.push(part)
    else people[people.length - 1] = `${above}, ${part}`
  }
  return people.map((line) => line.replace(/[.]$/, ''))
}

function splitAnd(part: string): string[] {
  const pieces = splitAtAnd(part)
  return pieces.length > 1 && pieces.every(startsPerson) ? pieces : [part.replace(/^og\s/, '')]
}

function startsPerson(part: string): boolean {
  const head = tidy(part.replace(/[([,].*$/s, '').split(/\s[-–]\s|\s\/(?=[A-ZÆØÅ])/, 1)[0] ?? '')
  return !isOffice(head) && nameIn(head) !== null
}
