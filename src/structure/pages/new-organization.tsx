import { Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { type DayRegister, municipalitiesIn, ofKind } from '../model/day-register.ts'
import { nameOn } from '../model/names.ts'
import { kindsAlone, kindsBelow } from '../model/new-organization.ts'
import type { Classification, Organization } from '../model/organization.ts'
import { newOrganizationPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { byName } from './pieces.tsx'

type Refusals = ReturnType<typeof texts>['add']['refusals']
type FieldName = 'name' | 'kind' | 'region' | 'from' | 'to' | 'source'

/** What was typed, and what was wrong with it. */
export type TypedOrganization = {
  readonly fields: Readonly<Record<FieldName, string>> & { readonly municipalities: readonly string[] }
  readonly refusal?: { readonly word: keyof Refusals; readonly at?: string | undefined }
}

type Parts = { readonly above: Organization | null; readonly register: DayRegister; readonly typed: TypedOrganization }

/** The form for an organization that the register does not know. */
export function NewOrganizationPage({ above, register, typed }: Parts) {
  const { language } = usePage()
  const t = texts(language)
  const { fields, refusal } = typed
  const error = (name: string) => (refusal?.at === name ? t.add.refusals[refusal.word] : undefined)
  const field = (name: FieldName) => ({ name, value: fields[name], error: error(name) })
  const kinds: readonly Classification[] = above === null ? kindsAlone : kindsBelow
  const options = (values: readonly { readonly value: string; readonly label: string }[]) => [
    { value: '', label: t.add.choose },
    ...values,
  ]
  return (
    <>
      <PageHead
        over={above === null ? undefined : nameOn(above, register.day)}
        title={above === null ? t.clusters.add : t.cluster.addBelow}
        lead={t.add.lead}
      />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.add.refusals[refusal.word]}</p>
        </Notice>
      )}
      <Form action={newOrganizationPath}>
        {above === null ? null : <input type="hidden" name="under" value={above.slug} />}
        <Field {...field('name')} label={t.add.name} isRequired />
        <Field
          {...field('kind')}
          label={t.add.kind}
          options={options(kinds.map((kind) => ({ value: kind, label: t.classifications[kind] })))}
          isRequired
        />
        {above === null ? (
          <Field
            {...field('region')}
            label={t.add.region}
            hint={t.add.regionHint}
            options={options(
              regions(register).map((region) => ({ value: region.slug, label: nameOn(region, register.day) })),
            )}
          />
        ) : null}
        <Field {...field('from')} label={t.add.from} type="date" isRequired />
        <Field {...field('to')} label={t.add.to} hint={t.add.toHint} type="date" />
        <Field {...field('source')} label={t.add.source} hint={t.add.sourceHint} isRequired />
        {above === null ? (
          <Municipalities register={register} chosen={fields.municipalities} error={error('municipalities')} />
        ) : null}
        <button type="submit" class="button button-primary">
          {t.add.save}
        </button>
      </Form>
    </>
  )
}

function regions(register: DayRegister): Organization[] {
  return ofKind(register, 'region').toSorted(byName(register.day))
}

type MunicipalitiesParts = {
  readonly register: DayRegister
  readonly chosen: readonly string[]
  readonly error: string | undefined
}

/** Which municipalities take part, region by region. */
function Municipalities({ register, chosen, error }: MunicipalitiesParts) {
  const t = texts(usePage().language).add
  const order = byName(register.day)
  return (
    <fieldset class={error === undefined ? 'form-group' : 'form-group form-error'}>
      <legend class="form-label">{t.municipalities}</legend>
      <span class="form-hint">{t.municipalitiesHint}</span>
      {error === undefined ? null : <span class="form-error-message">{error}</span>}
      {regions(register).map((region) => {
        const municipalities = municipalitiesIn(register, region).toSorted(order)
        return (
          <details key={region.id} open={municipalities.some(({ slug }) => chosen.includes(slug))}>
            <summary>{nameOn(region, register.day)}</summary>
            {municipalities.map((municipality) => (
              <div class="form-group-checkbox" key={municipality.id}>
                <input
                  type="checkbox"
                  class="form-checkbox"
                  id={municipality.slug}
                  name="municipalities"
                  value={municipality.slug}
                  checked={chosen.includes(municipality.slug)}
                />
                <label for={municipality.slug}>{nameOn(municipality, register.day)}</label>
              </div>
            ))}
          </details>
        )
      })}
    </fieldset>
  )
}
