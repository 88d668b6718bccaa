import { findingAt, type Finding } from '../../../src/domain/findings/finding';
import { openInSchede } from '../../../src/domain/views/open-findings';

const at = (objective: string): ReturnType<typeof findingAt> => findingAt(objective, 'phase', 1, 'p1');
const error = (objective: string): Finding => at(objective)('progress-range', { value: '120' }, ['120']);
const warning = (objective: string): Finding => ({ ...error(objective), severity: 'warning' });
const hint = (objective: string): Finding => ({ ...warning(objective), severity: 'hint' });

test('errors come before warnings, and what is accepted or only a hint is not counted', () => {
  const accepted = { ...error('B'), accepted: 'giusto così' };
  const ofA = [warning('A'), warning('A'), hint('A')];
  const ofB = [error('B'), warning('B'), accepted];
  const findings = [...ofA, ...ofB, error('C'), error('C'), hint('D'), error('')];
  expect(openInSchede(findings, ['A', 'B', 'C', 'D'])).toEqual([
    { objective: 'C', errors: 2, warnings: 0 },
    { objective: 'B', errors: 1, warnings: 1 },
    { objective: '', errors: 1, warnings: 0 },
    { objective: 'A', errors: 0, warnings: 2 },
  ]);
});

test('only what is to be printed is counted, and the workbook always', () => {
  expect(openInSchede([error('A'), error('B'), error('')], ['B'])).toMatchObject([
    { objective: '' },
    { objective: 'B' },
  ]);
  expect(openInSchede([hint('A')], ['A'])).toEqual([]);
});
