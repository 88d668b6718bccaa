import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Frame } from 'playwright-core';
import { convert } from '../../src/cli/libreoffice';
import { describeWith } from '../programs';
import type { PaneBench } from './pane-bench';
import type {} from './second-workbook-page';
import { sharedBench } from './shared-bench';
import { siteBuild } from './site';

const SAMPLE = join(__dirname, '../../assets/sample.json');

interface Exchange {
  objectives: { code: string; phases: { description: string; weight: number }[] }[];
}
const phasesOf = ({ objectives }: Exchange) =>
  objectives.map(({ code, phases }) => [
    code,
    phases.map(({ description, weight }) => [description, weight]),
  ]);

describeWith(['chromium', 'libreoffice'], 'a second workbook in memory', () => {
  let workbench: PaneBench;
  const shared = sharedBench();
  let frame: Frame;
  let sample: string;
  let directory: string;

  beforeAll(async () => {
    sample = await readFile(SAMPLE, 'utf8');
    directory = await mkdtemp(join(tmpdir(), 'second-workbook-'));
  });
  afterAll(async () => {
    await rm(directory, { recursive: true, force: true });
  });
  beforeEach(async () => {
    workbench = await shared.blank();
    await workbench.type('A1', 'mia');
    frame = await workbench.press('Riquadro');
    await workbench.pane.getByRole('heading').first().waitFor();
    const script = readdirSync(siteBuild()).find((name) => /^beside\..*\.js$/.test(name));
    await frame.addScriptTag({ url: `/${script}` });
  });

  /** The workbook that is open, whole. */
  const pictureOfOpen = (): Promise<string> =>
    workbench.page.evaluate(() =>
      JSON.stringify(window.workbench.host.model, (_, value: unknown) =>
        value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
      ),
    );

  test('the add-in writes the sample into it through Microsoft’s library, and leaves the open one alone', async () => {
    const before = await pictureOfOpen();
    await workbench.resetCounters();

    const written = await frame.evaluate((text) => window.writeSecondWorkbook(text), sample);
    if (!written.ok) throw new Error(written.failure.diagnostics);

    const { exchange, file } = written.value;
    expect(phasesOf(exchange as unknown as Exchange)).toEqual(phasesOf(JSON.parse(sample) as Exchange));
    expect((await workbench.counters()).actions).toBe(0);
    expect(await pictureOfOpen()).toBe(before);
    expect(workbench.errors).toEqual([]);

    const path = join(directory, 'second.xlsx');
    await writeFile(path, Uint8Array.from(file));
    const read = new Workbook();
    await read.xlsx.readFile(path);
    const tables = read.worksheets.flatMap((sheet) => sheet.getTables().map((table) => table.name));
    expect(tables).toEqual(
      expect.arrayContaining(['tblParametri', 'tblObiettivi', 'tblFasi', 'tblIndicatori']),
    );
    await convert(path, 'pdf', directory);
    expect((await readFile(join(directory, 'second.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');

    // The library goes on talking to the first workbook for all others.
    await workbench.pane.getByRole('button', { name: /Prova con l’esempio/ }).click();
    await workbench.pane.getByRole('button', { name: 'Importa nella cartella' }).click();
    await workbench.pane.getByRole('button', { name: 'Aggiungi fase' }).waitFor();
    expect((await workbench.counters()).actions).toBeGreaterThan(0);
  });

  test('without sessions in the library the answer says so, and nothing is written anywhere', async () => {
    await frame.evaluate(() => Reflect.deleteProperty(OfficeExtension, 'SessionBase'));
    await workbench.resetCounters();
    const written = await frame.evaluate((text) => window.writeSecondWorkbook(text), sample);
    expect(written).toMatchObject({ ok: false, failure: { code: 'no-second-workbook' } });
    expect((await workbench.counters()).actions).toBe(0);
  });

  test('where the library passes over the session, no batch reaches the open workbook', async () => {
    await frame.evaluate(() => {
      const library = Excel as unknown as { run: (...args: unknown[]) => unknown };
      const { run } = library;
      library.run = (...args) => run.call(library, args.at(-1));
    });
    await workbench.resetCounters();
    const failing = frame.evaluate((text) => window.writeSecondWorkbook(text), sample);
    await expect(failing).rejects.toThrow('no-second-workbook');
    expect((await workbench.counters()).actions).toBe(0);
  });
});
