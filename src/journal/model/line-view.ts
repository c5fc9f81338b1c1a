import type { SealedAt, ThingKey } from './line.ts'

/** One field of a change, in words. Null: nothing stood or stands there. */
export type FieldView = { readonly field: string; readonly before: string | null; readonly after: string | null }

/** What exactly was changed, in words: before and after; what was written; erased for cause; not for this reader. */
export type ToldView =
  | { readonly kind: 'changed' | 'told'; readonly fields: readonly FieldView[]; readonly more: number }
  | { readonly kind: 'erased' | 'hidden' }

/** A line of the journal in words for one reader. */
export type LineView = {
  readonly id: bigint
  readonly at: Date
  /** A name, or what stands for one that the reader may not know. */
  readonly who: string
  readonly isNamed: boolean
  readonly right: string
  readonly action: string
  /** What was done, so that `who` can stand before it. */
  readonly deed: string
  readonly thing: ThingKey & { readonly called: string; readonly word: string | null }
  /** What the thing is called and where it stands, where the reader may see it. */
  readonly name: { readonly label: string; readonly to: string | null } | null
  readonly told: ToldView
  /** As it was written; null where it is erased or not for this reader. */
  readonly payload: unknown
  readonly seal: SealedAt | null
}

/** A line as a row of `.csv`: when, who, right, deed, kind, name, seal, hash. */
export function lineCells(line: LineView): (string | null)[] {
  return [
    line.at.toISOString(),
    line.who,
    line.right,
    line.deed,
    line.thing.called,
    line.name?.label ?? null,
    line.seal === null ? null : String(line.seal.seal),
    line.seal?.hash ?? null,
  ]
}

/** A line as data: nobody is named in it who is not named on the page. */
export function lineAsData(line: LineView) {
  return {
    id: String(line.id),
    at: line.at.toISOString(),
    who: line.isNamed ? line.who : null,
    right: line.right,
    action: line.action,
    deed: line.deed,
    thing: { kind: line.thing.kind, id: line.thing.id, name: line.name?.label ?? null, path: line.name?.to ?? null },
    change: { state: line.told.kind, payload: line.payload },
    seal: line.seal === null ? null : { id: String(line.seal.seal), place: line.seal.place, hash: line.seal.hash },
  }
}
