import { getResolvedPDFJS } from 'unpdf'
import type { Operators } from './pdf-rules.ts'

const SOFT_HYPHEN = '\u00ad'

/**
 * Which runs of text end in a soft hyphen, by their place among the runs. PDF.js leaves the mark out of its text
 * although Word and Typst print it where a line breaks inside a word, so it is looked up among the glyphs drawn.
 */
export async function endsInSoftHyphen(operators: Operators, runs: readonly string[]): Promise<Set<number>> {
  const found = new Set<number>()
  const glyphs = await glyphsDrawn(operators)
  if (!glyphs.includes(SOFT_HYPHEN)) return found
  let at = 0
  for (const [index, run] of runs.entries()) {
    for (const letter of run.replace(/\s+/g, '')) {
      while (glyphs[at] === SOFT_HYPHEN) at++
      // Text that does not follow the glyphs (another script's order) gives no answer rather than a wrong one.
      if (!glyphs.startsWith(letter, at)) return found
      at += letter.length
    }
    if (run.trim() !== '' && glyphs[at] === SOFT_HYPHEN) found.add(index)
  }
  return found
}

async function glyphsDrawn({ fnArray, argsArray }: Operators): Promise<string> {
  const { OPS } = await getResolvedPDFJS()
  const texts = fnArray.flatMap((operator, at) => {
    const given: unknown = argsArray[at]
    return operator === OPS.showText && Array.isArray(given) && Array.isArray(given[0]) ? [lettersOf(given[0])] : []
  })
  return texts.join('').replace(/\s+/g, '')
}

function lettersOf(glyphs: readonly unknown[]): string {
  return glyphs
    .map((glyph) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
        ? glyph.unicode
        : '',
    )
    .join('')
}
