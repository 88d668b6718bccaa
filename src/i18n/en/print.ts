import type { print as italian } from '../it/print';

/** Words of the print run, in English. */
export const print: Readonly<Record<keyof typeof italian, string>> = {
  'print.title': 'Compose scheda',
  'print.text': 'The chosen schede are laid out on a sheet of this workbook, ready to print.',
  'print.none': 'There are no objectives to compose yet.',
  'print.scope': 'What to print',
  'print.one': 'Only objective {code}',
  'print.all': 'All objectives ({count})',
  'print.some': 'Some objectives',
  'print.filter.centre': 'Centre',
  'print.filter.programme': 'Programme',
  'print.filter.portfolio': 'Portfolio',
  'print.filters': 'Filters of objectives',
  'print.tickAll': 'Choose these {count}',
  'print.tickNone': 'Choose none',
  'print.ticked': '{count} of {total} chosen',
  'print.options': 'Date and parts to print',
  'print.referenceDate': 'Reference date',
  'print.referenceDateHint':
    'Holds for the narrative, the values of phases and indicators, the delays and the Gantt chart, in this print only.',
  'print.asInParameters': 'As in the parameters ({date})',
  'print.noDate': 'none',
  'print.part.cover': 'Cover with summary',
  'print.part.gantt': 'Gantt chart',
  'print.part.indicators': 'Indicators',
  'print.part.achievement': 'Degree of achievement',
  'print.part.stamp': 'Protocol stamp, if the parameters hold one',
  'print.part.signatures': 'Lines for signatures',
  'print.part.people': 'Names of managers and directors',
  'print.check': 'Before composing',
  'print.checking': 'Counting the pages of {count} {count|scheda|schede}…',
  'print.pages': '{pages} {pages|page|pages} for {count} {count|scheda|schede}.',
  'print.noRemarks': 'Nothing to remark.',
  'print.remarks': '{count} {count|point to look at|points to look at}',
  'print.remark.no-narrative':
    'The narrative is empty: its section says “Stato di attuazione non ancora compilato”. Write it, or choose another reference date.',
  'print.remark.no-phases': 'There are no phases: the Gantt chart is missing and the table is empty.',
  'print.remark.no-indicators':
    'There are no indicators: their section is empty. Add some, or leave indicators out of the print.',
  'print.remark.no-monitoring':
    'No values are recorded for this date: the latest earlier ones are printed, or blanks. Record them in Course, or choose another reference date.',
  'print.remark.header-shortened':
    'Some texts of the header are too long: they are shortened there and printed in full on the first page.',
  'print.remark.long-narrative':
    'The narrative has {characters} characters and takes more than three pages: it could be summarised.',
  'print.remark.long-word':
    'There is a very long word, perhaps a web address: it is broken where the line ends.',
  'print.remark.phase-without-dates':
    'The phase has no dates: it has no bar in the Gantt chart. Write its planned start and end.',
  'print.remark.phase-outside-gantt':
    'The dates of the phase are outside the months of the Gantt chart: its bar cannot be seen. Check the dates, or the months in the parameters.',
  'print.staleTitle': 'Schede to be composed again',
  'print.staleText': 'The data changed after composing: {codes}.',
  'print.chooseStale': 'Choose these',
  'print.tooLongTitle': 'Too many pages for one sheet',
  'print.tooLongText':
    'A sheet of Excel prints at most 1,027: choose fewer objectives, for example one centre at a time.',
  'print.start': 'Compose {count|scheda|schede}',
  'print.working': 'Composing…',
  'print.stop': 'Stop',
  'print.stopping': 'Stopping as soon as possible…',
  'print.cancelledTitle': 'Composing was stopped',
  'print.cancelledText': 'The workbook is as it was: the schede composed before are still there.',
  'print.done': 'Sheet “{sheet}”: {pages} {pages|page|pages}',
  'print.how':
    'In Excel for Windows or Mac press Ctrl+P (Cmd+P) and choose the printer, or a PDF; in Excel for the web choose File > Print.',
  'print.pagesTable': 'Pages of each scheda',
  'print.scheda': 'Scheda',
  'print.pagesHead': 'Pages',
};
