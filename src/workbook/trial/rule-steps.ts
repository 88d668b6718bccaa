import { markCells, ruleOf, validateColumn } from '../rows/dress';
import { sameRule } from '../rows/same-rule';
import type { ColumnSpec } from '../schema/schema-base';
import { seenIn, TABLE_NAME, trialNames, type Scratch, type TrialKey, type TrialStep } from './step';

const base = { field: 'prova', heading: 'Prova', width: 50 } as const;

/** Whether the rule of a column takes each of some values, `null` where this Excel does not say. */
async function taken(
  { context, sheet }: Scratch,
  column: ColumnSpec,
  values: readonly (string | number)[],
): Promise<(boolean | null)[]> {
  const cells = sheet.getRange('J1').getResizedRange(values.length - 1, 0);
  cells.clear();
  validateColumn(cells, column);
  cells.values = values.map((value) => [value]);
  const rules = values.map((_, index) => cells.getCell(index, 0).dataValidation.load('valid'));
  await context.sync();
  return rules.map(({ valid }) => valid);
}

const validation = (
  key: TrialKey,
  column: ColumnSpec,
  values: readonly (string | number)[],
  expected: readonly boolean[],
): TrialStep => ({
  key,
  weight: 'helpful',
  expected,
  look: (scratch) => taken(scratch, column, values),
});

/** A column for each kind of rule. */
const ruled: readonly ColumnSpec[] = [
  { ...base, kind: 'percent' },
  { ...base, kind: 'date' },
  { ...base, kind: 'integer' },
  { ...base, kind: 'boolean' },
  { ...base, kind: 'code', list: `INDIRECT("${TABLE_NAME}[Codice]")` },
];

/** What cells accept, and what is coloured: by the very rules that the add-in sets. */
export const ruleSteps: readonly TrialStep[] = [
  validation('rule-percent', { ...base, kind: 'percent' }, [12.5, 120], [true, false]),
  validation('rule-date', { ...base, kind: 'date' }, [43465, 1], [true, false]),
  validation('rule-whole-number', { ...base, kind: 'integer' }, [7, 7.5], [true, false]),
  validation('rule-words', { ...base, kind: 'boolean' }, ['sì', 'forse'], [true, false]),
  validation(
    'rule-column',
    { ...base, kind: 'code', list: `INDIRECT("${TABLE_NAME}[Codice]")` },
    ['A', 'Z'],
    [true, false],
  ),
  {
    key: 'rule-named-address',
    weight: 'helpful',
    expected: [true, false],
    look: (scratch) => {
      const address = scratch.sheet.getRange('H15');
      address.values = [['$A$2:$A$4']];
      scratch.context.workbook.names.add(trialNames.list, address);
      return taken(scratch, { ...base, kind: 'text', list: `INDIRECT(${trialNames.list})` }, ['A', 'Z']);
    },
  },
  {
    key: 'own-rules',
    weight: 'helpful',
    expected: [],
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('J1').getResizedRange(ruled.length - 1, 0);
      cells.clear();
      const looks = ruled.map((column, index) => {
        const cell = cells.getCell(index, 0);
        validateColumn(cell, column);
        return { column, rule: ruleOf(column), validation: cell.dataValidation.load('rule') };
      });
      await context.sync();
      return looks.flatMap(({ column, rule, validation }) =>
        rule !== null && sameRule(validation.rule, rule) ? [] : [column.kind],
      );
    },
  },
  {
    key: 'colour-rule',
    weight: 'helpful',
    expected: ['=N($K2)>0'],
    look: async ({ context, sheet }) => {
      const cells = sheet.getRange('K2:K9');
      markCells(cells, '=N($K2)>0', 'bad');
      const formats = cells.conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      return formats.items.map(({ custom }) => custom.rule.formula);
    },
  },
  {
    key: 'emptied-cells',
    weight: 'needed',
    expected: ['', ''],
    look: ({ sheet }) => {
      const cells = sheet.getRange('K20:K21');
      cells.values = [['x'], [1]];
      cells.values = [[''], ['']];
      return seenIn(cells, 'values');
    },
  },
];
