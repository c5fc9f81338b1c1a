const plain = /^\/(?![/\\])[^\\\p{Cc}\s]*$/u

/** Where to go after sign-in: a path of this house, or my desk where the text names anything else. */
export function ownPath(next: string | undefined): string {
  return next !== undefined && next.length <= 500 && plain.test(next) ? next : '/mit'
}
