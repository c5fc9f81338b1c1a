import { en as accepting } from './texts/accepting.en.ts'
import { en as correcting } from './texts/correcting.en.ts'
import { en as list } from './texts/list.en.ts'
import { en as refusals } from './texts/refusals.en.ts'
import { en as review } from './texts/review.en.ts'
import { terms } from './texts/terms.en.ts'
import { en as words } from './texts/words.en.ts'
import type { da } from './texts.da.ts'

/** Every sentence of the room, by the page that it stands on. */
export const en: typeof da = { ...words, ...list, ...review, ...correcting, ...accepting, ...refusals, terms }
