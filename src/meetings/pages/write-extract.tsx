import type { Language } from '../../kernel/language.ts'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { Notice } from '../../ui/components/pieces.tsx'
import { isWider } from '../model/access.ts'
import { type Extract, extractVisibilities } from '../model/extract.ts'
import { outcomes } from '../model/meeting-record.ts'
import type { ItemView, MatterView, MeetingView } from '../model/meeting-view.ts'
import { extractPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { BackToItem, ItemHead, Save } from './access-pieces.tsx'
import { ExtractOf } from './closed.tsx'
import type { Filled } from './filled.ts'

type ExtractProperties = {
  readonly meeting: MeetingView
  readonly item: ItemView & { readonly matter: MatterView }
  readonly form: Filled
  readonly language: Language
}

/** What others are told of a closed item, written by hand. */
export function WriteExtractPage({ meeting, item, form, language }: ExtractProperties) {
  const t = textsOfClosing(language)
  const w = t.write
  return (
    <>
      <ItemHead title={w.heading} meeting={meeting} item={item} form={form} language={language} />
      {item.matter.access.visibility === 'public' ? (
        <p>{w.openItem}</p>
      ) : (
        <>
          <p>{w.lead}</p>
          {form.errors.version === undefined || item.extract === null ? null : (
            <Notice title={t.access.was}>
              <p>{t.closedTitled(item.extract.title)}</p>
              <ExtractOf extract={item.extract} language={language} />
            </Notice>
          )}
          <ExtractForm meeting={meeting} item={item} form={form} language={language} />
          {item.extract === null ? null : (
            <Removal path={pathOf(meeting, item)} version={item.extract.version} language={language} />
          )}
        </>
      )}
      <BackToItem meeting={meeting} item={item} language={language} />
    </>
  )
}

function pathOf({ organization, slug }: MeetingView, item: ItemView): string {
  return extractPath(organization.slug, slug, item.slug)
}

function ExtractForm({ meeting, item, form, language }: ExtractProperties) {
  const w = textsOfClosing(language).write
  const words = texts(language)
  const { typed, errors } = form
  const said = standing(item.extract)
  const field = (name: keyof typeof said) => ({ name, value: typed[name] ?? said[name], error: errors[name] })
  const offered = extractVisibilities.filter((one) => !isWider(one, meeting.access.visibility))
  return (
    <Form action={pathOf(meeting, item)} label={w.heading}>
      <Field {...field('title')} label={w.title} hint={w.titleHint} isRequired />
      <Field {...field('publicReason')} label={w.reason} hint={w.reasonHint} />
      <Field {...field('text')} label={w.text} hint={w.textHint} rows={6} />
      <Field
        {...field('outcome')}
        label={w.outcome}
        options={[
          { value: '', label: w.noOutcome },
          ...outcomes.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] })),
        ]}
      />
      <Choice
        {...field('readers')}
        legend={w.visibility}
        options={offered.map((one) => ({
          value: one,
          label: one === 'secretariat' ? w.draft : words.visibilities[one],
        }))}
      />
      <input type="hidden" name="extractVersion" value={item.extract?.version ?? ''} />
      <Save label={w.save} />
    </Form>
  )
}

function standing(extract: Extract | null) {
  return {
    title: extract?.title ?? '',
    publicReason: extract?.reason ?? '',
    text: extract?.text ?? '',
    outcome: extract?.outcome ?? '',
    readers: extract?.visibility,
  }
}

type RemovalProperties = { readonly path: string; readonly version: number; readonly language: Language }

function Removal({ path, version, language }: RemovalProperties) {
  const w = textsOfClosing(language).write
  return (
    <section class="removal">
      <h2>{w.remove}</h2>
      <p>{w.removeHint}</p>
      <Form action={path} label={w.remove}>
        <input type="hidden" name="deed" value="remove" />
        <input type="hidden" name="extractVersion" value={version} />
        <button type="submit" class="button button-secondary">
          {w.remove}
        </button>
      </Form>
    </section>
  )
}
