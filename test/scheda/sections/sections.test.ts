import { findingsOf } from '../../../src/domain/findings/findings';
import type { Indicator, Objective, Peg } from '../../../src/domain/records/records';
import { planScheda } from '../../../src/scheda/plan';
import type { SchedaOptions } from '../../../src/scheda/plan';
import { indicatorOf, objectiveOf, pegOf, phaseOf, samplePeg, statusOf } from '../pegs';

function textsOf(peg: Peg, options: Partial<SchedaOptions> = {}): string[] {
  const objectives = peg.objectives.map(({ code }) => code);
  const plan = planScheda(peg, { objectives, sheetName: 'Stampa', cover: false, ...options });
  return plan.cells.map(({ text }) => text);
}

function objectiveTexts(values: Partial<Objective>, options: Partial<SchedaOptions> = {}): string[] {
  return textsOf(pegOf(objectiveOf(values)), options);
}

function written(date: string | null, text: string): Objective['status'][number] {
  return { date, paragraphs: [{ id: '', order: 1, text }] };
}

function indicatorTexts(values: Partial<Indicator>): string[] {
  const texts = objectiveTexts({ indicators: [indicatorOf(values)] }, { achievement: false });
  return texts.slice(texts.indexOf('Note') + 1);
}

test('an objective with nothing in it says what is missing', () => {
  const texts = objectiveTexts({});
  expect(texts).toEqual(
    expect.arrayContaining([
      'Stato di attuazione non ancora compilato.',
      'Nessuna fase.',
      'Nessun indicatore.',
    ]),
  );
  expect(texts).not.toContain('GANTT');
});

test('the planning levels are printed top down, each once', () => {
  const peg = samplePeg();
  expect(textsOf(peg)).toContain(
    [
      "OBIETTIVO DI MANDATO: 4 LA CITTA' INTELLIGENTE",
      'OBIETTIVO DI MISSIONE: 4_0101 Comunicazione e Partecipazione',
      'OBIETTIVO DI PROGRAMMA: 4_0101_0101 Comunicazione strategica',
    ].join('\n'),
  );
});

test('the centres involved are printed with role and share', () => {
  const involved = [{ id: '', centre: 'C7', role: 'supporto', share: 20 }];
  expect(objectiveTexts({ involved })).toContain('C7 – supporto – 20,00 %');
});

test('the status of the reference date is printed, with its line breaks', () => {
  const other = { date: '2018-06-30', paragraphs: [{ id: '', order: 1, text: 'Semestre' }] };
  const texts = objectiveTexts({ status: [other, ...statusOf('Prima riga\nSeconda riga')] });
  expect(texts).toContain('Prima riga\nSeconda riga');
  expect(texts).not.toContain('Semestre');
});

test('a status typed without a date is printed if none has the reference date', () => {
  const status = [{ date: null, paragraphs: [{ id: '', order: 1, text: 'Senza data' }] }];
  expect(objectiveTexts({ status })).toContain('Senza data');
});

test.each<[string, Objective['status'], string, string]>([
  [
    'the latest one under its date',
    [written('2018-12-31', ' '), written('2018-09-30', 'Settembre'), written('2018-06-30', 'Giugno')],
    'Settembre',
    'STATO DI ATTUAZIONE AL 30 SETTEMBRE 2018',
  ],
  [
    'the one without a date',
    [written('2018-06-30', 'Giugno'), written(null, 'Oggi')],
    'Oggi',
    'STATO DI ATTUAZIONE',
  ],
])('without a reference date %s is printed, and none is missing', (_, status, text, title) => {
  const peg = pegOf(objectiveOf({ status }));
  peg.parameters.referenceDate = null;
  const texts = textsOf(peg);
  expect(texts).toContain(text);
  expect(texts.map((one) => one.toUpperCase())).toContain(title);
  expect(texts).not.toContain('Giugno');
  expect(findingsOf(peg).map(({ code }) => code)).not.toContain('narrative-missing');
});

test('without a reference date blank paragraphs are missing, in print and as a finding', () => {
  const peg = pegOf(objectiveOf({ status: [written('2018-06-30', ' ')] }));
  peg.parameters.referenceDate = null;
  expect(textsOf(peg)).toContain('Stato di attuazione non ancora compilato.');
  expect(findingsOf(peg).map(({ code }) => code)).toContain('narrative-missing');
});

