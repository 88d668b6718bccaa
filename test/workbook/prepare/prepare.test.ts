import { randomUUID } from 'node:crypto';
import { prepareWorkbook, type Prepared } from '../../../src/workbook/prepare/prepare';
import { importPeg } from '../../../src/workbook/save/import';
import { lettersOfColumn } from '../../../src/host/model/address';
import { containsCell } from '../../../src/host/model/area';
import { formulaParts } from '../../../src/host/model/formula-parts';
import { MAX_ROWS, type SheetModel, type WorkbookModel } from '../../../src/host/model/model';
import { isOutOfSight } from '../../../src/workbook/rows/fit-pages';
import { styleAt } from '../../../src/host/model/styles';
import { textPoints } from '../../../src/host/model/text-widths';
import { SCHEMA_VERSION, tables } from '../../../src/workbook/schema/schema';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { conditionHolds } from '../../../src/host/model/conditions';
import {
  benchWith,
  blankBench,
  contentOf,
  preparedBench,
  samplePeg,
  snapshot,
  tableOf,
  type Bench,
} from '../bench';

const missing = (name: string, isTable: boolean) => ({ finding: 'stale-schema', name, isTable });
// Ids of a copied workbook begin anew with its bench.
const prepare = (bench: Bench) => bench.trips((context) => prepareWorkbook(context, { newId: randomUUID }));

/** What was put in order, in short. */
const done = ({ value }: { value: Prepared }): string[] =>
  value.kind === 'prepared' ? value.done.map(({ kind, sheet, part }) => `${kind} ${sheet}[${part}]`) : [];

test('preparing a blank workbook makes every table, lists beside each other, and proves it in seven round trips', async () => {
  const bench = blankBench();
  const prepared = await prepare(bench);
  expect(prepared).toMatchObject({ trips: 7, value: { kind: 'prepared', left: [] } });
  expect(done(prepared)).toEqual(expect.arrayContaining(tables.map(({ sheet }) => `table [${sheet}]`)));
  const { sheets } = bench.host.model;
  expect(sheets.map(({ name }) => name)).toEqual([
    'Controlli',
    ...new Set(tables.map((spec) => spec.sheet)),
    'Calcoli',
  ]);
  for (const spec of tables) {
    const sheet = sheets.find(({ name }) => name === spec.sheet);
    const beside = tables.filter((one) => one.sheet === spec.sheet).map((one) => one.table);
    expect(sheet?.tables.map(({ name }) => name)).toEqual(beside);
    const own = sheet?.tables.find(({ name }) => name === spec.table);
    expect(own?.columns.map(({ name }) => name)).toEqual(spec.columns.map(({ heading }) => heading));
    expect(sheet?.visibility).toBe(spec.service ? 'Hidden' : 'Visible');
    expect(sheet?.frozen.rows).toBe(1);
    expect(sheet?.page.orientation).toBe('Landscape');
  }
});

test('preparing twice changes nothing and says so', async () => {
  const bench = await benchWith(samplePeg());
  const before = snapshot(bench.host);
  const { value, trips } = await prepare(bench);
  expect(value).toMatchObject({ kind: 'prepared', done: [], left: [] });
  expect(trips).toBe(3);
  expect(snapshot(bench.host)).toEqual(before);
});

test('an empty prepared workbook is ready, with the defaults, and asks for nothing', async () => {
  const content = await contentOf(await preparedBench());
  expect(content.peg).toMatchObject({ objectives: [], centres: [], lists: {} });
  expect(content.peg.parameters.settings).toMatchObject({
    weightTolerance: 0.05,
    cap: 100,
    thresholds: [60, 90],
  });
  expect(content).toMatchObject({ toAdopt: [], issues: [], composed: [] });
});

/** Cells that show an error value or name what is gone. */
function brokenCells(bench: Bench): unknown[] {
  return bench.host.model.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value, formula }]) =>
        (typeof value === 'object' && value !== null) || formula?.includes('#REF!') === true
          ? [{ sheet: sheet.name, row, column, formula }]
          : [],
      ),
    ),
  );
}

/** Errors within what each defined name evaluates to. */
function brokenNames(bench: Bench): Promise<unknown[]> {
  const names = bench.host.model.names.map(({ name }) => name);
  return bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Prova');
    const range = sheet.getRangeByIndexes(0, 0, names.length, 1);
    range.formulas = names.map((name) => [`=SUMPRODUCT(--ISERROR(${name}))`]);
    range.load('values');
    await context.sync();
    const errors = (range.values as unknown[][]).flat();
    sheet.delete();
    await context.sync();
    return names.map((name, index) => [name, errors[index]]).filter(([, count]) => count !== 0);
  }, 'test');
}

