import type { Repair } from '../../src/domain/findings/repairs';
import { repairTexts } from '../../src/i18n/repair-text';

test('names are told by sheet, at most twelve of a kind, the others are counted', () => {
  const column = (sheet: string, at: number): Repair => ({ kind: 'column', sheet, part: `C${at}` });
  const repairs = [
    ...Array.from({ length: 10 }, (_, at) => column('Fasi', at)),
    ...Array.from({ length: 5 }, (_, at) => column('Centri', at)),
  ];
  expect(repairTexts(repairs, 'it')).toEqual([
    {
      kind: 'column',
      text: 'Colonne mancanti: Fasi: C0, C1, C2, C3, C4, C5, C6, C7, C8, C9; Centri: C0, C1 e altro (3)',
    },
  ]);
});

test('each kind has its line, in the same order whatever comes first', () => {
  const repairs: Repair[] = [
    { kind: 'rule', sheet: 'Fasi', part: 'Peso' },
    { kind: 'version', sheet: '', part: '3', found: '2' },
  ];
  expect(repairTexts(repairs, 'en').map(({ text }) => text)).toEqual([
    'Sheets of an earlier version: 2 instead of 3',
    'Validation of cells lost or changed: Fasi: Peso',
  ]);
});
