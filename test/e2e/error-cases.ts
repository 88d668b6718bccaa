import type { FindingCode } from '../../src/domain/findings/remarks';
import { cellCases } from './error-cases-cells';
import { indicatorCases } from './error-cases-indicator';
import { narrativeCases } from './error-cases-narrative';
import { objectiveCases } from './error-cases-objective';
import { phaseCases } from './error-cases-phase';
import { workbookCases } from './error-cases-workbook';
import type { ErrorCase } from './error-walk';

/** Every kind of error that the pane finds. */
export const errorCases = {
  ...workbookCases,
  ...cellCases,
  ...objectiveCases,
  ...narrativeCases,
  ...phaseCases,
  ...indicatorCases,
} as const satisfies Record<FindingCode, ErrorCase>;
