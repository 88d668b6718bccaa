import { describeWith } from '../programs';
import { disagreements } from '../workbook/agreement';
import { benchWith } from '../workbook/bench';
import { drawn, typedByHand } from '../workbook/generated-peg';
import { differences, recomputedByLibreOffice } from './office';

describeWith('libreoffice', 'formulas of generated objectives', () => {
  test('LibreOffice computes of 1,000 objectives what the code and the workbench compute', async () => {
    const peg = drawn(1000, 20181231);
    const { host } = await benchWith(typedByHand(peg));
    const recomputed = await recomputedByLibreOffice(host.model);
    expect(disagreements(peg, recomputed).slice(0, 10)).toEqual([]);
    // Traces count lengths, and not every cell typed by hand is as long there; a trace is compared with its like only.
    const others = differences(host.model, recomputed).filter((line) => !line.includes('+LEN('));
    expect(others.slice(0, 10)).toEqual([]);
  }, 600_000);

  test('a wrong formula is found out', async () => {
    const peg = drawn(60, 7);
    const { host, run } = await benchWith(peg);
    await run(async (context) => {
      const column = context.workbook.tables.getItem('tblFasi').columns.getItem('Rilievi sui dati');
      const body = column.getDataBodyRange().load('rowCount');
      await context.sync();
      body.formulas = Array.from({ length: body.rowCount }, () => ['=IF([@Peso]="",1,0)']);
      await context.sync();
    }, 'test');
    expect(disagreements(peg, await recomputedByLibreOffice(host.model))).not.toEqual([]);
  }, 120_000);
});
