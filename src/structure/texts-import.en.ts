import type { da } from './texts-import.da.ts'

export const en: typeof da = {
  title: 'Imported lists',
  lead: 'Lists that are or may come into the register. A list is shown first; it comes in only when somebody has seen what it changes, and it can be taken out again.',
  choose: 'Import a list',
  chooseThis: (label) => `Import: ${label}`,
  none: 'No lists have been imported yet. Choose a kind above.',
  lists: 'Lists that came in',
  caption: 'Newest first',
  head: { file: 'File', kind: 'Kind', state: 'How it stands', at: 'Came in' },
  states: {
    proposed: 'Waits for somebody to look through it',
    applied: 'In the register',
    undone: 'Taken out again',
    refused: 'Put aside',
  },
  unknownKind: 'A kind that is no longer here',
  form: {
    file: 'The file',
    fileHint: (endings) => `${endings}, saved as UTF-8. At most 20 MB.`,
    noFile: 'Choose a file.',
    preview: 'Show what it changes',
    columns: 'Columns of the file',
    columnsCaption: 'The names stand in the first line, in any order',
    column: 'Column',
    holds: 'What it holds',
    example: 'Download an example to fill in',
  },
  counts: {
    added: (count) => `${count} new`,
    changed: (count) => `${count} changed`,
    unchanged: (count) => `${count} there already`,
    refused: (count) => `${count} ${count === '1' ? 'line' : 'lines'} cannot be imported`,
  },
  preview: {
    proposed: 'Nothing is in the register yet.',
    applied: (day) => `Taken in on ${day}.`,
    undone: (day) => `Taken out again on ${day}. The register is as it was.`,
    refused: (day) => `Put aside on ${day}. Nothing came into the register.`,
    findings: 'What the program noticed',
    refusals: 'Lines that cannot be imported',
    refusalsLead: 'Mend them in the file and send it again; while they stand here, nothing comes in.',
    lines: 'What the list changes',
    linesCaption: 'Line by line',
    refusalsCaption: 'Line, column and why',
    line: 'Line',
    deed: 'What happens',
    why: 'Why, and what helps',
    shown: (shown, all) => `The first ${shown} of ${all} are shown.`,
    all: 'Download all of them as CSV',
    nothing: 'The list changes nothing: all of it is in the register already.',
    deeds: { new: 'New', changed: 'Changed', unchanged: 'There already' },
    settings: 'Said beside the file',
  },
  deeds: {
    apply: 'Take the list in',
    good: 'Take the good lines in without those that are refused',
    aside: 'Put aside',
    undo: 'Take the list out again',
    undoLead: 'The register becomes as it was, row by row. Where something has been changed since, nothing happens.',
    again: 'The register has changed since the list was shown. Here is what it changes now; look through it again.',
  },
  desk: {
    title: 'The register, which you keep',
    waiting: 'These lists wait for somebody to look through them:',
    disagreements: 'What sources disagree about',
  },
  asWord: { new: 'new', changed: 'changed', unchanged: 'there', refused: 'refused' },
  deedRefusals: {
    'no-right': () => 'Only whoever keeps the register can import lists.',
    'no-such-import': () => 'There is no such list.',
    'unknown-kind': () => 'That kind of list is no longer here.',
    'changed-meanwhile': () => 'Somebody has changed something about the list meanwhile. Look through it again.',
    'is-over': () => 'The list has been taken in, taken out or put aside meanwhile.',
    'not-in-the-register': () => 'The list is not in the register, so there is nothing to take out.',
    'has-refused-lines': () =>
      'Some lines are refused, so nothing was taken in. Mend them, or choose to take the good lines in.',
    'nothing-new': () => 'The list changes nothing: all of it is in the register already.',
    'file-gone': () => 'The file is no longer here. Send it again.',
    'register-says-no': () =>
      'The register has changed meanwhile, so that the list no longer fits. Send the file again to see why.',
    'changed-since': (named) =>
      `Somebody has changed this since, so the list cannot be taken out: ${named}. Change it back first.`,
    'used-since': () =>
      'Something written since builds on the list: a membership, a meeting, another list. Take that out first.',
  },
  fileRefusals: {
    empty: () => 'The file is empty: there are no lines under its heading. Write at least one and send it again.',
    'too-large': (most) => `The file is larger than ${most} MB. Divide the list and send the parts one by one.`,
    'not-text': () =>
      'The file is no text. Save the list as CSV UTF-8 (comma delimited) or as JSON and send the new file.',
    spreadsheet: () =>
      'The file is a spreadsheet. Open it, choose Save as, and choose CSV UTF-8 (comma delimited) (*.csv). Send the new file.',
    'wrong-encoding': (line) =>
      `The letters of the file cannot be read (first on line ${line}): it is not saved as UTF-8, so that æ, ø and å would come out wrong. Choose Save as and CSV UTF-8 (comma delimited), and send the new file.`,
    'bad-sign': (line) =>
      `The file has a sign that cannot be written${line === '' ? '' : `, on line ${line}`}. Write the line anew and send the file again.`,
    'open-quote': (line) =>
      `A quotation mark on line ${line} is never closed. Close it or remove it, and send the file again.`,
    'too-many-lines': (most) =>
      `The file has more lines than the ${most} that can be imported at once. Divide the list and send the parts one by one.`,
    'too-many-columns': (line) =>
      `There are more than 200 columns on line ${line}. Remove those that are not needed and send the file again.`,
    'too-long-cell': (line) =>
      `A cell on line ${line} is longer than 2,000 characters. Write it shorter and send the file again.`,
    'bad-json': (line) =>
      `The file begins as JSON but is none${line === '' ? '' : `: something is missing or too much on line ${line}`}. Save it again from the program it came from.`,
    'not-a-list': () => 'The file is no list of lines. Write it as a table (CSV) or as a JSON list of entries.',
    'nested-entry': (entry) =>
      `Entry ${entry} of the JSON list holds something that is neither a text nor a number. Write one field for each column.`,
    'too-deep': (most) => `The JSON file has lists in lists deeper than ${most}. Write it flatter and send it again.`,
    'too-slow': (seconds) =>
      `The file could not be read within ${seconds} seconds. Divide it and send the parts one by one.`,
    'too-much-memory': () => 'The file needs more memory than is set aside for a list. Divide it into smaller parts.',
    unreadable: () => 'The file could not be read. Save it again and send the new file.',
  },
  columnRefusals: {
    'unknown-column': (name) =>
      `There is a column that is not known here: ${name}. Change its heading to one of those on the page, or remove the column.`,
    'column-twice': (name) => `The column ${name} stands twice. Remove one of them.`,
    'missing-column': (name) =>
      `The column ${name} is missing. Write it in the first line, with one value on each line below.`,
  },
  settingRefusals: {
    'setting-missing': () => 'An answer is missing here.',
    'setting-too-long': () => 'The answer is longer than 500 characters. Write it shorter.',
    'setting-not-a-day': () => 'That is not a date. Write it as 2022-07-01.',
    'setting-not-an-address': () =>
      'That is not a web address. Write it with https:// in front, or leave the field empty.',
    'setting-unknown': () => 'Choose one of the answers.',
  },
  lines: {
    'too-many-cells': () =>
      'The line has more cells than the heading. Put quotation marks around a cell that has the separator in it.',
    'no-name': () => 'The name is missing.',
    'name-too-long': () => 'The name is longer than 200 characters. Write it shorter.',
    'no-kind': (given) =>
      `“${given}” is no kind that can be imported. Write health council, cluster, committee, council, general practice or psychiatry.`,
    'no-region': () => 'The region is missing. Write its name or code, such as 1081.',
    'unknown-region': (given) =>
      `The register knows no region called “${given}”. Write its name or code, such as 1081.`,
    'region-not-then': (given) => `${given} did not exist on the first day of the period. Mend the region or the day.`,
    'no-start': () => 'The first day of the period is missing. Write it as 2022-07-01.',
    'not-a-day': (given) => `“${given}” is not a date. Write it as 2022-07-01.`,
    'period-backwards': (given) => `The period ends on ${given}, before it begins. Mend one of the days.`,
    'not-a-code': (given) =>
      `“${given}” is not a municipality’s code. It has four digits, such as 0860; the leading zero may be left out.`,
    'not-whole': (given) =>
      `${given} is not a whole number. A municipality’s code has neither comma nor point: write 0860.`,
    christiansoe: () => 'Christiansø (0411) is no municipality and lies outside the regions. Remove the line.',
    'region-code': (given) =>
      `${given} is the code of a region, not of a municipality. Write the municipality’s, such as 0860.`,
    'county-code': (given) =>
      `${given} is at most a county’s code; the counties ended on 1 January 2007. Write the municipality’s, such as 0860.`,
    'old-code': (given) =>
      `${given} has not been a municipality’s code since the reform of 1 January 2007. Write the code of the municipality that the area belongs to now.`,
    'unknown-code': (given) => `${given} is not the code of a municipality. See the codes on the page Municipalities.`,
    'unknown-municipality': (given) =>
      `The register knows no municipality called “${given}”. See the names on the page Municipalities.`,
    'no-municipality': () => 'The municipality is missing. Write its code, such as 0860.',
    'name-and-code-differ': (given) =>
      `The code belongs to another municipality than “${given}”. Mend whichever is wrong.`,
    'municipality-not-then': (given) => `The municipality ${given} did not exist on the first day of the period.`,
    'other-region': (given) =>
      `The municipality ${given} lay in another region on the first day of the period. Mend the region or the municipality.`,
    'no-seats-in-kind': () =>
      'Only clusters and health councils have seats for municipalities. Leave the column empty for this kind.',
    'kinds-differ': (given) => `${given} stands as another kind on a line above. Write the same kind on all of them.`,
    'other-period': (given) =>
      `${given} is in the register or on a line above already, in another period that overlaps this one. Write the same first and last day in both.`,
    overlaps: (given) =>
      `${given} is there already in another period that overlaps this one. Mend the days or remove the line.`,
    doubled: (given) => `${given} stands on a line above already. Remove one of them.`,
    'reserved-address': (given) => `“${given}” cannot become an address of a page. Write the full name.`,
    'no-source': () => 'The source is missing. Write where it stands.',
    'not-an-address': (given) => `“${given}” is not a web address. It begins with https://`,
    'no-set': () => 'The key of the collection is missing in the column set.',
    'bad-set-key': (given) =>
      `“${given}” cannot be a key. Use small letters a–z, digits and _ between them, such as list_2019.`,
    'no-cluster': () => 'The name of the cluster is missing.',
    'unknown-cluster': (given) =>
      `The register knows no cluster called “${given}” in that region and period. Mend the name, or choose that unknown clusters are entered.`,
    'several-clusters': (given) =>
      `Several clusters are called “${given}” in that region and period. Write a period with only one.`,
    'unknown-certainty': (given) =>
      `“${given}” is no certainty. Write confirmed, inferred, assumed, conflict or memory.`,
    'no-municipality-read': (given) => `No municipalities could be read for ${given}.`,
  },
  noClusters: 'There are no clusters in the text. A line looks like this: **Name:** hospital, A, B og C Kommune.',
  at: (line, column) => `Line ${line}${column === '' ? '' : `, ${column}`}`,
  unknownRefusal: (word) => `The file cannot be imported (${word}).`,
}
