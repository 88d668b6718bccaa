import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeWith } from '../programs';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

interface File {
  objectives: {
    code: string;
    phases: { description: string; weight: number }[];
    status: { date: string; paragraphs: string[] }[];
  }[];
}

const SAMPLE = join(__dirname, '../../assets/sample.json');

/** A file's value without ids and orders, and without what is empty. */
function bare(text: string): unknown {
  const left = new Set(['id', 'order', '$schema']);
  const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
  return JSON.parse(text, (key, value: unknown) => (left.has(key) || isEmpty(value) ? undefined : value));
}

describeWith('chromium', 'the exchange file', () => {
  let bench: PaneBench;
  const shared = sharedBench();

  beforeEach(async () => {
    bench = await shared.blank();
  });

  const choose = async (text: string) => {
    await bench.field('File di scambio').setInputFiles({
      name: 'peg.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await bench.pane.getByRole('table', { name: 'Che cosa cambia nella cartella' }).waitFor();
  };
  const importAgain = async (text: string) => {
    await bench.button(/^Cartella/).click();
    await bench.button('Importa un file…').click();
    await choose(text);
  };
  const exported = async () => {
    await bench.button(/^Cartella/).click();
    await bench.button('Esporta un file…').click();
    const [download] = await Promise.all([
      bench.page.waitForEvent('download'),
      bench.button('Scarica peg-2018.json').click(),
    ]);
    expect(download.suggestedFilename()).toBe('peg-2018.json');
    return readFile(await download.path(), 'utf8');
  };
  const row = (part: string) =>
    bench.pane
      .getByRole('row')
      .filter({ hasText: new RegExp(`^${part}`) })
      .getByRole('cell')
      .allTextContents();

  test('the workbook of the sample is downloaded as the sample was, and imported again is the same', async () => {
    const { loadSample, pane, button, picture, values, errors } = bench;
    await loadSample();
    const text = await exported();
    await pane.getByText('Contiene nomi di persone', { exact: false }).waitFor();
    await picture('export');
    expect(bare(text)).toEqual(bare(await readFile(SAMPLE, 'utf8')));

    await importAgain(text);
    await pane.getByText('Il file è uguale alla cartella: non c’è nulla da scrivere').waitFor();
    expect(await row('Fasi')).toEqual(['0', '0', '10']);
    expect(await button('Importa nella cartella').count()).toBe(0);
    await picture('import-equal');

    const file = JSON.parse(text) as File;
    const phase = file.objectives[0]?.phases[2];
    if (!phase) throw new Error('The sample has no third phase');
    phase.weight += 2.5;
    file.objectives[0]?.phases.pop();
    await importAgain(JSON.stringify(file));
    expect(await row('Fasi')).toEqual(['0', '1', '8']);
    await pane.getByText('Che cosa viene modificato (1)').click();
    await pane.getByText('obiettivo 2018_P03_01, fase 3').waitFor();
    expect(await pane.getByRole('term').allTextContents()).toEqual(['peso']);
    await picture('import-changed');
    await pane.getByText('Righe della cartella che il file non ha (1)').click();
    await pane.getByText('obiettivo 2018_P03_01, fase 10').waitFor();
    await button('Importa nella cartella').click();
    const question = pane.getByRole('alertdialog');
    await question
      .getByText('0 righe nuove, 1 modificata, nulla viene eliminato.', { exact: false })
      .waitFor();
    await picture('import-question');
    await question.getByRole('button', { name: 'Importa nella cartella' }).click();
    await pane.getByText('Importazione riuscita').waitFor();
    await picture('import-done');
    expect((await values('Fasi', 'E4')).flat()).toEqual([phase.weight]);
    await button('Annulla l’importazione').click();
    await pane.getByText('Importazione annullata').waitFor();
    await picture('import-undone');
    expect((await values('Fasi', 'E4')).flat()).toEqual([phase.weight - 2.5]);
    await button('Vai agli obiettivi').click();
    await button('Aggiungi fase').waitFor();
    expect(errors).toEqual([]);
  });

  test('a workbook that has no municipality yet is not exported, and the pane says why', async () => {
    const { press, button, pane, picture } = bench;
    await press('Prepara cartella');
    await button('Prepara cartella').click();
    await button(/^Cartella/).click();
    await button('Esporta un file…').click();
    await pane.getByText('1 punto da correggere prima di esportare').waitFor();
    await pane.getByText('ente', { exact: true }).waitFor();
    expect(await button(/Scarica/).count()).toBe(0);
    await picture('export-problems');
  });

  test('a big import that is stopped says what is in the workbook, and the rest is written after', async () => {
    const { press, button, pane, page, picture, values, errors } = bench;
    const file = JSON.parse(await readFile(SAMPLE, 'utf8')) as File;
    const [model] = file.objectives;
    if (!model) throw new Error('The sample has no objective');
    // Over 4 MB of text: more than one request.
    const paragraphs = Array.from({ length: 25 }, (_, index) => `${index} ${'testo lungo '.repeat(2000)}`);
    file.objectives = Array.from({ length: 20 }, (_, index) => ({
      ...model,
      code: `2018_X_${index}`,
      status: [{ date: '2018-12-31', paragraphs }],
    }));
    await press('Riquadro');
    await button(/Importa un file/).click();
    await choose(JSON.stringify(file));
    const frame = await (await page.locator('iframe.pane-frame').elementHandle())?.contentFrame();
    // As soon as the first part is written.
    await frame?.evaluate(() => {
      const watch = new MutationObserver(() => {
        const bar = document.querySelector('[role=progressbar]');
        if (Number(bar?.getAttribute('aria-valuenow') ?? 0) === 0) return;
        watch.disconnect();
        [...document.querySelectorAll('button')].find((own) => own.textContent === 'Interrompi')?.click();
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await button('Importa nella cartella').click();
    await pane.getByText('Importazione interrotta').waitFor();
    await picture('import-stopped');
    const [added, , same] = (await row('Capoversi')).map(Number);
    expect(added).toBeGreaterThan(0);
    expect((added ?? 0) + (same ?? 0)).toBe(500);
    await pane.getByText(/\d+ righe del file su \d+ sono già nella cartella/).waitFor();

    await button('Importa ciò che manca').click();
    await pane.getByText('20 obiettivi').waitFor();
    const ids = (await values('Stato di attuazione', 'A2:A502')).flat();
    expect(new Set(ids.slice(0, 500)).size).toBe(500);
    expect(ids[500]).toBeNull();
    expect(errors).toEqual([]);
  });
});
