import type { ComponentChildren } from 'preact'
import { address, usePage } from '../context.ts'

type LinkProperties = {
  readonly to: string
  readonly class?: string | undefined
  readonly id?: string | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-current'?: 'page' | 'true' | undefined
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
