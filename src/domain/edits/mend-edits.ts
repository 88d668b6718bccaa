import { named, namedIndicator } from '../records/named';
import type { Id, Indicator, Objective, Peg } from '../records/records';
import { timesHundred } from '../values/numbers';
import { changeObjective, editRows, type Edit } from './edits';

/** What names the figure: a finding does. */
interface Doubt {
  code: string;
  objective: string;
  place: { part: string; number: number | null };
  row: Id;
  params: Readonly<Record<string, string | number>>;
}

const times = <T>(value: T): T | number => (typeof value === 'number' ? timesHundred(value) : value);

/**
 * What answers a finding of a doubtful figure with yes: the percentage a hundred times, the polarity turned. `null`: the row
 * is not there any more. Rows typed by hand are given Ids.
 */
export function mended(
  peg: Peg,
  { code, objective, place, row, params }: Doubt,
  newId: () => Id,
): Edit | null {
  const found = peg.objectives.find(
    (one) => one.code === objective && (place.part !== 'objective' || one.id === row),
  );
  if (found === undefined) return null;
  const index = (place.number ?? 0) - 1;
  switch (code) {
    case 'weights-as-fractions':
      return weightsMended(found, newId);
    case 'objective-weight-as-fraction': {
      const [own = found] = named([found], newId);
      return changeObjective(peg, own, { ...own, weight: times(own.weight) }, newId);
    }
    case 'phase-weight-as-fraction':
      return phaseMended(found, index, 'weight', newId);
    case 'progress-as-fraction':
      return phaseMended(found, index, 'progress', newId);
    case 'indicator-weight-as-fraction':
      return indicatorMended(found, index, newId, (one) => ({ weight: times(one.weight) }));
    case 'value-as-fraction': {
      const field = params.field === 'expected' ? 'expected' : 'achieved';
      return indicatorMended(found, index, newId, (one) => ({ [field]: times(one[field]) }));
    }
    case 'polarity-up-doubtful':
    case 'polarity-down-doubtful':
    case 'polarity-words-doubtful':
      return indicatorMended(found, index, newId, ({ polarity }) => ({
        polarity: polarity === 'up' ? 'down' : 'up',
      }));
    default:
      return null;
  }
}

function weightsMended(objective: Objective, newId: () => Id): Edit {
  const phases = named(objective.phases, newId);
  return editRows(
    objective,
    { phases },
    { phases: phases.map((phase) => ({ ...phase, weight: times(phase.weight) })) },
  );
}

function phaseMended(
  objective: Objective,
  index: number,
  field: 'weight' | 'progress',
  newId: () => Id,
): Edit | null {
  const [phase] = named(objective.phases.slice(index, index + 1), newId);
  if (phase === undefined) return null;
  return editRows(objective, { phases: [phase] }, { phases: [{ ...phase, [field]: times(phase[field]) }] });
}

function indicatorMended(
  objective: Objective,
  index: number,
  newId: () => Id,
  change: (indicator: Indicator) => Partial<Indicator>,
): Edit | null {
  const shown = objective.indicators[index];
  if (shown === undefined) return null;
  const indicator = namedIndicator(shown, newId);
  return editRows(
    objective,
    { indicators: [indicator] },
    { indicators: [{ ...indicator, ...change(indicator) }] },
  );
}
