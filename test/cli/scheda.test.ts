import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sample from '../../assets/sample.json';
import { scheda } from '../../src/cli/scheda';
import { called, command, freshFolder, type Result } from './commands';

type Sample = typeof sample;

/** The sample with a fault in it, as the text of a file. */
function faulty(spoil: (peg: Sample) => void): string {
  const peg = structuredClone(sample);
  spoil(peg);
  return JSON.stringify(peg);
}

const objective = (peg: Sample): Sample['objectives'][0] => {
  const [first] = peg.objectives;
  if (!first) throw new Error('the sample has an objective');
  return first;
};

const phase = (peg: Sample, index: number): Record<string, unknown> => {
  const found = objective(peg).phases[index];
  if (!found) throw new Error('the sample has ten phases');
  return found;
};

const cases: { fault: string; text: string; places: string[] }[] = [
  { fault: 'no JSON', text: '{ "schemaVersion": 1, ', places: ['file'] },
  { fault: 'nothing', text: '', places: ['file'] },
  {
    fault: 'an unknown field',
    text: faulty((peg) => Object.assign(phase(peg, 0), { colour: 'red' })),
    places: ['objectives[0].phases[0].colour'],
  },
  {
    fault: 'a number as text',
    text: faulty((peg) => Object.assign(phase(peg, 1), { weight: '15' })),
    places: ['objectives[0].phases[1].weight'],
  },
  {
    fault: 'the 30th of February',
    text: faulty((peg) => Object.assign(phase(peg, 2), { plannedEnd: '2018-02-30' })),
    places: ['objectives[0].phases[2].plannedEnd'],
  },
  {
    fault: 'a negative weight',
    text: faulty((peg) => Object.assign(phase(peg, 3), { weight: -10 })),
    places: ['objectives[0].phases[3].weight'],
  },
  {
    fault: 'an unknown centre',
    text: faulty((peg) => Object.assign(objective(peg), { centre: '99' })),
    places: ['objectives[0].centre'],
  },
  {
    fault: 'an unknown programme',
    text: faulty((peg) => Object.assign(objective(peg), { programmes: ['7_77'] })),
    places: ['objectives[0].programmes[0]'],
  },
  {
    fault: 'a code twice',
    text: faulty((peg) => peg.objectives.push(structuredClone(objective(peg)))),
    places: ['objectives[1].code'],
  },
  {
    fault: 'a code with a wildcard',
    text: faulty((peg) => Object.assign(objective(peg), { code: '2018*01' })),
    places: ['objectives[0].code'],
  },
  {
    fault: 'a text longer than a cell',
    text: faulty((peg) => Object.assign(phase(peg, 4), { notes: 'x'.repeat(32_768) })),
    places: ['objectives[0].phases[4].notes'],
  },
  {
    fault: 'three faults at once',
    text: faulty((peg) => {
      Object.assign(phase(peg, 0), { weight: 101 });
      Object.assign(phase(peg, 9), { actualStart: '2018-13-01', centre: 'X' });
    }),
    places: [
      'objectives[0].phases[0].weight',
      'objectives[0].phases[9].actualStart',
      'objectives[0].phases[9].centre',
    ],
  },
];

