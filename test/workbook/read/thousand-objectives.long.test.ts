import { manyPeg } from '../../bench/bench-pegs';
import { MAX_MESSAGE_BYTES } from '../../../src/host/host';
import { composeSchede } from '../../../src/workbook/compose/compose';
import { examineWorkbook } from '../../../src/workbook/prepare/examine';
import { readChanged, readWhole } from '../../../src/workbook/read/read';
import { benchWith, tableOf, type Bench } from '../bench';
import { savePhase } from '../save/phase-saves';
import { answersOf } from './answers';

describe('1,000 objectives with 10,000 phases in Excel on the web', () => {
  const peg = manyPeg(1_000);
  let bench: Bench;
  beforeAll(async () => {
    bench = await benchWith(peg, undefined, { profile: 'web', switches: { limitsMessages: false } });
    bench.host.profile.limitsMessages = true;
  });

  test('open with six round trips, no answer over 5 MB', async () => {
    const { value, answers } = await answersOf(bench, readWhole);
    const content = value.state.kind === 'ready' ? value.state.content : null;
    expect(content?.issues).toEqual([]);
    expect(content?.peg).toEqual(peg);
    const total = answers.reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeGreaterThan(1.5 * MAX_MESSAGE_BYTES);
    expect(answers).toHaveLength(6);
    expect(Math.max(...answers)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
  });

  test('after a change of an objective, one round trip reads its table', async () => {
    const { tables } = await bench.run(readWhole, 'open');
    if (tables === null) throw new Error('nothing was read');
    const { sheet, place } = await tableOf(bench, 'tblObiettivi');
    const { row, column } = place(0, 'Tipo');
    bench.host.type(sheet, row, column, 'Altro tipo');
    const sheetId = tables.get('objectives')?.sheetId ?? '';
    const { value, answers } = await answersOf(bench, (context) =>
      readChanged(context, tables, { sheets: new Set([sheetId]), tables: [] }),
    );
    const content = value.state.kind === 'ready' ? value.state.content : null;
    expect(content?.peg.objectives[0]?.type).toBe('Altro tipo');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toBeLessThan(MAX_MESSAGE_BYTES / 5);
  });

  test('a phase is saved, the sheets are examined, a scheda is composed', async () => {
    const [phase] = peg.objectives[0]?.phases ?? [];
    if (phase === undefined) throw new Error('no phase');
    const saved = await savePhase(bench, { before: phase, after: { ...phase, progress: 1 } });
    expect(saved.value).toMatchObject({ kind: 'saved' });
    const examined = await bench.run(examineWorkbook, 'examine');
    expect(examined.repairs).toEqual([]);
    const composed = await bench.run(
      (context) =>
        composeSchede(context, { objectives: [peg.objectives[0]?.code ?? ''], today: '2019-03-13' }),
      'compose',
    );
    expect(composed).toMatchObject({ sheet: 'Scheda 2018_0' });
  });
});
