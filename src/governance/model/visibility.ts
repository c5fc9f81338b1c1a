/**
 * Who may see a thing, from the most open to the most closed: everyone; the whole cluster; this organization; its secretariat; the one
 * who wrote it. What is not stated is closed.
 */
export const visibilities = ['public', 'members', 'level', 'secretariat', 'author'] as const
export type Visibility = (typeof visibilities)[number]
