import type { Told } from './claim.ts'
import type { Fields } from './corrections.ts'
import { amountText, namedLine, presenceText } from './written.ts'

/** What stands in the fields of a correction before anybody has changed it: the claim as it is. */
export function correctionValues(told: Told): Fields {
  switch (told.about) {
    case 'openness':
      return { value: openness(told.says) }
    case 'participant':
      return {
        name: told.says.name,
        title: told.says.title ?? '',
        attendance: told.says.attendance,
        party: told.says.party ?? '',
        group: told.says.group ?? '',
        chair: told.says.chair ?? '',
        substituteFor: told.says.substituteFor ?? '',
        absentFrom: (told.says.absentFrom ?? []).join(', '),
        presence: presenceText(told.says.presence ?? []),
      }
    case 'heading':
      return { number: told.says.number ?? '', title: told.says.title ?? '' }
    case 'section':
      return { heading: told.says.heading ?? '', kind: told.says.kind, text: told.says.text }
    case 'recommendation': {
      const { text, verb, by, outcome } = told.says
      return { text, verb, by: by ?? '', outcome: outcome ?? '' }
    }
    case 'decision': {
      const { text, outcome, organization, date, absent = [], dissent = [] } = told.says
      const lines = (named: Parameters<typeof namedLine>[0][]) => named.map(namedLine).join('\n')
      return {
        text,
        outcome,
        organization: organization ?? '',
        date: date ?? '',
        absent: lines(absent),
        dissent: lines(dissent),
      }
    }
    case 'attachment': {
      const { number, title, documentNumber, caseReference, public: says } = told.says
      return {
        number: number ?? '',
        title,
        documentNumber: documentNumber ?? '',
        caseReference: caseReference ?? '',
        public: openness(says ?? null),
      }
    }
    case 'amount': {
      const { oere, year, estimated, text, party } = told.says
      return {
        kroner: amountText(oere),
        year: year == null ? '' : String(year),
        estimated: estimated === true ? 'yes' : 'no',
        text: text ?? '',
        party: party ?? '',
      }
    }
    default:
      return { value: told.says ?? '' }
  }
}

function openness(says: boolean | null): string {
  if (says === null) return 'silent'
  return says ? 'open' : 'closed'
}
