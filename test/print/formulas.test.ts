import { createCalculator } from '../../workbench/calculation/calculator';
import { describeWith } from '../programs';
import { disagreements } from '../workbook/formulas/agreement';
import { benchWith, tableOf, type Bench } from '../workbook/bench';
import { drawn, typedByHand } from '../workbook/generated-peg';
import { differences, recomputedByLibreOffice } from './office';

describeWith('libreoffice', 'formulas of 60 generated objectives', () => {
  const sixty = drawn(60, 7);
  let bench: Bench;
  beforeAll(async () => {
    bench = await benchWith(typedByHand(sixty), createCalculator());
  });

  test('LibreOffice computes what the code and the workbench compute', async () => {
    const { model } = bench.host;
    expect(disagreements(sixty, model).slice(0, 10)).toEqual([]);
    const recomputed = await recomputedByLibreOffice(model);
    expect(disagreements(sixty, recomputed).slice(0, 10)).toEqual([]);
    // Traces count lengths, and not every cell typed by hand is as long there; a trace is compared with its like only.
    const others = differences(model, recomputed).filter((line) => !/\+LEN\(|\[Traccia\]/.test(line));
    expect(others.slice(0, 10)).toEqual([]);
  });

  test('rows that belong to nothing count in LibreOffice as in the workbench', async () => {
    const stray = await benchWith(sixty, createCalculator());
    for (const [name, code] of [
      ['tblFasi', 'PIPPO'],
      ['tblFasi', ''],
      ['tblIndicatori', 'PIPPO'],
    ] as const) {
      const table = await tableOf(stray, name);
      const { row, column } = table.place(code === '' ? 1 : 0, 'Obiettivo');
      stray.host.type(table.sheet, row, column, code);
    }
    const { model } = stray.host;
    expect((await tableOf(stray, 'tblFasi')).cell(1, 'Non appartiene')).toBe(1);
    // The last of the siblings of such a row is the end of the table, which LibreOffice counts otherwise.
    const others = differences(model, await recomputedByLibreOffice(model)).filter(
      (line) => !line.includes('ROWS('),
    );
    expect(others.slice(0, 10)).toEqual([]);
  });

  test('a wrong formula is found out', async () => {
    await bench.run(async (context) => {
      const column = context.workbook.tables.getItem('tblFasi').columns.getItem('Rilievi sui dati');
      const body = column.getDataBodyRange().load('rowCount');
      await context.sync();
      body.formulas = Array.from({ length: body.rowCount }, () => ['=IF([@Peso]="",1,0)']);
      await context.sync();
    }, 'test');
    expect(disagreements(sixty, await recomputedByLibreOffice(bench.host.model))).not.toEqual([]);
  });
});
