import type { ShippedName, ShippedRegister } from './shipped-register.ts'

/** A name with whose it is. */
export type NameFact = ShippedName & { readonly slug: string }

/** The facts that a person may end, rule away or take back, so that a database is given each of them only once. */
export type FactsToGive = Pick<
  ShippedRegister,
  'relations' | 'claimSets' | 'claims' | 'partition' | 'figures' | 'bands'
> & { readonly names: readonly NameFact[] }

/** Each fact in short: its table, what it is about, its first day. */
const keyOf: { readonly [Kind in keyof FactsToGive]: (fact: FactsToGive[Kind][number]) => string } = {
  names: ({ slug, period }) => `name ${slug} ${period.startDate}`,
  relations: ({ kind, subject, object, period }) => `relation ${kind} ${subject} ${object} ${period.startDate}`,
  claimSets: ({ key }) => `claim-set ${key}`,
  claims: ({ set, kind, subject, object, period }) => `claim ${set} ${kind} ${subject} ${object} ${period.startDate}`,
  partition: ({ municipality, period }) => `partition ${municipality} ${period.startDate}`,
  figures: ({ municipality, day }) => `population ${municipality} ${day}`,
  bands: ({ municipality, day, fromAge, sex }) => `population ${municipality} ${day} ${fromAge} ${sex}`,
}

/** Those of the register's facts that a database with these keys was not given yet. */
export function neverGiven(given: ReadonlySet<string>, register: ShippedRegister): FactsToGive {
  const names = register.organizations.flatMap(({ slug, names: own }) => own.map((name) => ({ ...name, slug })))
  const fresh = <Fact>(facts: readonly Fact[], key: (fact: Fact) => string) =>
    facts.filter((fact) => !given.has(key(fact)))
  return {
    names: fresh(names, keyOf.names),
    relations: fresh(register.relations, keyOf.relations),
    claimSets: fresh(register.claimSets, keyOf.claimSets),
    claims: fresh(register.claims, keyOf.claims),
    partition: fresh(register.partition, keyOf.partition),
    figures: fresh(register.figures, keyOf.figures),
    bands: fresh(register.bands, keyOf.bands),
  }
}

export function keysOf(facts: FactsToGive): string[] {
  return [
    ...facts.names.map(keyOf.names),
    ...facts.relations.map(keyOf.relations),
    ...facts.claimSets.map(keyOf.claimSets),
    ...facts.claims.map(keyOf.claims),
    ...facts.partition.map(keyOf.partition),
    ...facts.figures.map(keyOf.figures),
    ...facts.bands.map(keyOf.bands),
  ]
}
