import type { SuccessionKind } from './model/organization.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** A sentence around a link: what stands before it and after it. */
export type Around = { readonly verb: string; readonly tail: string }

type Deed = { readonly past: string; readonly coming: string }

/** Said of the later one about the earlier one. */
const before: Readonly<Record<SuccessionKind, Deed>> = {
  succeeds: { past: 'afløste', coming: 'afløser' },
  'merges-into': { past: 'overtog', coming: 'overtager' },
  'splits-from': { past: 'blev', coming: 'bliver' },
  'continues-area-of': { past: 'overtog', coming: 'overtager' },
}

/** Said of the earlier one about the later one. */
const after: Readonly<Record<SuccessionKind, Deed>> = {
  succeeds: { past: 'blev', coming: 'bliver' },
  'merges-into': { past: 'gik', coming: 'går' },
  'splits-from': { past: 'afgav', coming: 'afgiver' },
  'continues-area-of': { past: 'gav', coming: 'giver' },
}

const objects = {
  before: {
    succeeds: '',
    'merges-into': ' hele',
    'splits-from': ' skilt ud af',
    'continues-area-of': ' området fra',
  },
  after: {
    succeeds: ' afløst af',
    'merges-into': ' op i',
    'splits-from': ' en del til',
    'continues-area-of': ' området videre til',
  },
} as const

/** The words of a step around the link to the other form; `on` is the day in words. */
function step(way: 'before' | 'after', kind: SuccessionKind, on: string | null, isComing: boolean): Around {
  const deed = (way === 'before' ? before : after)[kind][isComing ? 'coming' : 'past']
  return { verb: `${deed}${on === null ? '' : ` den ${on}`}${objects[way][kind]}`, tail: '' }
}

export const da = {
  lineage: {
    title: 'Sådan er den blevet til',
    titleAfter: 'Sådan går det videre',
    step,
    /** Klynge Nord (2019–2022) */
    form: (name: string, from: string | null, to: string | null) =>
      to !== null ? `${name} (${from ?? ''}–${to})` : from === null ? name : `${name} (fra ${from})`,
    sameMunicipalities: 'De samme kommuner.',
    joined: (names: string) => `Kom til: ${names}.`,
    left: (names: string) => `Kom ikke med: ${names}.`,
    wasCalled: (name: string, until: string) => `Hed ${name} indtil ${until}.`,
    willBe: (name: string, from: string) => `Hedder ${name} fra ${from}.`,
  },
  participants: {
    title: 'Hvem sidder ellers med',
    sitsIn: 'Sidder med i',
    sitsInCaption: 'Klynger, hvor pladsen er, i hvilken periode, og hvor sikkert det er',
    lead: (name: string, region: string | null, clusters: readonly string[]) => {
      const place = region === null ? '' : ` i ${region}`
      return clusters.length === 0 ? `${name}${place}.` : `${name} sidder med i ${list.format(clusters)}.`
    },
  },
  body: {
    lead: (name: string, region: string | null) => (region === null ? `${name}.` : `${name} hører til i ${region}.`),
  },
}
