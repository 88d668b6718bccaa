import type { Peg } from '../../../src/domain/records/records';
import { benchWith, contentOf, samplePeg } from '../bench';
import type { Start } from './interleaving';

/** Two objectives with a few rows each, so that people come upon each other. */
function smallPeg(): Peg {
  const sample = samplePeg();
  const [first] = sample.objectives;
  if (!first) throw new Error('no objective');
  const objectives = [1, 2].map((number) => ({
    ...first,
    id: `cccccccc-0000-4000-8000-00000000000${number}`,
    code: `OB${number}`,
    description: `Obiettivo ${number}`,
    status: [],
    involved: [],
    phases: first.phases.slice(0, 4).map((phase, index) => ({
      ...phase,
      id: `dddddddd-0000-4000-8000-0000000000${number}${index}`,
      description: `Fase ${number}.${index}`,
      monitoring: [],
      approved: {},
    })),
    indicators: first.indicators.slice(0, 2).map((indicator, index) => ({
      ...indicator,
      id: `eeeeeeee-0000-4000-8000-0000000000${number}${index}`,
      description: `Indicatore ${number}.${index}`,
      history: [],
      monitoring: [],
      approved: {},
    })),
  }));
  return { ...sample, objectives, corrections: [], accepted: [] };
}

/** A workbook at which people sit down. */
export async function startOf(): Promise<Start> {
  const bench = await benchWith(smallPeg());
  return { model: structuredClone(bench.host.model), content: await contentOf(bench) };
}
