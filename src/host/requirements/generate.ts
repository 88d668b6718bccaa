/* npx tsx src/host/requirements/generate.ts: writes the table of Office.js anew after an update of @types/office-js. */
import { writeFileSync } from 'node:fs';
import { apiTableJson, readApiTable } from './read-types';

writeFileSync('src/host/requirements/excel-api.json', apiTableJson(readApiTable()));
