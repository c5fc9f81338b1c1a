import type { Database, ReadTx } from '../db/transactions.ts'
import type { Language } from '../kernel/language.ts'
import { nameOn } from '../structure/model/names.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import { organizationPath } from '../structure/paths.ts'
import { organizationBySlug, presentSlug } from '../structure/storage/organizations.ts'
import { type Answer, type Asked, missing, type PageAnswer, type Route } from '../ui/route.ts'
import { checkCountry, checkOrganization, checkWithParts } from './actions/check-organizations.ts'
import type { FactSupplier } from './actions/fact-supplier.ts'
import { mayWriteRules } from './model/rights.ts'
import { checkAnswer, checksAnswer } from './model/rules/answers.ts'
import { checkAsData, checkAsRows } from './model/rules/as-data.ts'
import { type Said, sayWith } from './model/rules/finding.ts'
import { slugOf } from './organization-asked.ts'
import { CompositionPage } from './pages/composition.tsx'
import { CompositionPanel } from './pages/composition-panel.tsx'
import { CountryCheckPage } from './pages/country-check.tsx'
import { compositionPath, countryCheckPath } from './paths.ts'
import { checkTexts } from './texts-check.ts'

/** Whether organizations are composed as they should be: one by one, and the whole country. */
export function checkRoutes(db: Database, suppliers: readonly FactSupplier[]): Route[] {
  const csv = (language: Language) => checkTexts(language).composition.csv
  const composition = (url: string): Route => ({
    method: 'GET',
    url: `${url}/sammensaetning`,
    who: 'public',
    api: { summary: (language) => checkTexts(language).composition.api, json: checkAnswer, csv, readsDay: true },
    answer: (asked) => db.reading(asked.actor, (tx) => showComposition(tx, suppliers, asked)),
  })
  return [
    composition('/:cluster'),
    composition('/:cluster/:level'),
    {
      method: 'GET',
      url: countryCheckPath,
      who: 'public',
      api: { summary: (language) => checkTexts(language).country.api, json: checksAnswer, csv, readsDay: true },
      answer: (asked) => db.reading(asked.actor, (tx) => showCountry(tx, suppliers, asked)),
    },
  ]
}

function sayIn(language: Language): (said: Said) => string {
  const { say } = checkTexts(language)
  return (said) => sayWith(say, said)
}

async function showComposition(tx: ReadTx, suppliers: readonly FactSupplier[], asked: Asked): Promise<Answer> {
  const { actor, asOf, language } = asked
  const slug = slugOf(asked)
  const organization = await organizationBySlug(tx, slug)
  if (organization === null) return moved(tx, slug)
  const [check, ...parts] = await checkWithParts(tx, actor, suppliers, slug, asOf)
  const t = checkTexts(language).composition
  const name = check?.organization.name ?? nameOn(organization, asOf)
  return {
    kind: 'page',
    title: t.titleOf(name),
    showsAsOf: true,
    crumbs: [{ label: name, to: organizationPath(slug) }],
    main: <CompositionPage name={name} check={check ?? null} parts={parts} day={asOf} />,
    json: check === undefined ? { organization: slug, on: asOf, findings: [] } : checkAsData(check, sayIn(language)),
    csv: [t.csv, ...checkAsRows(check === undefined ? [] : [check], asOf, sayIn(language))],
  }
}

async function moved(tx: ReadTx, slug: string): Promise<Answer> {
  const present = await presentSlug(tx, slug)
  return present === null ? missing : { kind: 'redirect', to: compositionPath(present), isPermanent: true }
}

async function showCountry(tx: ReadTx, suppliers: readonly FactSupplier[], asked: Asked): Promise<PageAnswer> {
  const { actor, asOf, language } = asked
  const checks = await checkCountry(tx, actor, suppliers, asOf)
  const { country, composition } = checkTexts(language)
  const say = sayIn(language)
  return {
    kind: 'page',
    title: country.title,
    showsAsOf: true,
    main: <CountryCheckPage checks={checks} day={asOf} />,
    json: checks.map((check) => checkAsData(check, say)),
    csv: [composition.csv, ...checkAsRows(checks, asOf, say)],
  }
}

/** On an organization's page: whether it is composed as it should be. Null where no rule is about it and the reader writes none. */
export function compositionPanel(suppliers: readonly FactSupplier[]): OrganizationPanel {
  return async (tx, organization, { actor, asOf }) => {
    const check = await checkOrganization(tx, actor, suppliers, organization.slug, asOf)
    const isEmpty = check === null || (check.findings.length === 0 && !mayWriteRules(actor, organization))
    return isEmpty ? null : <CompositionPanel check={check} />
  }
}
