import type { DocumentLine } from './document.ts'

/** An organization whose documents the asker takes in. `cluster` is null where it is the cluster itself. */
export type OrganizationServed = { readonly id: string; readonly name: string; readonly cluster: string | null }

export type DocumentList = {
  readonly organizations: readonly OrganizationServed[]
  readonly lines: readonly DocumentLine[]
}
