import { daysBetween } from '../values/dates';
import { degreeOf, numberOf, outcomeOf } from './degree';
import type { Outcome } from './degree';
import { round } from '../values/numbers';
import type { Indicator, Objective, Parameters, Phase, Settings } from '../records/records';
import type { IsoDate, Value } from '../values/value';

/**
 * Computed values of the records. Formulas of the workbook follow the same rules. Every sum, mean and degree is
 * rounded to two decimals as Excel's ROUND does. A value that cannot be computed is `null`, a blank cell.
 */

/** Non avviata, in corso, conclusa, in ritardo. */
export type PhaseState = 'not-started' | 'in-progress' | 'completed' | 'late';

export interface PhaseFigures {
  state: PhaseState;
  /** Days after the planned end, negative if before it. */
  days: number | null;
}

/**
 * State, the first that holds:
 *
 * | state | when |
 * |---|---|
 * | completed | an actual end is given, or progress ≥ 100 |
 * | late | planned end < reference date |
 * | in-progress | an actual start is given, or progress > 0 |
 * | not-started | otherwise |
 *
 * Days:
 *
 * | state | days |
 * |---|---|
 * | completed | actual end − planned end, if both are given |
 * | late | reference date − planned end |
 * | else | null |
 */
export function phaseFigures(phase: Phase, referenceDate: IsoDate | null): PhaseFigures {
  const { plannedEnd, actualEnd, actualStart } = phase;
  const progress = phase.progress ?? 0;
  if (actualEnd !== null || progress >= 100) {
    const known = actualEnd !== null && plannedEnd !== null;
    return { state: 'completed', days: known ? daysBetween(plannedEnd, actualEnd) : null };
  }
  if (plannedEnd !== null && referenceDate !== null && plannedEnd < referenceDate) {
    return { state: 'late', days: daysBetween(plannedEnd, referenceDate) };
  }
  return { state: actualStart !== null || progress > 0 ? 'in-progress' : 'not-started', days: null };
}

/** The parts of a computed value: `current / base * 100`, or `(current − base) / base * 100`. */
export interface Working {
  formula: 'ratio' | 'variation';
  base: number;
  current: number;
}

export interface IndicatorFigures {
  working: Working | null;
  /** The working's result, rounded to two decimals. */
  computed: number | null;
  /** The value that counts: `computed` if there is one, else the achieved value. */
  value: Value;
  /** Grado di raggiungimento, percent, 0 to `settings.cap`. */
  degree: number | null;
  outcome: Outcome | null;
}

/** Rules of `degree` and `outcome`: see degree.ts. `working` needs base and current, and a base other than 0. */
export function indicatorFigures(indicator: Indicator, settings: Settings): IndicatorFigures {
  const working = workingOf(indicator);
  const computed = working === null ? null : resultOf(working);
  const judged = { ...indicator, value: computed ?? indicator.achieved };
  return {
    working,
    computed,
    value: judged.value,
    degree: degreeOf(judged, settings),
    outcome: outcomeOf(judged, settings),
  };
}

function workingOf({ measure, base, current }: Indicator): Working | null {
  if (measure !== 'ratio' && measure !== 'variation') return null;
  return base === null || current === null || base === 0 ? null : { formula: measure, base, current };
}

function resultOf({ formula, base, current }: Working): number {
  return round(((formula === 'ratio' ? current : current - base) / base) * 100);
}

export interface ObjectiveFigures {
  phaseCount: number;
  /** Sum of the phases' weights; null if no phase has one. */
  weightSum: number | null;
  /** `weightSum − 100`. */
  weightGap: number | null;
  /** Whether the gap is within the tolerance, or points are missing or in excess. */
  weightCheck: 'ok' | 'missing' | 'excess' | null;
  /** Σ(weight · progress) / Σ weight. */
  progress: number | null;
  /** The most days that a phase is late, at least 0; null if no phase has days. */
  daysLate: number | null;
  indicatorCount: number;
  indicatorsReached: number;
  indicatorAchievement: number | null;
  /** The same as `progress`. */
  phaseAchievement: number | null;
  achievement: number | null;
  light: Light | null;
}

export type Light = 'red' | 'amber' | 'green';

