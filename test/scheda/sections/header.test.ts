import { heightOf } from '../../../src/scheda/layout/block';
import { paper, scale } from '../../../src/scheda/sheet/grid';
import { headerBlock, isLong, shortenedValues } from '../../../src/scheda/sections/header';
import { planScheda } from '../../../src/scheda/plan';
import type { HeaderData } from '../../../src/scheda/sections/header';
import type { Objective } from '../../../src/domain/records/records';
import { objectiveOf, pegOf, samplePeg } from '../pegs';

const sixth = paper.height / 6 / (scale / 100);

function dataOf(values: Partial<Objective>): HeaderData {
  return { parameters: pegOf().parameters, objective: objectiveOf(values), centre: undefined };
}

function sampleData(): HeaderData {
  const { parameters, objectives, centres } = samplePeg();
  const [objective] = objectives;
  if (objective === undefined) throw new Error('The sample has an objective');
  return { parameters, objective, centre: centres[0] };
}

function texts(data: HeaderData, page: number): string[] {
  return headerBlock(data, page, 4).cells.map(({ text }) => text);
}

test("the sample's header names everything of the original", () => {
  expect(texts(sampleData(), 0)).toEqual([
    "Citta' di Cinisello Balsamo",
    'SCHEDA PEG DI RENDICONTAZIONE',
    'Esercizio 2018 · pagina 1 di 4',
    'OBIETTIVO DI PEG',
    'Area Tematica',
    'Assessorato',
    'Direzione',
    'Direttore',
    '2018_P03_01',
    "4. LA CITTA' INTELLIGENTE",
    'Sindaco',
    expect.stringMatching(/^Promuovere i servizi.*social$/),
    'Centro di responsabilità',
    expect.stringMatching(/^UNITA' OPERATIVA.*WEB STAFF$/),
    'Responsabile',
    'CARUSO GIANLUCA',
  ]);
});

const wordy = 'Promuovere i servizi e l’immagine dell’Ente. '.repeat(40);

test('the header takes at most a sixth of each page, whatever it says', () => {
  const full = dataOf({
    code: 'OBIETTIVO_STRATEGICO_OPERATIVO_2018_2020_P03_01_X',
    description: wordy,
    area: wordy,
    portfolio: wordy,
    directorate: wordy,
    director: wordy,
    centre: wordy,
    manager: wordy,
  });
  for (const data of [full, sampleData(), dataOf({}), dataOf({ description: wordy })]) {
    for (const page of [0, 1]) expect(heightOf(headerBlock(data, page, 2))).toBeLessThanOrEqual(sixth);
  }
});

test('a description of two lines is whole on each page', () => {
  const data = dataOf({ description: wordy.slice(0, 220).trim() });
  expect(isLong(data)).toBe(false);
  for (const page of [0, 1]) expect(texts(data, page)).toContain(data.objective.description);
});

test('a longer description is shortened, and whole under a title of its own', () => {
  const data = dataOf({ description: wordy.slice(0, 440).trim() });
  expect(isLong(data)).toBe(true);
  expect(texts(data, 0).some((text) => text.endsWith('…'))).toBe(true);
  const plan = planScheda(pegOf(data.objective), { objectives: ['OB1'], sheetName: 'x', cover: false });
  expect(plan.cells.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["DESCRIZIONE DELL'OBIETTIVO", data.objective.description]),
  );
});

test('a value that the header shortens is listed in full', () => {
  const data = dataOf({ director: wordy.trim(), manager: 'ROSSI ANNA' });
  expect(shortenedValues(data)).toEqual([`Direttore: ${wordy.trim()}`]);
});
