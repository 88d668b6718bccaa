import { lettersOfColumn } from '../../src/host/model/address';
import type { CellValue, WorkbookModel } from '../../src/host/model/model';
import { isValidated } from '../../src/workbook/rows/dress';
import { NO, YES } from '../../src/workbook/rows/cells';
import { tableSpec, tables } from '../../src/workbook/schema/schema';
import type { ColumnSpec, TableKey } from '../../src/workbook/schema/schema-base';
import { describeWith } from '../programs';
import { samplePeg } from '../workbook/bench';
import { cornersOf } from './facts';
import { byHand, shownColours, type Step } from './hand';
import { judgedLists, planted, savedWorkbook, sheetPart, type Saved } from './workbooks';

const RED = '#F8D7DA';
const YELLOW = '#FFF3CD';

/** What a person types, and whether it may stand. */
function typedInto({ kind, choices, list }: ColumnSpec): [string, boolean][] {
  if (list !== undefined) return [['una voce nuova', true]];
  if (choices !== undefined) {
    const words = Object.values(choices).filter((word) => word !== '');
    return [...words.map((word): [string, boolean] => [word, true]), ['altro', false]];
  }
  switch (kind) {
    case 'percent':
      return [
        ['0', true],
        ['33,33', true],
        ['100', true],
        ['100,5', false],
        ['-1', false],
        ['molto', false],
      ];
    case 'date':
      return [
        ['31/12/2018', true],
        ['1/1/1990', true],
        ['31/12/2100', true],
        ['1/1/1850', false],
        ['31/12/1989', false],
        ['1/1/2101', false],
        ['ieri', false],
      ];
    case 'integer':
      return [
        ['2017', true],
        ['0', true],
        ['1,5', false],
        ['-3', false],
        ['tre', false],
      ];
    case 'boolean':
      return [
        [YES, true],
        [NO, true],
        ['forse', false],
      ];
    default:
      return [];
  }
}

/** Every column with a rule, with the address of its first cell. */
const ruled = tables.flatMap((spec) =>
  spec.columns.flatMap((column, position) =>
    isValidated(column) ? [{ sheet: spec.sheet, column, address: `${lettersOfColumn(position)}2` }] : [],
  ),
);

const kindOf = ({ list, choices, kind }: ColumnSpec): string =>
  list !== undefined ? 'list' : choices !== undefined ? 'choice' : kind;

function positionOf(key: TableKey, field: string): number {
  return tableSpec(key).columns.findIndex((column) => column.field === field);
}

/** The values of a column of the first table of a sheet. */
function valuesOf(model: WorkbookModel, sheet: string, position: number): CellValue[] {
  const found = model.sheets.find(({ name }) => name === sheet);
  const rows = found?.tables[0]?.area.rowCount ?? 0;
  return Array.from({ length: rows - 1 }, (_, row) => found?.cells.get(row + 1)?.get(position)?.value ?? '');
}

