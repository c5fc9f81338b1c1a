import { type Visibility, visibilities } from '../../governance/model/visibility.ts'
import type { Language } from '../../kernel/language.ts'
import { Choice } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { PageHead } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import { isWider } from '../model/access.ts'
import type { ItemView, MatterView, MeetingView } from '../model/meeting-view.ts'
import { itemPath, meetingPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import type { Filled } from './filled.ts'
import { itemLabel } from './matter.tsx'
import { matterTitle } from './matter-title.ts'
import { Problems } from './problems.tsx'
import { convenerText } from './sentences.ts'

export type OfMeeting = { readonly meeting: MeetingView; readonly form: Filled; readonly language: Language }
export type OfItem = OfMeeting & { readonly item: ItemView & { readonly matter: MatterView } }

/** To whom something of a meeting may be opened: never to more than see the meeting. */
export function offered(meeting: MeetingView): readonly Visibility[] {
  return visibilities.filter((one) => one !== 'author' && !isWider(one, meeting.access.visibility))
}

export function meetingName({ organization, day }: MeetingView, language: Language): string {
  return `${convenerText(organization, language)}, ${dayText(day, language)}`
}

export function options(some: readonly Visibility[], language: Language) {
  return some.map((value) => ({ value, label: texts(language).visibilities[value] }))
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

/** Whether an item's attachments are opened and closed with it. */
export function AttachmentsToo({ form, language }: Pick<OfMeeting, 'form' | 'language'>) {
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
