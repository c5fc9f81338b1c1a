import { type Visibility, visibilities } from '../../governance/model/visibility.ts'
import type { Language } from '../../kernel/language.ts'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import { isWider } from '../model/access.ts'
import type { ItemView, MatterView, MeetingView } from '../model/meeting-view.ts'
import {
  attachmentsAccessPath,
  itemAccessPath,
  itemPath,
  itemsAccessPath,
  meetingAccessPath,
  meetingPath,
} from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { AccessHistory } from './access-history.tsx'
import { ClosingFields } from './closing-fields.tsx'
import type { Filled } from './filled.ts'
import { itemLabel } from './matter.tsx'
import { matterTitle } from './matter-title.ts'
import { Problems } from './problems.tsx'
import { convenerText } from './sentences.ts'

type OfMeeting = { readonly meeting: MeetingView; readonly form: Filled; readonly language: Language }
type OfItem = OfMeeting & { readonly item: ItemView & { readonly matter: MatterView } }

function offered(meeting: MeetingView): readonly Visibility[] {
  return visibilities.filter((one) => one !== 'author' && !isWider(one, meeting.access.visibility))
}

export function meetingName({ organization, day }: MeetingView, language: Language): string {
  return `${convenerText(organization, language)}, ${dayText(day, language)}`
}

function options(some: readonly Visibility[], language: Language) {
  return some.map((value) => ({ value, label: texts(language).visibilities[value] }))
}

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

/** Who may see an item, and why not everybody; attachments go along only where that is said. */
export function ItemAccessPage({ meeting, item, form, language }: OfItem) {
  const t = textsOfClosing(language).access
  const { organization, slug, version } = meeting
  const { access } = item.matter
  return (
    <>
      <ItemHead title={t.toItem} meeting={meeting} item={item} form={form} language={language} />
      <p>{t.now(texts(language).visibilities[access.visibility])}</p>
      <Form action={itemAccessPath(organization.slug, slug, item.slug)} label={t.toItem}>
        <Choice
          name="visibility"
          legend={t.visibility}
          error={form.errors.visibility}
          value={form.typed.visibility ?? access.visibility}
          options={options(offered(meeting), language)}
        />
        <ClosingFields
          form={form}
          standing={{ ...access, ground: item.closing?.ground ?? null }}
          version={version}
          language={language}
        />
        {item.attachments.length === 0 ? (
          <input type="hidden" name="attachments" value="stay" />
        ) : (
          <AttachmentsToo form={form} language={language} />
        )}
        <Save label={t.save} />
      </Form>
      <BackToItem meeting={meeting} item={item} language={language} />
      <AccessHistory meeting={meeting} item={item.slug} language={language} />
    </>
  )
}

/** Who may see each attachment: open beside a closed item, and the reverse. */
export function AttachmentsAccessPage({ meeting, item, form, language }: OfItem) {
  const t = textsOfClosing(language).access
  const { organization, slug, version } = meeting
  return (
    <>
      <ItemHead title={t.toAttachments} meeting={meeting} item={item} form={form} language={language} />
      <p>{t.attachmentsLead}</p>
      <Form action={attachmentsAccessPath(organization.slug, slug, item.slug)} label={t.toAttachments}>
        {item.attachments.map(({ number, title, visibility }, place) => (
          <Field
            key={place}
            name={`attachment-${place}`}
            label={number === null ? title : `${number} ${title}`}
            hint={t.now(texts(language).visibilities[visibility])}
            error={form.errors[`attachment-${place}`]}
            value={form.typed[`attachment-${place}`] ?? ''}
            options={[{ value: '', label: t.untouched }, ...options(offered(meeting), language)]}
          />
        ))}
        <ClosingFields
          form={form}
          standing={{ ground: null, reason: null, reviewOn: null }}
          version={version}
          language={language}
        />
        <Save label={t.saveAttachments} />
      </Form>
      <BackToItem meeting={meeting} item={item} language={language} />
      <AccessHistory meeting={meeting} item={item.slug} language={language} />
    </>
  )
}

export function ItemHead({ title, meeting, item, form, language }: OfItem & { readonly title: string }) {
  const label = itemLabel(item, meeting.items.indexOf(item), language)
  return (
    <>
      <PageHead
        title={title}
        over={meetingName(meeting, language)}
        lead={
          <>
            {label} {matterTitle(item.matter.title, language)}
          </>
        }
      />
      <Problems errors={form.errors} language={language} />
    </>
  )
}

export function BackToItem({ meeting, item, language }: Omit<OfItem, 'form'>) {
  const t = textsOfClosing(language).access
  return (
    <p class="actions">
      <A to={itemPath(meeting.organization.slug, meeting.slug, item.slug)}>{t.backToItem}</A>
      <A to={meetingPath(meeting.organization.slug, meeting.slug)}>{t.backToMeeting}</A>
    </p>
  )
}

function AttachmentsToo({ form, language }: Pick<OfMeeting, 'form' | 'language'>) {
  const t = textsOfClosing(language).access
  return (
    <Choice
      name="attachments"
      legend={t.withAttachments}
      error={form.errors.attachments}
      value={form.typed.attachments}
      options={[
        { value: 'along', label: t.attachmentsAlong },
        { value: 'stay', label: t.attachmentsStay },
      ]}
    />
  )
}

export function Save({ label }: { readonly label: string }) {
  return (
    <button type="submit" class="button button-primary">
      {label}
    </button>
  )
}
