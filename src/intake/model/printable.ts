const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g
const CONTROLS = /[\p{Cc}--[\t\n]]/gv
const LIGATURES = /[\ufb00-\ufb06]/g
const SYMBOL_FONT = /[\uf000-\uf0ff]/g
const BULLETS = /[\u2023\u2043\u2219\u25a0\u25aa\u25cf\u25e6\u25cb\u2756\u27a2\u27a4]/g

/** What the symbol fonts of word processors mean where it is not a bullet. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02d': '–',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf0fc': '✓',
}

/**
 * One line's characters as a reader sees them and a database can keep them: no NUL, no lone surrogate, no invisible
 * marks; one kind of space, of hyphen and of bullet; letters composed ('å' is one character).
 * A soft hyphen is a hyphen where a line ends in it, and nothing elsewhere.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, '')
    .replace(OTHER_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(SYMBOL_FONT, (symbol) => SYMBOLS[symbol] ?? '•')
    .replace(BULLETS, '•')
    .replace(/\u00ad(?=\s*$)/, '-')
    .replaceAll('\u00ad', '')
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC')
}
