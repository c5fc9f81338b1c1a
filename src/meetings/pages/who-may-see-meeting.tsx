import { visibilities } from '../../governance/model/visibility.ts'
import { Choice, Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead } from '../../ui/components/pieces.tsx'
import { itemsAccessPath, meetingAccessPath, meetingPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { AccessHistory } from './access-history.tsx'
import { AttachmentsToo, meetingName, type OfMeeting, offered, options, Save } from './access-pieces.tsx'
import { ClosingFields } from './closing-fields.tsx'
import { itemLabel } from './matter.tsx'
import { matterTitle } from './matter-title.ts'
import { Problems } from './problems.tsx'
/** Who may see the whole meeting, and why not everybody. */
export function MeetingAccessPage({ meeting, form, language }: OfMeeting) {
  const t = textsOfClosing(language).access
  const { access, organization, slug, version } = meeting
  const closing = meeting.changes.findLast(({ item }) => item === null) ?? null
  return (
    <>
      <PageHead title={t.toMeeting} lead={t.meetingLead(meetingName(meeting, language))} />
      <Problems errors={form.errors} language={language} />
      <p>
        {t.now(texts(language).visibilities[access.visibility])} {t.meetingHint}
      </p>
      <Form action={meetingAccessPath(organization.slug, slug)} label={t.toMeeting}>
        <Choice
          name="visibility"
          legend={t.visibility}
          error={form.errors.visibility}
          value={form.typed.visibility ?? access.visibility}
          options={options(
            visibilities.filter((one) => one !== 'author' || access.visibility === 'author'),
            language,
          )}
        />
        <ClosingFields
          form={form}
          standing={{ ...access, ground: closing?.ground ?? null }}
          version={version}
          language={language}
        />
        <Save label={t.saveMeeting} />
      </Form>
      <p class="actions">
        <A to={itemsAccessPath(organization.slug, slug)}>{t.toItems}</A>
        <A to={meetingPath(organization.slug, slug)}>{t.backToMeeting}</A>
      </p>
      <AccessHistory meeting={meeting} item={null} language={language} />
    </>
  )
}

/** Several items at once. */
export function ItemsAccessPage({ meeting, form, language }: OfMeeting) {
  const t = textsOfClosing(language).access
  const { organization, slug, version } = meeting
  const chosen = new Set((form.typed.items ?? '').split(','))
  return (
    <>
      <PageHead title={t.toItems} lead={t.bulkLead} over={meetingName(meeting, language)} />
      <Problems errors={form.errors} language={language} />
      {meeting.items.length === 0 ? (
        <EmptyState>
          <p>{t.bulkEmpty}</p>
        </EmptyState>
      ) : (
        <Form action={itemsAccessPath(organization.slug, slug)} label={t.toItems}>
          <fieldset class={form.errors.items === undefined ? 'form-group' : 'form-group form-error'}>
            <legend class="form-label">{t.bulkItems}</legend>
            {meeting.items.map((item, place) => (
              <div key={item.slug} class="form-group-checkbox">
                <input
                  type="checkbox"
                  class="form-checkbox"
                  id={`items-${place}`}
                  name="items"
                  value={item.slug}
                  checked={chosen.has(item.slug)}
                />
                <label for={`items-${place}`}>
                  {itemLabel(item, place, language)} {matterTitle(item.matter?.title ?? null, language)} ·{' '}
                  <span class="muted">
                    {item.matter === null ? '' : texts(language).visibilities[item.matter.access.visibility]}
                  </span>
                </label>
              </div>
            ))}
          </fieldset>
          <Choice
            name="visibility"
            legend={t.visibility}
            error={form.errors.visibility}
            value={form.typed.visibility}
            options={options(offered(meeting), language)}
          />
          <ClosingFields
            form={form}
            standing={{ ground: null, reason: null, reviewOn: null }}
            version={version}
            language={language}
          />
          <AttachmentsToo form={form} language={language} />
          <Save label={t.saveBulk} />
        </Form>
      )}
      <p class="actions">
        <A to={meetingAccessPath(organization.slug, slug)}>{t.toMeeting}</A>
        <A to={meetingPath(organization.slug, slug)}>{t.backToMeeting}</A>
      </p>
    </>
  )
}
