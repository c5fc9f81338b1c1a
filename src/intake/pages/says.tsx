import { parseDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { usePage } from '../../ui/context.ts'
import { moneyText, weekdayText } from '../../ui/format.ts'
import type { Told } from '../model/claim.ts'
import type { Said } from '../model/verdicts.ts'
import { namedLine, presenceText } from '../model/written.ts'
import { texts } from '../texts.ts'

/** What a claim says, in words. */
export function Says({ told }: { readonly told: Told }) {
  const { language } = usePage()
  const [main, ...more] = parts(told, language)
  return (
    <>
      <span class="claim-main">{main}</span>
      {more
        .filter((part) => part !== null && part !== '')
        .map((part) => (
          <span class="claim-more" key={part}>
            {part}
          </span>
        ))}
    </>
  )
}

type Parts = readonly (string | null)[]

function parts(told: Told, language: Language): Parts {
  const t = texts(language)
  switch (told.about) {
    case 'kind':
      return [t.kinds[told.says]]
    case 'day': {
      const day = parseDay(told.says ?? '')
      return [day === null ? (told.says ?? t.nothing) : weekdayText(day, language)]
    }
    case 'openness':
      return [told.says === null ? t.openness.silent : told.says ? t.openness.open : t.openness.closed]
    case 'participant':
      return participant(told.says, language)
    case 'heading':
      return [
        [told.says.number === null ? null : `${told.says.number}.`, told.says.title ?? t.says.untitled]
          .filter(Boolean)
          .join(' '),
      ]
    case 'section':
      return section(told.says, language)
    case 'recommendation':
      return recommendation(told.says, language)
    case 'decision':
      return decision(told.says, language)
    case 'attachment':
      return attachment(told.says, language)
    case 'amount':
      return amount(told.says, language)
    default:
      return [told.says ?? t.nothing]
  }
}

function participant(said: Said['participant'], language: Language): Parts {
  const t = texts(language)
  return [
    `${said.name}${said.party == null ? '' : ` (${said.party})`}`,
    t.marks[said.attendance],
    said.chair == null ? null : t.chairs[said.chair],
    said.title ?? null,
    said.group == null ? null : t.says.under(said.group),
    said.substituteFor == null ? null : t.says.substituteFor(said.substituteFor),
    said.absentFrom === undefined || said.absentFrom.length === 0
      ? null
      : t.says.absentFrom(said.absentFrom.join(', ')),
    said.presence === undefined || said.presence.length === 0 ? null : presenceText(said.presence),
  ]
}

function section({ text, heading, kind }: Said['section'], language: Language): Parts {
  const label = texts(language).sections[kind]
  return [text, heading, heading?.toLowerCase() === label ? null : label]
}

function recommendation(said: Said['recommendation'], language: Language): Parts {
  const t = texts(language)
  return [
    said.text,
    t.verbs[said.verb],
    said.by == null ? null : t.says.by(said.by),
    said.outcome == null ? t.says.noOutcome : t.says.outcome(t.outcomes[said.outcome]),
  ]
}

function decision(said: Said['decision'], language: Language): Parts {
  const t = texts(language)
  const names = (named: readonly { name: string; party?: string | null; text?: string }[] | undefined) =>
    (named ?? []).map(namedLine).join('; ')
  return [
    said.text,
    t.says.outcome(t.outcomes[said.outcome]),
    said.organization ?? null,
    said.date ?? null,
    said.absent === undefined || said.absent.length === 0 ? null : t.says.absent(names(said.absent)),
    said.dissent === undefined || said.dissent.length === 0 ? null : t.says.dissent(names(said.dissent)),
  ]
}

function attachment(said: Said['attachment'], language: Language): Parts {
  const t = texts(language)
  return [
    [said.number == null ? null : `${said.number}.`, said.title].filter(Boolean).join(' '),
    said.documentNumber == null ? null : t.says.document(said.documentNumber),
    said.caseReference == null ? null : t.says.case(said.caseReference),
    said.public == null ? null : said.public ? t.openness.open : t.openness.closed,
  ]
}

function amount(said: Said['amount'], language: Language): Parts {
  const t = texts(language)
  return [
    moneyText(BigInt(Math.round(said.oere)), language),
    said.year == null ? null : t.says.for(said.year),
    said.estimated === true ? t.says.estimated : null,
    said.party ?? null,
    said.text ?? null,
  ]
}
