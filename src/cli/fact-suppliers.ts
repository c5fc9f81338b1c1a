import type { FactSupplier } from '../governance/actions/fact-supplier.ts'
import { governingDocumentsApproved } from '../governance/governing-facts.ts'
import { decisionFinder } from '../meetings/decision-finder.ts'
import { meetingsHeld, patientsInvited } from '../meetings/facts.ts'

/** What rooms tell of that governance's rules ask for: the same on pages and at the command line. */
export const factSuppliers: readonly FactSupplier[] = [
  meetingsHeld,
  patientsInvited,
  ...governingDocumentsApproved(decisionFinder),
]