/**
 * | figure | rule |
 * |---|---|
 * | progress | a phase without progress adds its weight and nothing done; null if Σ weight = 0 or no phase has a progress |
 * | weightCheck | ok if ROUND(ABS(gap), 2) ≤ settings.weightTolerance |
 * | indicatorAchievement | if every indicator has a weight and the weights of those with a degree are over 0 together: Σ(weight · degree) / Σ weight of those with a degree; else the mean of the degrees; null without degrees |
 * | achievement | no phases: the indicators'; no indicators, share 100 or null: the phases'; share 0: the indicators'; else (share · phases + (100 − share) · indicators) / 100, null if one of the two is null |
 * | light | red below the first threshold, amber below the second, else green |
 */
export function objectiveFigures(objective: Objective, parameters: Parameters): ObjectiveFigures {
  const { settings, referenceDate } = parameters;
  const { phases, indicators } = objective;
  const weightSum = sumOf(phases.map((phase) => phase.weight));
  const weightGap = weightSum === null ? null : round(weightSum - 100);
  const days = phases.flatMap((phase) => phaseFigures(phase, referenceDate).days ?? []);
  const figures = indicators.map((indicator) => indicatorFigures(indicator, settings));
  const phaseAchievement = progressOf(phases);
  const indicatorAchievement = meanDegree(
    indicators.map(({ weight }, index) => ({ weight, degree: figures[index]?.degree ?? null })),
  );
  const achievement = combine(objective, settings.phaseShare, phaseAchievement, indicatorAchievement);
  return {
    phaseCount: phases.length,
    weightSum,
    weightGap,
    weightCheck: checkOf(weightGap, settings.weightTolerance),
    progress: phaseAchievement,
    daysLate: days.length === 0 ? null : Math.max(0, ...days),
    indicatorCount: indicators.length,
    indicatorsReached: figures.filter((figure) => figure.outcome === 'reached').length,
    indicatorAchievement,
    phaseAchievement,
    achievement,
    light: lightOf(achievement, settings.thresholds),
  };
}

/** Whether weights add up to 100, as far as the tolerance goes. */
export function weightsMakeHundred(
  weights: readonly (number | null)[],
  { weightTolerance }: Settings,
): boolean {
  const sum = sumOf(weights);
  return checkOf(sum === null ? null : round(sum - 100), weightTolerance) === 'ok';
}

function sumOf(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : round(total(given));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function checkOf(gap: number | null, tolerance: number): ObjectiveFigures['weightCheck'] {
  if (gap === null) return null;
  if (Math.abs(gap) <= tolerance) return 'ok';
  return gap < 0 ? 'missing' : 'excess';
}

function progressOf(phases: readonly Phase[]): number | null {
  const weights = total(phases.map((phase) => phase.weight ?? 0));
  if (weights === 0 || phases.every((phase) => phase.progress === null)) return null;
  return round(total(phases.map((phase) => (phase.weight ?? 0) * (phase.progress ?? 0))) / weights);
}

function meanDegree(rows: readonly { weight: number | null; degree: number | null }[]): number | null {
  const judged = rows.flatMap(({ weight, degree }) =>
    degree === null ? [] : [{ weight: weight ?? 0, degree }],
  );
  if (judged.length === 0) return null;
  const weights = total(judged.map(({ weight }) => weight));
  if (rows.every(({ weight }) => weight !== null) && weights > 0) {
    return round(total(judged.map(({ weight, degree }) => weight * degree)) / weights);
  }
  return round(total(judged.map(({ degree }) => degree)) / judged.length);
}

function combine(
  { phases, indicators }: Objective,
  phaseShare: number | null,
  byPhases: number | null,
  byIndicators: number | null,
): number | null {
  const share = phaseShare ?? 100;
  if (phases.length === 0) return byIndicators;
  if (indicators.length === 0 || share === 100) return byPhases;
  if (share === 0) return byIndicators;
  if (byPhases === null || byIndicators === null) return null;
  return round((share * byPhases + (100 - share) * byIndicators) / 100);
}

/** The light of a value in percent. It also serves for one indicator or one phase. `null` without a value. */
export function lightOf(percent: number | null, thresholds: Settings['thresholds']): Light | null {
  if (percent === null) return null;
  if (percent < thresholds[0]) return 'red';
  return percent < thresholds[1] ? 'amber' : 'green';
}

/** Whether `achieved` is `base / current * 100`, the inverted ratio. */
export function isInverted(achieved: Value, { base, current }: Working): boolean {
  const number = numberOf(achieved);
  return number !== null && current !== 0 && Math.abs(number - (base / current) * 100) <= 0.0101;
}
