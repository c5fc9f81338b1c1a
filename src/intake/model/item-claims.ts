import type { Claim, ReadItem } from './claim.ts'
import type { Item, SectionKind, SourceLines } from './meeting-document.ts'
import { lineAt, type Passages, passage, type Stretch } from './passages.ts'
import { entries, type Verdicts } from './verdicts.ts'

/** What the reading claims of one item, in the order in which a person would check it. */
export function claimsOfItem(read: ReadItem, verdicts: Verdicts, passages: Passages, stretch: Stretch): Claim[] {
  const { item, place, isAdded } = read
  const list = `items.${place}`
  const at = { item: place, doubts: [] }
  const find = finder(item, passages, stretch)
  const heading: Claim = {
    ...at,
    path: `${list}.title`,
    about: 'heading',
    says: { number: item.number, title: item.title },
    source: isAdded ? null : (passage(passages, item.title, stretch) ?? firstLine(item.source)),
    isAdded,
  }
  const sections = entries(verdicts, `${list}.sections`, 'section', item.sections).map(
    (entry): Claim => ({
      ...at,
      ...entry,
      about: 'section',
      source: entry.isAdded ? null : (entry.says.source ?? find(entry.says.heading ?? entry.says.text, [])),
    }),
  )
  const recommendations = entries(verdicts, `${list}.recommendations`, 'recommendation', item.recommendations).map(
    (entry): Claim => ({ ...at, ...entry, about: 'recommendation', source: find(entry.says.text, ['recommendation']) }),
  )
  const decisions = entries(verdicts, `${list}.decisions`, 'decision', item.decisions).map(
    (entry): Claim => ({
      ...at,
      ...entry,
      about: 'decision',
      source: find(entry.says.text, ['decision', 'treatment']),
    }),
  )
  const attachments = entries(verdicts, `${list}.attachments`, 'attachment', item.attachments).map(
    (entry): Claim => ({ ...at, ...entry, about: 'attachment', source: find(entry.says.title, ['attachments']) }),
  )
  const amounts = entries(verdicts, `${list}.amounts`, 'amount', item.amounts ?? []).map(
    (entry): Claim => ({ ...at, ...entry, about: 'amount', source: find(entry.says.text, []) }),
  )
  return [heading, ...marks(read, find), ...sections, ...recommendations, ...decisions, ...attachments, ...amounts]
}

/** An item's lines are all it holds; its heading is the first. */
function firstLine(source: SourceLines | null | undefined): SourceLines | null {
  return source == null ? null : { page: source.page, line: source.line }
}

type Find = (said: string | null | undefined, under: readonly SectionKind[]) => SourceLines | null

/** What the document prints about the item as a whole: open or closed, and its numbers. What it does not say is not asked about. */
function marks({ item, place }: ReadItem, find: Find): Claim[] {
  const at = { item: place, doubts: [], isAdded: false }
  const list = `items.${place}`
  const claims: Claim[] = []
  if (item.public !== null) {
    claims.push({ ...at, path: `${list}.public`, about: 'openness', says: item.public, source: firstLine(item.source) })
  }
  if (item.caseNumber != null) {
    const source = find(item.caseNumber, [])
    claims.push({ ...at, path: `${list}.caseNumber`, about: 'caseNumber', says: item.caseNumber, source })
  }
  if (item.documentNumber != null) {
    const source = find(item.documentNumber, [])
    claims.push({ ...at, path: `${list}.documentNumber`, about: 'documentNumber', says: item.documentNumber, source })
  }
  return claims
}

/** Looks first where the item has a section of that kind, then in the whole item; what is not found again has its section's line. */
function finder(item: Item, passages: Passages, stretch: Stretch): Find {
  return (said, under) => {
    const section = item.sections.find(({ kind, source }) => under.includes(kind) && source != null)
    const fallback = section?.source ?? firstLine(item.source)
    const below = section === undefined ? null : { from: lineAt(passages, section.source), until: stretch.until }
    const found = below === null ? null : passage(passages, said, below)
    return found ?? passage(passages, said, stretch) ?? fallback
  }
}
