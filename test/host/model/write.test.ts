import { getCell } from '../../../src/host/model/cells';
import { mergeArea } from '../../../src/host/model/merges';
import { restyle, styleAt } from '../../../src/host/model/styles';
import { clearInputs } from '../../../src/host/model/write';
import { area, book, cell, read, refusalOf, table, write } from './book';

describe('writing cells', () => {
  test('converts, empties, and leaves alone', () => {
    const made = book([['1', 'x', 'y', '=a1*2']]);
    write(made, 'A1', [['31/12/2018', '', null, null]]);
    expect(read(made.sheet, 'A1:D1')).toEqual([[43465, null, 'y', '=A1*2']]);
    expect(styleAt(made.sheet, 0, 0).numberFormat).toBe('dd/mm/yyyy');
  });

  test('refuses another shape, and a bad formula', () => {
    const made = book();
    expect(refusalOf(() => write(made, 'A1', [['a', 'b'], ['c']]))).toBe('InvalidArgument');
    expect(refusalOf(() => write(made, 'A1', [['=SUM(']]))).toBe('InvalidArgument');
    expect(refusalOf(() => write(made, 'A1', [['=tblFasi[Peso]']]))).toBe('InvalidArgument');
  });

  test('keeps text behind an apostrophe until something else is written', () => {
    const made = book([["'1/2", "'=A1"]]);
    expect(read(made.sheet, 'A1:B1')).toEqual([['1/2', '=A1']]);
    expect(getCell(made.sheet, 0, 1)?.formula).toBeNull();
    expect(styleAt(made.sheet, 0, 0)).toMatchObject({ quotePrefix: true, numberFormat: 'General' });
    write(made, 'A1', [[5]]);
    expect(styleAt(made.sheet, 0, 0).quotePrefix).toBe(false);
  });

  test('keeps everything as text where the format is text', () => {
    const made = book();
    restyle(made.sheet, area('A:A'), { numberFormat: '@' });
    write(made, 'A1', [['=1+1'], ['12/31/2018'], [7]]);
    expect(read(made.sheet, 'A1:A3').flat()).toEqual(['=1+1', '12/31/2018', '7']);
  });

  test('records each cell that changed', () => {
    const made = book();
    write(made, 'B2', [
      ['a', null],
      ['', 'b'],
    ]);
    expect(made.dirty).toEqual({
      structure: false,
      cells: [
        { sheet: made.sheet.id, row: 1, column: 1 },
        { sheet: made.sheet.id, row: 2, column: 2 },
      ],
    });
  });

  test('as a person reads Italian', () => {
    const made = book();
    write(made, 'A1', [['1.234', '1.5']], { source: 'typed' });
    expect(read(made.sheet, 'A1:B1')).toEqual([[1234, '1.5']]);
  });

  test('emptying headers of a table renames its columns', () => {
    const made = book([['Id', 'Peso']]);
    const fasi = table(made, 'A1:B1', 'tblFasi');
    clearInputs(made.model, made.dirty, made.sheet, area('B1:B5'));
    expect(fasi.columns.map(({ name }) => name)).toEqual(['Id', 'Colonna1']);
    expect(cell(made.sheet, 'B1')).toBe('Colonna1');
  });
});

describe('a write of 4,000 rows by 20 columns', () => {
  const rows = Array.from({ length: 4000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) =>
      column === 0
        ? `id-${row}`
        : column % 3 === 0
          ? row * column
          : column % 3 === 1
            ? `Fase n. ${row}`
            : '31/12/2018',
    ),
  );

  test('is done beside many tables and merged cells', () => {
    const made = book();
    for (let index = 0; index < 100; index++) {
      write(made, `A${index * 3 + 5000}`, [['Id', 'Peso']]);
      table(made, `A${index * 3 + 5000}:B${index * 3 + 5001}`, `tbl_${index}`);
      mergeArea(made.sheet, made.dirty, area(`Z${index * 3 + 1}:AB${index * 3 + 3}`));
    }
    write(made, 'A1', rows);
    expect(cell(made.sheet, 'C4000')).toBe(43465);
  });

  test('grows a table with calculated columns to its last row', () => {
    const made = book([['Id', ...Array.from({ length: 21 }, (_, index) => `C${index}x`)]]);
    const fasi = table(made, 'A1:V1', 'tblFasi');
    write(made, 'U2', [['=[@Id]&"!"', '=A2*2']]);
    write(made, 'A2', rows.slice(0, 1));
    write(made, 'A3', rows.slice(1));
    expect(fasi.area).toEqual(area('A1:V4001'));
    expect(read(made.sheet, 'U4001:V4001')).toEqual([['=[@Id]&"!"', '=A4001*2']]);
  });
});
