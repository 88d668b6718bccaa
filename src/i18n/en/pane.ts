import type { pane as italian } from '../it/pane';

/** The pane's words in English. */
export const pane: Readonly<Record<keyof typeof italian, string>> = {
  'pane.title': 'Scheda PEG',
  'pane.opening': 'One moment…',
  'pane.noLibrary':
    'Scheda PEG could not open: the Office library cannot be reached. Check the Internet connection and open the pane again.',
  'pane.notExcel':
    'Scheda PEG works inside Excel. Open Excel and choose a command on the “Scheda PEG” tab of the ribbon.',
  'pane.oldExcel':
    'This version of Excel is too old for Scheda PEG. It needs Microsoft 365, Excel on the web, or Excel 2021 or later.',
  'pane.newerTitle': 'Workbook of a later version',
  'pane.newerText':
    'This workbook was prepared by a later version of Scheda PEG. To avoid damage, it cannot be changed here. Close and reopen the pane; if the message comes back, tell whoever runs Scheda PEG. A form that was left open is not saved, and is found again after the update.',
  'pane.from1904Title': 'This workbook counts its days from 1904',
  'pane.from1904Text':
    'Every date would be read four years and a day too early: until this changes, nothing is done here. In Excel turn off “Use 1904 date system” (File, Options, Advanced), correct the dates that move, and open the pane again.',
  'pane.language': 'en',
  'pane.otherLanguage': 'Italiano',
  'pane.retry': 'Try again',
  'pane.copyDiagnostics': 'Copy diagnostics',
  'pane.diagnosticsCopied': 'Diagnostics copied',

  'copy.done': 'Copied',
  'draft.unsaved': 'not saved',

  'nav.label': 'Parts of the pane',
  'nav.objectives': 'Objectives',
  'nav.findings': 'Findings',
  'nav.compose': 'Scheda',
  'nav.workbook': 'Workbook',

  'start.title': 'Getting started',
  'start.text': 'This workbook does not hold the PEG sheets yet. Nothing is written before you choose.',
  'start.prepare': 'Prepare this workbook',
  'start.prepareText':
    'Creates the sheets and tables for objectives, phases and indicators, to be filled in.',
  'start.sample': 'Try the example',
  'start.sampleText':
    'Prepares the workbook and fills in an objective that is already reported on, to see how it works.',
  'start.import': 'Import a file',
  'start.importText': 'Reads objectives from an exchange file (.json) and checks them before writing.',

  'prepare.title': 'Prepare the workbook',
  'prepare.text': 'The open workbook becomes the one of the PEG objectives:',
  'prepare.adds':
    'the sheets Parametri, Obiettivi, Fasi, Indicatori and others are added, each with its table;',
  'prepare.formulas': 'formulas compute weights, progress and delays;',
  'prepare.keeps': 'sheets and data that are already there stay as they are.',
  'prepare.looking': 'Looking for what is to be put in order…',
  'prepare.againText': 'To be put in order in this workbook:',
  'prepare.againKeeps':
    'What is missing is added, empty; the rest becomes what it was when the workbook was prepared. Data stays; only what stands in the place of a formula is replaced.',
  'prepare.orderTitle': 'The workbook is in order',
  'prepare.orderText':
    'Tables, columns, names, formulas, rules and colours are as they should be: there is nothing to do.',
  'prepare.doneTitle': 'Put in order and checked again',
  'prepare.leftTitle': 'Not yet in order',
  'prepare.leftText':
    'Looked at again, the workbook still lacks this: perhaps somebody is working in it. Try again; if it happens again, run “Trial in Excel” and send its report to whoever looks after Scheda PEG.',
  'prepare.start': 'Prepare workbook',
  'prepare.working': 'Preparing…',

  'objective.change': 'All objectives',
  'objective.more': 'more',
  'objective.less': 'less',

  'overview.weights': 'Sum of weights',
  'overview.weights.ok': 'in order',
  'overview.weights.missing': '{points} missing',
  'overview.weights.excess': '{points} in excess',
  'overview.weights.none': 'no weights',
  'overview.progress': 'Weighted progress',
  'overview.phases': '{count} {count|phase|phases}',

  'form.save': 'Save',
  'form.saveNext': 'Save and add',
  'form.saving': 'Saving…',
  'form.cancel': 'Cancel',
  'form.back': 'Back',
  'form.delete': 'Delete',
  'form.unsavedTitle': 'Leave without saving?',
  'form.unsavedText': 'The unsaved changes will be lost.',
  'form.discard': 'Leave without saving',
  'form.keepEditing': 'Keep editing',
  'form.restoredTitle': 'Unsaved changes found',
  'form.restoredText': 'The form was left before they were saved.',
  'form.restoredUndo': 'Back to the values of the sheet',
  'form.restoredRestart': 'Start again',
  'refused.deleteTitle': 'Row not deleted',
  'refused.deleteText':
    'Somebody has changed the row in the meantime. Check the updated values; if it should still go, delete it.',
  'refused.moveTitle': 'Row not moved',
  'refused.moveText':
    'Somebody has changed the list meanwhile. Look at the updated order and move it again if you still want to.',

  'conflict.mine': 'Typed here: {value}',
  'conflict.theirs': 'In the sheet: {value}',
  'conflict.empty': '(empty)',

  'severity.error': '{count|Error|Errors}',
  'severity.warning': '{count|To check|To check}',
  'severity.hint': '{count|Hint|Hints}',
  'filter.all': 'All',

  'workbook.title': 'Workbook',
  'workbook.complete': 'Complete',

  'waiting.title': 'A cell is being edited in Excel',
  'waiting.text': 'Press Enter in the cell to finish: the operation then goes on by itself.',
  'waiting.stop': 'Stop',

  'failure.cell-being-edited.title': 'A cell is being edited in Excel',
  'failure.cell-being-edited.text': 'Press Enter in the cell and try again.',
  'failure.being-edited.title': 'Excel could not carry out the operation',
  'failure.being-edited.text':
    'If a cell or the name of a sheet is being edited, press Enter and try again. If it happens again, copy the diagnostics and send them to whoever runs Scheda PEG.',
  'failure.filtered.title': 'A filter hides rows',
  'failure.filtered.text':
    'A table of Scheda PEG is filtered, and Excel neither adds rows to it nor removes any. Remove the filters from the sheets (Data, Clear), then try again.',
  'failure.filtered.sheet':
    'The sheet {sheet} is filtered, and hidden rows would be lost from view. Remove the filter from the sheet {sheet} (Data, Clear), then try again.',
  'failure.not-in-front.title': 'Excel could not carry out the operation',
  'failure.not-in-front.text':
    'Another workbook may be in front: come back to this one and try again. If it happens again, copy the diagnostics and send them to whoever runs Scheda PEG.',
  'failure.in-the-way.title': 'Something in the sheet stands in the way',
  'failure.in-the-way.text':
    'Merged cells, another table or cells at the end of the sheet keep the rows from moving. Move them to another sheet and try again.',
  'failure.signed-out.title': 'Excel asks to sign in',
  'failure.signed-out.text': 'Sign in to Microsoft 365 again and retry.',
  'failure.restart-needed.title': 'Excel must be restarted',
  'failure.restart-needed.text':
    'Save the workbook, close Excel and open it again; then look at the sheet for what was written, and try again.',
  'failure.read-only.title': 'The workbook is protected or read-only',
  'failure.read-only.text': 'Remove the sheet’s protection or open the workbook for editing, then try again.',
  'failure.read-only.sheet':
    'The sheet {sheet} is protected, and Excel does not let anything be written there. Remove the protection (Review, Unprotect Sheet), then try again.',
  'failure.read-only-workbook.title': 'The workbook is open for reading only',
  'failure.read-only-workbook.text':
    'What is written there would be lost. Open the workbook for editing, then try again.',
  'failure.hidden-deep.title': 'A sheet is hidden altogether',
  'failure.hidden-deep.text':
    'The sheet {sheet} is hidden so that no menu shows it: nobody would see what is written there. Whoever hid it (Visual Basic, xlSheetVeryHidden) has to make it visible; then try again.',
  'failure.missing-item.title': 'A sheet, table or column is missing',
  'failure.missing-item.text':
    'A table, sheet or column of Scheda PEG is no longer there, perhaps because another person was writing at the same moment. If it is still missing, “Prepare workbook” adds it again; then try again.',
  'failure.missing-item.column':
    'The sheet {sheet} lacks the column “{columns}”, and its values would be lost. “Prepare workbook” adds it again; then try again.',
  'failure.changed-meanwhile.title': 'The workbook has changed meanwhile',
  'failure.changed-meanwhile.text':
    'Somebody typed or moved something just now. Wait a moment and try again.',
  'failure.code-taken.title': 'The code is taken',
  'failure.code-taken.text':
    'Another row has this code already: {places}. Choose another code and save again.',
  'failure.newer-workbook.title': 'Workbook of a later version',
  'failure.newer-workbook.text':
    'Meanwhile somebody prepared this workbook with a later version of Scheda PEG. Update the add-in, then try again.',
  'failure.name-taken.title': 'A name is already in use',
  'failure.name-taken.text':
    'A sheet or name of the workbook equals one that Scheda PEG needs. Rename it and try again.',
  'failure.too-large.title': 'Too much data at once',
  'failure.too-large.text': 'A text or a sheet exceeds Excel’s limits. Shorten the texts or split the work.',
  'failure.host-too-old.title': 'This version of Excel is too old',
  'failure.host-too-old.text':
    'It lacks a feature that Scheda PEG needs. Update Excel, or ask whoever looks after the computers.',
  'failure.stands.untouched': 'Nothing was written.',
  'failure.stands.put-back': 'In the workbook everything is as before.',
  'failure.stands.part':
    'A part of the data is in the workbook already: importing the same file again writes only what is missing.',
  'failure.partly-written.title': 'Written only in part',
  'failure.partly-written.text':
    'Somebody moved rows during the save, and not everything is back as it was. Here a wrong value may stand, or a row may be missing: {places}. Check and correct it in the sheet, then save again.',
  'failure.not-kept.title': 'Excel did not keep the values',
  'failure.not-kept.text':
    'Excel did not record the changes: all in the workbook is as before. Remove any filter from the sheet and try again.',
  'failure.busy.title': 'Excel is busy or cannot be reached',
  'failure.busy.text': 'Wait a moment and try again.',
  'failure.unknown-outcome.title': 'It is not known whether the change was made',
  'failure.unknown-outcome.text':
    'Excel did not answer in time. Before trying again, check the sheet for the change, so that it is not made twice.',
  'failure.no-second-workbook.title': 'This Excel cannot write another workbook',
  'failure.no-second-workbook.text':
    'Only the open workbook can be written here. Export the exchange file, open the other workbook and import it there.',
  'failure.cancelled.title': 'Operation stopped',
  'failure.cancelled.text':
    'Part of it may already have been written. Check the sheets, then repeat the operation.',
  'failure.refused.title': 'Excel refused the operation',
  'failure.refused.text': 'Copy the diagnostics and send them to whoever runs Scheda PEG.',
  'failure.unexpected.title': 'Unexpected error',
  'failure.unexpected.text': 'Copy the diagnostics and send them to whoever runs Scheda PEG.',
};
