import { slugOf } from '../../kernel/slug.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { SourceMark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { danishOrder, dayText } from '../../ui/format.ts'
import type { Source } from '../model/organization.ts'
import type { Profile } from '../model/profile.ts'
import { texts } from '../texts.ts'

/** The mark of a source: leads to where it can be read, else to the page's own list of sources. */
export function Cited({ source }: { readonly source: Source }) {
  const { path } = usePage()
  const title = source.publisher === null ? source.title : `${source.title}, ${source.publisher}`
  return (
    <SourceMark source={{ title, url: source.url, to: source.url === null ? `${path}#${anchorOf(source)}` : null }} />
  )
}

/** Everything that the page's facts are written in. */
export function Sources({ profile }: { readonly profile: Profile }) {
  return <SourceList sources={sourcesOf(profile)} />
}

/** Sources in Danish order, each once, where the marks of those that can be read nowhere else lead. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { language } = usePage()
  const t = texts(language).sources
  const listed = [...new Map(sources.map((source) => [anchorOf(source), source])).values()].toSorted((a, b) =>
    danishOrder(a.title, b.title),
  )
  return (
    <section aria-labelledby="kilder">
      <h2 id="kilder">{t.title}</h2>
      <ul class="plain-list small">
        {listed.map((source) => (
          <li key={anchorOf(source)} id={anchorOf(source)}>
            {inDanish(source.url === null ? source.title : <a href={source.url}>{source.title}</a>)}
            {source.publisher === null ? null : `. ${source.publisher}`}
            {source.asOf === null ? null : `. ${t.asOf(dayText(source.asOf, language))}`}
            {source.licence === null ? null : `. ${source.licence}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function sourcesOf(profile: Profile): Source[] {
  const { dossier, chronicle, region, municipality, citizens } = profile
  const ties = [region, municipality, ...tiesShown(profile)].filter((tie) => tie !== null)
  const past = [
    ...chronicle.lineage.before,
    ...chronicle.lineage.after,
    ...profile.counted.values(),
    ...profile.rejected,
  ]
  const cited = [dossier, ...dossier.nameSources, ...ties, ...past].map(({ source }) => source)
  return citizens === null ? cited : [...cited, citizens.source]
}

function tiesShown({ municipalities, clusters, councils, hospitals, participants, sitsIn }: Profile) {
  return [...municipalities, ...clusters, ...councils, ...hospitals, ...participants, ...sitsIn]
}

function anchorOf({ title, asOf }: Source): string {
  return `kilde-${slugOf(`${title} ${asOf ?? ''}`)}`
}
