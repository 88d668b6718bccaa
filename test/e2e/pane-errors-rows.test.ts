import { errorCases } from './error-cases';
import { narrativeCases } from './error-cases-narrative';
import { objectiveCases } from './error-cases-objective';
import { workbookCases } from './error-cases-workbook';
import { walkAll } from './error-suite';

// All that the other file leaves, so that none is forgotten.
const elsewhere = { ...objectiveCases, ...narrativeCases, ...workbookCases };
const others = Object.entries(errorCases).filter(([code]) => !(code in elsewhere));

walkAll('errors of cells, phases and indicators', Object.fromEntries(others));
