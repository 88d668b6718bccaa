import type { Peg } from '../../src/domain/records/records';
import { paper } from '../../src/scheda/sheet/grid';
import { planScheda } from '../../src/scheda/plan';
import { planRectangles } from '../../src/scheda/sheet/rectangles';
import { styles } from '../../src/scheda/sheet/styles';
import { objectiveOf, pegOf, samplePeg, statusOf } from './pegs';

const sample = { objectives: ['2018_P03_01'], sheetName: 'Scheda 2018_P03_01' };

test('the sample takes five pages, the cover included', () => {
  const plan = planScheda(samplePeg(), sample);
  expect(plan.pages.map(({ objective }) => objective)).toEqual([
    null,
    ...Array.from({ length: 4 }, () => '2018_P03_01'),
  ]);
});

test('a footer without a body names the year alone', () => {
  const peg = samplePeg();
  const nameless = { ...peg, parameters: { ...peg.parameters, entity: '' } };
  expect(planScheda(nameless, sample).page.footer.left).toBe('PEG 2018');
});

test('the cover says what was selected', () => {
  const plan = planScheda(samplePeg(), sample);
  const cover = plan.cells.filter(({ row }) => row < (plan.breaks[0] ?? 0)).map(({ text }) => text);
  expect(cover).toEqual(
    expect.arrayContaining([
      'SCHEDA PEG DI RENDICONTAZIONE',
      'Data elaborazione',
      '13/03/2019',
      'Parametri selezionati:',
      'DUP_2018_2020',
      'DUP 2018 2020',
      'OBIETTIVO DI PEG',
      '09_U_P3',
      'UDP INFORM.COMUNICAZ.WEB STAFF',
    ]),
  );
});

test('the riepilogo names the page on which each objective begins', () => {
  const long = 'Il servizio ha garantito la gestione. '.repeat(400);
  const objectives = Array.from({ length: 40 }, (_, position) =>
    objectiveOf({ code: `OB_${position}`, status: statusOf(long) }),
  );
  const codes = objectives.map(({ code }) => code);
  const plan = planScheda(pegOf(...objectives), { objectives: codes, sheetName: 'Stampa' });
  const coverEnd = plan.pages.filter(({ objective }) => objective === null).length;
  expect(coverEnd).toBeGreaterThan(1);
  for (const code of codes) {
    const line = plan.cells.find(({ text }) => text === code);
    const pages = plan.cells.filter(({ row, style }) => row === line?.row && style === 'center');
    const first = plan.pages.findIndex(({ objective }) => objective === code) + 1;
    expect(pages.at(-1)?.text).toBe(String(first));
  }
});

test('objectives are printed in the order asked for', () => {
  const peg = pegOf(objectiveOf({ code: 'A' }), objectiveOf({ code: 'B' }));
  const plan = planScheda(peg, { objectives: ['B', 'A'], sheetName: 'Stampa', cover: false });
  expect(plan.pages.map(({ objective }) => objective)).toEqual(['B', 'A']);
});

test('an unknown code is an error', () => {
  expect(() => planScheda(pegOf(), { objectives: ['X'], sheetName: 'x' })).toThrow(
    'No objective has the code "X"',
  );
});

test('the stamp stands in the margin of the first page, its place is free without it', () => {
  const inMargin = (peg: Peg, stamp: boolean) =>
    planScheda(peg, { ...sample, stamp }).cells.filter(({ column }) => column === 0);
  const peg = samplePeg();
  const unregistered = { ...peg, parameters: { ...peg.parameters, protocol: null } };
  expect(inMargin(peg, false)).toEqual([]);
  expect(inMargin(unregistered, true)).toEqual([]);
  const stamps = planScheda(peg, sample).cells.filter(({ column }) => column === 0);
  expect(stamps.map(({ text }) => text)).toEqual([
    [
      'COMUNE DI CINISELLO BALSAMO   A   Protocollo N. 0025377/2019 del 21/03/2019',
      'Class: 4.6 «RENDICONTO DELLA GESTIONE; ADEMPIMENTI E VERIFICHE CONTABILI»',
      'Fascicolo: 4.6 N.5/2019',
    ].join('\n'),
  ]);
  expect(stamps[0]?.lines).toHaveLength(3);
});

test('every cell stands inside the printable part of its page', () => {
  const plan = planScheda(samplePeg(), { ...sample, stamp: true });
  const { margins } = plan.page;
  const outside = planRectangles(plan).filter(
    ({ page, x, y, width, height }) =>
      page < 0 ||
      x < margins.left ||
      y < margins.top - 1e-6 ||
      x + width > paper.width - margins.right ||
      y + height > paper.height - margins.bottom,
  );
  expect(outside).toEqual([]);
});

test('rectangles are in points on paper, from the top of their own page', () => {
  const plan = planScheda(samplePeg(), sample);
  const headers = planRectangles(plan).filter(({ style }) => style === 'entity');
  expect(headers.map(({ page }) => page)).toEqual([0, 1, 2, 3, 4]);
  expect(headers[1]).toMatchObject({ x: 28.8 + 40.5 * 0.95, y: 28.8, height: 18 * 0.95 });
});

test('no text is printed under 8 points', () => {
  const { scale } = planScheda(samplePeg(), sample).page;
  const sizes = Object.values(styles).flatMap(({ font }) =>
    font === null ? [] : [(font.size * scale) / 100],
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
});

test('the width leaves six percent to spare', () => {
  const { columns, page } = planScheda(samplePeg(), sample);
  const printed = columns.reduce((total, width) => total + width, 0) * (page.scale / 100);
  expect(printed).toBeLessThanOrEqual((paper.width - page.margins.left - page.margins.right) * 0.94);
});
