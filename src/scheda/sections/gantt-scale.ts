import { unitCount } from '../sheet/grid';
import type { IsoDate } from '../../domain/values/value';

/** A stretch of the time axis in units, end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

export interface AxisLabel extends Stretch {
  /** First month of the stretch, from 0. */
  month: number;
  year: number;
}

/** The time axis of a Gantt: 48 units over whole months. */
export interface TimeScale {
  labels: AxisLabel[];
  /** Units of a time from one day to the end of another, at least one; `null` outside the axis. */
  stretch: (from: IsoDate, to: IsoDate) => Stretch | null;
  /** The unit boundary nearest to the end of a day, 1–48; `null` outside the axis. */
  boundary: (date: IsoDate) => number | null;
}

/** Fewest units that hold the label of a month with its year. */
export const labelUnits = 4;

/** The axis from the month of one day to the month of another. */
export function timeScale(from: IsoDate, to: IsoDate): TimeScale {
  const firstMonth = monthNumber(from);
  const monthCount = Math.max(1, monthNumber(to) - firstMonth + 1);
  const perMonth = unitCount / monthCount;
  const start = (date: IsoDate): number =>
    (monthNumber(date) - firstMonth + (day(date) - 1) / monthLength(date)) * perMonth;
  const end = (date: IsoDate): number =>
    (monthNumber(date) - firstMonth + day(date) / monthLength(date)) * perMonth;
  return {
    labels: axisLabels(firstMonth, monthCount),
    stretch: (first, last) => {
      if (end(last) <= 0 || start(first) >= unitCount || last < first) return null;
      const fromUnit = Math.max(0, Math.floor(start(first) + rounding));
      const toUnit = Math.min(unitCount, Math.ceil(end(last) - rounding));
      return { from: fromUnit, to: Math.max(toUnit, fromUnit + 1) };
    },
    boundary: (date) => {
      const unit = Math.round(end(date));
      return unit < 1 || unit > unitCount ? null : unit;
    },
  };
}

const rounding = 1e-9;

function axisLabels(firstMonth: number, monthCount: number): AxisLabel[] {
  const step = Math.ceil((monthCount * labelUnits) / unitCount);
  const labels: AxisLabel[] = [];
  for (let month = 0; month < monthCount; month += step) {
    labels.push({
      from: Math.round((month * unitCount) / monthCount),
      to: Math.round((Math.min(month + step, monthCount) * unitCount) / monthCount),
      month: (firstMonth + month) % 12,
      year: Math.floor((firstMonth + month) / 12),
    });
  }
  return labels;
}

function monthNumber(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function day(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

function monthLength(date: IsoDate): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}
