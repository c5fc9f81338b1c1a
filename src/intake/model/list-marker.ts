/** What a list puts before its text: a bullet, a dash, '1.', '2.1', 'a)', 'iv.'. It is no cell of a table. */
const LIST_MARKER = /^(•|[-–—]|o|§|\(?\d{1,3}(\.\d{1,3})*[.):]?|\(?[a-zæøå][.)]|[ivx]{1,4}[.)])$/

export function isListMarker(text: string): boolean {
  return LIST_MARKER.test(text)
}
