import { unzip } from '@cj-tech-master/excelts/archive';
import { createCalculator } from '../../../workbench/calculation/calculator';
import { formulaOf } from '../../../src/workbook/formulas/columns';
import { composeSchede } from '../../../src/workbook/compose/compose';
import { tables } from '../../../src/workbook/schema/schema';
import { benchWith, samplePeg } from '../bench';

/** Excel saves 8,192 characters, of a formula as the file holds it: `tblFasi[[#This Row],[Peso]]` for `[@Peso]`. */
const GOAL = 6_000;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml: string): string => xml.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);

test('no formula of a saved workbook is near the length that Excel refuses to save', async () => {
  const bench = await benchWith(samplePeg(), createCalculator());
  await bench.run((context) => composeSchede(context, { objectives: 'all', today: '2019-03-13' }), 'compose');
  const found = new Set<string>();
  for await (const entry of unzip(await bench.host.save()).entries()) {
    const xml = new TextDecoder().decode(await entry.bytes());
    for (const [, , text = ''] of xml.matchAll(/<(f|calculatedColumnFormula|definedName)\b[^>]*>([^<]*)</g))
      found.add(plain(text));
  }
  const computed = tables.flatMap(({ columns }) => columns.filter(({ kind }) => kind === 'computed'));
  expect(found.size).toBeGreaterThan(computed.length);
  expect(
    [...found].filter((text) => text.length > GOAL).map((text) => [text.length, text.slice(0, 200)]),
  ).toEqual([]);
});

test('computed columns have a formula, others none', () => {
  for (const { key, columns } of tables)
    for (const { field, kind } of columns) expect(formulaOf(key, field) !== null).toBe(kind === 'computed');
});
