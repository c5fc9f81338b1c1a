import { da as accepting } from './texts/accepting.da.ts'
import { da as correcting } from './texts/correcting.da.ts'
import { da as list } from './texts/list.da.ts'
import { da as refusals } from './texts/refusals.da.ts'
import { da as review } from './texts/review.da.ts'
import { terms } from './texts/terms.da.ts'
import { da as words } from './texts/words.da.ts'

/** Every sentence of the room, by the page that it stands on. */
export const da = { ...words, ...list, ...review, ...correcting, ...accepting, ...refusals, terms }
