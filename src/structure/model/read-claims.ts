import type { Table } from '../../kernel/csv.ts'
import { oneOf, optional, period, type Row, text } from './cells.ts'
import { natures } from './claim.ts'
import { certainties, memberKinds } from './organization.ts'
import type { ShippedClaim, ShippedClaimSet, ShippedPlace } from './shipped-register.ts'

export function readClaimSets(rows: Table): ShippedClaimSet[] {
  return rows.map((row) => ({
    key: text(row, 'key'),
    title: text(row, 'title'),
    nature: oneOf(natures, row, 'nature'),
    isExhaustive: oneOf(['yes', 'no'], row, 'exhaustive') === 'yes',
    period: period(row),
    source: text(row, 'source'),
  }))
}

export function readClaims(rows: Table): ShippedClaim[] {
  return rows.map((row) => ({
    set: text(row, 'set'),
    kind: oneOf(memberKinds, row, 'kind'),
    subject: text(row, 'subject'),
    object: text(row, 'object'),
    ...said(row),
  }))
}

/** `municipality` is the public id of the one that the row names by its code. */
export function readPlace(row: Row, municipality: string): ShippedPlace {
  return { municipality, cluster: text(row, 'cluster'), ...said(row) }
}

function said(row: Row) {
  return {
    period: period(row),
    certainty: oneOf(certainties, row, 'certainty'),
    note: optional(row, 'note'),
    source: text(row, 'source'),
  }
}
