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

/** Those that are made or mended by what only the pane can do. */
const onlyInPane = [
  'stale-schema',
  'other-heading',
  'date-of-other-year',
  'formula-lost',
  'planned-changed',
  'correction-proposed',
  'duplicate-objective',
  'no-phases',
  'narrative-missing',
] as const satisfies readonly RegisterCode[];

/** Those that are walked through in the browser: each place, and each way to make and to mend an error there. */
export const walked: readonly RegisterCode[] = [
  ...onlyInPane,
  'orphan-row',
  'code-characters',
  'unknown-involved-centre',
  'unknown-objective-type',
  'narrative-direction',
  'progress-missing',
  'value-type',
  'history-yes-no-value',
];

type InSheets = Exclude<RegisterCode, (typeof onlyInPane)[number]>;
const inSheets: Readonly<Record<InSheets, ErrorCase<Someone>>> = errorCases;

/** Those that need no pane. */
export const sheetCases = Object.entries<ErrorCase<Someone>>(inSheets).filter(
  ([code]) => !onlyInPane.some((other) => other === code),
);
