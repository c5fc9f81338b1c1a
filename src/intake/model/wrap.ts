/** 'misbrugs-' before 'behandling' is one word; 'psykiatri-' before 'og socialområdet' is two. */
const BROKEN_WORD = /\p{Ll}-$/u
const JOINS_WORDS = /^(og|eller|samt|and|or)\b/

/** Joins two printed lines of one paragraph or table cell into running text. */
export function joinWrapped(above: string, below: string): string {
  if (above === '' || below === '') return above + below
  if (BROKEN_WORD.test(above) && /^\p{Ll}/u.test(below) && !JOINS_WORDS.test(below)) return above.slice(0, -1) + below
  if (/\p{L}-$/u.test(above) && /^\p{L}/u.test(below) && !JOINS_WORDS.test(below)) return above + below
  if (/\d[/-]$/.test(above) && /^\d/.test(below)) return above + below
  return `${above} ${below}`
}
