import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { attachmentsAccessPath, itemAccessPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { AccessHistory } from './access-history.tsx'
import { AttachmentsToo, BackToItem, ItemHead, type OfItem, offered, options, Save } from './access-pieces.tsx'
import { ClosingFields } from './closing-fields.tsx'
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
