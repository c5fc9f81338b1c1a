/** What bytes are, by how they begin; a name proves nothing. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const begins = (signature: string) => [...signature].every((letter, place) => bytes[place] === letter.charCodeAt(0))
  if (begins('%PDF-')) return 'application/pdf'
  if (begins('PK\u0003\u0004')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return bytes.subarray(0, 4096).includes(0) ? 'application/octet-stream' : 'text/plain; charset=utf-8'
}