test('no formula and no name of a prepared workbook is an error', async () => {
  const bench = await preparedBench(createCalculator());
  expect(brokenCells(bench)).toEqual([]);
  expect(bench.host.model.names.length).toBeGreaterThan(10);
  expect(await brokenNames(bench)).toEqual([]);
});

test('percentages outside 0–100 and rows with findings are coloured as they are typed, where no colour follows other cells', async () => {
  const calculator = createCalculator();
  const bench = blankBench(calculator, { switches: { rulesLookAside: false } });
  await bench.run((context) => prepareWorkbook(context, { newId: bench.newId }), 'prepare');
  await bench.run((context) => importPeg(context, samplePeg()), 'import');
  const { model } = bench.host;
  const phases = await tableOf(bench, 'tblFasi');
  const sheet = model.sheets.find(({ name }) => name === 'Fasi');
  if (sheet === undefined) throw new Error('no sheet');
  const coloured = (heading: string): boolean[] => {
    const holds = conditionHolds((formula, ...place) =>
      calculator.evaluate(model, formula, sheet.id, ...place),
    );
    return [0, 1].map((line) => {
      const { row, column } = phases.place(line, heading);
      return sheet.conditionalFormats.some(
        (format) =>
          format.areas.some((area) => containsCell(area, row, column)) && holds(format, row, column),
      );
    });
  };
  const type = (heading: string, text: string) => {
    const { row, column } = phases.place(0, heading);
    bench.host.type('Fasi', row, column, text);
  };
  expect([coloured('Peso'), coloured('Rilievi')]).toEqual([
    [false, false],
    [false, false],
  ]);
  type('Peso', 'molto');
  expect(coloured('Peso')).toEqual([false, false]);
  type('Peso', '120');
  type('Fine prevista', '31/12/2017');
  expect([coloured('Peso'), coloured('Rilievi')]).toEqual([
    [true, false],
    [true, false],
  ]);
});

test('a colour looks at its own cell, without commas, from the first row below the heading on', async () => {
  const { host } = await preparedBench();
  const rules = host.model.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.map(({ areas, formula }) => ({ name, areas, formula })),
  );
  expect(rules.length).toBeGreaterThan(15);
  for (const { name, areas, formula } of rules) {
    expect(areas).toHaveLength(1);
    const { row = -1, column = -1, rowCount = 0, columnCount } = areas[0] ?? {};
    expect(columnCount).toBe(1);
    if (name !== 'Controlli') expect([row, row + rowCount]).toEqual([1, MAX_ROWS]);
    const cells = formulaParts(formula).filter(({ kind }) => kind === 'reference');
    expect(new Set(cells.map(({ text }) => text))).toEqual(
      new Set([`$${lettersOfColumn(column)}${row + 1}`]),
    );
    expect(formula).not.toContain(',');
  }
});

test.each(tables.filter(({ key }) => key !== 'parameters').map(({ table }) => table))(
  'formulas and names over %s work again after it was deleted',
  async (name) => {
    const bench = await benchWith(samplePeg(), createCalculator());
    await bench.run(async (context) => {
      context.workbook.tables.getItem(name).delete();
      await context.sync();
    }, 'test');
    const prepared = await prepare(bench);
    expect(prepared.value).toMatchObject({ left: [] });
    expect(done(prepared)).toContain(`table [${tables.find(({ table }) => table === name)?.sheet ?? ''}]`);
    expect(prepared.trips).toBeLessThanOrEqual(10);
    expect(brokenCells(bench)).toEqual([]);
    expect(bench.host.model.names.filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
    expect(await brokenNames(bench)).toEqual([]);
    expect((await prepare(bench)).value).toMatchObject({ done: [], left: [] });
  },
);

test('a summary that was deleted comes back', async () => {
  const bench = await preparedBench(createCalculator());
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Controlli').delete();
    await context.sync();
  }, 'test');
  expect(done(await prepare(bench))).toEqual(['summary [Controlli]']);
  expect(brokenCells(bench)).toEqual([]);
  expect(bench.host.model.sheets.some(({ name }) => name === 'Controlli')).toBe(true);
});

test('a new workbook is for the given year', async () => {
  const bench = blankBench();
  await bench.run((context) => prepareWorkbook(context, { newId: bench.newId, year: 2031 }), 'test');
  expect((await contentOf(bench)).peg.parameters.year).toBe(2031);
});

