import { narrativeCases } from './error-cases-narrative';
import { objectiveCases } from './error-cases-objective';
import { approved, workbookCases } from './error-cases-workbook';
import { walkAll } from './error-suite';

walkAll('errors of objectives and of their texts', { ...objectiveCases, ...narrativeCases });
walkAll('errors of the workbook and of an approved plan', workbookCases, [approved]);
