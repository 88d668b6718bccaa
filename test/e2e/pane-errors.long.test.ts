import { errorCases, walked } from './error-cases';
import { approved, workbookCases } from './error-cases-workbook';
import { walkAll } from './error-suite';

const others = walked.filter((code) => !(code in workbookCases));

walkAll('errors of records', Object.fromEntries(others.map((code) => [code, errorCases[code]])));
walkAll('errors of the workbook and of an approved plan', workbookCases, [approved]);