describe('npm run scheda refuses a file and writes nothing', () => {
  test.each(cases)('with $fault', async ({ text, places }) => {
    const folder = freshFolder();
    const file = join(folder, 'data.json');
    const out = join(folder, 'out');
    writeFileSync(file, text);
    const { status, stdout, stderr } = await called(scheda, ['--data', file, '--out', out]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    const lines = stderr.trim().split('\n').slice(1);
    expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(places);
    expect(existsSync(out)).toBe(false);
  });

  test('that is not there', async () => {
    const out = join(freshFolder(), 'out');
    const { status, stderr } = await called(scheda, ['--data', join(out, 'missing.json'), '--out', out]);
    expect(status).toBe(2);
    expect(stderr).toContain('missing.json');
  });

  test('when the folder for the result is not named', async () => {
    const { status, stderr } = await called(scheda, []);
    expect(status).toBe(2);
    expect(stderr).toContain('--out');
  });
});

describe('npm run scheda without a file', () => {
  let out: string;
  let result: Result;
  beforeAll(() => {
    out = freshFolder();
    result = command('scheda', ['--out', out]);
  });

  test('writes the workbook of the sample', () => {
    const { status, stdout, stderr } = result;
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(out)).toEqual(['peg-2018.xlsx']);
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      objectives: 1,
      phases: 10,
      indicators: 5,
      schede: 1,
      files: [join(out, 'peg-2018.xlsx')],
    });
  });

  test('says what it found in the sample, and nothing else', () => {
    const { stdout, stderr } = result;
    const lines = stderr.split('\n').filter((line) => line.startsWith('2018_P03_01'));
    expect(lines).toEqual([
      "2018_P03_01, capoverso 2: Nel testo: «da 2384 … a 2860 … incremento dell'83,35%». Da 2384 a 2860 la variazione è 19,97 %, non 83,35%. Correggere il testo. [narrative-variation]",
      '2018_P03_01, indicatore 1: L’indicatore si misura con sì o no (1 o 0), ma il valore del 2017 è 12. Correggerlo o segnarlo come non confrontabile, con il motivo. [history-yes-no-value]',
      '2018_P03_01, indicatore 2: Il valore raggiunto è 83,35, ma il calcolo dà 19,97 %: (2860 − 2384) / 2384. I due valori sono stati divisi al contrario (2384 / 2860). Correggere il valore raggiunto. [achieved-inverted]',
      '2018_P03_01, indicatore 2: Il valore calcolato (19,97) non raggiunge l’atteso (20); quello scritto (83,35) sì. Correggere il valore raggiunto e spiegare nelle note. [computed-below-expected]',
      '2018_P03_01, indicatore 2: Il valore del 2017 (2.380) sembra in un’unità diversa dal risultato (19,97 %). Indicarne l’unità, o segnarlo come non confrontabile con il motivo. [history-other-unit]',
      '2018_P03_01, indicatore 2: Il valore base è 2.384, ma il valore raggiunto nel 2017 è 2.380. Controllare quale è giusto e correggere l’altro. [base-differs]',
      '2018_P03_01, indicatore 3: Il valore del 2017 (801) sembra in un’unità diversa dal risultato (58,55 %). Indicarne l’unità, o segnarlo come non confrontabile con il motivo. [history-other-unit]',
    ]);
    const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
      warnings: Record<string, unknown>[];
    };
    expect(last.warnings).toHaveLength(7);
    expect(last.warnings[2]).toMatchObject({
      code: 'achieved-inverted',
      severity: 'warning',
      objective: '2018_P03_01',
      accepted: null,
      place: { part: 'indicator', number: 2 },
      params: { achieved: '83,35', working: '(2860 − 2384) / 2384', computed: '19,97' },
    });
  });
});

test('npm run scheda shows an accepted finding apart', async () => {
  const out = freshFolder();
  const file = join(out, 'data.json');
  const acceptance = { objective: '2018_P03_01', finding: 'base-differs', reason: 'Dato definitivo' };
  writeFileSync(file, JSON.stringify({ ...sample, accepted: [acceptance] }));
  const { stderr } = await called(scheda, ['--data', file, '--out', out]);
  expect(stderr).toContain(
    'Controllare quale è giusto e correggere l’altro. (accettato: Dato definitivo) [base-differs]',
  );
});

test('npm run scheda saves the workbook of a file without objectives', async () => {
  const out = freshFolder();
  const file = join(out, 'data.json');
  writeFileSync(file, JSON.stringify({ ...sample, objectives: [], corrections: [], accepted: [] }));
  const { status, stdout } = await called(scheda, ['--data', file, '--out', out, '--pdf']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ objectives: 0, schede: 0, pages: 0 });
  expect(JSON.parse(stdout)).toMatchObject({ files: [join(out, 'peg-2018.xlsx')] });
});

test('npm run scheda names a folder that cannot be written before it starts', async () => {
  const file = join(freshFolder(), 'file');
  writeFileSync(file, '');
  const { status, stdout, stderr } = await called(scheda, ['--out', file]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.split('\n').at(-2)).toBe(
    `Nella cartella ${file} non si può scrivere: controllare percorso e permessi.`,
  );
});

test('npm run scheda makes the folder of the figures', async () => {
  const out = freshFolder();
  const figures = join(out, 'missing', 'figures.json');
  expect((await called(scheda, ['--out', out, '--stats', figures])).status).toBe(0);
  expect(existsSync(figures)).toBe(true);
});
