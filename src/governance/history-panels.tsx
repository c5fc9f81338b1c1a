import { aboutMePath, organizationHistoryPath, ownHistoryPath } from '../journal/paths.ts'
import { texts } from '../journal/texts.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import { A } from '../ui/components/link.tsx'
import { mayReadHistory } from './model/rights.ts'
import type { DeskPanel } from './panels.tsx'

/** On an organization's page, for its secretariat: the way to what was changed. */
export const historyPanel: OrganizationPanel = async (_tx, organization, { actor, language }) =>
  mayReadHistory(actor, organization) ? (
    <section aria-labelledby="historik">
      <h2 id="historik">{texts(language).title}</h2>
      <p>
        <A to={organizationHistoryPath(organization.slug)}>{texts(language).link}</A>
      </p>
    </section>
  ) : null

/** On everybody's desk: what they did, and what others changed about them. */
export const ownHistoryPanel: DeskPanel = async (_tx, { language }) => {
  const t = texts(language)
  const main = (
    <section aria-labelledby="historik">
      <h2 id="historik">{t.deskTitle}</h2>
      <p>{t.deskSays}</p>
      <ul>
        <li>
          <A to={ownHistoryPath}>{t.mine}</A>
        </li>
        <li>
          <A to={aboutMePath}>{t.aboutMe}</A>
        </li>
      </ul>
    </section>
  )
  return { main, json: {}, isAtFoot: true }
}
