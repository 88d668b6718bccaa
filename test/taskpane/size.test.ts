import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { productionBuild } from './production-build';

/** Bytes, compressed, of what the pane loads before it shows anything; office.js comes from Microsoft. */
const BUDGET = 170_000;

it('loads at most 170,000 compressed bytes before the pane shows', () => {
  const folder = productionBuild();
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(?!https:)([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? '',
  );
  expect(files.length).toBeGreaterThan(0);
  const size = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    gzipSync(page).length,
  );
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThanOrEqual(BUDGET);
});
