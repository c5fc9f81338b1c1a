import type { ComponentChildren } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { personPath } from '../../../people/paths.ts'
import { nameOn } from '../../../structure/model/names.ts'
import { A } from '../../../ui/components/link.tsx'
import { usePage } from '../../../ui/context.ts'
import type { Membership, Party, Post } from '../../model/membership.ts'
import { texts } from '../../texts.ts'

/** A seat in one line: `Medlem, borgmester, Havnby Kommune`. */
export function seatText(
  {
    post,
    title,
    onBehalfOf,
  }: { readonly post: Post; readonly title: string | null; readonly onBehalfOf: Party | null },
  day: Day,
): string {
  const parts = [texts(usePage().language).posts[post], title, onBehalfOf === null ? null : nameOn(onBehalfOf, day)]
  return parts.filter((part) => part !== null).join(', ')
}

/** Somebody's name, with the page of whoever has one. */
export function PersonName({
  person,
  name,
}: {
  readonly person: Membership['person'] | null
  readonly name: string
}): ComponentChildren {
  if (person === null || person.slug === null || !person.isPublic) return name
  return <A to={personPath(person.slug)}>{person.name}</A>
}
