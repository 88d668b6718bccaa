import type { Objective, Peg } from '../../src/domain/records/records';
import { objectiveOf, pegOf, phaseOf, samplePeg, statusOf } from '../scheda/pegs';

/** 45 phases and a narrative of 30,000 characters. */
export function longPeg(): Peg {
  const phases = Array.from({ length: 45 }, (_, index) =>
    phaseOf({
      description: `Fase ${index + 1}: istruttoria, affidamento e verifica dei lavori`,
      weight: 2,
      progress: 50,
      plannedStart: '2018-01-01',
      plannedEnd: '2018-12-31',
    }),
  );
  const text = 'Il servizio ha concluso le attività previste e ne ha dato conto alla Giunta. '.repeat(390);
  return pegOf(objectiveOf({ status: statusOf(text.slice(0, 15_000), text.slice(15_000, 30_000)), phases }));
}

/** The objective of the sample, that many times. */
export function manyPeg(count: number): Peg {
  const peg = samplePeg();
  const [sample] = peg.objectives as [Objective];
  peg.objectives = Array.from({ length: count }, (_, index) => ({
    ...structuredClone(sample),
    id: `o${index}`,
    code: `2018_${index}`,
    phases: sample.phases.map((phase) => ({ ...phase, id: `${phase.id} ${index}` })),
    indicators: sample.indicators.map((one) => ({ ...one, id: `${one.id} ${index}`, history: [] })),
    status: sample.status.map(({ date, paragraphs }) => ({
      date,
      paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, id: `${paragraph.id} ${index}` })),
    })),
  }));
  return peg;
}
