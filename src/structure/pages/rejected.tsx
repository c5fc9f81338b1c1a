import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import type { Claim } from '../model/claim.ts'
import { disputedAmong, type Profile } from '../model/profile.ts'
import { disagreementsPath } from '../paths.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { FormLink } from './lineage.tsx'
import { Says } from './pieces.tsx'

/** What sources say of the day that the register does not follow, beside what it does. */
export function Rejected({ profile }: { readonly profile: Profile }) {
  const { language } = usePage()
  const t = textsOverTime(language).rejected
  const { rejected, municipalities, clusters, organization, day } = profile
  const isOpen = disputedAmong([...municipalities, ...clusters]).length > 0
  if (rejected.length === 0 && !isOpen) return null
  return (
    <section aria-labelledby="andre-udsagn">
      <h2 id="andre-udsagn">{t.title}</h2>
      {rejected.length === 0 ? null : (
        <>
          <p>{t.lead}</p>
          <ul class="plain-list">
            {rejected.map((claim) => (
              <li key={claim.id}>
                <FormLink organization={otherEnd(claim, organization.id)} day={day} />,{' '}
                {periodText(claim.period, language)}: {claim.set.nature === 'proposal' ? t.proposedBy : t.saidBy}{' '}
                <span lang="da">{claim.set.title}</span>. <Says certainty={claim.certainty} source={claim.source} />
                {claim.note === null ? null : (
                  <span class="register-note" lang="da">
                    {claim.note}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <A to={disagreementsPath}>{isOpen ? t.open : t.all}</A>
      </p>
    </section>
  )
}

function otherEnd({ subject, object }: Claim, id: string) {
  return subject.id === id ? object : subject
}
