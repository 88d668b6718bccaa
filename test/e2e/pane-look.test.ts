import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith } from '../programs';
import { faults } from './axe';
import { START_TIME, startBrowser, stopBrowser } from './browser';
import { formViews } from './form-views';
import { faultsInLooks } from './looks';
import { openPaneBench, type PaneBench } from './pane-bench';

jest.setTimeout(180_000);

/** A file that changes the year and a paragraph of the sample. */
function changedSample(): { name: string; mimeType: string; buffer: Buffer } {
  const text = readFileSync(join(__dirname, '../../assets/sample.json'), 'utf8');
  const changed = text.replace('"year": 2018', '"year": 2019').replace('quotidiana', 'settimanale');
  return { name: 'peg.json', mimeType: 'application/json', buffer: Buffer.from(changed) };
}

describeWith('chromium', 'the look of the pane', () => {
  let bench: PaneBench;

  beforeAll(async () => {
    await startBrowser();
  }, START_TIME);
  afterAll(stopBrowser);
  afterEach(() => bench.close());

  const paneFrame = async () => {
    const frame = await (await bench.page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The pane is closed');
    return frame;
  };

  test('axe finds no fault in any view, light and dark', async () => {
    bench = await openPaneBench({ blank: true });
    const { press, button, field, pane, loadSample } = bench;
    const found: Record<string, string[]> = {};
    const look = async (view: string) =>
      (found[view] = await faultsInLooks(view, ['dark'], bench, await paneFrame()));
    await press('Riquadro');
    await button(/Provare con l’esempio/).waitFor();
    await look('first-run');
    await loadSample();
    await look('phases');
    await button('Aggiungi fase').click();
    await field('Peso').fill('120');
    await field('Fine prevista').fill('31/02/2018');
    await button('Salva').click();
    await pane.getByText('Questo campo è obbligatorio', { exact: false }).waitFor();
    await look('form-with-errors');
    await button('Annulla').click();
    await pane.getByRole('alertdialog').waitFor();
    await look('unsaved');
    await button('Esci senza salvare').click();
    await button(/^Azioni per la fase «Ideazione/).click();
    await button('Elimina').click();
    await pane.getByRole('alertdialog').waitFor();
    await look('delete');
    await pane.getByRole('alertdialog').getByRole('button', { name: 'Annulla' }).click();
    await button(/^Rilievi/).click();
    await pane.getByRole('heading', { name: 'Rilievi' }).waitFor();
    await look('findings');
    await button('Scheda').click();
    await button('Componi scheda').waitFor();
    await look('compose');
    await button('Cartella').click();
    await button('Importa un file…').waitFor();
    await look('workbook');
    await button('Esporta un file…').click();
    await button('Scarica peg-2018.json').waitFor();
    await look('export');
    await button('Indietro').click();
    await button('Importa un file…').click();
    await field('File di scambio').setInputFiles(changedSample());
    await pane.getByText('Che cosa viene modificato (2)').click();
    await look('import-preview');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((view) => [view, []])));
  });

  /** Draws the edge of the pane to the right, or to the left. */
  const resize = async (by: number) => {
    const { page } = bench;
    const edge = await page.getByRole('slider', { name: 'Larghezza del riquadro' }).boundingBox();
    if (!edge) throw new Error('The pane has no edge');
    await page.mouse.move(edge.x + 3, 400);
    await page.mouse.down();
    await page.mouse.move(edge.x + by, 400, { steps: 5 });
    await page.mouse.up();
  };

  test('axe finds no fault in any form in any look, and nothing sticks out at 320 pixels', async () => {
    bench = await openPaneBench({ blank: true });
    await bench.loadSample();
    await resize(300);
    const frame = await paneFrame();
    const found: Record<string, unknown> = {};
    for (const { name, enter, leave } of formViews) {
      await enter(bench);
      const fits = await frame.evaluate(
        () => window.innerWidth <= 320 && document.documentElement.scrollWidth <= window.innerWidth,
      );
      found[name] = { faults: await faultsInLooks(`${name}-320`, ['dark', 'contrast'], bench, frame), fits };
      await leave(bench);
    }
    const faultless = formViews.map(({ name }) => [name, { faults: [], fits: true }]);
    expect(found).toEqual(Object.fromEntries(faultless));
    expect(bench.errors).toEqual([]);
  });

  test('at a zoom of 200 % the pane is still read without scrolling sideways', async () => {
    bench = await openPaneBench({ blank: true, width: 1500 });
    await bench.loadSample();
    await resize(-300);
    const frame = await paneFrame();
    await frame.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    for (const { name, enter, leave } of formViews.filter((view) => !view.name.startsWith('paste'))) {
      await enter(bench);
      await bench.picture(`${name}-zoom`);
      const wide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([name, wide <= 0]).toEqual([name, true]);
      await leave(bench);
    }
  });

  test('nothing sticks out of a pane of 320 pixels', async () => {
    bench = await openPaneBench({ blank: true });
    const { pane, button, field, loadSample, picture } = bench;
    await loadSample();
    await resize(300);
    const frame = await paneFrame();
    const widths = () =>
      frame.evaluate(() => [
        window.innerWidth <= 320,
        document.documentElement.scrollWidth <= window.innerWidth,
      ]);
    await picture('phases-320');
    expect(await widths()).toEqual([true, true]);
    await button(/^3 ?Gestione/).click();
    await field('Fine effettiva').fill('31/02/2018');
    await button('Salva').click();
    await field('Fine effettiva').scrollIntoViewIfNeeded();
    await picture('form-320');
    expect(await widths()).toEqual([true, true]);
    await button('Annulla').click();
    await button('Esci senza salvare').click();
    const views = { Rilievi: 'Rilievi', Scheda: 'Componi scheda', Cartella: 'Citta' };
    for (const [view, heading] of Object.entries(views)) {
      await button(new RegExp(`^${view}`)).click();
      await pane.getByRole('heading', { name: new RegExp(`^${heading}`) }).waitFor();
      await picture(`${view.toLowerCase()}-320`);
      expect(await widths()).toEqual([true, true]);
    }
    await button('Esporta un file…').click();
    await button('Scarica peg-2018.json').waitFor();
    await picture('export-320');
    expect(await widths()).toEqual([true, true]);
    await button('Indietro').click();
    await button('Importa un file…').click();
    await field('File di scambio').setInputFiles(changedSample());
    await pane.getByText('Che cosa viene modificato (2)').click();
    await picture('import-preview-320');
    expect(await widths()).toEqual([true, true]);
  });

  test('every control is told apart in forced colours', async () => {
    bench = await openPaneBench({ blank: true });
    await bench.page.emulateMedia({ forcedColors: 'active' });
    await bench.loadSample();
    await bench.picture('phases-contrast');
    expect(await faults(await paneFrame())).toEqual([]);
    const underlines = await bench.pane
      .getByRole('navigation', { name: 'Parti del riquadro' })
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderBottomColor));
    expect(underlines.filter((color) => color === underlines[0])).toHaveLength(1);
  });
});
