import { protect } from '../excel/text';
import { seenIn, trialNames, valueOfFormula, written, type TrialStep } from './step';

/** Serial number of 31/12/2018. */
const DAY = 43465;

/** How cells take and show values, and how formulas and names are read. */
export const cellSteps: readonly TrialStep[] = [
  {
    key: 'number',
    weight: 'needed',
    expected: 1.5,
    look: async (scratch) => (await seenIn(await written(scratch, 'H1', 1.5), 'values'))[0],
  },
  {
    key: 'apostrophe',
    weight: 'needed',
    expected: '3-1',
    look: async (scratch) => (await seenIn(await written(scratch, 'H2', protect('3-1')), 'values'))[0],
  },
  {
    key: 'text-format',
    weight: 'needed',
    expected: '007',
    look: async (scratch) => (await seenIn(await written(scratch, 'H3', '007', '@'), 'values'))[0],
  },
  {
    key: 'long-text',
    weight: 'needed',
    expected: 32_000,
    look: async (scratch) => {
      const [text] = await seenIn(await written(scratch, 'H4', 'à'.repeat(32_000)), 'values');
      return String(text).length;
    },
  },
  {
    key: 'date-shown',
    weight: 'helpful',
    expected: '31/12/2018',
    look: async (scratch) => (await seenIn(await written(scratch, 'H5', DAY, 'dd/mm/yyyy'), 'text'))[0],
  },
  {
    key: 'number-shown',
    weight: 'helpful',
    expected: true,
    look: async (scratch) => {
      const application = scratch.context.application.load('decimalSeparator,thousandsSeparator');
      const [text] = await seenIn(await written(scratch, 'H6', 1234.5, '#,##0.00'), 'text');
      return text === `1${application.thousandsSeparator}234${application.decimalSeparator}50`;
    },
  },
  {
    key: 'days-from-1900',
    weight: 'needed',
    expected: DAY,
    look: (scratch) => valueOfFormula(scratch, 'H7', '=DATE(2018,12,31)'),
  },
  {
    key: 'english-formula',
    weight: 'needed',
    expected: 'sì',
    look: (scratch) => valueOfFormula(scratch, 'H8', '=IF(AND(1.5>1,ISNUMBER(2)),"sì","no")'),
  },
  {
    key: 'formula-read',
    weight: 'needed',
    expected: '=IF(1.5>1,1,2)',
    look: async (scratch) => {
      await valueOfFormula(scratch, 'H9', '=IF(1.5>1,1,2)');
      return (await seenIn(scratch.sheet.getRange('H9'), 'formulas'))[0];
    },
  },
  {
    key: 'named-cell',
    weight: 'needed',
    expected: ['Range', 42],
    look: async (scratch) => {
      const { context } = scratch;
      await written(scratch, 'H10', 21);
      const name = context.workbook.names.add(trialNames.cell, scratch.sheet.getRange('H10'));
      name.load('type');
      const doubled = await valueOfFormula(scratch, 'H11', `=${trialNames.cell}*2`);
      return [name.type, doubled];
    },
  },
  {
    key: 'reference-text',
    weight: 'helpful',
    expected: true,
    look: async (scratch) => {
      const reference = `='${scratch.name}'!$A$1`;
      await valueOfFormula(scratch, 'H12', reference);
      return (await valueOfFormula(scratch, 'H13', '=FORMULATEXT(H12)')) === reference;
    },
  },
];
