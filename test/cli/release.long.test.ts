import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { release } from '../../src/cli/release';
import { buildProduction, productionBuild } from '../taskpane/production-build';
import { called, freshFolder } from './commands';

test('two builds in two folders have the same list', async () => {
  const first = freshFolder();
  const second = freshFolder();
  cpSync(productionBuild(), first, { recursive: true });
  buildProduction(second);
  const [one, other] = [first, second].map((folder) => join(folder, 'SHA256SUMS'));
  for (const folder of [first, second]) expect((await called(release, [folder])).status).toBe(0);
  expect(readFileSync(other ?? '', 'utf8')).toBe(readFileSync(one ?? '', 'utf8'));
});
