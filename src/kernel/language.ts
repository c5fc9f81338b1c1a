/** The interface's languages: Danish first; English by a person's choice, never by guessing. */
export type Language = 'da' | 'en'
