import { buildInto, sharedBuild } from '../shared-build';

/** Where the production build of the tests is served from. */
export const BASE_URL = 'https://peg.comune.example';

const BUILD = { variables: { BASE_URL } };

/** The folder of the add-in as it is deployed. */
export const productionBuild = (): string => sharedBuild('pane-build', BUILD);

/** Builds the add-in as it is deployed into a folder of its own. */
export const buildProduction = (folder: string): void => buildInto(folder, BUILD);
