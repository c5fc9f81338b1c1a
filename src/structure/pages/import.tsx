import { type ComponentChildren, Fragment } from 'preact'
import { parseDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Notice, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, dayText, momentText } from '../../ui/format.ts'
import { countsOf } from '../model/import.ts'
import { type ImportRecord, mayApply } from '../model/import-record.ts'
import type { ImportSetting } from '../model/import-settings.ts'
import { importDeedPath, importPath } from '../paths.ts'
import { importTexts } from '../texts-import.ts'
import type { NamedKind } from './imports.tsx'

/** A page shows so many; all of them are in the CSV. */
const most = 200

type Parts = {
  readonly shown: ImportRecord
  readonly kind: NamedKind & { readonly settings: readonly ImportSetting[] }
  readonly problem: string | null
}

/** What a list changes: counts, findings, refused lines and every line, with what can be done about it. */
export function ImportPage({ shown, kind, problem }: Parts) {
  const { language } = usePage()
  const t = importTexts(language)
  const { plan } = shown
  return (
    <>
      <PageHead over={kind.label(language)} title={shown.fileName} lead={<Counts shown={shown} />} />
      {problem === null ? null : (
        <Notice isProblem>
          <p>{problem}</p>
        </Notice>
      )}
      <p>{standing(shown, language)}</p>
      <Deeds shown={shown} />
      {plan.findings.length === 0 ? null : (
        <section aria-labelledby="fund">
          <h2 id="fund">{t.preview.findings}</h2>
          <ul>
            {plan.findings.map((finding, place) => (
              <li key={place}>{kind.findingSentence(language, finding)}</li>
            ))}
          </ul>
        </section>
      )}
      <Refused shown={shown} kind={kind} />
      <section aria-labelledby="linjer">
        <h2 id="linjer">{t.preview.lines}</h2>
        {plan.lines.length === 0 ? (
          <p>{t.preview.nothing}</p>
        ) : (
          <Cut shown={shown} all={plan.lines.length}>
            <Table
              caption={t.preview.linesCaption}
              head={[t.preview.line, t.preview.deed, ...kind.columns(language)]}
              rows={plan.lines
                .slice(0, most)
                .map(({ line, deed, cells }) => [
                  line === null ? '' : line,
                  t.preview.deeds[deed],
                  ...cells.map((cell) => cellText(cell, language)),
                ])}
            />
          </Cut>
        )}
      </section>
      <SaidBeside shown={shown} settings={kind.settings} />
    </>
  )
}

/** Days stand in the list as data and on the page as words. */
function cellText(cell: string, language: Language): ComponentChildren {
  const day = parseDay(cell)
  return day === null ? cell : <span class="day">{dayText(day, language)}</span>
}

function answerText(setting: ImportSetting, answer: string, language: Language): ComponentChildren {
  return setting.type === 'choice' ? setting.option(language, answer) : cellText(answer, language)
}

function standing({ state, appliedAt, endedAt }: ImportRecord, language: Language): string {
  const t = importTexts(language).preview
  const moment = state === 'applied' ? appliedAt : endedAt
  return state === 'proposed' || moment === null ? t.proposed : t[state](momentText(moment, language))
}

function Counts({ shown }: { readonly shown: ImportRecord }) {
  const { language } = usePage()
  const t = importTexts(language).counts
  const counts = countsOf(shown.plan)
  const kinds = ['added', 'changed', 'unchanged', 'refused'] as const
  const said = kinds.filter((kind) => counts[kind] > 0).map((kind) => t[kind](countText(counts[kind], language)))
  return said.length === 0 ? importTexts(language).preview.nothing : `${said.join(' · ')}.`
}

/** What can be done with the list as it stands. A refused line stops all of it, unless the rest is asked for. */
function Deeds({ shown }: { readonly shown: ImportRecord }) {
  const t = importTexts(usePage().language)
  const { id, state, version, plan } = shown
  if (state === 'applied') {
    return (
      <Form action={importDeedPath(id, 'tag-ud')} class="panel">
        <input type="hidden" name="version" value={version} />
        <p>{t.deeds.undoLead}</p>
        <button type="submit" class="button button-secondary">
          {t.deeds.undo}
        </button>
      </Form>
    )
  }
  if (state !== 'proposed') return null
  const may = mayApply(plan, false)
  return (
    <div class="actions">
      {may === 'nothing-new' ? null : (
        <Form action={importDeedPath(id, 'tag-ind')}>
          <input type="hidden" name="version" value={version} />
          {may === 'yes' ? null : <input type="hidden" name="gode" value="ja" />}
          <button type="submit" class={may === 'yes' ? 'button button-primary' : 'button button-secondary'}>
            {may === 'yes' ? t.deeds.apply : t.deeds.good}
          </button>
        </Form>
      )}
      <Form action={importDeedPath(id, 'laeg-til-side')}>
        <input type="hidden" name="version" value={version} />
        <button type="submit" class="button button-secondary">
          {t.deeds.aside}
        </button>
      </Form>
    </div>
  )
}

function Refused({ shown, kind }: Omit<Parts, 'problem'>) {
  const { language } = usePage()
  const t = importTexts(language)
  const { refusals } = shown.plan
  if (refusals.length === 0) return null
  return (
    <section aria-labelledby="afvist">
      <h2 id="afvist">{t.preview.refusals}</h2>
      {shown.state === 'proposed' ? <p>{t.preview.refusalsLead}</p> : null}
      <Cut shown={shown} all={refusals.length}>
        <Table
          caption={t.preview.refusalsCaption}
          head={[t.preview.line, t.preview.why]}
          rows={refusals
            .slice(0, most)
            .map((refusal) => [t.at(String(refusal.line), refusal.column ?? ''), kind.lineSentence(language, refusal)])}
        />
      </Cut>
    </section>
  )
}

type CutParts = { readonly shown: ImportRecord; readonly all: number; readonly children: ComponentChildren }

/** Says how much of a long table is shown, and where the rest is. */
function Cut({ shown, all, children }: CutParts) {
  const { language } = usePage()
  const t = importTexts(language).preview
  return (
    <>
      {all <= most ? null : <p>{t.shown(countText(most, language), countText(all, language))}</p>}
      {children}
      {all <= most ? null : (
        <p>
          <A to={`${importPath(shown.id)}.csv`}>{t.all}</A>
        </p>
      )}
    </>
  )
}

type SaidParts = { readonly shown: ImportRecord; readonly settings: readonly ImportSetting[] }

function SaidBeside({ shown, settings }: SaidParts) {
  const { language } = usePage()
  const answered = settings.filter(({ name }) => (shown.settings[name] ?? '') !== '')
  if (answered.length === 0) return null
  return (
    <section aria-labelledby="sagt">
      <h2 id="sagt">{importTexts(language).preview.settings}</h2>
      <dl class="facts">
        {answered.map((setting) => (
          <Fragment key={setting.name}>
            <dt>{setting.label(language)}</dt>
            <dd>{answerText(setting, shown.settings[setting.name] ?? '', language)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
