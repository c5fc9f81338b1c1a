import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import type { Claim } from '../model/claim.ts'
import { clusterTitle, type Profile } from '../model/profile.ts'
import type { Question } from '../model/question.ts'
import { disagreementsPath, questionPath } from '../paths.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { OrganizationLink, Says } from './pieces.tsx'
import { tellingOf, titleOf } from './sayings.tsx'

type QuestionedParts = {
  readonly profile: Profile
  /** What is not settled about it on the day. */
  readonly questions: readonly Question[]
}

/** What sources say of the day that the register does not follow, beside what it does. */
export function Rejected({ profile, questions }: QuestionedParts) {
  const t = textsOverTime(usePage().language).rejected
  if (profile.rejected.length === 0) return null
  return (
    <section aria-labelledby="andre-udsagn">
      <h2 id="andre-udsagn">{t.title}</h2>
      <p>{t.lead}</p>
      <ul class="plain-list">
        {profile.rejected.map((claim) => (
          <li key={claim.id}>
            <RejectedClaim claim={claim} profile={profile} />
          </li>
        ))}
      </ul>
      <p>
        <SeeDisagreements profile={profile} questions={questions} />
      </p>
    </section>
  )
}

function RejectedClaim({ claim, profile }: { readonly claim: Claim; readonly profile: Profile }) {
  const { language } = usePage()
  const t = textsOverTime(language).rejected
  const other = claim.subject.id === profile.organization.id ? claim.object : claim.subject
  return (
    <>
      {t.kinds[claim.kind]}{' '}
      <OrganizationLink organization={other} day={profile.day}>
        {other.classification === 'cluster' ? clusterTitle(profile, other) : undefined}
      </OrganizationLink>
      , {periodText(claim.period, language)}: {claim.set.nature === 'proposal' ? t.proposedBy : t.saidBy}{' '}
      <span lang="da">{claim.set.title}</span>. <Says certainty={claim.certainty} source={claim.source} />
      {claim.note === null ? null : (
        <span class="register-note" lang="da">
          {claim.note}
        </span>
      )}
    </>
  )
}

/** Where a reader sees who says what: each question by its own page, all of them where none is about this one. */
export function SeeDisagreements({ profile, questions }: QuestionedParts) {
  const { language } = usePage()
  if (questions.length === 0) return <A to={disagreementsPath}>{textsOverTime(language).rejected.all}</A>
  return (
    <>
      {questions.map((question, place) => (
        <>
          {place === 0 ? null : ' · '}
          <A to={questionPath(question.slug)}>
            {titleOf(question.disagreement, tellingOf(question, profile.day), language)}
          </A>
        </>
      ))}
    </>
  )
}