describeWith(['libreoffice', 'python', 'uno'], "LibreOffice, as a person's hand,", () => {
  let saved: Saved;
  beforeAll(async () => {
    saved = await savedWorkbook('sample', false);
  });

  test('accepts and refuses what is typed into every cell that has a rule', async () => {
    const typed = ruled.flatMap(({ sheet, column, address }) =>
      typedInto(column).map(([text, stands]) => ({ sheet, address, text, stands })),
    );
    expect([...new Set(ruled.map(({ column }) => kindOf(column)))]).toEqual(
      expect.arrayContaining(['percent', 'date', 'integer', 'choice', 'list', 'boolean']),
    );
    const answers = await byHand(
      saved.bytes,
      typed.map(({ sheet, address, text }): Step => ['accepts', sheet, address, text]),
    );
    expect(typed.map((one, index) => ({ ...one, stands: answers[index] }))).toEqual(typed);
  });

  test('offers in every drop-down what it should', async () => {
    const peg = samplePeg();
    const codes = (rows: { code: string }[]): string[] => rows.map(({ code }) => code);
    const known: Record<string, string[]> = {
      centres: codes(peg.centres),
      planning: codes(peg.planning),
      objectives: codes(peg.objectives),
      ...judgedLists,
    };
    const words = ({ list, choices, kind }: ColumnSpec): string[] | undefined => {
      if (list !== undefined) return known[list];
      if (choices !== undefined) return Object.values(choices).filter((word) => word !== '');
      return kind === 'boolean' ? [YES, NO] : undefined;
    };
    const offered = ruled.flatMap(({ sheet, column, address }) => {
      const entries = words(column);
      return entries === undefined ? [] : [{ place: `${sheet}!${address}`, sheet, address, entries }];
    });
    expect(offered.length).toBeGreaterThan(12);
    const steps = offered.map(({ sheet, address }): Step => ['entries', sheet, address]);
    const answers = await byHand(saved.bytes, steps);
    expect(offered.map((one, index) => ({ ...one, entries: answers[index] }))).toEqual(offered);
  });

  test('finds every conditional format on its own sheet, over the cells it was made for', async () => {
    const [found] = await byHand(saved.bytes, [['conditionals']]);
    expect(found).toEqual(
      saved.model.sheets.flatMap(({ name, conditionalFormats }) =>
        conditionalFormats.map(({ areas, formula }) => [
          name,
          areas.map(() => name),
          areas.map((area) => cornersOf(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')),
          formula.slice(1),
        ]),
      ),
    );
  });

  test('adds a row to a table: its formulas, rules and colours act, and those that count it', async () => {
    const count = `${lettersOfColumn(positionOf('objectives', 'phaseCount'))}2`;
    const [weight, start, end, title] = ['weight', 'plannedStart', 'plannedEnd', 'description'].map(
      (field) => `${lettersOfColumn(positionOf('phases', field))}11`,
    ) as [string, string, string, string];
    const [row, accepts, refuses, twins, , , , , after, html] = await byHand(saved.bytes, [
      ['add_row', 'tblFasi'],
      ['accepts', 'Fasi', end, '31/12/2018'],
      ['accepts', 'Fasi', weight, '101'],
      ['html'],
      ['type', 'Fasi', title, 'Una fase nuova'],
      ['type', 'Fasi', weight, '120'],
      ['type', 'Fasi', start, '31/12/2018'],
      ['type', 'Fasi', end, '1/1/2018'],
      ['value', 'Obiettivi', count],
      ['html'],
    ]);
    expect([row, accepts, refuses, after]).toEqual([11, true, false, 11]);
    const nothing = Array<object>(9).fill({});
    // As long as they are equal, the two phases are doubles of each other.
    expect(shownColours(String(twins), 'Fasi')).toEqual([
      ...nothing,
      { Rilievi: YELLOW },
      { Rilievi: YELLOW },
    ]);
    expect(shownColours(String(html), 'Fasi')).toEqual([...nothing, { Peso: RED, Rilievi: YELLOW }, {}]);
    expect(shownColours(String(html), 'Obiettivi')[0]).toMatchObject({ 'Controllo pesi': RED });
  });

  test('sorts a table: each row keeps its computed values', async () => {
    const { columns } = tableSpec('phases');
    const fields = columns.flatMap(({ kind }, position) => (kind === 'computed' ? [position] : []));
    const order = positionOf('phases', 'order');
    const [, ids, ...computed] = await byHand(saved.bytes, [
      ['sort', 'tblFasi', order, false],
      ['column', 'tblFasi', 0],
      ...fields.map((position): Step => ['column', 'tblFasi', position]),
    ]);
    expect(ids).toEqual(valuesOf(saved.model, 'Fasi', 0).reverse());
    expect(computed).toEqual(fields.map((position) => valuesOf(saved.model, 'Fasi', position).reverse()));
  });

  test('notices planted faults: a day that is a subtraction, a colour over a whole column, a lost list', async () => {
    const part = sheetPart(saved, 'Fasi');
    const days = planted(saved.bytes, part, (xml) =>
      xml
        .replaceAll('<formula1>32874<', '<formula1>1990-01-01<')
        .replaceAll('<formula2>73415<', '<formula2>2100-12-31<'),
    );
    const counted = lettersOfColumn(positionOf('phases', 'findings'));
    const columns = planted(days, part, (xml) =>
      xml.replaceAll(`sqref="${counted}2:${counted}1048576"`, `sqref="${counted}:${counted}"`),
    );
    const lists = planted(columns, part, (xml) =>
      xml.replaceAll('<formula1>INDIRECT("tblCentri[', '<formula1>INDIRECT("tblAltri['),
    );
    const date = `${lettersOfColumn(positionOf('phases', 'plannedEnd'))}2`;
    const centre = `${lettersOfColumn(positionOf('phases', 'centre'))}2`;
    const [accepted, conditionals, entries] = await byHand(lists, [
      ['accepts', 'Fasi', date, '31/12/2018'],
      ['conditionals'],
      ['entries', 'Fasi', centre],
    ]);
    const colour = `N($${counted}2)>0`;
    expect(accepted).toBe(false);
    expect(conditionals).not.toContainEqual(['Fasi', ['Fasi'], expect.anything(), colour]);
    expect(conditionals).toContainEqual([
      expect.anything(),
      [],
      [],
      expect.stringContaining(`N($${counted}`),
    ]);
    expect(entries).toEqual({ error: expect.any(Number) as unknown });
  });
});
