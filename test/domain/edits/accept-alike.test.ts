import { acceptAlike } from '../../../src/domain/edits/accept-alike';
import { idCounter } from '../records-for-tests';

const shown = (row: string, values = '') => ({ objective: 'A', code: 'progress-range', row, values });
const by = { reason: 'noto', author: 'ROSSI ANNA', date: '2018-12-31' };

it('one acceptance stands for each finding, none for one that changed or went meanwhile', () => {
  const asked = [shown('1', '140'), shown('2', '150'), shown('3', '160'), shown('1', '140')];
  const now = [shown('1', '140'), shown('2', '155'), shown('4', '170')];
  expect(acceptAlike(asked, now, by, idCounter())).toEqual([
    { ...by, id: expect.any(String), objective: 'A', finding: 'progress-range (140)', row: '1' },
  ]);
});
