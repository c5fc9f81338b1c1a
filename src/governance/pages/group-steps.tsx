import type { ComponentChildren } from 'preact'
import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead, PeriodText, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { Membership } from '../model/membership.ts'
import { endKnown, type Mandate, seatsSeen, type WorkingGroup } from '../model/working-group.ts'
import { groupDeedPath } from '../paths.ts'
import { groupTexts } from '../texts-groups.ts'
import { MemberName, PostText } from './pieces.tsx'
import { type Choosable, DecisionFields } from './set-up-group.tsx'

/** What was typed, and what was wrong with it. */
export type TypedStep = {
  readonly fields: Readonly<Record<'until' | 'on' | 'decision' | 'source' | 'reason', string>>
  readonly refusal?: {
    readonly word: keyof ReturnType<typeof groupTexts>['stepRefusals']
    readonly at?: string | undefined
  }
}

type Properties = {
  readonly group: WorkingGroup & { readonly mandate: Mandate }
  readonly decisions: readonly Choosable[]
  readonly typed: TypedStep
  readonly day: Day
}

/** The form that gives a working group more time. */
export function ProlongGroupPage({ group, decisions, typed, day }: Properties) {
  const { language } = usePage()
  const t = groupTexts(language)
  const end = endKnown(group, day)
  const now = end === null ? t.noEnd : t.expected(dayText(end, language))
  const labels = { until: t.prolong.until, reason: t.prolong.reason, save: t.prolong.save }
  return (
    <>
      <PageHead over={nameOn(group.organization, day)} title={t.prolong.title} lead={t.prolong.now(now)} />
      <StepFields deed="forlaeng" {...{ group, decisions, typed, labels }} />
    </>
  )
}

/** The page on which a group's end is looked through: every seat that ends with it, and the form that ends them together. */
export function CloseGroupPage(properties: Properties & { readonly seats: readonly Membership[] }) {
  const { group, decisions, typed, day, seats } = properties
  const t = groupTexts(usePage().language).close
  const labels = { until: t.until, reason: t.reason, save: t.save }
  return (
    <>
      <PageHead over={nameOn(group.organization, day)} title={t.title} lead={t.lead} />
      <h2>{t.seats}</h2>
      {seats.length === 0 ? (
        <p>{t.noSeats}</p>
      ) : (
        <Table
          caption={t.seats}
          head={t.seatsHead}
          rows={seats.map((membership) => [
            <MemberName membership={membership} />,
            <PostText membership={membership} />,
            <PeriodText period={membership.period} />,
          ])}
        />
      )}
      <StepFields deed="nedlaeg" {...{ group, decisions, typed, labels }}>
        <input type="hidden" name="seats" value={seatsSeen(seats)} />
      </StepFields>
    </>
  )
}

type StepFieldsProperties = Omit<Properties, 'day'> & {
  readonly deed: 'forlaeng' | 'nedlaeg'
  readonly labels: { readonly until: string; readonly reason: string; readonly save: string }
  readonly children?: ComponentChildren
}

function StepFields({ group, decisions, typed, deed, labels, children }: StepFieldsProperties) {
  const { language } = usePage()
  const t = groupTexts(language)
  const { fields, refusal } = typed
  const field = (name: keyof TypedStep['fields']) => ({
    name,
    value: fields[name],
    error: refusal?.at === name ? t.stepRefusals[refusal.word] : undefined,
  })
  return (
    <>
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.stepRefusals[refusal.word]}</p>
        </Notice>
      )}
      <Form action={groupDeedPath(group.organization.slug, deed)}>
        <input type="hidden" name="version" value={group.mandate.version} />
        {children}
        <Field {...field('until')} label={labels.until} type="date" isRequired />
        <Field {...field('on')} label={t.prolong.on} type="date" isRequired />
        <DecisionFields decisions={decisions} field={field} />
        <Field {...field('reason')} label={labels.reason} rows={3} isRequired={deed === 'nedlaeg'} />
        <button type="submit" class="button button-primary">
          {labels.save}
        </button>
      </Form>
    </>
  )
}
