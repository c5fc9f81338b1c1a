import type { Day } from '../../../kernel/day.ts'
import { A } from '../../../ui/components/link.tsx'
import { Notice } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import type { Trouble } from '../../model/constitution/plan.ts'
import { constitutionLinePath } from '../../paths.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import { seatText } from './seat-text.tsx'

/** What keeps a draft from being carried out, person by person; a line leads to where it is mended. */
export function TroubleList({
  troubles,
  slug,
  constitution,
  day,
}: {
  readonly troubles: readonly Trouble[]
  readonly slug: string
  readonly constitution: string
  readonly day: Day
}) {
  const t = constitutionTexts(usePage().language)
  if (troubles.length === 0) return null
  return (
    <Notice isProblem title={t.preview.troubles}>
      <ul>
        {troubles.map((trouble) =>
          trouble.word === 'not-listed' ? (
            <li key={trouble.membership.id}>
              {trouble.membership.person.name} ({seatText(trouble.membership, day)}) {t.troubles[trouble.word]}
            </li>
          ) : (
            <li key={trouble.line.id}>
              <A to={constitutionLinePath(slug, constitution, trouble.line.id)}>{trouble.line.personName}</A>:{' '}
              {t.troubles[trouble.word]}
            </li>
          ),
        )}
      </ul>
    </Notice>
  )
}
