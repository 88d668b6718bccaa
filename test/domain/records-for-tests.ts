import { defaultSettings, emptyPeg } from '../../src/domain/records/defaults';
import { newIndicator } from '../../src/domain/drafts/indicator-draft';
import { newObjective } from '../../src/domain/drafts/objective-draft';
import { newPhase } from '../../src/domain/drafts/phase-draft';
import type {
  Indicator,
  Objective,
  Parameters,
  Peg,
  Phase,
  Settings,
} from '../../src/domain/records/records';

/** Ids that are valid GUIDs and count up. */
export function idCounter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
}

/** A phase with nothing to remark: ended on its planned day. */
export function phase(changes: Partial<Phase> = {}): Phase {
  return {
    ...newPhase(1),
    id: 'phase',
    description: 'Fase',
    weight: 100,
    progress: 100,
    plannedStart: '2018-01-01',
    plannedEnd: '2018-12-31',
    actualStart: '2018-01-01',
    actualEnd: '2018-12-31',
    manager: 'Responsabile',
    centre: 'C1',
    ...changes,
  };
}

/** An indicator with nothing to remark: 10 expected, 10 achieved. */
export function indicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    ...newIndicator(1),
    id: 'indicator',
    description: 'Indicatore',
    type: 'EFFICACIA',
    expected: 10,
    achieved: 10,
    ...changes,
  };
}

/** An objective with nothing to remark at 31/12/2018: one phase, one indicator. */
export function objective(changes: Partial<Objective> = {}): Objective {
  return {
    ...newObjective(1),
    id: 'objective',
    code: 'OB1',
    description: 'Obiettivo',
    centre: 'C1',
    manager: 'Responsabile',
    status: [{ date: '2018-12-31', paragraphs: [{ id: 'paragraph', order: 1, text: 'Fatto.' }] }],
    phases: [phase()],
    indicators: [indicator()],
    ...changes,
  };
}

export function settings(changes: Partial<Settings> = {}): Settings {
  return { ...defaultSettings(), ...changes };
}

export function parameters(changes: Partial<Settings> = {}): Parameters {
  return { ...emptyPeg(2018).parameters, referenceDate: '2018-12-31', settings: settings(changes) };
}

/** A workbook of one objective. */
export function pegWith(only: Objective, changes: Partial<Peg> = {}): Peg {
  return {
    ...emptyPeg(2018),
    parameters: parameters(),
    centres: [{ id: 'centre', code: 'C1', shortName: 'Centro', name: 'Centro', manager: '' }],
    objectives: [only],
    ...changes,
  };
}
