import type { RegisterCode } from '../../src/domain/findings/catalogue/catalogue';
import { cellCases } from './error-cases-cells';
import { indicatorCases } from './error-cases-indicator';
import { narrativeCases } from './error-cases-narrative';
import { objectiveCases } from './error-cases-objective';
import { phaseCases } from './error-cases-phase';
import { workbookCases } from './error-cases-workbook';
import type { ErrorCase, Someone } from './error-walk';

/** Every kind of error that the pane finds in a workbook. */
export const errorCases = {
  ...workbookCases,
  ...cellCases,
  ...objectiveCases,
  ...narrativeCases,
  ...phaseCases,
  ...indicatorCases,
} as const satisfies Record<RegisterCode, ErrorCase>;

/** Those that are walked through in the browser: each place, and each way to make and to mend an error there. */
export const walked = [
  'stale-schema',
  'planned-changed',
  'correction-proposed',
  'orphan-row',
  'code-characters',
  'duplicate-objective',
  'unknown-involved-centre',
  'unknown-objective-type',
  'no-phases',
  'narrative-missing',
  'narrative-direction',
  'progress-missing',
  'value-type',
  'history-yes-no-value',
] as const satisfies readonly RegisterCode[];

/** The others, which need no pane. */
export const sheetCases: Readonly<
  Record<Exclude<RegisterCode, (typeof walked)[number]>, ErrorCase<Someone>>
> = errorCases;
