/** Who may see a thing, from everyone to the one who wrote it. What is not stated is closed. */
export const visibilities = ['public', 'members', 'level', 'secretariat', 'author'] as const
export type Visibility = (typeof visibilities)[number]