test.each(['3-1', '101', '1/2', 'VERO', '007'])('the code %s stays as it is typed', async (code) => {
  const bench = await preparedBench(createCalculator());
  const type = async (table: string, heading: string): Promise<void> => {
    const grid = await tableOf(bench, table);
    const { row, column } = grid.place(0, heading);
    bench.host.type(grid.sheet, row, column, code);
  };
  for (const table of ['tblCentri', 'tblDUP', 'tblObiettivi']) await type(table, 'Codice');
  for (const heading of ['Centro', 'Programma', 'Altri programmi']) await type('tblObiettivi', heading);
  await type('tblFasi', 'Obiettivo');
  const { peg, issues } = await contentOf(bench);
  expect(issues).toEqual([]);
  expect(peg.centres[0]).toMatchObject({ code });
  expect(peg.planning[0]).toMatchObject({ code });
  expect(peg.objectives[0]).toMatchObject({ code, centre: code, programmes: [code, code] });
  expect(peg.objectives[0]?.phases).toHaveLength(1);
  expect((await tableOf(bench, 'tblObiettivi')).cell(0, 'Numero fasi')).toBe(1);
});

test('the person’s own sheets stay as they are, and a taken name is left to them', async () => {
  const bench = blankBench();
  bench.host.type(bench.host.model.activeSheet, 0, 0, 'Appunti miei');
  await bench.run(async (context) => {
    context.workbook.worksheets.add('Fasi').getRange('B2').values = [['non toccare']];
    await context.sync();
  }, 'test');
  const own = snapshot(bench.host).sheets;
  await prepare(bench);
  const { sheets } = bench.host.model;
  expect(sheets.slice(0, own.length).map(({ name, cells, columns }) => ({ name, cells, columns }))).toEqual(
    own.map(({ name, cells, columns }) => ({ name, cells, columns })),
  );
  expect(sheets.find(({ tables: [table] }) => table?.name === 'tblFasi')?.name).toBe('Fasi (2)');
  expect((await contentOf(bench)).issues).toEqual([]);
});

test('a workbook that lost a table, a column, a parameter and a name gets them back, and keeps its rows', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg, createCalculator());
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem('Rettifiche').delete();
    context.workbook.tables.getItem('tblFasi').columns.getItem('Stato').delete();
    context.workbook.names.getItem('Tetto').delete();
    const parameters = context.workbook.tables.getItem('tblParametri').getDataBodyRange();
    parameters.getRow(18).delete('Up');
    await context.sync();
  }, 'test');
  expect((await contentOf(bench)).issues).toEqual([
    missing('tblRettifiche', true),
    missing('tblFasi[Stato]', false),
  ]);
  const prepared = await prepare(bench);
  expect(prepared.value).toMatchObject({ left: [] });
  expect(done(prepared)).toEqual(
    expect.arrayContaining([
      'table [Rettifiche]',
      'column Fasi[Stato]',
      'parameter [Tetto del grado]',
      'name [Tetto]',
    ]),
  );
  const content = await contentOf(bench);
  expect(content.issues).toEqual([]);
  expect(content.peg).toEqual(peg);
  expect((await tableOf(bench, 'tblFasi')).cell(0, 'Stato')).toBe('conclusa');
});

/** The rules of a workbook's sheets, in no order. */
function rulesOf(model: WorkbookModel, part: 'conditionalFormats' | 'validations'): string[][] {
  return model.sheets.map((sheet) => sheet[part].map((rule) => JSON.stringify({ ...rule, id: '' })).sort());
}

