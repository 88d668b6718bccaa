import { Workbook } from '@cj-tech-master/excelts';
import { measured, type OperationCost } from '../../src/cli/measure';
import type { Objective, Peg } from '../../src/domain/records/records';
import { planScheda } from '../../src/scheda/plan';
import type { SheetPlan } from '../../src/scheda/sheet/sheet-plan';
import { fontName, styles } from '../../src/scheda/sheet/styles';
import { composeSchede } from '../../src/workbook/compose/compose';
import { createCalculator } from '../../workbench/calculation/calculator';
import { benchWith } from '../workbook/bench';
import { objectiveOf, pegOf, phaseOf, samplePeg, statusOf } from '../scheda/pegs';
import { median, printTable, ratio } from './table';

const TODAY = '2019-03-13';
const TIMES = 5;

/** 45 phases and a narrative of 30,000 characters. */
function longPeg(): Peg {
  const phases = Array.from({ length: 45 }, (_, index) =>
    phaseOf({
      description: `Fase ${index + 1}: istruttoria, affidamento e verifica dei lavori`,
      weight: 2,
      progress: 50,
      plannedStart: '2018-01-01',
      plannedEnd: '2018-12-31',
    }),
  );
  const text = 'Il servizio ha concluso le attività previste e ne ha dato conto alla Giunta. '.repeat(390);
  return pegOf(objectiveOf({ status: statusOf(text.slice(0, 15_000), text.slice(15_000, 30_000)), phases }));
}

function manyPeg(count: number): Peg {
  const peg = samplePeg();
  const [sample] = peg.objectives as [Objective];
  peg.objectives = Array.from({ length: count }, (_, index) => ({
    ...structuredClone(sample),
    id: `o${index}`,
    code: `2018_${index}`,
    phases: sample.phases.map((phase) => ({ ...phase, id: `${phase.id} ${index}` })),
    indicators: sample.indicators.map((one) => ({ ...one, id: `${one.id} ${index}`, history: [] })),
    status: sample.status.map(({ date, paragraphs }) => ({
      date,
      paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, id: `${paragraph.id} ${index}` })),
    })),
  }));
  return peg;
}

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** Measures batches on a workbook with these records. */
async function workbookOf(peg: Peg): Promise<(batch: Batch) => Promise<OperationCost>> {
  const bench = await benchWith(peg, createCalculator());
  const { run, costs } = measured(bench.run, bench.host);
  return async (batch) => {
    await run(batch, 'compose');
    const cost = costs.at(-1);
    if (cost === undefined) throw new Error('Nothing was measured');
    return cost;
  };
}

/** Cells, areas or rows that a plain loop sends in one request; more would be over Excel's limit. */
const LOOP_CELLS = 1_000;
/** A longer run is measured once: merging takes the library minutes. */
const LONG_PAGES = 100;

/** The same cells, one after the other, as a plain loop writes them. */
function cellByCell(plan: SheetPlan): Batch {
  return async (context) => {
    const sheet = context.workbook.worksheets.add('Ciclo');
    const syncAt = async (index: number): Promise<void> => {
      if (index % LOOP_CELLS === LOOP_CELLS - 1) await context.sync();
    };
    for (const [index, { row, column, rowSpan, columnSpan, text, style }] of plan.cells.entries()) {
      await syncAt(index);
      const cell = sheet.getCell(row, column);
      const { font, wrap } = styles[style];
      cell.values = [[`'${text}`]];
      cell.format.font.name = fontName;
      if (font !== null) {
        cell.format.font.size = font.size;
        cell.format.font.color = font.color;
        cell.format.font.bold = font.bold;
      }
      cell.format.wrapText = wrap;
      if (rowSpan > 1 || columnSpan > 1) sheet.getRangeByIndexes(row, column, rowSpan, columnSpan).merge();
    }
    for (const [index, { row, column, rowSpan, columnSpan, style }] of plan.fills.entries()) {
      await syncAt(index);
      const { fill } = styles[style];
      const area = sheet.getRangeByIndexes(row, column, rowSpan, columnSpan);
      if (fill !== null) area.format.fill.color = fill;
    }
    for (const [row, { height }] of plan.rows.entries()) {
      await syncAt(row);
      sheet.getCell(row, 0).format.rowHeight = height;
    }
    plan.columns.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width));
    await context.sync();
  };
}

