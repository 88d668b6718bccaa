import { toSerial } from '../../src/domain/values/dates';
import { describeWith } from '../programs';
import { faults } from './axe';
import { startBrowser, stopBrowser } from './browser';
import { openPaneBench, type PaneBench } from './pane-bench';

describeWith('chromium', 'corrections of an approved plan', () => {
  let bench: PaneBench;
  const input = (name: string) => bench.input(name);
  const column = (sheet: string, area: string) => bench.column(sheet, area);
  const focused = () => bench.pane.locator(':focus').textContent();

  beforeAll(startBrowser);
  afterAll(stopBrowser);
  afterEach(async () => {
    expect(bench.errors).toEqual([]);
    await bench.close();
  });

  test('the plan is approved, a day corrected, a weight typed over and put back', async () => {
    bench = await openPaneBench({ blank: true });
    await bench.loadSample();
    const { button, pane, page, picture } = bench;
    const frame = await bench.press('Riquadro');
    const look = async (name: string) => {
      expect([name, await faults(frame)]).toEqual([name, []]);
      await picture(name);
    };

    await button('Cartella').click();
    await button('Parametri').click();
    await input('approvalAct').fill('D.G.C. n. 12/2018');
    await input('approvalDate').fill('01/02/2018');
    await input('approvalDate').press('Enter');
    await pane.getByText('diventano quelli approvati', { exact: false }).waitFor();
    expect(await focused()).toBe('Torna ai parametri');
    await look('approval');
    await button('Approva il piano').click();
    await pane.getByText('Piano approvato il 01/02/2018.', { exact: false }).waitFor();
    expect((await column('Approvato', 'C2:C4')).sort()).toEqual(['Fine prevista', 'Inizio previsto', 'Peso']);

    await button('Obiettivi').click();
    await pane.getByRole('listitem').first().getByRole('button', { name: /^1/ }).click();
    await input('plannedEnd').fill('30/11/2018');
    await input('plannedEnd').press('Enter');
    const dialog = pane.getByRole('dialog', { name: 'Rettifica del piano approvato' });
    await dialog.getByText('fine prevista: 31/12/2018 → 30/11/2018').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await input('plannedEnd').inputValue()).toBe('30/11/2018');
    expect(await input('plannedEnd').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await look('correction-dialog');
    await page.keyboard.press('Space');
    await dialog.getByLabel('Motivo').fill('Data sbagliata nel PEG');
    await dialog.getByLabel('Autore').fill('ROSSI ANNA');
    await dialog.getByLabel('Autore').press('Enter');
    await pane.getByText('Salvato:', { exact: false }).waitFor();
    expect(await column('Rettifiche', 'B2:F2')).toEqual([
      expect.any(Number),
      'ROSSI ANNA',
      'errore materiale',
      null,
      null,
    ]);
    expect(await column('Rettifiche', 'I2:L2')).toEqual([
      'Fine prevista',
      toSerial('2018-12-31'),
      toSerial('2018-11-30'),
      'Data sbagliata nel PEG',
    ]);
    const note = 'Correzione errore materiale: fine prevista 30/11/2018';
    expect(await column('Fasi', 'M2:M11')).toContain(note);

    await page.getByRole('tab', { name: 'Fasi', exact: true }).click();
    const weights = await column('Fasi', 'E2:E11');
    await bench.type('E2', '99');
    await button(/^Rilievi/).click();
    const finding = pane.getByRole('listitem').filter({ hasText: 'Il piano è stato approvato con peso' });
    await finding.getByRole('button', { name: 'Registra una rettifica…' }).click();
    await dialog.waitFor();
    expect(await dialog.getByLabel('Autore').inputValue()).toBe('ROSSI ANNA');
    await dialog.getByRole('button', { name: 'Annulla' }).click();
    expect(await focused()).toBe('Registra una rettifica…');
    await look('correction-findings');
    await finding.getByRole('button', { name: 'Ripristina il valore approvato' }).click();
    await finding.waitFor({ state: 'detached' });
    expect(await focused()).not.toBe(null);
    expect(await column('Fasi', 'E2:E11')).toEqual(weights);
    await button('Annulla la modifica').click();
    await finding.waitFor();
    await finding.getByRole('button', { name: 'Ripristina il valore approvato' }).click();
    await finding.waitFor({ state: 'detached' });

    await button('Cartella').click();
    await button('Rettifiche (1)').click();
    await pane.getByText('1 rettifica su 1').waitFor();
    await look('corrections');
    await pane.getByRole('button', { name: /^2018_P03_01/ }).click();
    await input('reason').waitFor();
    await look('correction-form');
    await page.keyboard.press('Escape');
    await button('Mostra il foglio da stampare').click();
    await page.getByRole('tab', { name: 'Rettifiche', exact: true, selected: true }).waitFor();
  });
});
