import { show } from './keys.ts'

/** Sends a verdict without leaving the page, and goes on to the next claim. Whatever is unusual is left to the browser. */
export function sendInPlace(): void {
  const said = liveRegion()
  document.addEventListener('submit', (event) => {
    const form = event.target
    const button = event.submitter
    if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement) || form.id !== 'afgoer') return
    event.preventDefault()
    const next = afterwards(button)
    send(form, button).then(
      (page) => {
        put(page, next)
        said.textContent = document.getElementById('fremgang')?.textContent ?? ''
      },
      () => location.reload(),
    )
  })
}

function liveRegion(): HTMLElement {
  const region = document.createElement('div')
  region.className = 'visually-hidden'
  region.setAttribute('role', 'status')
  document.body.append(region)
  return region
}

/** The claim to go to: the next one that is open; after a change of mind the same one. */
function afterwards(button: HTMLButtonElement): string | null {
  const claim = button.closest('.claim')
  if (claim === null) return null
  if (button.dataset.verb === 'reopened') return claim.id
  const open = [...document.querySelectorAll('.claim')].filter(
    (one) => one === claim || one.querySelector('[data-verb=accepted]') !== null,
  )
  return (open[open.indexOf(claim) + 1] ?? open.find((one) => one !== claim))?.id ?? null
}

async function send(form: HTMLFormElement, button: HTMLButtonElement): Promise<Document> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form, button)) if (typeof value === 'string') body.append(name, value)
  const answer = await fetch(button.getAttribute('formaction') ?? form.action, { method: 'POST', body })
  const isReview = new URL(answer.url).pathname.startsWith(location.pathname)
  if (!isReview || !answer.headers.get('content-type')?.startsWith('text/html')) throw new Error('not the review')
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

/** Puts the new page's content in place of the old one's; the text stays where it was. */
function put(page: Document, next: string | null): void {
  const [old, fresh] = [document.querySelector('main'), page.querySelector('main')]
  if (old === null || fresh === null) {
    location.reload()
    return
  }
  const scrolled = document.querySelector('.sheets')?.scrollTop ?? 0
  const top = window.scrollY
  old.replaceChildren(...fresh.childNodes)
  show()
  const sheets = document.querySelector('.sheets')
  if (sheets !== null) sheets.scrollTop = scrolled
  window.scrollTo({ top })
  const claim = next === null ? null : document.getElementById(next)
  const target = claim ?? document.querySelector<HTMLElement>('#adgang')
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest' })
}
