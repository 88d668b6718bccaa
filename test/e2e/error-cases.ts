import type { RegisterCode } from '../../src/domain/findings/catalogue/catalogue';
import { cellCases } from './error-cases-cells';
import { indicatorCases } from './error-cases-indicator';
import { narrativeCases } from './error-cases-narrative';
import { objectiveCases } from './error-cases-objective';
import { phaseCases } from './error-cases-phase';
import { workbookCases } from './error-cases-workbook';
import type { ErrorCase } from './error-walk';

/** Every kind of error that the pane finds in a workbook. */
export const errorCases = {
  ...workbookCases,
  ...cellCases,
  ...objectiveCases,
  ...narrativeCases,
  ...phaseCases,
  ...indicatorCases,
} as const satisfies Record<RegisterCode, ErrorCase>;
