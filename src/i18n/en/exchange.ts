import type { exchange as italian } from '../it/exchange';

/** Words of import and export, in English. */
export const exchange: Readonly<Record<keyof typeof italian, string>> = {
  'import.title': 'Import an exchange file',
  'import.sampleTitle': 'Example',
  'import.file': 'Exchange file (.json)',
  'import.choose': 'Choose the file…',
  'import.change': 'Change file…',
  'import.fileHint': 'The whole file is checked first: if there is a single error, nothing is written.',
  'import.paste': 'Paste the text…',
  'import.pasteHint': 'If nothing opens to choose from, paste the text of the file.',
  'import.pasted': 'Text of the file',
  'import.pastedHint':
    'Open the file with a text editor (Notepad, for example), select all, copy and paste it here.',
  'import.readPasted': 'Check the text',
  'import.problemsTitle': 'The file has {count} {count|error|errors}: nothing was written',
  'import.problemsText': 'Correct what is listed, then choose the file or paste its text again.',
  'import.moreProblems': 'And {count} more.',
  'import.previewText': '{entity}, year {year}. The file compared with the workbook:',
  'import.keptText': 'Rows of the workbook that the file does not have stay as they are.',
  'import.equalTitle': 'The file equals the workbook: there is nothing to write',
  'import.equalText': 'All that the file holds is in the workbook already.',
  'import.table': 'What changes in the workbook',
  'import.part': 'Part',
  'import.added': 'New',
  'import.changed': 'Changed',
  'import.same': 'Same',
  'import.changedRows': 'What is changed ({count})',
  'import.before': 'Now: {value}',
  'import.after': 'From the file: {value}',
  'import.moreRows': 'More changed rows: {count}.',
  'import.replacedTitle': 'Parameters of the workbook will change',
  'import.replacedText': 'These are taken from the file: {names}. The others stay as they are.',
  'import.repeatedTitle': 'Codes that would appear twice',
  'import.repeatedText':
    'The workbook has rows for them without Id, or with another Id than the file: {codes}. Complete the rows with “Prepare workbook” or correct the Ids, then try again.',
  'import.sampleFailedTitle': 'The example could not be loaded',
  'import.sampleFailedText': 'Check the network connection and try again. Nothing was written.',
  'import.start': 'Write to the workbook',
  'import.rest': 'Write what is missing',
  'import.checking': 'Checking the file…',
  'import.writing': 'Writing…',
  'import.stop': 'Stop',
  'import.stopping': 'It stops after what was sent to Excel already…',
  'import.cancelledTitle': 'Import stopped',
  'import.cancelledText':
    'Rows of the file that are in the workbook already: {same} of {total}. The table says what is missing: it can be written now, or by importing the file again later.',

  'export.title': 'Export an exchange file',
  'export.text':
    'The file holds all the content of the workbook: to keep it, to compare it and to import it into another workbook.',
  'export.people':
    'It contains names of people: managers, directors and authors. Keep it and send it with the same care as the workbook.',
  'export.table': 'What the file holds',
  'export.count': 'Rows',
  'export.preparing': 'Preparing the file…',
  'export.download': 'Download {name}',
  'export.downloaded':
    'The file “{name}” was made. If it is not among the downloads, this Excel allows none: use “Copy to the clipboard”.',
  'export.notDownloaded':
    'Excel does not say whether the file “{name}” was saved. If it is not to be found, use “Copy to the clipboard”.',
  'export.copy': 'Copy to the clipboard',
  'export.copied': 'The text is on the clipboard: paste it into a plain text file and save it as “{name}”.',
  'export.byHandTitle': 'Excel does not allow copying from here',
  'export.byHandText':
    'Copy the text below by hand (Ctrl+A, then Ctrl+C), paste it into a plain text file and save it as “{name}”.',
  'export.content': 'Text of the file',
  'export.hint':
    'Excel for Mac and iPad usually does not save files that are downloaded from here: copy the text, paste it into a plain text file and save it as “{name}”.',
  'export.problemsTitle': '{count} {count|point|points} to correct before exporting',
  'export.problemsText':
    'A file with these errors could not be imported again. Correct them in the sheets: this page follows by itself.',
  'export.adoptTitle': '{count} {count|row|rows} without Id',
  'export.adoptText':
    'They are in the file, too, but a new import knows them by their position only. To give them an Id, complete the workbook with “Prepare workbook” first.',
  'export.unreadableTitle': '{count} {count|cell|cells} to correct',
  'export.unreadableText':
    'What a cell cannot mean is missing from the file; a number or a date that is stored as text is there:',
  'export.unreadableCell': '{sheet}!{address} ({column}): “{text}”',
  'export.missingTitle': 'Tables are missing',
  'export.missingText': 'What they held is missing from the file, too: {tables}.',
};
