import type { Language } from '../../kernel/language.ts'
import { pagesPerPart } from '../../meetings/model/source-parts.ts'
import { convenerText } from '../../meetings/pages/sentences.ts'
import { citedPath, meetingPath } from '../../meetings/paths.ts'
import { organizationPath } from '../../structure/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Notice, PageHead } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { SourceDocument, SourceLine, SourcePage } from '../model/source-document.ts'
import { originalPath } from '../paths.ts'
import { texts } from '../texts.ts'

type SourceDocumentProperties = {
  readonly document: SourceDocument
  readonly part: number
  readonly language: Language
}

/** Kildedokument: its text page by page, every line with its number, the cited one lit. */
export function SourceDocumentPage({ document, part, language }: SourceDocumentProperties) {
  const t = texts(language).source
  return (
    <>
      <PageHead over={t.over} title={document.name} lead={t.lead(document.pages)} />
      <dl class="facts">
        <dt>{t.cameInFor}</dt>
        <dd>
          <A to={organizationPath(document.organization.slug)}>{convenerText(document.organization, language)}</A>
        </dd>
        {document.meetings.length === 0 ? null : (
          <>
            <dt>{t.became}</dt>
            <dd>
              {document.meetings.map((meeting, place) => (
                <>
                  {place === 0 ? '' : ', '}
                  <A to={meetingPath(meeting.organization, meeting.slug)}>
                    {t.meetingOn(dayText(meeting.day, language))}
                  </A>
                </>
              ))}
            </dd>
          </>
        )}
        <dt>{t.original}</dt>
        <dd>
          <a href={originalPath(document.slug)} download>
            {t.download}
          </a>
        </dd>
      </dl>
      {document.pages === 0 ? <EmptyState>{t.noText}</EmptyState> : null}
      <Parts document={document} part={part} language={language} />
      {document.shown.map((page) => (
        <PageText key={page.page} page={page} language={language} />
      ))}
      <Parts document={document} part={part} language={language} />
    </>
  )
}

/** A long document stands on several pages here: the way to the ones before and after. */
function Parts({ document, part, language }: SourceDocumentProperties) {
  if (document.pages <= pagesPerPart) return null
  const t = texts(language).source
  const first = (part - 1) * pagesPerPart + 1
  const last = Math.min(document.pages, part * pagesPerPart)
  return (
    <nav class="actions" aria-label={t.parts}>
      {part === 1 ? null : <A to={citedPath(document.slug, first - pagesPerPart, null)}>← {t.before}</A>}
      <span class="muted">{t.here(first, last, document.pages)}</span>
      {last === document.pages ? null : <A to={citedPath(document.slug, last + 1, null)}>{t.after} →</A>}
    </nav>
  )
}

function PageText({ page, language }: { readonly page: SourcePage; readonly language: Language }) {
  const t = texts(language).source
  return (
    <section class="source-page" id={`s${page.page}`} aria-labelledby={`side-${page.page}`}>
      <h2 id={`side-${page.page}`}>{t.page(page.page)}</h2>
      {page.unreadable === true ? <Notice>{t.unreadable}</Notice> : null}
      <ol lang="da">
        {page.lines.map((line) => (
          <LineText key={line.line} line={line} page={page.page} />
        ))}
      </ol>
    </section>
  )
}

function LineText({ line, page }: { readonly line: SourceLine; readonly page: number }) {
  const marker = line.marker === undefined ? '' : `${line.marker === 'bullet' ? '•' : line.marker} `
  return (
    <li id={`s${page}l${line.line}`} value={line.line} class={line.furniture === true ? 'furniture' : undefined}>
      {marker}
      {line.text}
    </li>
  )
}
