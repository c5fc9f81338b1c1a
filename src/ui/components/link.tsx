import type { ComponentChildren, JSX } from 'preact'
import { address, usePage } from '../context.ts'

type LinkProperties = Omit<JSX.IntrinsicElements['a'], 'href' | 'children'> & {
  readonly to: string
  readonly children: ComponentChildren
}

/** A link within Klynge: keeps the reader's language and the chosen day. */
export function A({ to, children, ...rest }: LinkProperties) {
  return (
    <a href={address(usePage(), to)} {...rest}>
      {children}
    </a>
  )
}
