import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith } from '../programs';
import { faults } from './axe';
import { formViews } from './form-views';
import { fitsNarrow, fitsZoomed, inLooks } from './looks';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

/** A file that changes the year and a paragraph of the sample. */
function changedSample(): { name: string; mimeType: string; buffer: Buffer } {
  const text = readFileSync(join(__dirname, '../../assets/sample.json'), 'utf8');
  const changed = text.replace('"year": 2018', '"year": 2019').replace('quotidiana', 'settimanale');
  return { name: 'peg.json', mimeType: 'application/json', buffer: Buffer.from(changed) };
}

describeWith('chromium', 'the look of the pane', () => {
  let bench: PaneBench;
  const shared = sharedBench();

  const paneFrame = async () => {
    const frame = await (await bench.page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The pane is closed');
    return frame;
  };

  test('axe finds no fault in any view, light and dark, and nothing sticks out at 320 pixels', async () => {
    bench = await shared.blank();
    const { press, button, field, pane, loadSample } = bench;
    const found: Record<string, unknown> = {};
    const narrow = async (view: string) => {
      await bench.resize(300);
      await bench.picture(`${view}-320`);
      found[`${view}, 320`] = await fitsNarrow(await paneFrame());
      await bench.resize(-27);
    };
    const look = async (view: string) => {
      const frame = await paneFrame();
      await inLooks(['light', 'dark'], bench, frame, async (own, rules) => {
        await bench.picture(`${view}-${own}`);
        found[`${view}, ${own}`] = await faults(frame, rules);
      });
      await narrow(view);
    };
    await press('Riquadro');
    await button(/Prova con l’esempio/).waitFor();
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
    await button(/^3 ?Gestione/).click();
    await field('Fine effettiva').fill('31/02/2018');
    await button('Salva').click();
    await field('Fine effettiva').scrollIntoViewIfNeeded();
    await narrow('form-of-a-phase');
    await button('Annulla').click();
    await button('Esci senza salvare').click();
    await button(/^Rilievi/).click();
    await pane.getByRole('heading', { name: 'Rilievi' }).waitFor();
    await look('findings');
    await button('Scheda').click();
    await button('Componi scheda').waitFor();
    await look('compose');
    await button('Cartella').click();
    await button('Importa un file…').waitFor();
    await look('workbook');
    await button('Prepara cartella…').click();
    await pane.getByText('La cartella è a posto').waitFor();
    await look('in-order');
    await button('Indietro').click();
    await bench.page.getByRole('tab', { name: 'Fasi' }).click();
    await bench.type('E1', 'Peso %');
    await bench.type('N3', 'fatto');
    await button('Cartella').click();
    await button('Prepara cartella…').click();
    await pane.getByText('Intestazione cambiata', { exact: false }).waitFor();
    await look('repairs');
    await button('Prepara cartella').click();
    await pane.getByText('Messo a posto e ricontrollato').waitFor();
    await look('repaired');
    await button('Indietro').click();
    await button('Esporta un file…').click();
    await button('Scarica peg-2018.json').waitFor();
    await look('export');
    await button('Indietro').click();
    await button('Importa un file…').click();
    await button('Incolla il testo…').click();
    await look('import-paste');
    await field('File di scambio').setInputFiles(changedSample());
    await pane.getByText('Che cosa viene modificato (2)').click();
    await look('import-preview');
    const faultless = Object.keys(found).map((view) => [view, view.endsWith('320') ? true : []]);
    expect(found).toEqual(Object.fromEntries(faultless));
    expect(faultless).toHaveLength(14 * 3 + 1);
  });

  test('axe finds no fault in any form in any look, and nothing sticks out at 320 pixels and at a zoom of 200 %', async () => {
    bench = await shared.withSample();
    await bench.resize(300);
    const frame = await paneFrame();
    const found: Record<string, unknown> = {};
    for (const { name, enter, leave } of formViews) {
      await enter(bench);
      await inLooks(['light', 'dark', 'contrast'], bench, frame, async (look, rules) => {
        await bench.picture(`${name}-320-${look}`);
        found[`${name}, ${look}`] = { faults: await faults(frame, rules), fits: await fitsNarrow(frame) };
      });
      // The table of pasted rows is as wide as its columns.
      if (!isOfPasting(name)) {
        await bench.resize(-317);
        found[`${name}, zoom`] = { faults: [], fits: await fitsZoomed(frame) };
        await bench.picture(`${name}-zoom`);
        await bench.resize(400);
      }
      await leave(bench);
    }
    const faultless = Object.keys(found).map((name) => [name, { faults: [], fits: true }]);
    expect(found).toEqual(Object.fromEntries(faultless));
    const unzoomed = formViews.filter(({ name }) => isOfPasting(name));
    expect(faultless).toHaveLength(formViews.length * 4 - unzoomed.length);
    expect(bench.errors).toEqual([]);
  });

  test('axe finds no fault in the first steps and in an empty list, and nothing sticks out', async () => {
    bench = await shared.blank();
    const { press, button, input, pane } = bench;
    await press('Prepara cartella');
    await button('Prepara cartella').click();
    await button('Scrivi ente ed esercizio').waitFor();
    await bench.resize(300);
    const frame = await paneFrame();
    const found: Record<string, unknown> = {};
    const look = async (view: string) => {
      await inLooks(['light', 'dark', 'contrast'], bench, frame, async (own, rules) => {
        await bench.picture(`${view}-320-${own}`);
        found[`${view}, ${own}`] = { faults: await faults(frame, rules), fits: await fitsNarrow(frame) };
      });
      await bench.resize(-317);
      found[`${view}, zoom`] = { faults: [], fits: await fitsZoomed(frame) };
      await bench.picture(`${view}-zoom`);
      await bench.resize(400);
    };
    await look('first-steps');
    await button('Scrivi ente ed esercizio').click();
    await input('entity').fill('Comune di San Martino in Valle Superiore e Castelnuovo');
    await button('Salva').click();
    await button('Annulla la modifica').waitFor();
    await look('first-steps-with-one');
    await button('Aggiungi obiettivo').click();
    await input('code').fill('2026_01');
    await input('description').fill('Primo obiettivo');
    await button('Salva').click();
    await pane.getByText('Le fasi sono i passi', { exact: false }).waitFor();
    await look('no-phases');
    const faultless = Object.keys(found).map((name) => [name, { faults: [], fits: true }]);
    expect(found).toEqual(Object.fromEntries(faultless));
    expect(faultless).toHaveLength(3 * 4);
    expect(bench.errors).toEqual([]);
  });

  test('every control is told apart in forced colours', async () => {
    bench = await shared.withSample();
    await bench.page.emulateMedia({ forcedColors: 'active' });
    await bench.press('Riquadro');
    await bench.button('Aggiungi fase').waitFor();
    await bench.picture('phases-contrast');
    expect(await faults(await paneFrame())).toEqual([]);
    const underlines = await bench.pane
      .getByRole('navigation', { name: 'Parti del riquadro' })
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderBottomColor));
    expect(underlines.filter((color) => color === underlines[0])).toHaveLength(1);
  });
});

function isOfPasting(name: string): boolean {
  return name.startsWith('paste');
}
