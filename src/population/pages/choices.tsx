import type { ClaimSet } from '../../structure/model/claim.ts'
import { type DayRegister, ofKind } from '../../structure/model/day-register.ts'
import { nameOn } from '../../structure/model/names.ts'
import { byName } from '../../structure/pages/pieces.tsx'
import { Field } from '../../ui/components/form.tsx'
import { address, usePage } from '../../ui/context.ts'
import { type CountingRule, countingRules } from '../model/counting.ts'
import { populationPath, ruleWords } from '../paths.ts'
import { texts } from '../texts.ts'

export type Chosen = { readonly rule: CountingRule; readonly set: string; readonly region: string }

/** Region, way of counting and whose seats, as a form that works without script. */
export function Choices({
  register,
  sets,
  chosen,
}: {
  readonly register: DayRegister
  readonly sets: readonly ClaimSet[]
  readonly chosen: Chosen
}) {
  const page = usePage()
  const t = texts(page.language)
  const regions = ofKind(register, 'region').toSorted(byName(register.day))
  return (
    <search aria-label={t.choose.title}>
      <form method="get" action={address({ ...page, asOf: null }, populationPath)} class="count-choices">
        {page.asOf === null ? null : <input type="hidden" name="pr" value={page.asOf} />}
        <Field
          name="region"
          label={t.choose.region}
          value={chosen.region}
          options={[
            { value: '', label: t.choose.everywhere },
            ...regions.map((region) => ({ value: region.code ?? region.slug, label: nameOn(region, register.day) })),
          ]}
        />
        <Field
          name="regel"
          label={t.choose.rule}
          value={ruleWords[chosen.rule]}
          options={countingRules.map((rule) => ({ value: ruleWords[rule], label: t.rules[rule].name }))}
        />
        <Field
          name="saet"
          label={t.choose.set}
          value={chosen.set}
          options={[
            { value: '', label: t.choose.decided },
            ...sets.map(({ key, title }) => ({ value: key, label: title })),
          ]}
        />
        <button type="submit" class="button button-primary">
          {t.choose.show}
        </button>
      </form>
    </search>
  )
}

/** What each way of counting means, and what it cannot know. */
export function RulesExplained() {
  const t = texts(usePage().language)
  return (
    <section aria-labelledby="regler">
      <h2 id="regler">{t.rulesTitle}</h2>
      <dl class="rules">
        {countingRules.map((rule) => (
          <div key={rule}>
            <dt>{t.rules[rule].name}</dt>
            <dd>{t.rules[rule].meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
