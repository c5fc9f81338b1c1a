import { listenToKeys } from './review/keys.ts'
import { followFocus } from './review/lines.ts'
import { sendInPlace } from './review/sending.ts'

followFocus()
listenToKeys()
sendInPlace()
// The browser goes to the place that the address names first; then the field that is asked for has the focus.
window.addEventListener('load', () => setTimeout(focusField))

function focusField(): void {
  const fields = '.correction input:not([type=hidden]), .correction textarea, .correction select'
  document.querySelector<HTMLElement>(fields)?.focus()
}
