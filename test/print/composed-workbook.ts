import type { Peg } from '../../src/domain/records/records';
import { planScheda } from '../../src/scheda/plan';
import type { SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import type { SheetModel, WorkbookModel } from '../../src/host/model/model';
import { composeSchede } from '../../src/workbook/compose/compose';
import { columnOf } from '../../src/workbook/compose/paint-groups';
import { benchWith, contentOf } from '../workbook/bench';

type Font = WorkbookModel['normalFont'];

/** With this Normal font LibreOffice gives columns exactly the widths that were set. */
export const exactFont: Font = { name: 'Courier New', size: 10 };

interface Composed {
  model: WorkbookModel;
  sheet: SheetModel;
  plan: SheetPlan;
}

/** A workbook in which all objectives were composed, and what was planned; with the font that Excel has by itself. */
export async function composed(peg: Peg, normalFont?: Font): Promise<Composed> {
  const bench = await benchWith(peg);
  const { model } = bench.host;
  if (normalFont !== undefined) model.normalFont = normalFont;
  const request = { objectives: 'all', today: '2019-03-13' } as const;
  const { sheet: name } = await bench.run((context) => composeSchede(context, request), 'compose');
  const content = await contentOf(bench);
  const objectives = content.peg.objectives.map(({ code }) => code);
  const sheet = model.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error('no sheet');
  return { model, sheet, plan: planScheda(content.peg, { objectives, sheetName: name }) };
}

/** Copies of a composed sheet, each with the mistake that it is named after, for a check to find; one has none. */
export function spoiledCopies(plan: SheetPlan, sheet: SheetModel): SheetModel[] {
  const { row: low } = found(plan, 'paragraph');
  const number = found(plan, 'number');
  const narrow = 4;
  const mistakes: Record<string, (copy: SheetModel) => unknown> = {
    nothing: () => undefined,
    row: ({ rows }) => rows.set(low, { size: (plan.rows[low]?.height ?? 0) - 12 }),
    column: ({ columns }) => columns.set(narrow, { size: (plan.columns[narrow] ?? 0) * 0.93 }),
    cell: ({ cells }) => cells.get(number.row)?.delete(columnOf(number)),
  };
  return Object.entries(mistakes).map(([name, spoil]) => {
    const copy = { ...structuredClone(sheet), name, id: `{${name}}` };
    spoil(copy);
    return copy;
  });
}

function found(plan: SheetPlan, style: SheetPlan['cells'][number]['style']): SheetPlan['cells'][number] {
  const cell = plan.cells.find((one) => one.style === style);
  if (cell === undefined) throw new Error(`no ${style}`);
  return cell;
}
