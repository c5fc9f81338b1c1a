/** Lights the printed lines of the claim that has the focus or is pointed at, and brings them into sight. */
export function followFocus(): void {
  document.addEventListener('focusin', ({ target }) => light(target))
  document.addEventListener('click', ({ target }) => light(target))
}

let lit: Element[] = []

function light(target: EventTarget | null): void {
  const claim = target instanceof Element ? target.closest('.claim') : null
  const source = claim?.querySelector<HTMLAnchorElement>('.claim-source')
  if (claim == null || source == null) return
  for (const line of lit) line.classList.remove('lit')
  lit = linesOf(source)
  for (const line of lit) line.classList.add('lit')
  const [first] = lit
  if (first !== undefined) bringIntoSight(first)
}

function linesOf(source: HTMLAnchorElement): Element[] {
  const [, page, from] = /#p(\d+)l(\d+)$/.exec(source.getAttribute('href') ?? '') ?? []
  const until = Number(source.dataset.end ?? from)
  const lines: Element[] = []
  for (let line = Number(from); line <= until; line += 1) {
    const found = document.getElementById(`p${page}l${line}`)
    if (found !== null) lines.push(found)
  }
  return lines
}

/** Scrolls the text and nothing else, so that the claim stays where it is. */
function bringIntoSight(line: Element): void {
  const sheets = line.closest('.sheets')
  if (sheets === null || sheets.scrollHeight <= sheets.clientHeight) return
  const [at, frame] = [line.getBoundingClientRect(), sheets.getBoundingClientRect()]
  if (at.top >= frame.top && at.bottom <= frame.bottom) return
  sheets.scrollTop += at.top - frame.top - frame.height / 3
}
