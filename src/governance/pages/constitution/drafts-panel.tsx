import type { Day } from '../../../kernel/day.ts'
import { A } from '../../../ui/components/link.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import { constitutionPath } from '../../paths.ts'
import { constitutionTexts } from '../../texts-constitution.ts'

/** On my desk: drafts that I or a colleague have begun and nobody has carried out. */
export function DraftsPanel({
  drafts,
}: {
  readonly drafts: readonly {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly firstDay: Day
  }[]
}) {
  const { language } = usePage()
  const t = constitutionTexts(language).panel
  return (
    <section aria-labelledby="konstitueringer">
      <h2 id="konstitueringer">{t.title}</h2>
      <ul class="plain-list">
        {drafts.map(({ id, slug, name, firstDay }) => (
          <li key={id}>
            <A to={constitutionPath(slug, id)}>{t.line(name, dayText(firstDay, language))}</A>
          </li>
        ))}
      </ul>
    </section>
  )
}
