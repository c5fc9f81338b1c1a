import type { ComponentChildren } from 'preact'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import { otherNames } from '../model/names.ts'
import type { Profile } from '../model/profile.ts'
import { texts } from '../texts.ts'
import { OrganizationLink, PeriodFact, Says } from './pieces.tsx'
import { Cited } from './sources.tsx'

/** The short facts at the side of a page: since when, where, what else it is called, each with its source. */
export function Facts({ profile, children }: { readonly profile: Profile; readonly children?: ComponentChildren }) {
  const { language } = usePage()
  const t = texts(language)
  const { organization, dossier, region, municipality, parent, day } = profile
  const others = otherNames(dossier.nameSources, day)
  return (
    <aside aria-labelledby="kort-fortalt">
      <h2 id="kort-fortalt">{t.facts.title}</h2>
      <dl class="facts">
        <dt>{t.facts.period}</dt>
        <dd>
          <PeriodFact organization={organization} source={dossier.source} />
        </dd>
        {parent === null ? null : (
          <>
            <dt>{t.facts.partOf}</dt>
            <dd>
              <OrganizationLink organization={parent} day={day} />
            </dd>
          </>
        )}
        {region === null ? null : (
          <>
            <dt>{t.facts.region}</dt>
            <dd>
              <OrganizationLink organization={region.other} day={day} />{' '}
              <Says certainty={region.certainty} source={region.source} />
            </dd>
          </>
        )}
        {municipality === null ? null : (
          <>
            <dt>{t.facts.municipality}</dt>
            <dd>
              <OrganizationLink organization={municipality.other} day={day} />{' '}
              <Says certainty={municipality.certainty} source={municipality.source} />
            </dd>
          </>
        )}
        {organization.code === null ? null : (
          <>
            <dt>{t.facts.code}</dt>
            <dd>{organization.code}</dd>
          </>
        )}
        {others.length === 0 ? null : (
          <>
            <dt>{t.facts.otherNames}</dt>
            {others.map(({ name, period, source }) => (
              <dd key={name}>
                {name}, {periodText(period, language)}
                <Cited source={source} />
              </dd>
            ))}
          </>
        )}
        {children}
      </dl>
    </aside>
  )
}
