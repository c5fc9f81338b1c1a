import { mapPath } from '../../paths.ts'

/** What a reader chose on the map beside the day. `region`: the last word of a region's public id. */
export type Chosen = { readonly region: string | null; readonly view: 'felter' | 'kort' | null }

/** The map's address with what was chosen. */
export function mapAddress({ region, view }: Chosen): string {
  const query = new URLSearchParams({
    ...(region === null ? {} : { region }),
    ...(view === null ? {} : { vis: view }),
  })
  return query.size === 0 ? mapPath : `${mapPath}?${query}`
}
