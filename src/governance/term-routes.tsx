import type { Database } from '../db/transactions.ts'
import type { Route } from '../ui/route.ts'
import { termAsData, termsAnswer, termsAsRows } from './model/terms-as-data.ts'
import { TermsPage } from './pages/terms.tsx'
import { termsPath } from './paths.ts'
import { legislativeTerms } from './storage/legislative-terms.ts'
import { termTexts } from './texts-terms.ts'

/** The legislative terms of those who are elected. */
export function termRoutes(db: Database): Route[] {
  return [
    {
      method: 'GET',
      url: termsPath,
      who: 'public',
      api: {
        summary: (language) => termTexts(language).api,
        json: termsAnswer,
        csv: (language) => termTexts(language).csv,
        readsDay: true,
      },
      answer: ({ actor, asOf, language }) =>
        db.reading(actor, async (tx) => {
          const terms = await legislativeTerms(tx)
          const t = termTexts(language)
          return {
            kind: 'page',
            title: t.title,
            showsAsOf: true,
            main: <TermsPage terms={terms} day={asOf} />,
            json: terms.map((term) => termAsData(term, asOf)),
            csv: [t.csv, ...termsAsRows(terms, asOf)],
          }
        }),
    },
  ]
}
