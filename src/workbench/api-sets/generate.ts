/* npx tsx src/workbench/api-sets/generate.ts: writes the requirement table anew after an update of @types/office-js. */
import { writeFileSync } from 'node:fs';
import { readRequirementTable, requirementJson } from './read-types';

writeFileSync('src/workbench/api-sets/excel-api.json', requirementJson(readRequirementTable()));
