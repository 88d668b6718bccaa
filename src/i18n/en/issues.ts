import type { issues as italian } from '../it/issues';

/** Sentences for issues, names of fields and places. */
export const issues: Readonly<Record<keyof typeof italian, string>> = {
  'issue.not-a-number': '“{text}” is not a number. Write for example 83,35 or 2.380,00.',
  'issue.ambiguous-number':
    '“{text}” can be read in two ways: {first} or {second}? Write the number with a comma before the decimals.',
  'issue.number-format':
    '“{text}” is not written the Italian way. If you mean {suggestion}, write {suggestion}.',
  'issue.number-with-bound':
    'In “{text}” the sign {sign} cannot be written into a field that holds a number. Write {number}; of an indicator, Polarity says whether lower or higher is better.',
  'issue.unexpected-percent': 'No % sign is needed here: in “{text}” write the number only.',
  'issue.too-many-digits': '“{text}” has too many digits: Excel keeps 15. Shorten the number.',
  'issue.not-a-whole-number': '“{text}” is not a whole number. Type digits only, e.g. 2018.',
  'issue.not-yes-or-no': '“{text}” is neither yes nor no. Type sì or no.',
  'issue.stored-as-text':
    '“{text}” is stored as text, and no formula counts it. Remove the text format of the cell and type it again.',
  'issue.repeated-entry': '“{text}” stands there twice. Leave one.',
  'issue.too-small': '{value} is too small: the minimum is {minimum}.',
  'issue.too-large': '{value} is too large: the maximum is {maximum}.',
  'issue.not-a-date': '“{text}” is not a date. Write day, month and year, for example 31/12/2018.',
  'issue.date-without-year': 'The year is missing in “{text}”. Write for example 31/12/2018.',
  'issue.no-such-month':
    '“{text}”: there is no month {month}. Write the day first, then the month, for example 31/12/2018.',
  'issue.no-such-day': '“{text}”: this day does not exist, month {month} has {days} days.',
  'issue.date-out-of-range': '“{text}”: Excel keeps only dates from {first} to {last}. Check the year.',
  'issue.end-before-start': 'The end ({end}) comes before the start ({start}). Correct one of the two dates.',
  'issue.duplicate-date': '{date} has a text already: open that one or change the date.',
  'issue.required': 'This field is required: fill it in.',
  'issue.text-too-long':
    'The text has {length} characters, a cell holds at most {limit}. Shorten it or split it.',
  'issue.too-many-lines': 'The text has {count} line breaks, a cell holds at most {limit}. Split it.',
  'issue.control-character':
    'The text contains an invisible character ({character}) that Excel does not accept. Rewrite the text or delete the character.',
  'issue.damaged-text':
    'The text contains unreadable letters (�): the file was saved with a wrong encoding. Save it again as UTF-8.',
  'issue.code-too-long': 'The code “{text}” has {length} characters: at most {limit}. Shorten it.',
  'issue.code-character':
    'The code “{text}” contains characters that are not allowed ({characters}): Excel’s formulas would go wrong. Remove them.',
  'issue.duplicate-code':
    'The code “{text}” is already used as “{other}”: to Excel they are equal. Change one of them.',
  'issue.pasted-twice':
    'The code “{text}” stands in row {row}, too: for Excel they are the same. Change one of them.',
  'issue.duplicate-id':
    'The identifier {text} is already used by another row. Remove it here: the row will be given a new one.',
  'issue.unknown-centre':
    'The responsibility centre “{text}” is not in the list of centres. Add it or correct the code.',
  'issue.unknown-programme': 'The code “{text}” is not in the planning tree. Add it or correct the code.',
  'issue.unknown-parent': 'The parent “{text}” is not in the planning tree. Add it or correct the code.',
  'issue.unknown-objective': 'The objective “{text}” does not exist. Correct the code.',
  'issue.unknown-row': 'No phase and no indicator has the Id “{text}”. Correct it, or delete the row.',
  'issue.planning-cycle':
    'In the planning tree these codes refer to each other in a circle: {path}. Correct the parent of one of them.',
  'issue.empty-file': 'The file is empty. Choose another file or paste its text.',
  'issue.not-json':
    'The file cannot be read: error at line {line}, column {column}. Export it again or ask whoever prepared it.',
  'issue.is-a-workbook':
    'This is an Excel file. Choose an exchange file (.json) here: open the file in Excel and use “Workbook > Export a file…”.',
  'issue.is-a-document':
    'This is a {kind} document. Choose an exchange file (.json) that Scheda PEG has exported.',
  'issue.is-an-archive':
    'This is a compressed file (.zip). Extract the exchange file (.json) and choose that one.',
  'issue.duplicate-field':
    'The field “{field}” occurs twice in the same place (line {line}, column {column}). Delete one of them.',
  'issue.too-many-entries':
    'The file has more than {limit} entries in one list or group (line {line}, column {column}): it is no exchange file of Scheda PEG. Export it again or ask the person who prepared it.',
  'issue.file-too-big':
    'The file has {size} MB: up to {limit} are read. Split it into several files, for example one for each responsibility centre, and import them one after the other.',
  'issue.unreadable-file':
    'The file could not be read: it may have been moved, or is open elsewhere. Choose it again or paste its text.',
  'issue.not-an-exchange-file': 'The file is not a Scheda PEG exchange file. Choose the exported file.',
  'issue.unsupported-version':
    'The file has version {version}, this add-in reads version 1. Update the add-in or export the file again.',
  'issue.unknown-field': 'The field “{field}” is not known. Remove it or correct its name.',
  'issue.missing-field': 'The field “{field}” is missing. Add it.',
  'issue.expected-text': 'A text in quotes is needed here, but there is {found}.',
  'issue.expected-number': 'A number without quotes is needed here, but there is {found}.',
  'issue.expected-whole-number': 'A whole number without quotes is needed here, but there is {found}.',
  'issue.expected-true-or-false': 'true or false is needed here, but there is {found}.',
  'issue.expected-number-or-text': 'A number or a text is needed here, but there is {found}.',
  'issue.expected-group': 'A group of fields in braces is needed here, but there is {found}.',
  'issue.expected-list': 'A list in square brackets is needed here, but there is {found}.',
  'issue.not-allowed': '“{value}” is not allowed. Possible values: {allowed}.',
  'issue.not-an-id': '“{text}” is not a valid identifier (GUID). Remove it: the row will be given a new one.',
  'issue.not-a-month-day':
    '“{text}” is not a day of the year. Write month and day, for example 06-30 for 30 June.',
  'issue.not-a-day-of-year': '“{text}” is no day of the year. Type day and month, e.g. 30/06.',
  'issue.file-date-form': 'In the file dates are written year-month-day: instead of “{text}” write {meant}.',
  'issue.not-a-file-date':
    '“{text}” is no date. In the file it is written year-month-day, for example 2018-12-31.',
  'issue.wrong-count':
    '{expected} {expected|value is|values are} needed here, but there {found|is|are} {found}.',
  'issue.thresholds-order':
    'The first threshold ({first}) must not be greater than the second ({second}). Swap them.',
  'issue.value-not-number': '“{text}” is not a number, but the indicator is measured in numbers.',
  'issue.value-not-date':
    '“{text}” is not a date, but the indicator is measured by a date (in the file: 2018-12-31).',
  'issue.value-not-text': '{text} is a number, but the indicator is measured by a text. Put it in quotes.',
  'issue.duplicate-year': 'The value of the year {year} occurs twice. Keep one.',
  'issue.duplicate-status': 'The status at {date} occurs twice. Join the two texts.',
  'issue.invalid': 'The value breaks a rule of the exchange file ({rule}). Correct it.',

  'severity.error': '{count|Error|Errors}',
  'severity.warning': '{count|To check|To check}',
  'severity.hint': '{count|Hint|Hints}',
};
