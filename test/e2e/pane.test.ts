import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { describeWith } from '../programs';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

const NEW_PHASE = 'Mostra fotografica nell’atrio';

describeWith('chromium', 'the pane on a workbook', () => {
  let bench: PaneBench;
  const shared = sharedBench();
  const open = async () => (bench = await shared.blank());
  const openSample = async () => (bench = await shared.withSample());
  const sheets = async () =>
    bench.page.getByRole('tablist', { name: 'Fogli' }).getByRole('tab').allTextContents();

  test('a blank workbook is prepared only after a yes', async () => {
    const { press, button, picture } = await open();
    await press('Prepara cartella');
    await button('Prepara cartella').waitFor();
    await picture('prepare');
    expect(await sheets()).toEqual(['Foglio1']);
    await button('Prepara cartella').click();
    await button('Aggiungi obiettivo').waitFor();
    expect(await sheets()).toEqual(expect.arrayContaining(['Controlli', 'Obiettivi', 'Fasi', 'Indicatori']));
    await picture('prepared');
    expect(bench.errors).toEqual([]);
  });

  test('from a blank workbook to a printed scheda and a file that holds it all', async () => {
    const { press, loadSample, button, field, overview, pane, picture, values, save, errors } = await open();
    await press('Riquadro');
    await button(/Prova con l’esempio/).waitFor();
    await picture('first-run');
    await loadSample();
    await overview('Somma dei pesi').getByText('a posto').waitFor();
    await picture('phases');

    await button('Aggiungi fase').click();
    await field('Descrizione').fill(NEW_PHASE);
    await field('Peso').fill('5,5');
    await pane.getByText('Somma dei pesi 105,50: 5,50 di troppo').waitFor();
    await field('Avanzamento').fill('40');
    await field('Fine prevista').fill('30/11/2018');
    await field('Fine prevista').press('Enter');
    await button(new RegExp(`11 ?${NEW_PHASE}`)).waitFor();
    await overview('Somma dei pesi').getByText('5,50 punti di troppo').waitFor();
    expect(await overview('Avanzamento ponderato').textContent()).toContain('96,87 %11 fasi');

    const [row = []] = await values('Fasi', 'A12:H12');
    expect(row[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(row.slice(1)).toEqual([11, '2018_P03_01', NEW_PHASE, 5.5, 40, null, 43434]);
    const [headings = [], objective = []] = await values('Obiettivi', 'A1:AZ2');
    expect(objective[headings.indexOf('Somma pesi')]).toBe(105.5);

    await press('Componi scheda');
    await button('Componi scheda').click();
    await pane.getByText(/Foglio «Scheda 2018_P03_01»: \d+ pagine/).waitFor();
    await picture('composed');
    expect(await sheets()).toContain('Scheda 2018_P03_01');

    const { bytes } = await save();
    const { sheets: saved } = await xlsxFormat.open(bytes);
    const texts = (name: string) =>
      [...(saved.find((sheet) => sheet.name === name)?.cells.values() ?? [])]
        .flatMap((cells) => [...cells.values()])
        .map(({ value }) => value);
    expect(texts('Fasi')).toContain(NEW_PHASE);
    expect(texts('Scheda 2018_P03_01')).toContain(NEW_PHASE);
    expect(texts('Scheda 2018_P03_01').join(' ')).toContain('105,50');
    expect(errors).toEqual([]);
  });

  test('a change of a cell shows in the pane by itself', async () => {
    const { overview, type, page, pane, button } = await openSample();
    await page.getByRole('tab', { name: 'Fasi' }).click();
    await type('E2', '2,5');
    // The selected row has opened its form, which shows the new value, too.
    await pane.getByText('Somma dei pesi: 92,50').waitFor();
    await button('Annulla').click();
    await overview('Somma dei pesi').getByText('mancano 7,50').waitFor();
  });

  test('what was damaged in the sheets is told before it is put in order, and what was done after', async () => {
    const { page, type, button, pane, picture, values, errors } = await openSample();
    await page.getByRole('tab', { name: 'Fasi' }).click();
    await type('E1', 'Peso %');
    await type('N3', 'fatto');
    await button(/^Cartella/).click();
    await button('Prepara cartella…').click();
    const lines = [
      'Intestazione cambiata: Fasi: «Peso %» invece di «Peso»',
      'Formule perse o cambiate: Fasi: Stato (1 cella)',
    ];
    for (const line of lines) await pane.getByText(line).waitFor();
    await picture('repairs');
    expect((await values('Fasi', 'E1')).flat()).toEqual(['Peso %']);
    await button('Prepara cartella').click();
    await pane.getByText('Messo a posto e ricontrollato').waitFor();
    for (const line of lines) await pane.getByText(line).waitFor();
    await picture('repaired');
    expect((await values('Fasi', 'E1')).flat()).toEqual(['Peso']);
    expect((await values('Fasi', 'N3')).flat()).toEqual(['conclusa']);
    await button('Indietro').click();
    await button('Prepara cartella…').click();
    await pane.getByText('La cartella è a posto').waitFor();
    await picture('in-order');
    expect(errors).toEqual([]);
  });

  test('a value typed over a formula is told; the formula comes back, and with the undo the value', async () => {
    const { page, type, button, pane, picture, values, errors } = await openSample();
    await page.getByRole('tab', { name: 'Fasi' }).click();
    await type('N3', 'fatta');
    await type('N5', 'fatta');
    await type('O4', '12');
    await button(/^Rilievi/).click();
    const finding = pane.getByText('cella N3 (Stato): manca la formula, al suo posto: fatta', {
      exact: false,
    });
    await finding.waitFor();
    await finding.scrollIntoViewIfNeeded();
    await picture('formula-lost');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    await picture('formula-lost-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await button('Ripristina la formula').first().click();
    await pane.getByText('Formule ripristinate: Fasi, Stato').waitFor();
    await finding.waitFor({ state: 'detached' });
    await picture('formula-restored');
    expect((await values('Fasi', 'N3:N5')).flat()).toEqual(['conclusa', 'conclusa', 'conclusa']);
    await button('Annulla la modifica').click();
    await finding.waitFor();
    expect((await values('Fasi', 'N3:N5')).flat()).toEqual(['fatta', 'conclusa', 'fatta']);
    expect(errors).toEqual([]);
  });

  test('the pane opens with two round trips, saves with three at most and composes with five', async () => {
    const { press, button, field, pane, page, counters, resetCounters } = await openSample();
    await page.getByRole('button', { name: 'Chiudi riquadro' }).click();
    const trips = async () => {
      // Longer than the pane waits before it reads what others changed.
      await page.waitForTimeout(1500);
      return (await counters()).roundTrips;
    };
    await resetCounters();
    await press('Riquadro');
    await button('Aggiungi fase').waitFor();
    expect(await trips()).toBeLessThanOrEqual(2);

    await button('Aggiungi fase').click();
    await field('Descrizione').fill(NEW_PHASE);
    await resetCounters();
    await button('Salva').click();
    await button(new RegExp(`11 ?${NEW_PHASE}`)).waitFor();
    // Two of them are the pane's own reading of what was saved.
    expect(await trips()).toBeLessThanOrEqual(3 + 2);

    await button(/^Scheda/).click();
    await resetCounters();
    await button('Componi scheda').click();
    await pane.getByText(/Foglio «Scheda 2018_P03_01»: \d+ pagine/).waitFor();
    // One more may be the look at the row that was saved, some seconds after.
    expect(await trips()).toBeLessThanOrEqual(5 + 2 + 1);
    expect(bench.errors).toEqual([]);
  });

  test('a phase is deleted after a question, with Esc it stays', async () => {
    const { button, pane, values, overview } = await openSample();
    await button(/^Azioni per la fase «Ideazione e realizzazione/).click();
    await button('Elimina').click();
    await pane.getByRole('alertdialog').press('Escape');
    await pane.getByRole('alertdialog').waitFor({ state: 'detached' });
    await button('Elimina').click();
    await pane.getByRole('alertdialog').getByRole('button', { name: 'Elimina' }).click();
    await overview('Somma dei pesi').getByText('mancano 10,00 punti').waitFor();
    expect((await values('Fasi', 'D2:D11')).flat().join()).not.toContain(
      'Ideazione e realizzazione di campagne',
    );
  });

  test('Esc leaves the form at once, and asks first when something was typed', async () => {
    const { button, field, pane } = await openSample();
    await button(/^1 ?Attività di coordinamento/).click();
    await field('Note').press('Escape');
    await button(/^1 ?Attività di coordinamento/).click();
    await field('Note').pressSequentially('bozza');
    await field('Note').press('Escape');
    await pane.getByRole('alertdialog').waitFor();
    await bench.page.keyboard.press('Escape');
    await pane.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await field('Note').inputValue()).toBe('bozza');
    await field('Note').press('Escape');
    await button('Esci senza salvare').click();
    await button('Aggiungi fase').waitFor();
  });

  test('while a cell is being edited the save waits, says what to press and goes on by itself', async () => {
    const { button, field, pane, page, go, picture, values } = await openSample();
    await button(/^1 ?Attività di coordinamento/).click();
    await field('Note').fill('Con la cella aperta');
    await page.getByRole('tab', { name: 'Indicatori' }).click();
    await go('Z50');
    await page.keyboard.type('in corso');
    await button('Salva').click();
    await pane.getByText('In Excel si sta modificando una cella').waitFor();
    await picture('cell-being-edited');
    await page.getByLabel('Modifica cella').press('Enter');
    await button('Aggiungi fase').waitFor();
    expect((await values('Fasi', 'M2')).flat()).toEqual(['Con la cella aperta']);
  });

  test('mac-it: what was typed survives when the system closes the pane, as it does another button of the ribbon [#4004]', async () => {
    const { press, button, field, pane, page, picture } = await openSample();
    await button(/^1 ?Attività di coordinamento/).click();
    await field('Note').fill('A metà');
    await press('Controlla');
    await pane.getByRole('heading', { name: 'Rilievi' }).waitFor();
    await picture('findings');
    await press('Riquadro');
    await pane.getByText('Ritrovate modifiche non salvate').waitFor();
    expect(await field('Note').inputValue()).toBe('A metà');
    await field('Note').fill('A metà e oltre');
    await page.getByRole('button', { name: 'Chiudi riquadro' }).click();
    await press('Riquadro');
    await pane.getByText('Ritrovate modifiche non salvate').waitFor();
    expect(await field('Note').inputValue()).toBe('A metà e oltre');
    await button('Salva').click();
    await button('Aggiungi fase').waitFor();
    await press('Riquadro');
    await button('Aggiungi fase').waitFor();
    expect(await pane.getByText('Ritrovate modifiche non salvate').count()).toBe(0);
  });

  test('a phase that somebody changed meanwhile is not overwritten unasked', async () => {
    const { button, field, pane, page, type, values, picture } = await openSample();
    await button(/^1 ?Attività di coordinamento/).click();
    await field('Note').fill('Le mie note');
    await page.getByRole('tab', { name: 'Fasi' }).click();
    await type('M2', 'Note di un altro');
    await button('Salva').click();
    await pane.getByText('Nel foglio: Note di un altro').waitFor();
    await picture('conflict');
    expect((await values('Fasi', 'M2')).flat()).toEqual(['Note di un altro']);
    await button('Salva i miei valori').click();
    await button('Aggiungi fase').waitFor();
    expect((await values('Fasi', 'M2')).flat()).toEqual(['Le mie note']);
  });

  test('a file with mistakes is refused with their places, and nothing is written', async () => {
    const { press, button, field, pane, picture } = await open();
    await press('Riquadro');
    await button(/Importa un file/).click();
    const content = JSON.stringify({
      schemaVersion: 1,
      entity: 'Comune',
      year: '2018',
      objectives: [{ code: 'A*' }],
    });
    await field('File di scambio').setInputFiles({
      name: 'peg.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await pane.getByText(/Il file ha \d+ errori: non è stato scritto nulla/).waitFor();
    await picture('import-problems');
    expect(await sheets()).toEqual(['Foglio1']);
  });
});
