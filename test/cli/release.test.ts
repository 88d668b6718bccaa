import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { release } from '../../src/cli/release';
import { productionBuild } from '../taskpane/production-build';
import { called, command, freshFolder } from './commands';

const run = (...args: string[]) => called(release, args);
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('npm run release', () => {
  const built = (): string => {
    const folder = freshFolder();
    cpSync(productionBuild(), folder, { recursive: true });
    return folder;
  };

  test('lists the SHA-256 of every file, sorted by path', () => {
    const folder = built();
    expect(command('release', [folder]).status).toBe(0);
    const sums = read(folder, 'SHA256SUMS');
    const expected = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path !== 'SHA256SUMS' && statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => {
        const sum = createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex');
        return `${sum}  ${path}\n`;
      });
    expect(sums).toBe(expected.join(''));
    expect(sums).toMatch(/ {2}taskpane\.html\n/);
    expect(sums).toMatch(/ {2}assets\/icons\/scheda-32\.png\n/);
    expect(sums).toMatch(/ {2}sbom\.cdx\.json\n/);
  });

  test('says that the files are those of the list, and finds a changed byte, a lost file and one too many', async () => {
    const folder = built();
    await run(folder);
    expect(await run('--check', folder)).toMatchObject({ status: 0 });
    const page = readFileSync(join(folder, 'taskpane.html'));
    page[page.length - 2] = (page[page.length - 2] ?? 0) ^ 1;
    writeFileSync(join(folder, 'taskpane.html'), page);
    rmSync(join(folder, 'assets/icons/scheda-16.png'));
    writeFileSync(join(folder, 'altro.js'), '');
    expect(await run('--check', folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Modificato: taskpane.html\nMancante: assets/icons/scheda-16.png\nNon in elenco: altro.js\n',
    });
  });

  test('refuses a folder that is not there, one without a list and a list of another form', async () => {
    const folder = freshFolder();
    expect(await run(join(folder, 'assente'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("non c'è"),
    });
    expect(await run('--check', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('manca SHA256SUMS'),
    });
    writeFileSync(join(folder, 'SHA256SUMS'), 'nessuna impronta\n');
    expect(await run('--check', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('non è un elenco'),
    });
    mkdirSync(join(folder, 'vuota'));
    writeFileSync(join(folder, 'vuota', 'SHA256SUMS'), '');
    expect((await run('--check', join(folder, 'vuota'))).status).toBe(2);
  });
});
