import { ganttSection } from '../../../src/scheda/sections/gantt';
import { timeScale } from '../../../src/scheda/sections/gantt-scale';
import { units } from '../../../src/scheda/sheet/grid';
import type { Phase } from '../../../src/domain/records/records';
import { objectiveOf, pegOf, phaseOf } from '../pegs';

const year = timeScale('2018-01-01', '2018-12-31');

test.each([
  ['2018-01-01', '2018-12-31', { from: 0, to: 48 }],
  ['2018-01-01', '2018-04-15', { from: 0, to: 14 }],
  ['2018-10-20', '2018-12-31', { from: 38, to: 48 }],
  ['2018-02-01', '2018-02-28', { from: 4, to: 8 }],
  ['2018-06-10', '2018-06-10', { from: 21, to: 22 }],
  ['2017-05-01', '2018-01-31', { from: 0, to: 4 }],
  ['2018-12-01', '2020-01-01', { from: 44, to: 48 }],
  ['2017-05-01', '2017-12-31', null],
  ['2019-01-01', '2019-02-01', null],
  ['2018-06-10', '2018-06-09', null],
])('from %s to %s a bar takes units %j of the year', (from, to, stretch) => {
  expect(year.stretch(from, to)).toEqual(stretch);
});

test.each([
  ['2018-12-31', 48],
  ['2018-06-30', 24],
  ['2018-09-30', 36],
  ['2017-12-31', null],
  ['2019-03-01', null],
])('the line of %s stands after unit %j', (date, unit) => {
  expect(year.boundary(date)).toBe(unit);
});

test('a longer range has labels for several months, each wide enough', () => {
  const { labels } = timeScale('2017-07-01', '2019-06-30');
  expect(labels).toHaveLength(12);
  expect(labels[0]).toEqual({ from: 0, to: 4, month: 6, year: 2017 });
  expect(labels[11]).toEqual({ from: 44, to: 48, month: 4, year: 2019 });
});

function sectionOf(phase: Partial<Phase>) {
  const peg = pegOf();
  const parameters = { ...peg.parameters, year: 2018, referenceDate: '2018-06-30' };
  const section = ganttSection(objectiveOf({ phases: [phaseOf(phase)] }), parameters);
  const block = section?.items[0]?.block;
  const bar = (style: string) => block?.fills.find((fill) => fill.style === style);
  return {
    section,
    texts: block?.cells.map(({ text }) => text),
    planned: bar('barPlanned'),
    actual: bar('barActual'),
  };
}

test('the planned bar stands over the actual bar', () => {
  const { planned, actual } = sectionOf({
    plannedStart: '2018-01-01',
    plannedEnd: '2018-03-31',
    actualStart: '2018-02-01',
    actualEnd: '2018-04-30',
  });
  expect(planned).toMatchObject({ ...units(0, 12), row: 1 });
  expect(actual).toMatchObject({ ...units(4, 12), row: 2 });
});

test('a phase that has begun and not ended lasts until the reference date', () => {
  expect(sectionOf({ actualStart: '2018-04-01' }).actual).toMatchObject(units(12, 12));
});

test('a phase without dates says so in place of bars', () => {
  const { texts, planned, actual } = sectionOf({ description: 'Avvio', weight: 10, progress: 50 });
  expect(texts).toEqual(['1', 'Avvio', 'date non indicate', '10,00', '50,00']);
  expect([planned, actual]).toEqual([undefined, undefined]);
});

test('a phase outside the range says when it is', () => {
  expect(sectionOf({ plannedStart: '2019-02-01', plannedEnd: '2019-05-31' }).texts).toContain(
    'fuori dal periodo rappresentato: 01/02/2019 – 31/05/2019',
  );
});

test('the reference date is a line over all phases, and named in the legend', () => {
  const { section } = sectionOf({});
  expect(section?.overlay?.([1, 1, 1])).toEqual([{ ...units(23, 1), row: 0, rowSpan: 3, style: 'today' }]);
  expect(section?.heading.cells.map(({ text }) => text)).toContain('situazione al 30/06/2018');
});

test('a long description is shortened to two lines', () => {
  const { section } = sectionOf({ description: 'Gestione delle attività di comunicazione. '.repeat(9) });
  const text = section?.items[0]?.block.cells[1];
  expect(text?.lines).toHaveLength(2);
  expect(text?.text.endsWith('…')).toBe(true);
});

test('an objective without phases has no Gantt', () => {
  expect(ganttSection(objectiveOf({}), pegOf().parameters)).toBeNull();
});
