const kept = 'klynge.genveje'

/** j and k go from claim to claim, a accepts, e corrects, r refuses. They can be turned off, and say so (WCAG 2.1.4). */
export function listenToKeys(): void {
  show()
  document.addEventListener('keydown', (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    if (act(event.key)) event.preventDefault()
  })
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.review-keys button') === null) return
    remember(isOn() ? 'off' : 'on')
    show()
  })
}

/** Where a browser keeps nothing, shortcuts are on until the page is left. */
let now: string | null = null

function isOn(): boolean {
  try {
    return (localStorage.getItem(kept) ?? now) !== 'off'
  } catch {
    return now !== 'off'
  }
}

function remember(state: string): void {
  now = state
  try {
    localStorage.setItem(kept, state)
  } catch {
    // The browser keeps nothing; `now` does until the page is left.
  }
}

/** Says whether shortcuts are on, and offers to change it. */
export function show(): void {
  const line = document.querySelector<HTMLElement>('.review-keys')
  const button = line?.querySelector('button')
  if (line == null || button == null) return
  line.hidden = false
  for (const [name, isShown] of [
    ['.keys-on', isOn()],
    ['.keys-off', !isOn()],
  ] as const) {
    const sentence = line.querySelector<HTMLElement>(name)
    if (sentence !== null) sentence.hidden = !isShown
  }
  button.textContent = (isOn() ? button.dataset.off : button.dataset.on) ?? ''
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}

const verbs: Readonly<Record<string, string>> = { a: 'accepted', e: 'corrected', r: 'refused' }

function act(key: string): boolean {
  if (key === 'j' || key === 'k') return go(key === 'j' ? 1 : -1)
  const verb = verbs[key]
  const claim = document.activeElement?.closest('.claim')
  const button = verb === undefined ? null : claim?.querySelector<HTMLElement>(`[data-verb=${verb}]`)
  button?.click()
  return button != null
}

function go(step: number): boolean {
  const claims = [...document.querySelectorAll<HTMLElement>('.claim')]
  const here = claims.findIndex((claim) => claim.contains(document.activeElement))
  const next = claims[here === -1 && step < 0 ? claims.length - 1 : here + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}
