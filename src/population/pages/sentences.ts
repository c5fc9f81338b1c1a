import type { Language } from '../../kernel/language.ts'
import type { DayRegister } from '../../structure/model/day-register.ts'
import { nameOn } from '../../structure/model/names.ts'
import { countText, danishOrder } from '../../ui/format.ts'
import type { Deviation, Reconciliation } from '../model/reconciliation.ts'
import { texts } from '../texts.ts'

/** How a sum stands to those who live in the area, and why; then what else a reader must know of it. */
export function reconciliationSentences(
  register: DayRegister,
  { region, sum, own, difference, deviations, leftOut, withoutFigure, provisional }: Reconciliation,
  language: Language,
): string[] {
  const t = texts(language).sums
  const isCountry = region === null
  const number = (count: number) => countText(count, language)
  const why = reasons(register, deviations, language)
  const by = number(Math.abs(difference))
  const main =
    deviations.length === 0
      ? t.equal(number(own), isCountry)
      : difference === 0
        ? t.cancels(number(own), why)
        : (difference > 0 ? t.more : t.less)(by, isCountry, why, number(sum), number(own))
  const names = (ids: readonly string[]) => texts(language).join(namesOf(register, ids))
  return [
    main,
    ...(leftOut.length === 0 ? [] : [t.leftOut(names(leftOut))]),
    ...(withoutFigure.length === 0 ? [] : [t.withoutFigure(names(withoutFigure))]),
    ...(provisional.length === 0 ? [] : [t.provisional(names(provisional))]),
  ]
}

/** Municipalities that deviate for the same reason in one clause; how many each is worth where there are several. */
function reasons(register: DayRegister, deviations: readonly Deviation[], language: Language): string {
  const t = texts(language)
  const clauses = Map.groupBy(deviations, ({ reason, times }) => `${reason} ${times}`)
  return t.sums.and(
    [...clauses.values()].flatMap((those) => {
      const [first] = those
      if (first === undefined) return []
      const named = those.map(({ municipality, difference }) => {
        const [name = ''] = namesOf(register, [municipality])
        return deviations.length === 1 ? name : t.sums.amount(name, countText(Math.abs(difference), language))
      })
      return [t.sums.because[first.reason](t.join(named.toSorted(danishOrder)), first.times, those.length > 1)]
    }),
  )
}

function namesOf({ byId, day }: DayRegister, ids: readonly string[]): string[] {
  return ids
    .map((id) => byId.get(id))
    .filter((organization) => organization !== undefined)
    .map((organization) => nameOn(organization, day))
    .toSorted(danishOrder)
}
