import type { paste as italian } from '../it/paste';

/** Words of pasting rows, in English. */
export const paste: Readonly<Record<keyof typeof italian, string>> = {
  'paste.title': 'Paste rows',
  'paste.text': 'Pasted rows',
  'paste.hint': 'Copy the rows in Excel or a table in Word, click in the box and press Ctrl+V (on a Mac ⌘V).',
  'paste.tooLongTitle': 'Too many rows at once',
  'paste.tooLongText':
    'The text to paste has {length} characters: up to {limit} are read at a time. Paste the table in several parts, one after the other.',
  'paste.headings': 'The first row holds the headings',
  'paste.columns': 'What the columns hold',
  'paste.column': 'Column {number}',
  'paste.notUsed': 'do not use',
  'paste.guessedTitle': 'Columns to check',
  'paste.guessedText':
    'Without headings the columns were recognised by their content, dates and numbers in the order in which they stand. Check the choices below.',
  'paste.narrowTitle': 'Some cells hold only #####',
  'paste.narrowText':
    'Excel copies #### when the column is too narrow. Widen it in Excel, copy again and paste.',
  'paste.noRows': 'There are no rows to add below the headings. Copy the rows too.',
  'paste.noColumns': 'No column is used. Choose what at least one column holds.',
  'paste.ready': '{count} {count|row ready|rows ready}',
  'paste.faulty': '{count} {count|row to correct|rows to correct}',
  'paste.faultyText':
    'Correct the rows listed in the pasted text, or in the table they come from and paste again. Nothing is written while there are errors.',
  'paste.row': 'Row {number}',
  'paste.moreFaulty': 'More rows to correct: {count}.',
  'paste.moreReady': 'More rows ready: {count}.',
  'paste.empty': '(empty)',
  'paste.save': 'Add {count} {count|row|rows}',
  'paste.refusedTitle': 'Rows not added',
  'paste.refusedText': 'The workbook has changed meanwhile. Nothing was written: try again.',
  'paste.restoredTitle': 'Rows found that were not added',
  'paste.restoredText': 'The pane was left before they were added: they are not in the workbook yet.',
  'paste.foreignText':
    'These rows were pasted in another copy of this workbook, or before the file was renamed or moved. Check them before adding them, or leave without adding them.',
  'paste.leaveTitle': 'Leave without adding the rows?',
  'paste.leaveText': 'The pasted text will be lost.',
  'paste.leave': 'Leave without adding',
  'paste.stay': 'Stay here',
};
