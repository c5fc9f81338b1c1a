import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts of a Word file beside its body, each as what stands inside the part's root element. */
export type WordParts = { styles?: string; numbering?: string; footnotes?: string; header1?: string; footer1?: string }

const ROOTS: Readonly<Record<keyof WordParts, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  header1: 'hdr',
  footer1: 'ftr',
}

/** A Word file around a body in WordprocessingML. */
export function wordFile(
  body: string,
  parts: WordParts = {},
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const names = Object.keys(ROOTS).filter((name): name is keyof WordParts => name in parts)
  const relations = names.map(
    (name) => `<Relationship Id="${name}" Type="${RELATION}/${name.replace('1', '')}" Target="${name}.xml"/>`,
  )
  const files = Object.fromEntries(
    names.map((name) => [`word/${name}.xml`, strToU8(`<w:${ROOTS[name]} ${W} ${R}>${parts[name]}</w:${ROOTS[name]}>`)]),
  )
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...files,
    ...more,
  })
}

export function paragraph(text: string, settings = ''): string {
  return `<w:p>${settings === '' ? '' : `<w:pPr>${settings}</w:pPr>`}${run(text)}</w:p>`
}

export function run(text: string, settings = ''): string {
  return `<w:r>${settings === '' ? '' : `<w:rPr>${settings}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}
