import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyPeg } from '../../src/domain/records/defaults';
import { parseExchange } from '../../src/domain/exchange/exchange';
import type { Indicator, Objective, Peg, Phase } from '../../src/domain/records/records';

/** The sample of the project. */
export function samplePeg(): Peg {
  const text = readFileSync(join(__dirname, '../../assets/sample.json'), 'utf8');
  let count = 0;
  const parsed = parseExchange(text, () => {
    count += 1;
    return `bbbbbbbb-0000-4000-8000-${String(count).padStart(12, '0')}`;
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.peg;
}

export function pegOf(...objectives: Objective[]): Peg {
  const peg = emptyPeg(2018);
  const parameters = { ...peg.parameters, entity: 'Comune di Esempio', referenceDate: '2018-12-31' };
  return { ...peg, parameters, objectives };
}

export function objectiveOf(values: Partial<Objective>): Objective {
  return {
    id: '',
    order: 1,
    code: 'OB1',
    description: 'Obiettivo',
    area: '',
    portfolio: '',
    directorate: '',
    director: '',
    centre: '',
    manager: '',
    type: '',
    programmes: [],
    weight: null,
    involved: [],
    status: [],
    phases: [],
    indicators: [],
    ...values,
  };
}

export function phaseOf(values: Partial<Phase>): Phase {
  return {
    id: '',
    order: 1,
    description: 'Fase',
    weight: null,
    progress: null,
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
    manager: '',
    centre: '',
    notes: '',
    monitoring: [],
    approved: {},
    ...values,
  };
}

export function indicatorOf(values: Partial<Indicator>): Indicator {
  return {
    id: '',
    order: 1,
    description: 'Indicatore',
    type: '',
    measure: 'number',
    unit: '',
    polarity: 'up',
    weight: null,
    base: null,
    current: null,
    expected: null,
    achieved: null,
    notes: '',
    history: [],
    monitoring: [],
    approved: {},
    ...values,
  };
}

/** A status at the reference date. */
export function statusOf(...texts: string[]): Objective['status'] {
  return [
    { date: '2018-12-31', paragraphs: texts.map((text, index) => ({ id: '', order: index + 1, text })) },
  ];
}
