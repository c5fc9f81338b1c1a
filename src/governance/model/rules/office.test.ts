import { expect, test } from 'vitest'
import { officesIn } from './office.ts'

test.each([
  ['Borgmester', ['mayor']],
  ['Viceborgmester', []],
  ['Rådmand', ['alderman']],
  ['Regionsrådsformand', ['regional-chair', 'regional-member']],
  ['Næstformand for regionsrådet', ['regional-member']],
  ['Regionsrådsmedlem, konstitueret formand for Det Nære Sundhedsvæsen', ['regional-member', 'committee-chair']],
  ['Formand for Social- og Sundhedsudvalget', ['committee-chair']],
  ['Næstformand for Sundhedsudvalget', []],
  ['Formand for regionsrådet', ['regional-chair', 'regional-member']],
  ['Sundhedsdirektør', []],
  [null, []],
])('the title %s names %j', (title, offices) => {
  expect(officesIn(title)).toEqual(offices)
})
