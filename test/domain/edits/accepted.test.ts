import { acceptanceOf, acceptedFinding, acceptedParts } from '../../../src/domain/edits/accepted';
import { findingsOf } from '../../../src/domain/findings/findings';
import type { Acceptance, Phase } from '../../../src/domain/records/records';
import { objective, pegWith, phase } from '../records-for-tests';

const late: Phase = phase({ id: 'p', progress: 50, actualEnd: null, plannedEnd: '2018-12-01' });
const by = { id: 'a', reason: 'Gara deserta', author: 'Rossi', date: '2019-01-10' };

const reasons = (phases: Phase[], accepted: Acceptance[]) =>
  findingsOf(pegWith(objective({ phases }), { accepted })).map((finding) => finding.accepted);

const [finding] = findingsOf(pegWith(objective({ phases: [late] })));
if (finding === undefined) throw new Error('the phase is late');

test('an acceptance keeps the finding with its values, and the reason', () => {
  expect(acceptanceOf(finding, by)).toEqual({
    ...by,
    objective: 'OB1',
    finding: 'phase-late (4343500;4346500)',
    row: 'p',
  });
  expect(reasons([late], [acceptanceOf(finding, by)])).toEqual(['Gara deserta']);
});

test('the finding comes back when its values change, and not with others', () => {
  const accepted = [acceptanceOf(finding, by)];
  expect(reasons([{ ...late, plannedEnd: '2018-12-02' }], accepted)).toEqual([null]);
  expect(reasons([{ ...late, progress: 60, notes: 'nota' }], accepted)).toEqual(['Gara deserta']);
});

test.each([
  ['without values', { finding: 'phase-late' }],
  ['for the whole objective', { row: '', finding: 'phase-late (1;2)' }],
])('an acceptance %s holds whatever they are', (_, changes) => {
  const accepted = [{ ...acceptanceOf(finding, by), ...changes }];
  expect(reasons([{ ...late, plannedEnd: '2018-12-02' }], accepted)).toEqual(['Gara deserta']);
});

test.each(['phase-late', 'unknown-area (sport (nuovo)#13)', 'x (1;2)', 'x ()', 'x  (a) (b)', '(a)', 'a (b'])(
  'the parts of "%s" make it again',
  (text) => {
    const { code, values } = acceptedParts(text);
    expect(acceptedFinding(code, values)).toBe(text);
  },
);
