import { listenToKeys } from './review/keys.ts'
import { followFocus } from './review/lines.ts'
import { sendInPlace } from './review/sending.ts'

followFocus()
listenToKeys()
sendInPlace()
document
  .querySelector<HTMLElement>('.correction input:not([type=hidden]), .correction textarea, .correction select')
  ?.focus()
