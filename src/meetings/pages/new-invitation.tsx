import type { Visibility } from '../../governance/model/visibility.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { subjects } from '../model/involvement.ts'
import { newInvitationPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { involvementTexts } from '../texts-involvement.ts'

type Texts = ReturnType<typeof involvementTexts>['invite']
type FieldName = 'organization' | 'invited' | 'subject' | 'meeting' | 'group' | 'topic' | 'on' | 'visibility' | 'source'
type Choosable = { readonly slug: string; readonly name: string }

/** What was typed, and what was wrong with it. */
export type TypedInvitation = {
  readonly fields: Readonly<Record<FieldName, string>>
  readonly refusal?: { readonly word: keyof Texts['refusals']; readonly at?: string | undefined }
}

type Properties = {
  readonly cluster: Choosable
  /** Who may invite: the cluster and its levels, as far as the reader serves them. */
  readonly inviters: readonly Choosable[]
  readonly committees: readonly Choosable[]
  readonly meetings: readonly { readonly id: string; readonly on: Day; readonly name: string }[]
  readonly groups: readonly Choosable[]
  readonly typed: TypedInvitation
}

/** The form by which a secretary writes down that a patient involvement committee was invited. */
export function NewInvitationPage({ cluster, inviters, committees, meetings, groups, typed }: Properties) {
  const { language } = usePage()
  const all = involvementTexts(language)
  const t = all.invite
  const { fields, refusal } = typed
  const field = (name: FieldName) => ({
    name,
    value: fields[name],
    error: refusal?.at === name ? t.refusals[refusal.word] : undefined,
  })
  const [only, ...others] = committees
  const invited = fields.invited === '' && others.length === 0 ? (only?.slug ?? '') : fields.invited
  const offered = (some: readonly Choosable[], empty: string) => [
    { value: '', label: empty },
    ...some.map(({ slug, name }) => ({ value: slug, label: name })),
  ]
  const dated = meetings.map(({ id, on, name }) => ({ value: id, label: `${dayText(on, language)}: ${name}` }))
  const open: readonly Visibility[] = visibilities.filter((one) => one !== 'author')
  return (
    <>
      <PageHead over={cluster.name} title={t.title} lead={t.lead} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.refusals[refusal.word]}</p>
        </Notice>
      )}
      {committees.length > 0 ? null : (
        <Notice>
          <p>{t.noCommittee}</p>
        </Notice>
      )}
      <Form action={newInvitationPath(cluster.slug)}>
        <Field {...field('organization')} label={t.organization} options={offered(inviters, t.choose)} isRequired />
        <Field
          {...field('invited')}
          value={invited}
          label={t.invited}
          options={offered(committees, t.choose)}
          isRequired
        />
        <Choice
          {...field('subject')}
          legend={t.subject}
          options={subjects.map((value) => ({ value, label: all.subjects[value] }))}
        />
        <Field
          {...field('meeting')}
          label={t.meeting}
          hint={t.meetingHint}
          options={[{ value: '', label: t.none }, ...dated]}
        />
        <Field {...field('group')} label={t.group} hint={t.groupHint} options={offered(groups, t.none)} />
        <Field {...field('topic')} label={t.topic} hint={t.topicHint} isRequired />
        <Field {...field('on')} label={t.on} type="date" isRequired />
        <Choice
          {...field('visibility')}
          legend={t.visibility}
          hint={t.visibilityHint}
          options={open.map((value) => ({ value, label: texts(language).visibilities[value] }))}
        />
        <Field {...field('source')} label={t.source} hint={t.sourceHint} />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}
