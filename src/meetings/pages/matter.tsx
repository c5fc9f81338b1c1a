import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import type { SectionKind } from '../model/meeting-record.ts'
import type { ItemView, SectionView } from '../model/meeting-view.ts'
import { texts } from '../texts.ts'
import { Cited } from './cited.tsx'
import { Prose } from './prose.tsx'

/** What an item's number looks like before its title; its place where none is printed. */
export function itemLabel(item: Pick<ItemView, 'number'>, place: number, language: Language): string {
  const number = item.number?.trim() ?? ''
  if (number === '') return texts(language).agendaItem.place(place + 1)
  return /[.):]$/.test(number) ? number : `${number}.`
}

/** The numbers under which the matter is filed. */
export function FiledUnder({ item, language }: { readonly item: ItemView; readonly language: Language }) {
  const t = texts(language).agendaItem
  const { caseNumber = null, documentNumber = null } = item.matter ?? {}
  const numbers = [
    caseNumber === null ? null : t.caseNumber(caseNumber),
    documentNumber === null ? null : t.documentNumber(documentNumber),
  ].filter((number) => number !== null)
  return numbers.length === 0 ? null : <p class="muted small">{numbers.join(' · ')}</p>
}

const toldElsewhere: Readonly<Partial<Record<SectionKind, (item: ItemView) => number>>> = {
  recommendation: (item) => item.recommendations.length,
  decision: (item) => item.decisions.length,
  attachments: (item) => item.attachments.length,
  absence: (item) => item.decisions.reduce((count, decision) => count + decision.absent.length, 0),
}

/** The sections whose words are not already shown as recommendations, decisions or attachments. */
export function matterSections(item: ItemView): SectionView[] {
  return item.sections.filter((section) => (toldElsewhere[section.kind]?.(item) ?? 0) === 0)
}

type SectionsProperties = { readonly sections: readonly SectionView[]; readonly language: Language }

/** Sagsfremstilling and what else the paper says, under its own headings. */
export function Sections({ sections, language }: SectionsProperties) {
  const t = texts(language)
  return (
    <>
      {sections.map((section, place) => (
        <div key={place}>
          {section.heading === null && sections.length === 1 ? null : (
            <h3>{section.heading === null ? t.sections[section.kind] : inDanish(section.heading)}</h3>
          )}
          <Prose text={section.text} />
          <Cited source={section.source} />
        </div>
      ))}
    </>
  )
}
