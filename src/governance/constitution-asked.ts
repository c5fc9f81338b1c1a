import { nameOn } from '../structure/model/names.ts'
import { organizationPath } from '../structure/paths.ts'
import type { Asked, Crumb } from '../ui/route.ts'
import type { Ground } from './actions/load-constitution.ts'
import { newConstitutionPath } from './paths.ts'
import { constitutionTexts } from './texts-constitution.ts'

/** The constitution in an address. */
export const idOf = ({ params }: Asked) => params.constitution ?? ''

/** The way from the organization to a page of one of its constitutions. */
export function crumbsOf({ organization, whole }: Ground, { asOf, language }: Asked): Crumb[] {
  const to = (one: Ground['organization']) => ({ label: nameOn(one, asOf), to: organizationPath(one.slug) })
  const here = { label: constitutionTexts(language).title, to: newConstitutionPath(organization.slug) }
  return [...(whole === null ? [] : [to(whole)]), to(organization), here]
}
