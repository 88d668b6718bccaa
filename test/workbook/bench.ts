import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExchange } from '../../src/domain/exchange/exchange';
import type { Peg } from '../../src/domain/records/records';
import { createHost, type Host, type HostOptions } from '../../src/host/host';
import { xlsxFormat } from '../../src/host/files/xlsx-format';
import type { Calculator, WorkbookModel } from '../../src/host/model/model';
import { loadExcel } from '../../workbench/node/excel';
import { importPeg } from '../../src/workbook/save/import';
import { prepareWorkbook } from '../../src/workbook/prepare/prepare';
import { readWorkbook } from '../../src/workbook/read/read';
import type { WorkbookContent } from '../../src/workbook/read/workbook-state';
import type { ExcelRun } from '../../src/workbook/excel/run';

export interface Bench {
  host: Host;
  run: ExcelRun;
  newId: () => string;
  /** Runs a batch and says how many round trips it took. */
  trips<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<{ value: T; trips: number }>;
}

/** A blank workbook; Ids count up. Formulas have values only with a calculator, which takes most of the time. */
export function blankBench(calculator?: Calculator, options?: HostOptions): Bench {
  const host = createHost({ files: xlsxFormat, ...(calculator && { calculator }), ...options });
  const excel = loadExcel(host);
  const run: ExcelRun = (batch, operation) => excel.run(batch, operation);
  let count = 0;
  const newId = (): string => {
    count += 1;
    return `aaaaaaaa-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  return {
    host,
    run,
    newId,
    async trips(batch) {
      const before = host.counters.roundTrips;
      const value = await run(batch, 'test');
      return { value, trips: host.counters.roundTrips - before };
    },
  };
}

let prepared: WorkbookModel | undefined;

/** A workbook that was just prepared. */
export async function preparedBench(calculator?: Calculator, options?: HostOptions): Promise<Bench> {
  const bench = blankBench(calculator, options);
  if (prepared === undefined) {
    await bench.run((context) => prepareWorkbook(context, { newId: bench.newId }), 'prepare');
    prepared = structuredClone(bench.host.model);
  } else await bench.host.open(structuredClone(prepared));
  return bench;
}

const imported = new Map<string, WorkbookModel>();

/** A prepared workbook with records in it. */
export async function benchWith(peg: Peg, calculator?: Calculator, options?: HostOptions): Promise<Bench> {
  const bench = await preparedBench(calculator, options);
  const records = JSON.stringify(peg);
  const model = imported.get(records);
  if (model === undefined) {
    await bench.run((context) => importPeg(context, peg), 'import');
    imported.set(records, structuredClone(bench.host.model));
  } else await bench.host.open(structuredClone(model));
  return bench;
}

let sample: Peg | undefined;

/** The sample that comes with the add-in. */
export function samplePeg(): Peg {
  if (sample === undefined) {
    let count = 0;
    const file = join(__dirname, '../../assets/sample.json');
    const read = parseExchange(readFileSync(file, 'utf8'), () => {
      count += 1;
      return `bbbbbbbb-0000-4000-8000-${String(count).padStart(12, '0')}`;
    });
    if (!read.ok) throw new Error('the sample cannot be read');
    sample = read.peg;
  }
  return structuredClone(sample);
}

/** What the workbook holds, which must be ready. */
export async function contentOf(bench: Bench): Promise<WorkbookContent> {
  const state = await bench.run((context) => readWorkbook(context), 'open');
  if (state.kind !== 'ready') throw new Error(`the workbook is ${state.kind}`);
  return state.content;
}

/** The workbook as plain data, to compare; ids of sheets that are gone and rows without cells do not count. */
export function snapshot(host: Host): WorkbookModel {
  const model = structuredClone(host.model);
  delete model.lastDeletedSheet;
  for (const { cells, styles } of model.sheets)
    for (const lines of [cells, styles])
      for (const [row, found] of lines) if (found.size === 0) lines.delete(row);
  return model;
}

export interface Grid {
  headings: string[];
  rows: unknown[][];
  /** A body cell by heading. */
  cell(row: number, heading: string): unknown;
  /** Position in its sheet, from 0, of a body cell. */
  place(row: number, heading: string): { row: number; column: number };
  sheet: string;
}

/** The values of a table. */
export function tableOf(bench: Bench, name: string): Promise<Grid> {
  return bench.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load('values,rowIndex,columnIndex');
    const sheet = table.worksheet.load('name');
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    const at = (heading: string): number => {
      const position = headings.indexOf(heading);
      if (position < 0) throw new Error(`${name} has no ${heading}`);
      return position;
    };
    return {
      headings: headings.map(String),
      rows,
      sheet: sheet.name,
      cell: (row, heading) => rows[row]?.[at(heading)],
      place: (row, heading) => ({ row: range.rowIndex + 1 + row, column: range.columnIndex + at(heading) }),
    };
  }, 'test');
}

/** Lets something happen after one of a batch's round trips, from 1, and before the next one. */
export function afterTrip(
  context: Excel.RequestContext,
  trip: number,
  happen: () => unknown,
): Excel.RequestContext {
  const sync = context.sync.bind(context);
  let trips = 0;
  context.sync = async <T>(passed?: T): Promise<T> => {
    const result = await sync(passed);
    trips += 1;
    if (trips === trip) await happen();
    return result;
  };
  return context;
}
