import type { trial as italian } from '../it/trial';

/** Words of the trial in Excel, in English. */
export const trial: Readonly<Record<keyof typeof italian, string>> = {
  'workbook.trial': 'Try in Excel…',
  'trial.title': 'Trial in Excel',
  'trial.text':
    'Tries in this Excel, step by step, all that Scheda PEG rests on: separators, tables, formulas, rules of cells, printing. It works on a sheet of its own, which it removes at the end; the data of the workbook are not touched.',
  'trial.before':
    'Better when nobody else is writing in the workbook. After the trial, the Undo of Excel does not go back to what was done before.',
  'trial.start': 'Start the trial',
  'trial.again': 'Repeat the trial',
  'trial.working': 'Step {done} of {all}',
  'trial.stop': 'Stop',
  'trial.stopping': 'The trial is stopping…',
  'trial.good.title': 'All is well',
  'trial.good.text': 'All {count} steps went as expected: Scheda PEG works well in this Excel.',
  'trial.different.title': 'It works, with these differences',
  'trial.different.text':
    'What is needed is there. In {count} {count|point|points} this Excel does otherwise: the add-in notices and has another way, or does without.',
  'trial.unusable.title': 'It cannot be used here',
  'trial.unusable.text':
    'This Excel lacks something without which the data would not be written rightly. Do not use Scheda PEG here: copy the report and send it to whoever runs the add-in.',
  'trial.stopped.title': 'Trial stopped',
  'trial.stopped.text': '{count} steps were done. The sheet of the trial was removed.',
  'trial.leftovers': 'These are left from the trial, and can be deleted by hand: {names}.',
  'trial.different': 'Other than expected',
  'trial.missing': 'Missing, and needed',
  'trial.copy': 'Copy the report',
  'trial.report': 'Report, without data of the workbook',
  'copy.done': 'Copied',
};
