import { danishDay, parseDay } from '../../kernel/day.ts'
import { Field, Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Mark, Notice, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { DocumentLine, DocumentState } from '../model/document.ts'
import type { DocumentList, OrganizationServed } from '../model/document-list.ts'
import { intakePath, reviewPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { Failure } from './failure.tsx'

type ListProperties = {
  readonly list: DocumentList
  /** the organization that was chosen last */
  readonly chosen: string | null
  readonly problem: { readonly at: 'organization' | 'files'; readonly sentence: string } | null
  readonly added: number
}

/** The documents that came in, and where more are added. */
export function DocumentListPage({ list, chosen, problem, added }: ListProperties) {
  const t = texts(usePage().language)
  const open = list.lines.filter(({ state }) => state === 'read').length
  return (
    <>
      <PageHead title={t.list.title} lead={t.list.lead(open)} />
      {added === 0 ? null : <Notice title={t.upload.added(added)} />}
      {list.organizations.length === 0 ? (
        <EmptyState>
          <p>{t.list.noOrganizations}</p>
        </EmptyState>
      ) : (
        <UploadForm organizations={list.organizations} chosen={chosen} problem={problem} />
      )}
      {list.organizations.length > 0 && list.lines.length === 0 ? (
        <EmptyState>
          <p>{t.list.empty}</p>
        </EmptyState>
      ) : null}
      {list.lines.length === 0 ? null : <Lines list={list} />}
    </>
  )
}

type UploadProperties = Pick<ListProperties, 'chosen' | 'problem'> & {
  readonly organizations: readonly OrganizationServed[]
}

function UploadForm({ organizations, chosen, problem }: UploadProperties) {
  const t = texts(usePage().language).upload
  const [only] = organizations
  const value = chosen ?? (organizations.length === 1 ? only?.id : undefined)
  const options = organizations.map(({ id, name, cluster }) => ({
    value: id,
    label: cluster === null ? name : `${cluster}: ${name}`,
  }))
  const error = (at: string) => (problem?.at === at ? problem.sentence : undefined)
  return (
    <Form action={intakePath} takesFiles class="panel upload" label={t.heading}>
      <h2>{t.heading}</h2>
      <Field
        name="organization"
        label={t.organization}
        options={[{ value: '', label: t.choose }, ...options]}
        value={value}
        error={error('organization')}
      />
      <Field
        name="files"
        label={t.files}
        hint={t.filesHint}
        type="file"
        multiple
        accept=".pdf,.docx,.txt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain"
        error={error('files')}
      />
      <p class="drop-hint" hidden>
        {t.drop}
      </p>
      <progress class="upload-progress" max="100" value="0" aria-label={t.sending} hidden />
      <button type="submit" class="button button-primary">
        {t.send}
      </button>
    </Form>
  )
}

const tones: Readonly<Record<DocumentState, 'needs-you' | 'quiet' | 'good'>> = {
  waiting: 'quiet',
  read: 'needs-you',
  unreadable: 'needs-you',
  accepted: 'good',
  'taken-over': 'good',
  refused: 'quiet',
}

function Lines({ list }: { readonly list: DocumentList }) {
  const { language } = usePage()
  const t = texts(language).list
  const names = new Map(
    list.organizations.map(({ id, name, cluster }) => [id, cluster === null ? name : `${cluster}: ${name}`]),
  )
  const rows = list.lines.map((line) => {
    const day = parseDay(line.day ?? '')
    return [
      <A key="name" to={reviewPath(line.slug)}>
        {line.name}
      </A>,
      <State key="state" line={line} />,
      names.get(line.organization.id) ?? line.organization.slug,
      day === null ? '' : dayText(day, language),
      dayText(danishDay(line.createdAt), language),
    ]
  })
  return <Table caption={t.caption} head={t.columns} rows={rows} />
}

function State({ line }: { readonly line: DocumentLine }) {
  const t = texts(usePage().language)
  return (
    <>
      <Mark tone={tones[line.state]}>{t.states[line.state]}</Mark>{' '}
      {line.state === 'read' && line.doubts > 0 ? <span class="small">{t.list.doubts(line.doubts)}</span> : null}
      {line.state === 'unreadable' ? (
        <span class="small">
          <Failure failure={line.failure} />
        </span>
      ) : null}
    </>
  )
}
