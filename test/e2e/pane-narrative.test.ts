import { describeWith } from '../programs';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

const SHEET = 'Stato di attuazione';
const WRONG = 'Gli avvisi sono passati da 1.240 a 1.488, con un aumento del 30%.';

describeWith('chromium', 'the editor of the narrative', () => {
  let bench: PaneBench;
  const shared = sharedBench();
  const area = () => bench.input('text');
  const text = () => area().inputValue();
  const remark = () => bench.pane.getByRole('button', { name: /la variazione è 20,00\s%, non 30%/ });
  /** Opens the text of the sample; the Ids of its rows. */
  const open = async (): Promise<unknown[]> => {
    bench = await shared.withSample();
    await bench.button(/^Stato/).click();
    await bench.button(/^Stato di attuazione al 31\/12\/2018/).click();
    await area().waitFor();
    return bench.column(SHEET, 'A2:A10');
  };
  const selection = () =>
    area().evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]);
  /** What is underlined, as far as it can be seen. */
  const underlined = () =>
    bench.pane.locator('mark').evaluateAll((marks) => marks.map((mark) => mark.textContent));

  afterEach(() => expect(bench.errors).toEqual([]));

  test('a whole text is read, changed in one place and saved in one step; the rows keep their Ids', async () => {
    const ids = await open();
    const { button, pane, page, picture } = bench;
    const before = await text();
    expect(before.split('\n\n')).toHaveLength(9);
    const height = async () => (await area().boundingBox())?.height ?? 0;
    const low = await height();
    await page.setViewportSize({ width: 1280, height: 1100 });
    expect(await height()).toBeGreaterThan(low + 100);
    await picture('narrative-editor');
    const [first = '', second = '', ...rest] = before.split('\n\n');
    await area().fill([first, WRONG, `${second} Anche nel 2018.`, ...rest].join('\n\n'));
    await remark().waitFor();
    const inSample = ['da 2384', 'a 2860', "incremento dell'83,35%"];
    expect(await underlined()).toEqual(['da 1.240', 'a 1.488', 'aumento del 30%', ...inSample]);
    await remark().click();
    await picture('narrative-remark');
    expect(await selection()).toEqual([first.length + 2 + WRONG.indexOf('da 1.240'), expect.any(Number)]);

    await area().fill((await text()).replace('del 30%', 'del 20%'));
    await remark().waitFor({ state: 'detached' });
    expect(await underlined()).toEqual(inSample);
    await button('Salva').click();
    await pane.getByText('Salvato: Stato di attuazione al 31/12/2018').waitFor();
    const [one, ...others] = ids;
    const now = await bench.column(SHEET, 'A2:A11');
    expect(now.slice(0, 9)).toEqual([one, ...others]);
    expect(new Set(now).size).toBe(10);
    expect((await bench.column(SHEET, 'B2:B11')).slice(0, 3)).toEqual([1, 3, 4]);
    await button('Annulla la modifica').click();
    await pane.getByText('Modifica annullata', { exact: false }).waitFor();
    expect(await bench.column(SHEET, 'B2:B10')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await button(/^Stato di attuazione al 31\/12\/2018/).click();
    expect(await text()).toBe(before);
  });

  test('a figure of an indicator is put in at the caret, and Ctrl+Z takes it out again', async () => {
    await open();
    const { button, pane, page, picture } = bench;
    await area().fill('Gli utenti sono aumentati del .');
    await area().press('End');
    await area().press('ArrowLeft');
    await button('Inserisci un valore').click();
    await pane
      .getByRole('button', { name: /^Valore raggiunto/ })
      .first()
      .waitFor();
    await picture('narrative-values');
    await pane
      .getByRole('button', { name: /^Valore raggiunto/ })
      .nth(1)
      .click();
    const value = /^Gli utenti sono aumentati del [\d.,]+%\.$/;
    expect(await text()).toMatch(value);
    const end = (await text()).length - 1;
    expect(await selection()).toEqual([end, end]);
    expect(await area().evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+Z');
    expect(await text()).toBe('Gli utenti sono aumentati del .');
    await picture('narrative-inserted');
  });

  test('twelve paragraphs pasted from Word become twelve rows of the reference date', async () => {
    bench = await shared.withSample();
    const { button, pane } = bench;
    await button(/^Stato/).click();
    await button('Aggiungi testo').click();
    await bench.input('date').fill('30/06/2018');
    const pasted = Array.from({ length: 12 }, (_, index) => `Attività ${index + 1} del semestre.`);
    await area().focus();
    await area().evaluate((field: HTMLTextAreaElement, lines) => {
      const data = new DataTransfer();
      data.setData('text/plain', lines.join('\r\n'));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      document.execCommand('insertText', false, lines.join('\r\n'));
    }, pasted);
    await pane.getByText(/^12 capoversi · \d+ caratteri · 12 righe di stampa$/).waitFor();
    await button('Salva').click();
    await pane.getByText('Salvato: Stato di attuazione al 30/06/2018').waitFor();
    expect(await bench.column(SHEET, 'E11:E22')).toEqual(pasted);
  });

  test('a paragraph that a colleague has changed, too, is told alone; what each has written elsewhere stays', async () => {
    await open();
    const { button, pane, picture } = bench;
    const [first = '', second = '', third = '', ...rest] = (await text()).split('\n\n');
    await area().fill([first, `${second} Mio.`, third, ...rest].join('\n\n'));
    await bench.page.getByRole('tab', { name: SHEET, exact: true }).click();
    await bench.type('E3', 'Suo.');
    await bench.type('E4', 'Altro suo.');
    await button('Salva').click();
    await pane.getByText('Qualcuno ha modificato gli stessi campi').waitFor();
    await pane.getByText('Capoverso 2', { exact: true }).waitFor();
    await picture('narrative-conflict');
    expect(await pane.getByText('Capoverso 3', { exact: true }).count()).toBe(0);
    expect(await text()).toContain(`${second} Mio.`);
    await button('Salva i miei valori').click();
    await pane.getByText('Salvato: Stato di attuazione al 31/12/2018').waitFor();
    expect(await bench.column(SHEET, 'E2:E4')).toEqual([first, `${second} Mio.`, 'Altro suo.']);
  });

  test('a row that is selected in the sheet opens the text at that paragraph', async () => {
    await open();
    const { button, page } = bench;
    const paragraphs = (await text()).split('\n\n');
    await button('Annulla').click();
    await page.getByRole('tab', { name: SHEET, exact: true }).click();
    await bench.go('E8');
    await area().waitFor();
    expect(await selection()).toEqual([
      paragraphs.slice(0, 6).join('\n\n').length + 2,
      paragraphs.slice(0, 6).join('\n\n').length + 2,
    ]);
    expect(await area().evaluate((field) => field.scrollTop)).toBeGreaterThan(0);
    await bench.picture('narrative-selected');
    await area().press('End');
    await page.keyboard.type(' Finito.');
    await button('Salva').click();
    await bench.pane.getByText('Salvato: Stato di attuazione al 31/12/2018').waitFor();
    await area().waitFor({ state: 'detached' });
  });
});
