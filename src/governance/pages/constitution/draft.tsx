import type { Day } from '../../../kernel/day.ts'
import { nameOn } from '../../../structure/model/names.ts'
import { Form } from '../../../ui/components/form.tsx'
import { A } from '../../../ui/components/link.tsx'
import { EmptyState, Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { danishOrder, dayText, momentText } from '../../../ui/format.ts'
import { type ConstitutionLine, lastDayOf } from '../../model/constitution/constitution.ts'
import { type Party, posts } from '../../model/membership.ts'
import { constitutionDeedPath, constitutionLinePath, constitutionPath } from '../../paths.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import { fullName } from '../pieces.tsx'
import { Comers, SeatLine } from './lines.tsx'
import type { DraftParts, TypedChoices } from './parts.ts'
import { TroubleList } from './troubles.tsx'

/** A draft: every seat with what becomes of it, and those who come. One form, place by place. */
export function DraftPage({ parts, typed }: { readonly parts: DraftParts; readonly typed: TypedChoices | null }) {
  const { language } = usePage()
  const t = constitutionTexts(language).draft
  const { organization, whole, places, constitution, lines, troubles } = parts
  const { id, firstDay, begun } = constitution
  const slug = organization.slug
  return (
    <>
      <PageHead
        over={fullName(organization, whole, firstDay)}
        title={t.titleOf(dayText(firstDay, language))}
        lead={t.lead(dayText(lastDayOf(constitution), language))}
      />
      <p>
        {t.source(constitution.sourceTitle)} {t.begun(begun.by, momentText(begun.at, language))}
      </p>
      {typed === null ? null : (
        <Notice isProblem>
          <p>{t.conflicts}</p>
        </Notice>
      )}
      <Stale parts={parts} />
      <TroubleList troubles={troubles} slug={slug} constitution={id} day={firstDay} />
      {lines.length === 0 ? (
        <EmptyState>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <Form action={constitutionPath(slug, id)}>
          {places.map((place) => (
            <Place key={place.id} place={place} parts={parts} typed={typed} />
          ))}
          <Save parts={parts} />
        </Form>
      )}
      <div class="actions">
        <A to={constitutionLinePath(slug, id, null)} class="button button-secondary">
          {t.add}
        </A>
        <A to={constitutionDeedPath(slug, id, 'liste')}>{t.list}</A>
        <A to={constitutionDeedPath(slug, id, 'se')}>{t.see}</A>
      </div>
      <Form action={constitutionDeedPath(slug, id, 'laeg-vaek')}>
        <p>{t.asideWhy}</p>
        <button type="submit" class="button button-secondary">
          {t.aside}
        </button>
      </Form>
    </>
  )
}

function Save({ parts: { lines } }: { readonly parts: DraftParts }) {
  const t = constitutionTexts(usePage().language).draft
  if (lines.every(({ held }) => held === null)) return null
  return (
    <div class="actions">
      <button type="submit" class="button button-primary">
        {t.save}
      </button>
      <button type="submit" class="button button-secondary" name="next" value="see">
        {t.saveAndSee}
      </button>
    </div>
  )
}

/** What has happened to the seats since the draft was made, and the way to look at them anew. */
function Stale({ parts: { organization, constitution, troubles } }: { readonly parts: DraftParts }) {
  const t = constitutionTexts(usePage().language).draft
  const isStale = troubles.some(({ word }) => word === 'gone' || word === 'changed-meanwhile' || word === 'not-listed')
  if (!isStale) return null
  return (
    <Form action={constitutionDeedPath(organization.slug, constitution.id, 'opdater')}>
      <p>{t.renewWhy}</p>
      <button type="submit" class="button button-secondary">
        {t.renew}
      </button>
    </Form>
  )
}

function Place({
  place,
  parts,
  typed,
}: {
  readonly place: Party
  readonly parts: DraftParts
  readonly typed: TypedChoices | null
}) {
  const t = constitutionTexts(usePage().language).draft
  const { constitution, organization } = parts
  const here = parts.lines.filter((line) => line.organization.id === place.id)
  const held = here.filter((line) => line.held !== null).toSorted(byRank)
  const comers = here.filter((line) => line.held === null).toSorted(byRank)
  const day: Day = constitution.firstDay
  if (here.length === 0) return null
  return (
    <section aria-labelledby={`sted-${place.id}`}>
      <h2 id={`sted-${place.id}`}>{nameOn(place, day)}</h2>
      {held.length === 0 ? <p>{t.nobody}</p> : null}
      <ul class="seat-lines plain-list">
        {held.map((line) => (
          <SeatLine key={line.id} line={line} parts={parts} typed={typed} />
        ))}
      </ul>
      {held.length < 2 ? null : (
        <div class="actions">
          <button type="submit" class="button button-secondary" name={`all-${place.id}`} value="ends">
            {t.allEnd}
          </button>
          <button type="submit" class="button button-secondary" name={`all-${place.id}`} value="continues">
            {t.allContinue}
          </button>
        </div>
      )}
      <Comers comers={comers} slug={organization.slug} constitution={constitution} />
    </section>
  )
}

function byRank(one: ConstitutionLine, other: ConstitutionLine): number {
  return posts.indexOf(one.post) - posts.indexOf(other.post) || danishOrder(one.personName, other.personName)
}
