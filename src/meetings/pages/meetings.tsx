import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import type { MeetingLine, OrganizationView, Paged } from '../model/meeting-view.ts'
import { meetingPath, newMeetingPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { NoneKnown } from './none-known.tsx'
import { Pager } from './pager.tsx'
import { convenerText, meetingSentence, whenText } from './sentences.ts'

type MeetingsPageProperties = {
  /** Null: the whole country. */
  readonly organization: OrganizationView | null
  readonly path: string
  readonly meetings: Paged<MeetingLine>
  readonly next: MeetingLine | null
  readonly today: Day
  readonly canWrite: boolean
  readonly language: Language
}

/** Møder: the next one as a sentence, then all of them, the latest first. */
export function MeetingsPage({
  organization,
  path,
  meetings,
  next,
  today,
  canWrite,
  language,
}: MeetingsPageProperties) {
  const t = texts(language).meetings
  const nextSentence = next === null ? null : meetingSentence(next, language, today)
  return (
    <>
      <PageHead
        over={organization === null ? undefined : convenerText(organization, language)}
        title={organization === null ? t.all : t.title}
        lead={nextSentence ?? (meetings.total === 0 ? undefined : t.lead(meetings.total))}
      />
      {canWrite && organization !== null ? (
        <p class="actions">
          <A to={newMeetingPath(organization.slug)} class="button button-primary">
            {t.add}
          </A>
        </p>
      ) : null}
      {meetings.lines.length === 0 ? (
        <NoneKnown sentences={t} language={language} />
      ) : (
        <Table
          caption={t.caption}
          head={t.columns}
          numbers={[3]}
          rows={meetings.lines.map((line) => meetingRow(line, language))}
        />
      )}
      <Pager path={path} list={meetings} language={language} />
    </>
  )
}

function meetingRow(line: MeetingLine, language: Language) {
  const t = texts(language)
  return [
    <>
      <A to={meetingPath(line.organization.slug, line.slug)}>{whenText(line, language)}</A>
      {line.title === null ? null : <span class="muted"> {inDanish(line.title)}</span>}
    </>,
    convenerText(line.organization, language),
    line.location ?? '',
    line.items,
    <>
      {t.kinds[line.kind]}
      {line.visibility === 'public' ? null : (
        <>
          {' '}
          <Mark tone="needs-you">{t.visibilities[line.visibility]}</Mark>
        </>
      )}
    </>,
  ]
}
