import type { Language } from '../../kernel/language.ts'
import { danishOrder } from '../../ui/format.ts'
import type { Change, TwoDays } from '../model/changes.ts'
import { type DayRegister, titleIn } from '../model/day-register.ts'
import { nameOn } from '../model/names.ts'
import type { Organization } from '../model/organization.ts'
import { textsChanges } from '../texts-changes.ts'

/** A change as a sentence, with the names of the day on which each thing was so. */
export function changeSentence(change: Change, { before, after }: TwoDays, language: Language): string {
  const t = textsChanges(language)
  const { sentences } = t
  const was = (organization: Organization) => titleIn(before, organization)
  const is = (organization: Organization) => titleIn(after, organization)
  const names = (organizations: readonly Organization[], { day }: DayRegister) =>
    organizations.map((organization) => nameOn(organization, day)).toSorted(danishOrder)
  switch (change.kind) {
    case 'begins':
      return sentences.begins(is(change.organization), names(change.members, after))
    case 'ends':
      return sentences.ends(was(change.organization), names(change.members, before))
    case 'continues':
      return sentences.continues(change.how, was(change.earlier), is(change.later), change.hasSameMembers)
    case 'renamed':
      return sentences.renamed(change.from, change.to)
    case 'region-changes':
      return sentences.moves(
        movedWords(change.organizations, after, language),
        change.from === null ? null : was(change.from),
        change.to === null ? null : is(change.to),
      )
    case 'counted-elsewhere':
      return sentences.counted(is(change.organization), was(change.from), is(change.to))
    case 'acute-begins':
    case 'acute-ends':
      return sentences[change.kind](is(change.organization))
    default:
      return sentences[change.kind](is(change.organization), is(change.cluster))
  }
}

/** Up to three by name, more by how many of each kind. */
function movedWords(organizations: readonly Organization[], { day }: DayRegister, language: Language): string {
  const t = textsChanges(language)
  if (organizations.length <= 3) return t.join(organizations.map((organization) => nameOn(organization, day)))
  const kinds = Map.groupBy(organizations, ({ classification }) => classification)
  return t.join([...kinds].map(([kind, those]) => t.count(kind, those.length)))
}
