import { HistoryLink } from '../../journal/pages/history-link.tsx'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import type { Person } from '../model/person.ts'
import { correctPersonPath, newPersonPath } from '../paths.ts'
import { texts } from '../texts.ts'

type RefusalWord = keyof ReturnType<typeof texts>['person']['refusals']

/** What was typed, and what was wrong with it. */
export type Typed = {
  readonly name: string
  readonly isPublic: 'yes' | 'no' | undefined
  readonly refusal?: { readonly word: RefusalWord; readonly at?: string | undefined }
}

export function NewPersonPage({ typed }: { readonly typed: Typed }) {
  const t = texts(usePage().language).person
  return (
    <>
      <PageHead title={t.newTitle} lead={t.newLead} />
      <PersonForm action={newPersonPath} typed={typed} />
    </>
  )
}

/** The name as it stands now is shown beside what was typed, so that nobody overwrites a colleague unseen. */
export function CorrectPersonPage({ person, typed }: { readonly person: Person; readonly typed: Typed }) {
  const t = texts(usePage().language).person
  return (
    <>
      <PageHead over={t.rename} title={person.name} />
      {typed.refusal?.word === 'changed-meanwhile' ? (
        <Notice isProblem>
          <p>{t.theirs(person.name)}</p>
        </Notice>
      ) : null}
      <PersonForm action={correctPersonPath(person)} typed={typed} version={person.version} />
      <p>
        <HistoryLink word="person" id={person.id} />
      </p>
    </>
  )
}

function PersonForm({
  action,
  typed,
  version,
}: {
  readonly action: string
  readonly typed: Typed
  readonly version?: number
}) {
  const t = texts(usePage().language).person
  const problemAt = (field: string) =>
    typed.refusal !== undefined && (typed.refusal.at ?? 'name') === field ? t.refusals[typed.refusal.word] : undefined
  return (
    <Form action={action}>
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      <Field name="name" label={t.name} hint={t.nameHint} value={typed.name} error={problemAt('name')} isRequired />
      <Choice
        name="isPublic"
        legend={t.isPublic}
        value={typed.isPublic}
        error={problemAt('isPublic')}
        options={[
          { value: 'yes', label: t.isPublicYes, hint: t.isPublicYesHint },
          { value: 'no', label: t.isPublicNo },
        ]}
      />
      <button type="submit" class="button button-primary">
        {t.save}
      </button>
    </Form>
  )
}