test('without a year nothing is printed of it, and the axis goes from the first to the last date of the phases', () => {
  const phases = [phaseOf({ plannedStart: '2018-11-05', actualEnd: '2019-02-10' })];
  const peg = pegOf(objectiveOf({ phases, indicators: [indicatorOf({})] }));
  peg.parameters.year = 0;
  const texts = textsOf(peg, { cover: true });
  expect(texts).toContain('pagina 1 di 1');
  expect(texts).toEqual(expect.arrayContaining(['nov 18', 'dic 18', 'gen 19', 'feb 19']));
  expect(texts.filter((text) => /Esercizio |PEG 0|^0$|Raggiunto -|-1$/.test(text))).toEqual([]);
});

test('without a year or any date there is no time axis', () => {
  const peg = pegOf(objectiveOf({ phases: [phaseOf({})] }));
  peg.parameters.year = 0;
  expect(textsOf(peg)).not.toContain('GANTT');
});

test('a phase has its planned dates over its actual dates', () => {
  const phase = phaseOf({
    plannedStart: '2018-01-01',
    plannedEnd: '2018-04-15',
    actualStart: '2018-01-02',
    actualEnd: '2018-04-14',
  });
  const peg = pegOf(objectiveOf({ phases: [phase] }));
  const plan = planScheda(peg, { objectives: ['OB1'], sheetName: 'x', cover: false });
  const cell = (text: string) => plan.cells.find((one) => one.text === text);
  expect(cell('01/01/2018')).toMatchObject({ style: 'planned' });
  expect(cell('02/01/2018')?.row).toBe((cell('01/01/2018')?.row ?? 0) + 1);
  expect(cell('14/04/2018')?.row).toBe((cell('15/04/2018')?.row ?? 0) + 1);
});

test('the phases close with the sum of weights and the weighted progress', () => {
  const phases = [phaseOf({ weight: 60, progress: 100 }), phaseOf({ weight: 40, progress: 50 })];
  const texts = objectiveTexts({ phases });
  const total = texts.indexOf('Somma dei pesi e avanzamento ponderato');
  expect(texts.slice(total + 1, total + 3)).toEqual(['100,00', '80,00']);
});

test('a missing value is blank, not zero', () => {
  expect(indicatorTexts({ description: 'Tempo' })).toEqual(['1', 'Tempo']);
});

test('a value that is not comparable is n.c., with its reason', () => {
  const history = [{ id: '', year: 2017, value: 12, unit: '', comparable: false, reason: 'altra unità' }];
  expect(indicatorTexts({ history })).toEqual([
    '1',
    'Indicatore',
    'n.c.',
    '2017 non confrontabile (n.c.): altra unità',
  ]);
});

test('a value in another unit is n.c., with its unit as the reason', () => {
  const earlier = { id: '', value: 12, comparable: true, reason: '' };
  const history = [
    { ...earlier, year: 2017, unit: 'iscritti' },
    { ...earlier, year: 2016, unit: 'N.' },
  ];
  expect(indicatorTexts({ unit: 'n.', history })).toEqual([
    '1',
    'Indicatore',
    'n.c.',
    '12,00',
    'Unità di misura: n. · 2017 non confrontabile (n.c.): in iscritti',
  ]);
});

test('a computed value shows its working, and that the declared value differs', () => {
  const values = { measure: 'variation', base: 2384, current: 2860, expected: 20, achieved: 83.35 } as const;
  expect(indicatorTexts(values)).toEqual([
    '1',
    'Indicatore',
    '20,00',
    '83,35',
    'non raggiunto',
    '99,85',
    'Calcolo: (2860 − 2384) / 2384 = 19,97 % (dichiarato 83,35; esito e grado seguono il calcolo)',
  ]);
});

test('a computed value stands in for a missing achieved value', () => {
  const values = { measure: 'ratio', base: 801, current: 469, expected: 10 } as const;
  expect(indicatorTexts(values)).toEqual([
    '1',
    'Indicatore',
    '10,00',
    '58,55',
    'raggiunto',
    '100,00',
    'Calcolo: 469 / 801 = 58,55 %',
  ]);
});

test('dates and texts are values too', () => {
  expect(indicatorTexts({ measure: 'date', expected: '2018-06-30', achieved: '2018-05-01' })).toEqual(
    expect.arrayContaining(['30/06/2018', '01/05/2018', 'raggiunto']),
  );
});

test('the degree of achievement can be left out', () => {
  const phases = [phaseOf({ weight: 100, progress: 40 })];
  expect(objectiveTexts({ phases })).toContain('40,00 %');
  expect(objectiveTexts({ phases }, { achievement: false })).not.toContain('40,00 %');
});

test('signature lines are printed only if asked for', () => {
  expect(objectiveTexts({ manager: 'ROSSI ANNA' })).not.toContain('Il Responsabile');
  expect(objectiveTexts({ manager: 'ROSSI ANNA' }, { signatures: true })).toContain('Il Responsabile');
});
