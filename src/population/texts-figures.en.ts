import type { FigureFindingWord, FigureLineNo, FiguresNo } from './model/figure-words.ts'
import type { da } from './texts-figures.da.ts'

type Line = (given: string) => string

const lines: Readonly<Record<FigureLineNo, Line>> = {
  'old-code': (given) =>
    `${given} is no municipality. Codes from before 2007 cannot be used, since those municipalities have merged. Fetch the figures of today’s municipalities.`,
  'unknown-area': (given) =>
    `${given} is neither a municipality nor a region nor the whole country. Mend the code or the name.`,
  'not-a-time': (given) => `${given} is no time. Write 2023Q1, 2023M10, 2023 or 2023-01-01.`,
  'yet-to-come': (given) => `${given} lies ahead. Projections are not counts and are not taken in.`,
  'unknown-sex': (given) => `${given} is neither men, women nor total.`,
  'unknown-age': (given) => `${given} is no age. Write 17 years, 65-79 years, 80 years and over, or total.`,
  doubled: (given) => `Stands on line ${given} already. Delete one of them.`,
  'not-whole': (given) => `${given} is not a whole number. People are counted whole; write it without decimals.`,
  'not-a-number': (given) => `${given} is not a number of persons. Write it in digits, for example 161135.`,
  'not-everybody': (given) =>
    `The file has only some of the citizens of ${given}, not all of them. Fetch the total, or both sexes, or all ages.`,
  'overlapping-ages': (given) => `The age groups of ${given} overlap, so that some are counted twice.`,
  'other-ages': (given) =>
    `${given} has other age groups of that day already. Take that import back first, or fetch the same groups.`,
}

const findings: Readonly<Record<FigureFindingWord, (named: string, count: number) => string>> = {
  missing: (named, count) =>
    `${count === 1 ? 'One number is' : 'Some numbers are'} empty in the file (.. or x) and not written: ${named}.`,
  outside: (named) =>
    `${named} is Christiansø, which lies outside the municipalities. The number only served to check the sum.`,
  dots: (count) => `Dots are read as marks between thousands on ${count} lines.`,
  'total-differs': (named) =>
    `The file’s own sums do not fit its municipalities (sum in the file ≠ municipalities): ${named}. The country’s sum includes Christiansø.`,
  'parts-differ': (named) =>
    `The parts do not make the total that is given (total ≠ parts): ${named}. The total is taken.`,
  'incomplete-days': (named) =>
    `Not every municipality has a figure of that day: ${named}. The municipalities’ own pages show it, but sums are not of a day on which some are lacking.`,
}

const files: Readonly<Record<FiguresNo, (at: string) => string>> = {
  'no-area': () => 'The file has no column with the area. Call it OMRÅDE or kommunekode.',
  'no-time': () => 'The file has no column with the time. Call it TID, year or day.',
  'no-value': () => 'The file has no column with the number. Call it INDHOLD or persons.',
  'not-json-stat': () => 'The file is not JSON-stat 1 or 2. Fetch the figures again as JSON-stat or CSV.',
  'wrong-size': () => 'The file says how many numbers it has, and it is not so. Fetch it again.',
  'too-many-cells': (at) => `The file has more than ${at} numbers. Fetch fewer quarters at a time.`,
  'no-total': (at) =>
    `The column ${at} divides the numbers, and there are no lines for the total. Fetch them undivided, or remove the column if it divides nothing.`,
  'no-figures': () => 'There are no figures in the file.',
}

export const en: typeof da = {
  label: 'Population figures',
  about:
    'Citizens per municipality and day, as Danmarks Statistik sends them (JSON-stat or CSV) or as your own table. Ages and sexes come along where they are there. What stands already and is equal is left alone.',
  fileColumns: [
    { name: 'OMRÅDE', about: 'code or name of the municipality; regions and the country serve to check' },
    { name: 'TID', about: '2023Q1, 2023M10, 2023 or a day' },
    { name: 'KØN', about: 'men, women or total; may be left out' },
    { name: 'ALDER', about: '17 years, 65-79 years, 80 years and over; may be left out' },
    { name: 'INDHOLD', about: 'number of persons' },
  ],
  columns: ['Municipality', 'Day', 'Ages (groups)', 'Stands now', 'Will be'],
  settings: {
    source: { label: 'What is the count called?', hint: 'For example Folketal den 1. i kvartalet (FOLK1A).' },
    publisher: { label: 'Who has counted?', hint: 'Leave it empty for Danmarks Statistik.' },
    url: { label: 'Where can it be read?', hint: 'An address on the web; may be left out.' },
  },
  fetch: {
    refusals: {
      'no-network': (host) =>
        `There is no connection to ${host}. Is this machine on the network? Else fetch the file elsewhere and read it in on the page of imported lists.`,
      'too-slow': (seconds) => `No answer came within ${seconds} seconds. Try again, or fetch fewer quarters.`,
      'too-large': (most) => `The answer is larger than ${most} MB. Fetch fewer quarters at a time.`,
      busy: () => 'Danmarks Statistik asks us to wait: it has been asked too often. Try again in a while.',
      'says-no': (message) =>
        `Danmarks Statistik could not answer that${message === '' ? '.' : `: ${message}`} Are there such a table and quarter?`,
      fails: (status) => `Danmarks Statistik has an error of its own (${status}). Try again later.`,
      'no-times': () => 'The answer does not say which quarters the table has. Name one with --quarter 2023K1.',
    },
    notAQuarter: (typed) => `${typed} is no quarter. Write it as 2023K1.`,
    notYears: () => 'Write two years, the first not after the last: --from 2021 --to 2023.',
    eitherOr: () => 'Say either --quarter or --from and --to.',
    fetched: (table, times) => `Fetched from ${table}: ${times}.`,
    source: (table) => `Folketal (${table})`,
    line: (place, day, before, now) =>
      before === '' ? `${place} ${day}: ${now} (new)` : `${place} ${day}: ${before} becomes ${now}`,
    counts: (added, changed, unchanged, refused) =>
      `${added} new, ${changed} change, ${unchanged} stand already, ${refused} lines cannot be read in.`,
    notYet:
      'Nothing is in the register yet. Write --apply to take the figures in, or look through them on the page of imported lists.',
    nothing: 'There is nothing new to take in.',
    applied: 'The figures are in the register. They can be taken out again on the page of imported lists.',
  },
  lines,
  findings,
  files,
}