test('a workbook of an earlier version is brought up to this one, and keeps its rows', async () => {
  const peg = samplePeg();
  const bench = await benchWith(peg, createCalculator());
  const wanted = snapshot(bench.host);
  const parameters = await tableOf(bench, 'tblParametri');
  const version = parameters.rows.findIndex((cells) => cells.includes('Versione dello schema'));
  const { row, column } = parameters.place(version, 'Valore');
  bench.host.type(parameters.sheet, row, column, String(SCHEMA_VERSION - 1));
  await bench.run(async (context) => {
    const { tables: all, worksheets } = context.workbook;
    all.getItem('tblStorico').columns.getItem('Rilievi').delete();
    all.getItem('tblFasi').columns.getItem('Rilievi sulle date').getDataBodyRange().formulas = Array.from(
      { length: 10 },
      () => ['=0*1'],
    );
    const weights = worksheets.getItem('Fasi').getRange('E:E');
    weights.conditionalFormats.clearAll();
    weights.conditionalFormats.add('Custom').custom.rule.formula = '=OR($E1<0,$E1>100)';
    const ends = all.getItem('tblFasi').columns.getItem('Fine prevista').getDataBodyRange();
    ends.dataValidation.rule = { date: { formula1: '2001-01-01', operator: 'LessThan' } };
    const summary = worksheets.getItem('Controlli');
    summary.getRange('A5:C5').values = [['Prima', 1, '']];
    summary.getRange('A60:A70').values = Array.from({ length: 11 }, () => ['resto']);
    await context.sync();
  }, 'test');
  expect((await contentOf(bench)).issues).toEqual([
    missing('tblStorico[Rilievi]', false),
    missing('Versione dello schema', false),
  ]);
  const prepared = await prepare(bench);
  expect(prepared).toMatchObject({ trips: 11, value: { left: [] } });
  expect(done(prepared)).toEqual([`version [${SCHEMA_VERSION}]`, 'column Storico[Rilievi]']);
  const content = await contentOf(bench);
  expect(content).toMatchObject({ peg, issues: [] });
  expect(brokenCells(bench)).toEqual([]);
  const textsOf = (name: string, model = bench.host.model) =>
    [...(model.sheets.find((sheet) => sheet.name === name)?.cells ?? [])].map(([at, cells]) => [
      at,
      [...cells].map(([place, cell]) => [place, cell.formula, cell.value]),
    ]);
  for (const name of ['Controlli', 'Fasi', 'Parametri']) expect(textsOf(name)).toEqual(textsOf(name, wanted));
  const rebuilt = wanted.sheets.findIndex(({ name }) => name === 'Storico');
  for (const part of ['conditionalFormats', 'validations'] as const) {
    const [now, before] = [bench.host.model, wanted].map((model) => rulesOf(model, part));
    // The column that comes back stands at the end of its table.
    expect(now?.splice(rebuilt, 1)).toMatchObject([{ length: before?.splice(rebuilt, 1)[0]?.length }]);
    expect(now).toEqual(before);
  }
  expect((await tableOf(bench, 'tblStorico')).cell(0, 'Rilievi')).toBe(1);
});

test('rows typed by hand get an id and an order', async () => {
  const bench = await benchWith(samplePeg());
  const phases = await tableOf(bench, 'tblFasi');
  const { row, column } = phases.place(phases.rows.length, 'Obiettivo');
  bench.host.type(phases.sheet, row, column, '2018_P03_01');
  const { value } = await prepare(bench);
  expect(value).toMatchObject({
    done: [{ kind: 'row', sheet: 'Fasi', count: 1 }],
    left: [],
  });
  const content = await contentOf(bench);
  expect(content.toAdopt).toEqual([]);
  expect(content.peg.objectives[0]?.phases.at(-1)).toMatchObject({ order: 11 });
  expect(content.peg.objectives[0]?.phases.at(-1)?.id).not.toBe('');
});

test('a workbook of a later version is not touched', async () => {
  const bench = await preparedBench();
  const parameters = await tableOf(bench, 'tblParametri');
  const version = parameters.rows.findIndex((cells) => cells.includes('Versione dello schema'));
  const { row, column } = parameters.place(version, 'Valore');
  bench.host.type(parameters.sheet, row, column, String(SCHEMA_VERSION + 1));
  const before = snapshot(bench.host);
  expect((await prepare(bench)).value).toEqual({ kind: 'newer', version: SCHEMA_VERSION + 1 });
  expect(snapshot(bench.host)).toEqual(before);
});

test('rules of the cells cover the rows of a table and nothing below', async () => {
  const bench = await benchWith(samplePeg());
  const sheet = bench.host.model.sheets.find(({ name }) => name === 'Fasi');
  const rowsOfTable = sheet?.tables[0]?.area.rowCount;
  const lastRows = (sheet?.validations ?? []).flatMap(({ areas }) =>
    areas.map(({ row, rowCount }) => row + rowCount),
  );
  expect(new Set(lastRows)).toEqual(new Set([rowsOfTable]));
  expect(sheet?.validations.map(({ rule }) => rule)).toContainEqual({
    list: { inCellDropDown: true, source: '=INDIRECT("tblCentri[Codice]")' },
  });
});

