import type { PrintLayout } from '../../src/domain/views/print-layout';
import { planScheda } from '../../src/scheda/plan';
import { samplePeg } from './pegs';

function textsOf(layout: Partial<PrintLayout>): string {
  const plan = planScheda(samplePeg(), { objectives: ['2018_P03_01'], sheetName: 'x', ...layout });
  return plan.cells.map(({ text }) => text).join('\n');
}

const usual = textsOf({});

test.each<[keyof PrintLayout, string]>([
  ['cover', 'Parametri selezionati'],
  ['gantt', 'GANTT'],
  ['indicators', 'INDICATORI'],
  ['achievement', "Grado di raggiungimento dell'obiettivo"],
  ['people', 'CARUSO GIANLUCA'],
])('%s can be left out', (part, text) => {
  expect(usual).toContain(text);
  expect(textsOf({ [part]: false })).not.toContain(text);
});

test('lines for signatures can be added', () => {
  expect(usual).not.toContain('Il Direttore');
  expect(textsOf({ signatures: true })).toContain('Il Direttore');
});

test('the closing stands at the end also without indicators', () => {
  const texts = textsOf({ indicators: false }).split('\n');
  expect(texts.slice(-3).join()).toContain('100,00 %');
});

test('the narrative is that of the reference date', () => {
  expect(textsOf({ referenceDate: '2018-06-30' })).toContain('STATO DI ATTUAZIONE AL 30 GIUGNO 2018');
});
