import type { Frame } from 'playwright-core';
import { describeWith } from '../programs';
import { PATIENCE_MS } from './browser';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

/** More than the controls of any view. */
const MOST_TABS = 80;

describeWith('chromium', 'the pane with the keyboard alone', () => {
  let bench: PaneBench;
  const shared = sharedBench();

  /**
   * What has the focus: its name, whether Tab reaches it, as it does not a heading that took the focus over, and whether
   * it is `seen`, in the window and with its focus drawn. After a Tab it is asked once the focus has gone from where the
   * last question found it; out of the pane it goes by a message to the host.
   */
  const focused = (frame: Frame, after: 'any time' | 'tab' = 'any time') =>
    frame.evaluate(
      async ([isTabbed, patience]) => {
        const kept = window as { lastFocused?: Element | null };
        const isInPane = () => parent.document.activeElement === frameElement;
        const end = performance.now() + patience;
        while (isTabbed && isInPane() && document.activeElement === kept.lastFocused) {
          if (performance.now() > end) throw new Error('Tab leaves the focus where it is');
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        const element = document.activeElement;
        kept.lastFocused = element;
        if (!isInPane() || !(element instanceof HTMLElement) || element === document.body) return null;
        const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
        const { top, bottom, height } = element.getBoundingClientRect();
        return {
          name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(),
          isControl: element.tabIndex >= 0,
          seen: height > 0 && bottom > 0 && top < innerHeight && element.matches(':focus-visible'),
        };
      },
      [after === 'tab', PATIENCE_MS] as const,
    );

  /** Brings the focus to the first control, as Excel does for who comes with F6. */
  const enter = (frame: Frame) => frame.locator('button, input, select, textarea, a[href]').first().focus();

  /**
   * Presses Tab until a control of that name has the focus; Tab beyond the last one leaves the pane for the sheet.
   * @returns the names of those passed by
   */
  const tabTo = async (frame: Frame, name: RegExp): Promise<string[]> => {
    const passed: string[] = [];
    let here = await focused(frame);
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (here === null) {
        await enter(frame);
        here = await focused(frame);
      } else if (here.isControl && name.test(here.name)) {
        expect(here).toMatchObject({ seen: true });
        return passed;
      } else {
        passed.push(here.name);
        await bench.page.keyboard.press('Tab');
        here = await focused(frame, 'tab');
      }
    }
    throw new Error(`Tab never reaches ${String(name)}, but ${passed.join(' | ')}`);
  };

  test('loads the sample, adds a phase after a refusal, and deletes it', async () => {
    bench = await shared.blank();
    const { page, pane, button } = bench;
    const frame = await bench.press('Riquadro');
    const keys = page.keyboard;
    await button(/Prova con l’esempio/).waitFor();
    await enter(frame);
    await tabTo(frame, /Prova con l’esempio/);
    await keys.press('Enter');
    await button('Importa nella cartella').waitFor();
    await tabTo(frame, /^Importa nella cartella/);
    await keys.press('Enter');
    await button('Aggiungi fase').waitFor();

    await tabTo(frame, /^Aggiungi fase/);
    await keys.press('Space');
    await pane.getByLabel(/^Descrizione/).waitFor();
    await tabTo(frame, /^Salva$/);
    await keys.press('Enter');
    await pane.getByText('Questo campo è obbligatorio', { exact: false }).waitFor();
    expect((await focused(frame))?.name).toMatch(/^Descrizione/);

    await keys.type('Fase scritta senza mouse');
    const between = await tabTo(frame, /^Salva$/);
    expect(between.length).toBeGreaterThan(3);
    await keys.press('Enter');
    await button(/Fase scritta senza mouse/)
      .first()
      .waitFor();

    await tabTo(frame, /^Azioni per la fase «Fase scritta senza mouse/);
    await keys.press('Enter');
    await tabTo(frame, /^Elimina$/);
    await keys.press('Enter');
    await pane.getByRole('alertdialog').waitFor();
    await keys.press('Escape');
    await pane.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect((await focused(frame))?.name).toBe('Elimina');
    await keys.press('Enter');
    await pane.getByRole('alertdialog').waitFor();
    await tabTo(frame, /^Elimina$/);
    await keys.press('Enter');
    await button(/Fase scritta senza mouse/)
      .first()
      .waitFor({ state: 'detached' });
    expect(await focused(frame)).not.toBeNull();
    expect(bench.errors).toEqual([]);
  });

  /** Tabs to a control and presses a key on it. */
  const act = async (frame: Frame, name: RegExp, key = 'Enter') => {
    await tabTo(frame, name);
    await bench.page.keyboard.press(key);
  };
  const write = async (frame: Frame, label: RegExp, text: string) => {
    await tabTo(frame, label);
    await bench.page.keyboard.press('Control+A');
    await bench.page.keyboard.type(text);
  };

  test('writes an objective with phase, indicator and narrative, and composes it', async () => {
    bench = await shared.withSample();
    const { page, pane, button, values } = bench;
    const frame = await bench.press('Riquadro');
    await button('Aggiungi fase').waitFor();
    await enter(frame);
    await act(frame, /^Tutti gli obiettivi$/);
    await button('Aggiungi obiettivo').waitFor();
    await act(frame, /^Aggiungi obiettivo$/);
    await bench.input('code').waitFor();
    await write(frame, /^Codice/, '2018_T1');
    await write(frame, /^Descrizione/, 'Scritto con la tastiera');
    await tabTo(frame, /^Centro di responsabilità/);
    await page.keyboard.press('ArrowDown');
    await act(frame, /^Aggiungi collegamento$/);
    await tabTo(frame, /^Programma principale/);
    await page.keyboard.press('ArrowDown');
    await act(frame, /^Salva$/);
    await button('Aggiungi fase').waitFor();

    await act(frame, /^Aggiungi fase$/);
    await write(frame, /^Descrizione/, 'Prima');
    await write(frame, /^Peso/, '60');
    await act(frame, /^Salva e aggiungi$/);
    await pane.locator('form[novalidate] [name="description"]:focus').waitFor();
    await page.keyboard.type('Seconda');
    await write(frame, /^Peso/, '40');
    await page.keyboard.press('Enter');
    await button(/Seconda/)
      .first()
      .waitFor();
    await tabTo(frame, /^Sposta «Seconda»/);
    await page.keyboard.press('ArrowUp');
    await pane.getByText('Spostato: Seconda').waitFor();
    expect((await focused(frame))?.name).toMatch(/^Sposta «Seconda»/);

    await act(frame, /^Azioni per la fase «Prima»/);
    await act(frame, /^Duplica$/);
    await bench.input('description').waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('alertdialog').waitFor();
    await act(frame, /^Esci senza salvare$/);
    await button('Aggiungi fase').waitFor();
    await act(frame, /^Annulla la modifica$/);
    await pane.getByText('Modifica annullata', { exact: false }).waitFor();

    await act(frame, /^Indicatori/);
    await act(frame, /^Aggiungi indicatore$/);
    await write(frame, /^Descrizione/, 'Utenti');
    await write(frame, /^Valore atteso/, '1.200');
    await act(frame, /^Aggiungi anno$/);
    await page.keyboard.type('2017');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1.100');
    await act(frame, /^Salva$/);
    await button('Aggiungi indicatore').waitFor();
    await act(frame, /^Stato/);
    await act(frame, /^Aggiungi testo$/);
    await write(frame, /^Testo/, 'Fatto.');
    await act(frame, /^Salva$/);
    await button('Aggiungi testo').waitFor();

    await enter(frame);
    await act(frame, /^Scheda$/);
    await act(frame, /^Componi scheda$/);
    await pane.getByText(/Foglio «Scheda 2018_T1»/).waitFor();
    expect((await values('Fasi', 'C12:E13')).flat()).toEqual([
      '2018_T1',
      'Prima',
      60,
      '2018_T1',
      'Seconda',
      40,
    ]);
    expect((await values('Storico', 'C5:D5')).flat()).toEqual([2017, 1100]);
    expect(bench.errors).toEqual([]);
  });

  test('records a date of the year, takes it back, and goes there from the sheet', async () => {
    bench = await shared.withSample();
    const { page, pane, button, values } = bench;
    const frame = await bench.press('Riquadro');
    await button('Aggiungi fase').waitFor();
    await enter(frame);
    await act(frame, /^Monitoraggio$/);
    await button(/^30\/06\/2018/).waitFor();
    await act(frame, /^30\/06\/2018/);
    await pane.locator('form[novalidate] [name$=".value"]:focus').waitFor();
    await page.keyboard.type('120');
    await page.keyboard.press('Enter');
    await pane.getByText('120 è troppo grande', { exact: false }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12,5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('in ritardo');
    await page.keyboard.press('Enter');
    await pane.getByText('Salvato: monitoraggio al 30/06/2018').waitFor();
    expect((await focused(frame))?.name).toMatch(/^30\/06\/2018/);
    expect((await values('Monitoraggio', 'C2:E2')).flat()).toEqual([43281, 12.5, 'in ritardo']);
    await page.getByRole('tab', { name: 'Monitoraggio', exact: true }).click();
    await bench.go('D2');
    await pane.getByRole('heading', { name: 'Monitoraggio al 30/06/2018' }).waitFor();
    await tabTo(frame, /^Avanzamento$/);
    await page.keyboard.press('Escape');
    await button(/^30\/06\/2018/).waitFor();
    await act(frame, /^Annulla la modifica$/);
    await pane.getByText('Modifica annullata', { exact: false }).waitFor();
    expect((await values('Monitoraggio', 'C2:E2')).flat().filter(Boolean)).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  test('keeps parameters, centres, the DUP and lists, pastes, exports and imports', async () => {
    bench = await shared.withSample();
    const { page, pane, button, values } = bench;
    const frame = await bench.press('Riquadro');
    await button('Aggiungi fase').waitFor();
    await enter(frame);
    await act(frame, /^Incolla righe…$/);
    await pane.getByLabel('Righe incollate').waitFor();
    await tabTo(frame, /^Righe incollate/);
    await frame.evaluate(() => document.execCommand('insertText', false, 'Descrizione\tPeso\nIncollata\t5'));
    await button(/^Aggiungi 1 riga/).waitFor();
    await act(frame, /^Aggiungi 1 riga/);
    await pane.getByText('Aggiunta 1 riga').waitFor();

    const toWorkbook = async () => {
      await enter(frame);
      await act(frame, /^Cartella$/);
      await button('Parametri').waitFor();
    };
    await toWorkbook();
    await act(frame, /^Parametri$/);
    await write(frame, /^Ente/, 'Comune di Prova');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Comune di Prova' }).waitFor();
    await act(frame, /^Centri di responsabilità/);
    await act(frame, /^Aggiungi centro$/);
    await write(frame, /^Codice/, '10_U');
    await page.keyboard.press('Enter');
    await button(/^10_U/).waitFor();
    await toWorkbook();
    await act(frame, /^DUP/);
    await act(frame, /^Aggiungi voce$/);
    await write(frame, /^Codice/, '5');
    await page.keyboard.press('Enter');
    await button(/^5/).first().waitFor();
    await toWorkbook();
    await act(frame, /^Elenchi$/);
    await act(frame, /^Unità di misura/);
    await pane.locator('form [name="entries"]').waitFor();
    await write(frame, /^Unità di misura/, 'giorni');
    await act(frame, /^Salva$/);
    await button(/^Unità di misura ?giorni/).waitFor();
    expect((await values('Liste', 'G1:G2')).flat()).toEqual(['Unità di misura', 'giorni']);

    await toWorkbook();
    await act(frame, /^Esporta un file…$/);
    await button(/^Scarica/).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), act(frame, /^Scarica/)]);
    expect(download.suggestedFilename()).toBe('peg-2018.json');
    await toWorkbook();
    await act(frame, /^Importa un file…$/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act(frame, /^Scegli il file…$/)]);
    await chooser.setFiles(await download.path());
    await pane.getByText('Il file è uguale alla cartella', { exact: false }).waitFor();
    expect(bench.errors).toEqual([]);
  });
});
