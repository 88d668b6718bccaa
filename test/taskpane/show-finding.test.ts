import { findingsOf } from '../../src/domain/findings/findings';
import type { Peg } from '../../src/domain/records/records';
import { showFinding } from '../../src/taskpane/actions/show-finding';
import { benchWith, contentOf, samplePeg } from '../workbook/bench';
import { first, typeInto } from '../workbook/save/edit-saves';

/** The cell to which the last finding of that code leads; `null` if to none. */
async function cellOf(peg: Peg, code: string): Promise<string | null> {
  const bench = await benchWith(peg);
  const content = await contentOf(bench);
  const finding = findingsOf(content.peg)
    .filter((one) => one.code === code)
    .at(-1);
  if (!finding) throw new Error(`no ${code}`);
  return bench.run(async (context) => {
    const selection = await showFinding(context, content, finding);
    if (selection === null) return null;
    const selected = context.workbook.getSelectedRange().load('address,rowIndex,worksheet/id');
    await context.sync();
    const row = selected.rowIndex + 1;
    const worksheetId = selected.worksheet.id;
    expect(selection).toEqual({ worksheetId, firstRow: row, lastRow: row });
    return selected.address;
  }, 'show');
}

const sample = samplePeg();
const own = first(sample.objectives);
const withOwn = (changes: Partial<typeof own>): Peg => ({ ...sample, objectives: [{ ...own, ...changes }] });
const second = { ...own, id: 'second', order: 2, phases: [], indicators: [], status: [] };

test.each<[string, Peg, string | null]>([
  [
    'unknown-involved-centre',
    withOwn({
      involved: ['09_U_P3', 'X'].map((centre) => ({ id: `row ${centre}`, centre, role: '', share: null })),
    }),
    "'Centri coinvolti'!C3",
  ],
  ['history-yes-no-value', sample, 'Storico!D2'],
  ['history-other-unit', sample, 'Storico!E4'],
  [
    'weights-missing-points',
    withOwn({ phases: own.phases.map((phase) => ({ ...phase, weight: 1 })) }),
    'Fasi!E2',
  ],
  ['no-phases', withOwn({ phases: [] }), null],
  ['narrative-missing', withOwn({ status: [] }), null],
  ['duplicate-code', { ...sample, objectives: [own, second] }, 'Obiettivi!C3'],
  [
    'value-type',
    withOwn({ indicators: own.indicators.map((one) => ({ ...one, expected: 'forse' })) }),
    'Indicatori!L6',
  ],
])('%s leads to the cell where it is mended', async (code, peg, cell) => {
  expect(await cellOf(peg, code)).toBe(cell);
});

test('a cell that cannot be read is selected where it stands, whatever its sheet is called now', async () => {
  const bench = await benchWith(sample);
  await typeInto(bench, 'tblFasi', 2, 'Avanzamento', 'quasi fatto');
  await bench.run((context) => {
    context.workbook.worksheets.getItem('Fasi').name = 'Le fasi';
    return context.sync();
  }, 'show');
  const content = await contentOf(bench);
  const finding = findingsOf(content.peg, content.issues).find(({ code }) => code === 'unreadable-cell');
  if (!finding) throw new Error('no finding');
  const address = await bench.run(async (context) => {
    await showFinding(context, content, finding);
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address;
  }, 'show');
  expect(address).toBe("'Le fasi'!F4");
});
