import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type WebpackPluginInstance } from 'webpack';

const { ShippedPackagesPlugin } = jest.requireActual<{
  ShippedPackagesPlugin: new () => WebpackPluginInstance;
}>('../../build/shipped-packages');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'licences-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds what imports that package. @returns the errors */
function errorsOf(entry: string): Promise<string[]> {
  return new Promise((resolve) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        entry,
        output: { path: folder },
        plugins: [new ShippedPackagesPlugin()],
      },
      (error, stats) =>
        resolve([
          ...(error ? [error.message] : []),
          ...(stats?.compilation.errors ?? []).map(({ message }) => message),
        ]),
    );
  });
}

test('a library under the GPL stops the build, wherever it is imported', async () => {
  const errors = await errorsOf('hyperformula');
  expect(errors.join('\n')).toMatch(/hyperformula is shipped under GPL-3\.0-only/);
});

test('a library under an allowed licence does not', async () => {
  expect(await errorsOf('react')).toEqual([]);
});
