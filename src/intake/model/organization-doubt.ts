import type { Claim } from './claim.ts'
import type { Doubt } from './meeting-document.ts'
import type { OrganizationAround } from './review-view.ts'

/** Codes of the doubt whether the document is of the organization that it was laid under; `message` is that organization's name. */
export const organizationDoubts = {
  similar: 'organization-similar',
  other: 'organization-other',
  silent: 'organization-silent',
} as const

/** The claims, with a doubt where the document does not print the name of the organization it was laid under: that is for a person to say. */
export function withOrganizationDoubt(claims: readonly Claim[], { name, likeness }: OrganizationAround): Claim[] {
  if (likeness === 'same') return [...claims]
  const doubt: Doubt = { code: organizationDoubts[likeness], message: name }
  return claims.map((claim) =>
    claim.about === 'organization' ? { ...claim, doubts: [...claim.doubts, doubt] } : claim,
  )
}
