import type { TermKind } from './model/legislative-term.ts'

const kinds: Readonly<Record<TermKind, string>> = { 'municipal-and-regional': 'Kommuner og regioner' }

export const da = {
  title: 'Valgperioder',
  api: 'Valgperioder for kommunalbestyrelser og regionsråd, og hvilken der løber en dag.',
  csv: ['id', 'slags', 'navn', 'fra', 'til', 'valgdag', 'løber', 'sikkerhed', 'kilde'],
  current: (name: string, day: string, end: string) => `Den ${day} løber ${name}. Den slutter den ${end}.`,
  none: (day: string) => `Ingen valgperiode er kendt for den ${day}.`,
  why: 'Borgmestre, rådmænd og regionsrådsmedlemmer er valgt for en valgperiode. Når en ny begynder, skifter de pladser, der følger med.',
  caption: 'Kendte valgperioder',
  kind: 'Gælder',
  name: 'Valgperiode',
  period: 'Periode',
  elected: 'Valgdag',
  source: 'Kilde',
  runs: 'løber',
  kinds,
}
