import type { SuccessionKind } from './model/organization.ts'
import type { Around, da } from './texts-over-time.da.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

type Deed = { readonly past: string; readonly coming: string }

const before: Readonly<Record<SuccessionKind, Deed>> = {
  succeeds: { past: 'succeeded', coming: 'will succeed' },
  'merges-into': { past: 'took over all of', coming: 'will take over all of' },
  'splits-from': { past: 'was split from', coming: 'will be split from' },
  'continues-area-of': { past: 'took over the area of', coming: 'will take over the area of' },
}

const after: Readonly<Record<SuccessionKind, Deed>> = {
  succeeds: { past: 'was succeeded by', coming: 'will be succeeded by' },
  'merges-into': { past: 'merged into', coming: 'will merge into' },
  'splits-from': { past: 'gave up a part to', coming: 'will give up a part to' },
  'continues-area-of': { past: 'handed its area to', coming: 'will hand its area to' },
}

function step(way: 'before' | 'after', kind: SuccessionKind, on: string | null, isComing: boolean): Around {
  const verb = (way === 'before' ? before : after)[kind][isComing ? 'coming' : 'past']
  return { verb, tail: on === null ? '' : ` on ${on}` }
}

export const en: typeof da = {
  lineage: {
    title: 'How it came about',
    titleAfter: 'What comes after it',
    step,
    form: (name, from, to) =>
      to !== null ? `${name} (${from ?? ''}–${to})` : from === null ? name : `${name} (from ${from})`,
    sameMunicipalities: 'The same municipalities.',
    joined: (names) => `Joined: ${names}.`,
    left: (names) => `Did not come along: ${names}.`,
    wasCalled: (name, until) => `Was called ${name} until ${until}.`,
    willBe: (name, from) => `Will be called ${name} from ${from}.`,
  },
  participants: {
    title: 'Who else takes part',
    sitsIn: 'Takes part in',
    sitsInCaption: 'Clusters in which it sits, in which period, and how sure that is',
    lead: (name, region, clusters) => {
      const place = region === null ? '' : ` in ${region}`
      return clusters.length === 0 ? `${name}${place}.` : `${name} takes part in ${list.format(clusters)}.`
    },
  },
  body: {
    lead: (name, region) => (region === null ? `${name}.` : `${name} belongs to ${region}.`),
  },
}
