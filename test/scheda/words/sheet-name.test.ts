import fc from 'fast-check';
import { sheetName } from '../../../src/scheda/words/sheet-name';

test.each([
  [['2018_P03_01'], [], 'Scheda 2018_P03_01'],
  [['A/1'], [], 'Scheda A-1'],
  [['a:b\\c?d*e[f]'], [], 'Scheda a-b-c-d-e-f-'],
  [["l'anno'"], [], "Scheda l'anno"],
  [['A', 'B'], [], 'Stampa'],
  [['A'], ['scheda a'], 'Scheda A (2)'],
  [['A'], ['SCHEDA A', 'scheda a (2)'], 'Scheda A (3)'],
  [['x'.repeat(50)], [], `Scheda ${'x'.repeat(24)}`],
  [['x'.repeat(50)], [`Scheda ${'X'.repeat(24)}`], `Scheda ${'x'.repeat(20)} (2)`],
])('the sheet of %j beside %j is %j', (codes, taken, name) => {
  expect(sheetName(codes, taken)).toBe(name);
});

test('every name is legal and new', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 5 }), (code, others) => {
      const taken: string[] = [];
      for (let count = 0; count < others; count += 1) taken.push(sheetName([code], taken));
      const name = sheetName([code], taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]\p{Cc}\p{Cs}]|^'|'$/u);
      expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
