import { execFileSync } from 'node:child_process';
import { startWorkbench } from '../../node/workbench';

test('formulas are calculated, and survive a file with their values', async () => {
  const { host, run } = startWorkbench();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = 'Fasi';
    sheet.getRange('A1:C3').values = [
      ['Id', 'Peso', 'Quota'],
      ['a', 40, ''],
      ['b', 60, ''],
    ];
    sheet.tables.add('A1:C3', true).name = 'tblFasi';
    sheet.getRange('C2:C3').formulas = [['=[@Peso]/SUM(tblFasi[Peso])'], ['=[@Peso]/SUM(tblFasi[Peso])']];
    await context.sync();
  });
  const copy = startWorkbench();
  await copy.host.open(await host.save());
  const read = await copy.run(async (context) => {
    const range = context.workbook.tables.getItem('tblFasi').getDataBodyRange();
    range.load('values,formulas');
    await context.sync();
    return [range.values, range.formulas[1]];
  });
  expect(read).toEqual([
    [
      ['a', 40, 0.4],
      ['b', 60, 0.6],
    ],
    ['b', 60, '=[@Peso]/SUM(tblFasi[Peso])'],
  ]);
});

test('a name’s value is evaluated', async () => {
  const { run } = startWorkbench();
  const value = await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[20]];
    const name = context.workbook.names.add('Doppio', '=Foglio1!$A$1*2');
    name.load('value,type');
    await context.sync();
    return [name.value, name.type] as unknown[];
  });
  expect(value).toEqual([40, 'Double']);
});

test('the client library runs outside the test runner, too', () => {
  const script = `
    const { createHost } = require('./src/host/host.ts');
    const { loadExcel } = require('./workbench/node/excel.ts');
    loadExcel(createHost()).run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('name');
      await context.sync();
      console.log(sheet.name);
    });`;
  const printed = execFileSync(process.execPath, ['--import', 'tsx', '--eval', script], { encoding: 'utf8' });
  expect(printed.trim()).toBe('Foglio1');
});
