/** Text set by hand on a page of a made PDF, in points from the bottom left corner as PDF counts. */
export type Set = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

/** A small PDF with the given content streams as pages, in Helvetica (F1) and Helvetica-Bold (F2). */
export function pdfOf(contents: readonly string[], extra: readonly string[] = []): Uint8Array {
  const fixed = 4
  const kids = contents.map((_, at) => `${fixed + 1 + 2 * at} 0 R`).join(' ')
  const resources = `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> ${extra.length > 0 ? `/XObject << /X1 ${fixed + 1 + 2 * contents.length} 0 R >>` : ''} >>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} ${resources} /MediaBox [0 0 595 842] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${fixed + 2 + 2 * at} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...extra,
  ]
  return file(objects)
}

/** A content stream that sets these pieces of text. */
export function setting(pieces: readonly Set[]): string {
  const commands = pieces.map(({ text, x, y, size = 11, bold = false }) => {
    const escaped = text.replace(/[\\()]/g, '\\$&')
    return `/${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj`
  })
  return `BT ${commands.join(' ')} ET`
}

/** Objects numbered from 1 (the catalog first), with their cross-reference table. */
export function file(objects: readonly string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(body + xref + end, 'latin1'))
}
