import { inDanish } from '../../ui/components/danish.tsx'
import { Mark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { momentText } from '../../ui/format.ts'
import { type Ruling, stands } from '../model/ruling.ts'
import { textsOfDisagreements } from '../texts-disagreements.ts'
import type { Telling } from './sayings.tsx'

/** What was decided when and why, and what of it was reversed; newest first. */
export function RulingList({ rulings, telling }: { readonly rulings: readonly Ruling[]; readonly telling: Telling }) {
  const t = textsOfDisagreements(usePage().language).question
  return (
    <section aria-labelledby="afgoerelser">
      <h2 id="afgoerelser">{t.rulings}</h2>
      {rulings.length === 0 ? (
        <p>{t.noRulings}</p>
      ) : (
        <ul class="plain-list">
          {rulings.map((ruling) => (
            <li key={ruling.id}>
              <RulingText ruling={ruling} telling={telling} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function RulingText({ ruling, telling }: { readonly ruling: Ruling; readonly telling: Telling }) {
  const { language } = usePage()
  const t = textsOfDisagreements(language).question
  const { chosen, countedIn, decidedAt, decidedBy, reason, reversal } = ruling
  const places = chosen.map(telling.nameOf)
  return (
    <>
      <p>
        <strong>{t.decidedOn(momentText(decidedAt, language), decidedBy)}</strong>{' '}
        <Mark tone={stands(ruling) ? 'good' : 'quiet'}>{stands(ruling) ? t.stands : t.isReversed}</Mark>
      </p>
      <p>
        {t.chose(places, countedIn === null || places.length < 2 ? null : telling.nameOf(countedIn))} {inDanish(reason)}
      </p>
      {reversal === null ? null : (
        <p>
          {t.reversedOn(momentText(reversal.at, language), reversal.by)} {inDanish(reversal.reason)}
        </p>
      )}
    </>
  )
}
