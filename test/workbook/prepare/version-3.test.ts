import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editRows } from '../../../src/domain/edits/edits';
import { missingTables } from '../../../src/domain/findings/sheet-issues';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { prepareWorkbook } from '../../../src/workbook/prepare/prepare';
import { readDiary } from '../../../src/workbook/read/diary';
import { changeBetween } from '../../../src/workbook/save/change';
import { saveChange } from '../../../src/workbook/save/save';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { blankBench, contentOf, tableOf } from '../bench';

/** Saved by version 3, before there was a diary: the sample, with one scheda composed. */
const file = readFileSync(join(__dirname, 'version-3.xlsx'));

test('a file of version 3 opens and saves without a diary, and gets one with its two parameters', async () => {
  const bench = blankBench(createCalculator());
  await bench.host.open(file);
  const { peg, issues, composed } = await contentOf(bench);
  expect(missingTables(issues)).toEqual(['tblDiario']);
  expect(peg.parameters.settings).toMatchObject({ diary: true, diaryRows: 2000 });
  expect(composed.map(({ stale }) => stale)).toEqual([false]);
  const [objective] = peg.objectives;
  const [phase] = objective?.phases ?? [];
  if (objective === undefined || phase === undefined) throw new Error('the file has no phase');
  const edit = editRows(objective, { phases: [phase] }, { phases: [{ ...phase, notes: 'prima' }] });
  const change = changeBetween(edit.before, edit.after);
  const save = (context: Excel.RequestContext) => saveChange(context, { change, newId: bench.newId });
  expect((await bench.run(save, 'save')).kind).toBe('saved');

  const { repairs } = await bench.run((context) => examineWorkbook(context), 'open');
  expect(repairs).toContainEqual({ kind: 'table', sheet: '', part: 'Diario' });
  for (const part of ['Diario delle modifiche', 'Righe del diario'])
    expect(repairs).toContainEqual({ kind: 'parameter', sheet: '', part });
  expect(await bench.run((context) => prepareWorkbook(context, bench), 'prepare')).toMatchObject({
    done: repairs,
    left: [],
  });
  const after = await contentOf(bench);
  expect(after.issues).toEqual([]);
  expect(after.composed.map(({ sheet }) => sheet)).toEqual(composed.map(({ sheet }) => sheet));
  const parameters = await tableOf(bench, 'tblParametri');
  const values = new Map(
    parameters.rows.map((_, row) => [parameters.cell(row, 'Parametro'), parameters.cell(row, 'Valore')]),
  );
  expect([values.get('Diario delle modifiche'), values.get('Righe del diario')]).toEqual(['sì', 2000]);
  const sheets = bench.host.model.sheets.map(({ name, visibility }) => [name, visibility]);
  expect(sheets).toContainEqual(['Diario', 'Visible']);
  expect(await bench.run((context) => readDiary(context), 'open')).toEqual({ entries: [], hindrance: null });
});
