/** A page as it was sent: bytes, what stands above them, and their mark for `If-None-Match`. */
export type Kept = {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
  readonly etag: string
}

const mostRemembered = 10_000
/** Longer addresses are no links of ours: kept, they would be a cheap way to fill the memory. */
const longestKey = 500

/**
 * Public pages as they were at one state of the database. Any committed write makes a new state, so a change is seen by
 * the next request and nothing has to be told to forget. A page is kept from the second time on that it is asked for: who walks
 * through every page once fills no memory.
 */
export class PublicCache {
  readonly #pages = new Map<string, Kept>()
  readonly #askedOnce = new Set<string>()
  readonly #limit: number
  #state = ''
  #size = 0

  constructor(limitBytes: number) {
    this.#limit = limitBytes
  }

  find(state: string, key: string): Kept | undefined {
    return state === this.#state ? this.#pages.get(key) : undefined
  }

  keep(state: string, key: string, page: Kept): void {
    if (state !== this.#state) this.#forget(state)
    if (key.length > longestKey) return
    if (!this.#askedOnce.has(key)) {
      this.#remember(key)
      return
    }
    if (this.#size + page.body.length > this.#limit) this.#forget(state)
    if (page.body.length > this.#limit) return
    this.#size += page.body.length
    this.#pages.set(key, page)
  }

  #remember(key: string): void {
    if (this.#askedOnce.size >= mostRemembered) this.#askedOnce.clear()
    this.#askedOnce.add(key)
  }

  #forget(state: string): void {
    this.#pages.clear()
    this.#size = 0
    this.#state = state
  }
}