test.each([
  ['Fasi', 'Obiettivo', 'Il codice non c’è nel foglio Obiettivi.'],
  ['Fasi', 'Centro', 'Il codice non c’è nel foglio Centri.'],
  ['Obiettivi', 'Programma', 'Il codice non c’è nel foglio DUP.'],
  ['Indicatori', 'Unità', null],
])('in %s a %s that is not listed is warned of and may stay: %s', async (sheet, heading, message) => {
  const bench = await preparedBench();
  const alert = await bench.run(async (context) => {
    const { columns } = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
    const { dataValidation } = columns.getItem(heading).getDataBodyRange();
    dataValidation.load('errorAlert');
    await context.sync();
    return dataValidation.errorAlert;
  }, 'test');
  if (message === null) expect(alert).toMatchObject({ showAlert: false });
  else expect(alert).toMatchObject({ showAlert: true, style: 'Warning', message });
});

/** Points of the columns that are shown, from the first one of a sheet to before another. */
const shownWidth = ({ columns }: SheetModel, end: number): number =>
  Array.from({ length: end }, (_, at) =>
    columns.get(at)?.hidden === true ? 0 : (columns.get(at)?.size ?? 48),
  ).reduce((sum, one) => sum + one, 0);

/** Points of the long side of papers. */
const LONG_SIDES: Readonly<Record<string, number>> = { A4: 841.89, A3: 1190.55 };

test('data sheets print in landscape with letters of 8 points or more and repeated headings', async () => {
  const { host } = await preparedBench();
  const sheets = host.model.sheets.filter(({ tables: own }) => own.length > 0);
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets) {
    const { name, page, tables: own } = sheet;
    const last = Math.max(...own.map(({ area }) => area.column + area.columnCount));
    const pages = page.zoom.horizontalFitToPages ?? 0;
    expect({ name, orientation: page.orientation, titles: page.titleRows }).toEqual({
      name,
      orientation: 'Landscape',
      titles: { first: 0, last: 0 },
    });
    const paper = LONG_SIDES[page.paperSize] ?? 0;
    const share = (pages * (paper - page.margins.left - page.margins.right)) / shownWidth(sheet, last);
    expect([name, 11 * share >= 8]).toEqual([name, true]);
    expect([name, pages]).toEqual([name, name === 'Obiettivi' ? 2 : 1]);
    expect(page.titleColumns).toEqual(pages > 1 ? { first: 0, last: 3 } : null);
  }
});

test('what says whose row it is stays in sight on less than a third of a screen, and no Id is shown', async () => {
  const { host } = await preparedBench();
  const frozen = host.model.sheets.filter((sheet) => sheet.frozen.columns > 0);
  expect(frozen.map(({ name, frozen: { columns } }) => [name, columns])).toEqual(
    expect.arrayContaining([
      ['Obiettivi', 4],
      ['Fasi', 4],
      ['Indicatori', 4],
      ['Stato di attuazione', 4],
      ['Centri', 3],
    ]),
  );
  for (const sheet of frozen)
    expect([sheet.name, shownWidth(sheet, sheet.frozen.columns) <= (1366 * 0.75) / 3]).toEqual([
      sheet.name,
      true,
    ]);
  for (const { tables: own, columns } of host.model.sheets)
    for (const { area, columns: named } of own) {
      const id = area.column + named.findIndex((one) => one.name === 'Id');
      expect(columns.get(id)?.hidden).toBe(true);
    }
});

test('numbers stand under the end of their heading, and headings fit above the buttons of filters', async () => {
  const { host } = await preparedBench();
  for (const spec of tables) {
    const sheet = host.model.sheets.find((one) => one.name === spec.sheet);
    const area = sheet?.tables.find(({ name }) => name === spec.table)?.area;
    if (sheet === undefined || area === undefined) throw new Error(spec.table);
    for (const [position, column] of spec.columns.entries()) {
      if (isOutOfSight(column)) continue;
      const styles = [0, 1].map((row) => styleAt(sheet, area.row + row, area.column + position));
      const [heading, cell] = styles.map(({ horizontalAlignment, indentLevel }) => [
        horizontalAlignment,
        indentLevel,
      ]);
      expect([column.heading, heading]).toEqual([column.heading, cell]);
      const font = { fontName: 'Calibri', fontSize: 11, bold: true };
      const longest = Math.max(...column.heading.split(' ').map((word) => textPoints(word, font)));
      // Excel keeps 4 points free, and 7 more for the indent.
      expect([column.heading, longest <= column.width - 11]).toEqual([column.heading, true]);
    }
  }
});
