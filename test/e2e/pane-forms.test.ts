import type { Locator } from 'playwright-core';
import { describeWith } from '../programs';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

describeWith('chromium', 'the forms of the pane', () => {
  let bench: PaneBench;
  const shared = sharedBench();
  const open = async () => (bench = await shared.withSample());
  const input = (name: string) => bench.input(name);
  const sheet = (name: string) => bench.page.getByRole('tab', { name, exact: true }).click();
  const column = (sheet: string, area: string) => bench.column(sheet, area);

  afterEach(() => expect(bench.errors).toEqual([]));

  test('an objective with three phases and two indicators is added and composed in under 40 actions', async () => {
    const { button, pane, picture } = await open();
    let actions = 0;
    const click = async (control: Locator) => {
      actions += 1;
      await control.click();
    };
    const type = async (name: string, text: string) => {
      actions += 1;
      await input(name).fill(text);
    };
    const press = async (name: string, key: string) => {
      actions += 1;
      await input(name).press(key);
    };

    await click(button('Obiettivi'));
    await click(button('Aggiungi obiettivo'));
    await type('code', '2018_P03_02');
    await type('description', 'Aprire lo sportello digitale per i cittadini');
    actions += 1;
    await input('centre').selectOption('09_U_P3');
    await press('code', 'Enter');

    await click(button('Aggiungi fase'));
    const phases = [
      ['Analisi dei bisogni', '30', '31/03/2018'],
      ['Realizzazione dello sportello', '50', '30/09/2018'],
      ['Formazione del personale', '20', '31/12/2018'],
    ] as const;
    for (const [index, [description, weight, end]] of phases.entries()) {
      await pane.locator('form[novalidate] [name="description"]:focus').waitFor();
      await type('description', description);
      await type('weight', weight);
      await type('plannedStart', '01/01/2018');
      await type('plannedEnd', end);
      if (index < phases.length - 1) await click(button('Salva e aggiungi'));
      else await press('plannedEnd', 'Enter');
    }
    await bench.overview('Somma dei pesi').getByText('a posto').waitFor();

    await click(button(/^Indicatori/));
    await click(button('Aggiungi indicatore'));
    await type('description', 'Giorni di apertura');
    await type('expected', '200');
    await type('achieved', '210');
    await click(button('Salva e aggiungi'));
    await pane.locator('form[novalidate] [name="description"]:focus').waitFor();
    await type('description', 'Utenti serviti');
    await type('expected', '1.500');
    await press('expected', 'Enter');

    await button('Aggiungi indicatore').waitFor();
    await click(button('Scheda'));
    await click(button('Componi scheda'));
    await pane.getByText(/Foglio «Scheda 2018_P03_02»: \d+ pagin/).waitFor();
    await picture('new-objective-composed');
    expect(actions).toBeLessThan(40);
    expect(await column('Fasi', 'C12:E14')).toEqual(
      phases.flatMap(([description, weight]) => ['2018_P03_02', description, Number(weight)]),
    );
    expect(await column('Indicatori', 'D7:D8')).toEqual(['Giorni di apertura', 'Utenti serviti']);
  });

  test('the first click on Annulla works although the field that it leaves is wrong', async () => {
    const { button, pane, page } = await open();
    await page.setViewportSize({ width: 1280, height: 1400 });
    /** Presses where the button is seen, and lets go at the same point. */
    const pressOnce = async (control: Locator) => {
      const box = await control.boundingBox();
      if (!box) throw new Error('The button is not in sight');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.waitForTimeout(100);
      await page.mouse.up();
    };
    const discard = async () => {
      await pressOnce(button('Annulla'));
      await button('Esci senza salvare').click();
      await pane.locator('form[novalidate]').waitFor({ state: 'detached' });
    };
    await button('Aggiungi fase').click();
    await input('weight').fill('1.234');
    await discard();

    await button('Aggiungi fase').click();
    await input('weight').fill('5');
    await input('description').fill('x');
    await input('description').fill('');
    await discard();

    await button('Cartella').click();
    await button(/^Centri di responsabilità/).click();
    await button('Aggiungi centro').click();
    await input('code').fill('2018*');
    await discard();

    // Left for another field, the message comes, and the field that was pressed stays under the pointer.
    await button('Aggiungi centro').click();
    await page.setViewportSize({ width: 1280, height: 520 });
    await input('code').fill('2018*');
    await input('manager').scrollIntoViewIfNeeded();
    const before = await input('manager').boundingBox();
    await pressOnce(input('manager'));
    await pane.getByText('contiene caratteri non ammessi', { exact: false }).waitFor();
    expect((await input('manager').boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
    await page.setViewportSize({ width: 1280, height: 1400 });
    await discard();

    await button(/^Rilievi/).click();
    await button('Accetta com’è…').first().click();
    await input('reason').fill('x');
    await input('reason').fill('');
    await pressOnce(button('Annulla'));
    await pane.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('in a low pane, as at a zoom of 200 %, the buttons of a form stand below its fields, not over them', async () => {
    const { button, pane, page } = await open();
    await button('Aggiungi fase').click();
    const height = () => pane.locator('html').evaluate(() => innerHeight);
    const top = async () => {
      await input('description').evaluate(() => scrollTo(0, 0));
      return button('Salva').evaluate((one) => one.getBoundingClientRect().top);
    };
    expect(await top()).toBeLessThan(await height());
    await page.setViewportSize({ width: 1280, height: 520 });
    expect(await height()).toBeLessThan(480);
    expect(await top()).toBeGreaterThan(await height());
  });

  test('a centre that a phase lacks is added by keyboard, among forty, and the focus is back in the field', async () => {
    const { button, pane, page } = await open();
    const focused = () => pane.locator(':focus');
    await button('Cartella').click();
    await button(/^Centri di responsabilità/).click();
    await button('Incolla righe…').click();
    const rows = Array.from({ length: 40 }, (_, index) => `C${index + 100}\tServizio numero ${index}`);
    await pane.getByLabel('Righe incollate').fill(['Codice\tDenominazione', ...rows].join('\n'));
    await button('Aggiungi 40 righe').click();
    await button('Aggiungi centro').waitFor();
    await button('Obiettivi').click();
    await button('Aggiungi fase').click();
    await input('description').fill('Aprire lo sportello');

    await button('Aggiungi centro…').press('Enter');
    await pane.getByRole('dialog').locator('[name="code"]:focus').waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused().textContent()).toBe('Aggiungi centro…');
    await page.keyboard.press('Enter');
    await pane.getByRole('dialog').locator('[name="code"]:focus').waitFor();
    await page.keyboard.type('Z900');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Servizio nuovo');
    await page.keyboard.press('Enter');
    await pane.locator('select[name="centre"]:focus').waitFor();
    expect(await focused().inputValue()).toBe('Z900');
    // The browser goes to the line that begins as one types.
    await page.keyboard.type('C117');
    expect(await focused().inputValue()).toBe('C117');
    expect(await input('description').inputValue()).toBe('Aprire lo sportello');
    await button('Salva').click();
    await button(/^11 ?Aprire lo sportello/).waitFor();
    expect(await column('Centri', 'B2:B50')).toEqual(expect.arrayContaining(['C117', 'Z900']));
  });

  test('another workbook closes the pane, which begins anew', async () => {
    const { button, page, press } = await open();
    await page.getByRole('button', { name: 'Nuova', exact: true }).click();
    await page.locator('iframe.pane-frame').waitFor({ state: 'detached' });
    await press('Riquadro');
    await button(/Prova con l’esempio/).waitFor();
    expect(await button('Aggiungi fase').count()).toBe(0);
  });

  test('a row that is selected in a sheet opens in its form, unless the open one holds something unsaved', async () => {
    const { go, button, pane } = await open();
    await sheet('Indicatori');
    await go('D3');
    await input('base').waitFor();
    expect(await input('description').inputValue()).toContain('whatsapp');
    await go('D4');
    await input('base').waitFor();
    expect(await input('base').inputValue()).toBe('801');
    // The keyboard stays with the sheet.
    await bench.page.keyboard.type('Nuovo testo');
    await bench.page.keyboard.press('Enter');
    expect((await column('Indicatori', 'D4'))[0]).toBe('Nuovo testo');

    await input('notes').fill('Da salvare');
    await go('D2');
    await bench.page.waitForTimeout(800);
    expect(await input('notes').inputValue()).toBe('Da salvare');
    await button('Salva').click();
    await button('Aggiungi indicatore').waitFor();

    await sheet('Centri');
    await go('B2');
    await pane.getByRole('heading', { name: 'Modifica centro' }).waitFor();
    expect(await input('code').inputValue()).toBe('09_U_P3');
  });

  test('a row typed into a sheet is to be adopted, and completed by the next save', async () => {
    const { button, type, pane } = await open();
    await sheet('Fasi');
    // It belongs to nothing, so no form of it opens, until its last cell is typed.
    await type('D12', 'Scritta nel foglio');
    await type('C12', '2018_P03_01');
    await button(/Scritta nel foglio/)
      .first()
      .waitFor();
    await pane.getByText('senza Id', { exact: false }).waitFor();
    expect((await column('Fasi', 'A12:B12')).every((value) => value === null || value === '')).toBe(true);
    await button('Aggiungi fase').click();
    await input('description').fill('Scritta nel modulo');
    await button('Salva').click();
    await button(/Scritta nel modulo/)
      .first()
      .waitFor();
    await pane.getByText('senza Id', { exact: false }).waitFor({ state: 'detached' });
    const [id, order] = await column('Fasi', 'A12:B12');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(typeof order).toBe('number');
  });

  test('an objective is renamed everywhere, deleted with all its rows, and both are undone', async () => {
    const { button, pane, picture } = await open();
    const before = await column('Fasi', 'C2:D11');
    await button('Dati').click();
    await input('code').fill('2018_NUOVO');
    await button('Salva').click();
    await pane.getByRole('heading', { name: '2018_NUOVO' }).waitFor();
    expect(new Set(await column('Fasi', 'C2:C11'))).toEqual(new Set(['2018_NUOVO']));
    expect(new Set(await column('Indicatori', 'C2:C6'))).toEqual(new Set(['2018_NUOVO']));
    expect(new Set(await column('Stato di attuazione', 'C2:C10'))).toEqual(new Set(['2018_NUOVO']));
    await button('Annulla la modifica').click();
    await pane.getByText('Modifica annullata: i valori sono tornati quelli di prima.').waitFor();
    expect(await column('Fasi', 'C2:D11')).toEqual(before);

    await button('Dati').click();
    await button('Elimina').click();
    await pane.getByText('fasi 10, indicatori 5, capoversi 9', { exact: false }).waitFor();
    await picture('delete-objective');
    await pane.getByRole('alertdialog').getByRole('button', { name: 'Elimina' }).click();
    await pane.getByText('Eliminato: 2018_P03_01').waitFor();
    expect((await column('Fasi', 'A2:D2')).every((value) => value === null || value === '')).toBe(true);
    await button('Annulla la modifica').click();
    await pane.getByText('Modifica annullata: i valori sono tornati quelli di prima.').waitFor();
    expect(await column('Fasi', 'C2:D11')).toEqual(before);
    expect((await column('Storico', 'B2:D4')).filter(Boolean)).toHaveLength(9);
  });

  test('phases are moved with the mouse and with the arrow keys', async () => {
    const { button, pane } = await open();
    const orders = () => column('Fasi', 'B2:B11');
    const handle = (name: RegExp) => pane.getByRole('button', { name });
    await handle(/^Sposta «Attività di coordinamento/).focus();
    await bench.page.keyboard.press('ArrowDown');
    await pane.getByText('Spostato: Attività di coordinamento', { exact: false }).waitFor();
    expect((await orders()).slice(0, 3)).toEqual([2, 1, 3]);
    await handle(/^Sposta «Gestione dei canali/).dragTo(button(/^1 ?Presidio/));
    await pane.getByText('Spostato: Gestione dei canali', { exact: false }).waitFor();
    expect((await orders()).slice(0, 3)).toEqual([3, 2, 1]);
    await button('Annulla la modifica').click();
    await pane.getByText('Modifica annullata', { exact: false }).waitFor();
    expect((await orders()).slice(0, 3)).toEqual([2, 1, 3]);
  });

  test('rows pasted from a sheet are shown as understood and added in one go', async () => {
    const { button, pane, picture } = await open();
    await button('Incolla righe…').click();
    await pane
      .getByLabel('Righe incollate')
      .fill('Descrizione\tPeso\tFine prevista\nPrima\t12,5\t30/06/2018\nSeconda\t1.234\t31.12.18');
    await pane.getByText('1.234 è troppo grande: il massimo è 100.').waitFor();
    await picture('paste-faulty');
    expect(await button(/^Aggiungi 2 righe/).count()).toBe(0);
    await pane
      .getByLabel('Righe incollate')
      .fill('Descrizione\tPeso\tFine prevista\nPrima\t12,5\t30/06/2018\nSeconda\t7\t31.12.18');
    await picture('paste-preview');
    await button(/^Aggiungi 2 righe/).click();
    await pane.getByText('Aggiunte 2 righe').waitFor();
    expect(await column('Fasi', 'D12:E13')).toEqual(['Prima', 12.5, 'Seconda', 7]);
    expect(await column('Fasi', 'H12:H13')).toEqual([43281, 43465]);
  });

  test('mac-it: displayLanguage may be en-US on an Italian Mac; the pane speaks Italian or English at once, and remembers it [#1731, #2439]', async () => {
    const { button, press, pane, page } = await open();
    await button('English').waitFor();
    await page.evaluate(() => {
      window.workbench.surroundings.displayLanguage = 'en-US';
    });
    await press('Riquadro');
    await button('Add phase').waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('en');
    await button('Italiano').click();
    await button('Aggiungi fase').waitFor();
    await press('Riquadro');
    await button('Aggiungi fase').waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('it');
    await button('English').click();
    await button('Add phase').waitFor();
  });

  test('a draft that was kept does not write over what somebody else wrote since', async () => {
    const { button, pane, type } = await open();
    await button('Cartella').click();
    await button('Parametri').click();
    await input('protocolNumber').fill('77/2019');
    await button(/^Rilievi/).click();
    await sheet('Parametri');
    await type('C2', 'Comune nuovo');
    expect((await column('Parametri', 'C2'))[0]).toBe('Comune nuovo');
    await button('Cartella').click();
    await button(/^Parametri/).click();
    await pane.getByText('Ritrovate modifiche non salvate').waitFor();
    await button('Salva').click();
    await pane.getByRole('heading', { name: 'Comune nuovo' }).waitFor();
    const cells = await column('Parametri', 'B2:C30');
    expect(cells[1]).toBe('Comune nuovo');
    expect(cells[cells.indexOf('Protocollo: numero') + 1]).toBe('77/2019');
  });
});
