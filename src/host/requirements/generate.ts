/* npx tsx src/host/requirements/generate.ts: writes the requirement table anew after an update of @types/office-js. */
import { writeFileSync } from 'node:fs';
import { readRequirementTable, requirementJson } from './read-types';

writeFileSync('src/host/requirements/excel-api.json', requirementJson(readRequirementTable()));
