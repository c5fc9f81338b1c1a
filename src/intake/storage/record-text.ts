import type { MeetingRecord } from '../../meetings/model/meeting-record.ts'

/** A meeting as text to be kept; øre as text, since JSON has no bigint. */
export function recordText(record: MeetingRecord): string {
  return JSON.stringify(record, (_name, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
}

/** The meeting that was kept. */
export function keptRecord(kept: unknown): MeetingRecord {
  const record = kept as MeetingRecord
  return {
    ...record,
    items: record.items.map((item) => ({
      ...item,
      amounts: item.amounts.map((amount) => ({ ...amount, oere: BigInt(amount.oere) })),
    })),
  }
}
