import type { issues as italian } from '../it/issues';

/** Sentences for issues and findings, names of fields and places. */
export const issues: Readonly<Record<keyof typeof italian, string>> = {
  'issue.not-a-number': '“{text}” is not a number. Write for example 83,35 or 2.380,00.',
  'issue.ambiguous-number':
    '“{text}” can be read in two ways: {first} or {second}? Write the number with a comma before the decimals.',
  'issue.number-format':
    '“{text}” is not written the Italian way. If you mean {suggestion}, write {suggestion}.',
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
  'issue.empty-file': 'The file is empty. Choose another file.',
  'issue.not-json':
    'The file cannot be read: error at line {line}, column {column}. Export it again or ask whoever prepared it.',
  'issue.duplicate-field':
    'The field “{field}” occurs twice in the same place (line {line}, column {column}). Delete one of them.',
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

  'finding.stale-schema': 'The workbook lacks parts that this version uses: {names}. Press Prepare workbook.',
  'finding.unreadable-cell': 'Sheet {sheet}, cell {address} ({column}): {issue}',
  'finding.orphan-row':
    'Sheet {sheet}, cell {address} ({column}): {issue} Until then the row does not count.',
  'finding.code-spaces':
    'Sheet {sheet}, cell {address} ({column}): “{text}” has spaces before or after the code: the sheets do not recognize it. Remove them.',
  'finding.code-characters': 'Sheet {sheet}, cell {address} ({column}): {issue}',
  'finding.duplicate-code':
    'The code “{text}” belongs to {count} objectives: their phases and indicators cannot be told apart. Change one code.',
  'finding.duplicate-objective':
    '{count} objectives of the centre have this description. Change it or remove the duplicate.',
  'finding.objective-centre-missing': 'The responsibility centre of the objective is missing. Give it.',
  'finding.unknown-objective-centre':
    'The centre “{text}” is not in the sheet Centri. Add it or correct the code.',
  'finding.unknown-involved-centre':
    'The involved centre “{text}” is not in the sheet Centri. Add it or correct the code.',
  'finding.objective-manager-missing': 'The manager of the objective is missing. Give it.',
  'finding.programme-missing': 'The objective is not linked to the DUP. Enter the programme.',
  'finding.unknown-programme': 'The programme “{text}” is not in the sheet DUP. Add it or correct the code.',
  'finding.unknown-other-programme':
    'The other programme “{text}” is not in the sheet DUP. Add it or correct the code.',
  'finding.unknown-area': 'The area “{text}” is not in the list. Add it to the lists or choose another.',
  'finding.unknown-portfolio':
    'The portfolio “{text}” is not in the list. Add it to the lists or choose another.',
  'finding.unknown-objective-type':
    'The type “{text}” is not in the list of objective types. Add it to the lists or choose another.',
  'finding.objective-weight-range':
    'The objective’s weight is {value}: it must be between 0 and 100. Correct it.',
  'finding.no-phases': 'The objective has no phases. Add at least one.',
  'finding.no-weights': 'No phase has a weight: progress cannot be computed. Give the weights.',
  'finding.weights-missing-points':
    'The phases’ weights add up to {sum}: {gap} points short of 100 (tolerance {tolerance}). Correct them.',
  'finding.weights-excess-points':
    'The phases’ weights add up to {sum}: {gap} points over 100 (tolerance {tolerance}). Correct them.',
  'finding.narrative-missing': 'The status at {date} is missing. Write it.',
  'finding.narrative-variation':
    'In the text: “{quote}”. From {from} to {to} the change is {right} %, not {said}. Correct the text.',
  'finding.narrative-direction':
    'In the text: “{quote}”. From {from} to {to} the change is {right} %: the text says the opposite. Correct it.',
  'finding.narrative-difference':
    'In the text: “{quote}”. Between {from} and {to} the difference is {right}, not {said}. Correct the text.',
  'finding.narrative-points':
    'In the text: “{quote}”. Between {from} and {to} the difference is {right} percentage points, not {said}. Correct the text.',
  'finding.narrative-share':
    'In the text: “{quote}”. {from} out of {to} is {right} %, not {said}. Correct the text.',
  'finding.narrative-indicator':
    'In the text: “{quote}”. Indicator {indicator} (base {base}, current {current}) gives {right} %, not {said}. Check which one is right.',
  'finding.duplicate-phase':
    '{count} phases of the objective have this description. Change it or remove the duplicate.',
  'finding.weight-missing': 'The weight of the phase is missing. Give it: the weights must make 100.',
  'finding.phase-weight-range': 'The phase’s weight is {value}: it must be between 0 and 100. Correct it.',
  'finding.progress-missing': 'The progress of the phase is missing. Give it, even if it is 0.',
  'finding.progress-range': 'The phase’s progress is {value} %: it must be between 0 and 100. Correct it.',
  'finding.phase-manager-missing': 'The manager of the phase is missing. Give it.',
  'finding.phase-centre-missing': 'The responsibility centre of the phase is missing. Give it.',
  'finding.unknown-phase-centre':
    'The phase’s centre “{text}” is not in the sheet Centri. Add it or correct the code.',
  'finding.planned-dates-order':
    'The planned end ({end}) comes before the planned start ({start}). Correct one of the two dates.',
  'finding.actual-dates-order':
    'The actual end ({end}) comes before the actual start ({start}). Correct one of the two dates.',
  'finding.started-no-progress':
    'The phase started on {start}, but its progress is 0 %. Enter it or remove the actual start.',
  'finding.ended-not-complete':
    'The phase ended on {end}, but its progress is {progress} %. Make it 100 or remove the actual end.',
  'finding.complete-not-ended': 'The phase is at 100 %, but its actual end is missing. Give it.',
  'finding.phase-late':
    'The phase was to end on {plannedEnd} and is not completed on {date}: {days} {days|day|days} late. Update it, or accept the finding with the reason.',
  'finding.ended-late-no-note':
    'The phase ended on {actualEnd} instead of {plannedEnd}: {days} {days|day|days} late without a note. Explain why in the notes.',
  'finding.duplicate-indicator':
    '{count} indicators of the objective have this description. Change it or remove the duplicate.',
  'finding.unknown-indicator-type':
    'The type “{text}” is not in the list of indicator types. Add it to the lists or choose another.',
  'finding.unknown-unit':
    'The unit “{text}” is not in the list of units. Add it to the lists or choose another.',
  'finding.indicator-weight-range':
    'The indicator’s weight is {value}: it must be between 0 and 100. Correct it.',
  'finding.expected-missing': 'The expected value of the indicator is missing. Give it.',
  'finding.achieved-missing': 'The achieved value of the indicator is missing. Give it.',
  'finding.working-incomplete':
    'The value cannot be computed: the base, other than 0, or the current value is missing. Enter them.',
  'finding.value-type':
    'The {field} “{text}” does not suit the measure of the indicator. Correct the value or the measure.',
  'finding.yes-no-value':
    'The indicator is measured by yes or no (1 or 0), but the {field} is {text}. Correct the value or the measure.',
  'finding.planned-changed':
    'The plan was approved with {field} {approved}, but the value is {now} now. Explain the change by a correction, or put the approved value back.',
  'finding.correction-proposed':
    'The variation of {date} ({field}) is only proposed: its act is missing. Enter it in the correction, or withdraw the variation.',
  'finding.achieved-differs':
    'The achieved value {achieved} is not {working} = {computed} %. Correct the value, the base or the current value.',
  'finding.achieved-inverted':
    'The achieved value {achieved} is not {working} = {computed} %: it is the inverted ratio {inverted}. Correct it.',
  'finding.computed-below-expected':
    'With the computed value {computed} the expected value {expected} is missed, though with the typed one ({achieved}) it would be reached. Correct the achieved value and explain the gap in the notes.',
  'finding.below-expected-no-note':
    'The result ({value}) does not reach the expected value ({expected}) and there is no note. Explain why in the notes.',
  'finding.history-yes-no-value':
    'The indicator is measured by yes or no (1 or 0), but the value of {year} is {text}. Correct it or mark it as not comparable, with the reason.',
  'finding.history-other-unit':
    'The value of {year} ({value}) is in another unit than the percentage beside it ({result} %). Enter its unit or mark it as not comparable, with the reason.',
  'finding.base-differs':
    'The base {base} differs from the value achieved in {year}, {value}. Check which is right.',

  'severity.error': '{count|Error|Errors}',
  'severity.warning': '{count|To check|To check}',
  'severity.hint': '{count|Hint|Hints}',
};
