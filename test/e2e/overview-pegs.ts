import { randomUUID } from 'node:crypto';
import { emptyPeg } from '../../src/domain/records/defaults';
import { findingsOf } from '../../src/domain/findings/findings';
import type { Peg } from '../../src/domain/records/records';
import { startWorkbench } from '../../workbench/node/workbench';
import { importPeg } from '../../src/workbook/save/import';
import { prepareWorkbook } from '../../src/workbook/prepare/prepare';
import { indicator, objective, phase } from '../domain/records-for-tests';

const TEXTS = [
  'Promuovere l’accesso dei cittadini ai servizi del Comune con una comunicazione chiara, tempestiva e completa su tutti i canali, compresi quelli digitali',
  'Riqualificare le aree verdi dei quartieri',
  'Ridurre i tempi di rilascio delle pratiche edilizie e dei certificati di destinazione urbanistica',
];

/** A plan of a municipality with all that a line can show: gaps, delays, errors, every light. */
export function largePeg(objectives: number, phases: number, centres = 12): Peg {
  const peg = emptyPeg(2018);
  peg.parameters.referenceDate = '2018-12-31';
  peg.centres = Array.from({ length: centres }, (_, index) => ({
    id: randomUUID(),
    code: `${String(index + 1).padStart(2, '0')}_U_P1`,
    name: `Unità ${index + 1}`,
    shortName: index % 2 === 0 ? 'COMUNICAZIONE ISTITUZIONALE' : 'AMBIENTE',
    manager: '',
  }));
  peg.objectives = Array.from({ length: objectives }, (_, index) =>
    objective({
      id: randomUUID(),
      order: index + 1,
      code: `2018_P${String(index + 1).padStart(3, '0')}_01`,
      description: TEXTS[index % TEXTS.length] ?? '',
      centre: peg.centres[index % centres]?.code ?? '',
      manager: index % 3 === 0 ? 'DELLA ROVERE GIANFRANCESCO' : 'ROSSI MARIO',
      status: [{ date: '2018-12-31', paragraphs: [{ id: randomUUID(), order: 1, text: 'Fatto.' }] }],
      phases: Array.from({ length: index === 5 ? 0 : phases }, (_unused, place) =>
        phase({
          id: randomUUID(),
          order: place + 1,
          description: `Fase ${place + 1}`,
          manager: `PERSONA ${index * phases + place + 1}`,
          weight: index % 7 === 3 ? 10 : 100 / phases,
          progress: [100, 100, 70, 20][index % 4] ?? 0,
          ...(index % 4 > 1 && { actualEnd: null }),
          ...(index % 5 === 2 && { plannedEnd: '2018-10-15' }),
          centre: peg.centres[index % centres]?.code ?? '',
        }),
      ),
      indicators: Array.from({ length: index % 6 }, (_unused, place) =>
        indicator({
          id: randomUUID(),
          order: place + 1,
          description: `Indicatore ${place + 1}`,
          achieved: place === 2 ? 4 : 10,
        }),
      ),
    }),
  );
  return peg;
}

/** The same with all that a large municipality keeps beside it: a node of the DUP for each objective, three findings for each phase, every third of them accepted. */
export function crowdedPeg(objectives: number, phases: number): Peg {
  const peg = largePeg(objectives, phases);
  peg.planning = peg.objectives.map((_, index) => ({
    id: randomUUID(),
    code: `M${index + 1}`,
    title: `Programma ${index + 1}`,
    parent: null,
    level: 1,
  }));
  for (const one of peg.objectives) {
    one.phases = one.phases.map((row) => ({
      ...row,
      manager: '',
      progress: 80,
      plannedEnd: '2018-10-15',
      actualStart: '2018-12-01',
      actualEnd: '2018-11-30',
      notes: 'Proroga',
    }));
  }
  peg.objectives.forEach((one, index) => (one.programmes = [`M${index + 1}`]));
  peg.accepted = findingsOf(peg)
    .filter((_, index) => index % 3 === 0)
    .map(({ objective: code, code: finding, row }) => ({
      id: randomUUID(),
      objective: code,
      finding,
      row,
      reason: 'noto',
      author: '',
      date: null,
    }));
  return peg;
}

/** The workbook that holds a plan, as an .xlsx file; who opens it computes its formulas. */
export async function fileOf(peg: Peg): Promise<Uint8Array> {
  const { host, excel } = startWorkbench();
  host.book.calculationMode = 'Manual';
  await excel.run((context) => prepareWorkbook(context, { newId: randomUUID }));
  await excel.run((context) => importPeg(context, peg));
  return host.save();
}
