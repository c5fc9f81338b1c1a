import type { Visibility } from '../../governance/model/visibility.ts'
import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { Mark } from '../../ui/components/pieces.tsx'
import { countText, dayText, moneyText } from '../../ui/format.ts'
import type { AmountView, AttachmentView } from '../model/meeting-view.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { Cited } from './cited.tsx'
import type { Telling } from './part.ts'

/** Bilag: what lay beside the item. */
export function Attachments({
  attached,
  outer,
  language,
  heading: Heading,
}: Telling & {
  readonly attached: readonly AttachmentView[]
  /** Who may see the item; null where the reader does not. An attachment with other readers says so. */
  readonly outer: Visibility | null
}) {
  if (attached.length === 0) return null
  return (
    <section class="attached">
      <Heading>{texts(language).agendaItem.attachments}</Heading>
      <ul>
        {attached.map((attachment, place) => (
          <li key={place}>
            {attachment.number === null ? null : <span class="muted">{attachment.number} </span>}
            {inDanish(attachment.title)}
            <References of={attachment} />
            <Readers of={attachment} outer={outer} language={language} />
            <Cited source={attachment.source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ReadersProperties = {
  readonly of: AttachmentView
  readonly outer: Visibility | null
  readonly language: Language
}

function Readers({ of, outer, language }: ReadersProperties) {
  const t = textsOfClosing(language)
  const opened = of.openedOn === null ? null : t.openedOn(dayText(of.openedOn, language))
  const said = of.visibility === 'public' ? t.openAttachment : t.seenBy(texts(language).visibilities[of.visibility])
  return (
    <>
      {of.visibility === outer ? null : (
        <>
          {' '}
          <Mark tone={of.visibility === 'public' ? 'quiet' : 'needs-you'}>{said}</Mark>
        </>
      )}
      {opened === null ? null : <span class="muted small"> {opened}</span>}
    </>
  )
}

function References({ of }: { readonly of: AttachmentView }) {
  const references = [of.documentNumber, of.caseReference].filter((reference) => reference !== null)
  return references.length === 0 ? null : <span class="muted small"> · {references.join(' · ')}</span>
}

/** Beløb: sums of money that the item names. */
export function Amounts({ named, language, heading: Heading }: Telling & { readonly named: readonly AmountView[] }) {
  if (named.length === 0) return null
  const t = texts(language).agendaItem
  return (
    <section class="amounts">
      <Heading>{t.amounts}</Heading>
      <ul>
        {named.map((amount, place) => (
          <li key={place}>
            <strong class="sum">{moneyText(amount.oere, language)}</strong>
            {amount.year === null ? '' : ` ${t.year(amount.year)}`}
            {amount.isEstimated ? ` (${t.estimated})` : ''}
            {amount.party === null ? '' : `, ${amount.party}`}
            <Printed amount={amount} language={language} />
            <Cited source={amount.source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words of the paper, where they are not just the sum again. */
function Printed({ amount, language }: { readonly amount: AmountView; readonly language: Language }) {
  const { text, oere } = amount
  if (text === null || text.includes(countText(oere / 100n, 'da'))) return null
  const { before, after } = texts(language).quote
  return (
    <span class="muted">
      {' '}
      {before}
      {inDanish(text)}
      {after}
    </span>
  )
}
