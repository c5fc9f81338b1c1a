import { A } from '../../../ui/components/link.tsx'
import { PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { writableKinds } from '../../model/rules/rule-fields.ts'
import { rulesTexts } from '../../texts-rules.ts'

/** The kinds of rules there are, in plain words; choosing one leads to its own fields. */
export function RuleKindsPage({ name, address }: { readonly name: string; readonly address: string }) {
  const t = rulesTexts(usePage().language)
  return (
    <>
      <PageHead over={name} title={t.kindsPage.title} lead={t.kindsPage.lead} />
      <ul class="plain-list">
        {writableKinds.map((kind) => (
          <li key={kind}>
            <A to={`${address}?slags=${kind}`}>{t.kinds[kind].name}</A>: {t.kinds[kind].says}
          </li>
        ))}
      </ul>
    </>
  )
}