/** Only the texts, in one range. */
function valuesAlone(plan: SheetPlan): Batch {
  const values = plan.rows.map(() => plan.columns.map(() => ''));
  for (const { row, column, text } of plan.cells) (values[row] ?? [])[column] = `'${text}`;
  return async (context) => {
    const sheet = context.workbook.worksheets.add('Valori');
    sheet.getRangeByIndexes(0, 0, plan.rows.length, plan.columns.length).values = values;
    await context.sync();
  };
}

/** Milliseconds that a library for files takes for the same sheet: plan, cells, looks, merges, and the file itself. */
async function fileMilliseconds(peg: Peg, codes: string[]): Promise<number> {
  const started = performance.now();
  const plan = planScheda(peg, { objectives: codes, sheetName: 'Scheda' });
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Scheda');
  plan.columns.forEach((width, column) => (sheet.getColumn(column + 1).width = width / 5.25));
  plan.rows.forEach(({ height }, row) => (sheet.getRow(row + 1).height = height));
  for (const { row, column, rowSpan, columnSpan, text, style } of plan.cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    const { font, wrap, horizontal, vertical } = styles[style];
    cell.value = text;
    if (font !== null) cell.font = { name: fontName, size: font.size, bold: font.bold, italic: font.italic };
    cell.alignment = { wrapText: wrap, horizontal, vertical: vertical === 'center' ? 'middle' : vertical };
    if (rowSpan > 1 || columnSpan > 1)
      sheet.mergeCells(row + 1, column + 1, row + rowSpan, column + columnSpan);
  }
  for (const { row, column, columnSpan, style } of plan.fills) {
    const { fill } = styles[style];
    if (fill === null) continue;
    const fgColor = { argb: `FF${fill.slice(1)}` };
    for (let at = column; at < column + columnSpan; at += 1) {
      sheet.getCell(row + 1, at + 1).fill = { type: 'pattern', pattern: 'solid', fgColor };
    }
  }
  await workbook.xlsx.writeBuffer();
  return performance.now() - started;
}

async function medianOf<T>(
  times: number,
  measure: () => Promise<T>,
  valueOf: (value: T) => number,
): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) values.push(valueOf(await measure()));
  return median(values);
}

const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(0);

/** What composing costs, beside a plain loop, a library for files, and the bare values. */
export async function benchCompose(): Promise<void> {
  const cases: [string, Peg][] = [
    ['the sample', manyPeg(1)],
    ['45 phases, 30,000 characters', longPeg()],
    ['10 objectives', manyPeg(10)],
    ['100 objectives', manyPeg(100)],
  ];
  const rows: (string | number)[][] = [];
  const shares: (string | number)[][] = [];
  for (const [name, peg] of cases) {
    const codes = peg.objectives.map(({ code }) => code);
    const plan = planScheda(peg, { objectives: codes, sheetName: 'Scheda' });
    const cost = await workbookOf(peg);
    const composing: Batch = (context) => composeSchede(context, { objectives: codes, today: TODAY });
    const composed = await cost(composing);
    const isLong = plan.pages.length > LONG_PAGES;
    const client = await medianOf(
      isLong ? 1 : TIMES,
      () => cost(composing),
      ({ clientMilliseconds }) => clientMilliseconds,
    );
    const values = await cost(valuesAlone(plan));
    const loop = await cost(cellByCell(plan));
    const file = await medianOf(
      isLong ? 1 : TIMES,
      () => fileMilliseconds(peg, codes),
      (milliseconds) => milliseconds,
    );
    const row = (who: string, milliseconds: number, of: OperationCost): (string | number)[] => [
      `${name}: ${who}`,
      milliseconds.toFixed(0),
      of.roundTrips,
      of.actions,
      kilobytes(of.requestBytes),
    ];
    rows.push(row('composed', client, composed));
    rows.push([`${name}: library for files`, file.toFixed(0), '', '', '']);
    rows.push(row('bare values', values.clientMilliseconds, values));
    rows.push(row('cell by cell', loop.clientMilliseconds, loop));
    shares.push([
      name,
      plan.pages.length,
      ratio(client, file),
      ratio(composed.requestBytes, values.requestBytes),
      ratio(composed.requestBytes, loop.requestBytes),
      (client / codes.length).toFixed(1),
      kilobytes(composed.requestBytes / codes.length),
    ]);
  }
  printTable('Composing: milliseconds outside Excel, requests', ['ms', 'round trips', 'actions', 'kB'], rows);
  printTable(
    'Ratios',
    ['pages', 'ms / library', 'kB / values', 'kB / loop', 'ms a scheda', 'kB a scheda'],
    shares,
  );
}
