import type { Frame } from 'playwright-core';
import { describeWith } from '../programs';
import { START_TIME, startBrowser, stopBrowser } from './browser';
import { openPaneBench, type PaneBench } from './pane-bench';

jest.setTimeout(120_000);

/** More than the controls of any view. */
const MOST_TABS = 80;

describeWith('chromium', 'the pane with the keyboard alone', () => {
  let bench: PaneBench;

  beforeAll(async () => {
    await startBrowser();
  }, START_TIME);
  afterAll(stopBrowser);
  afterEach(() => bench.close());

  /** Name and place of the control that has the focus; `seen`: it lies in the window and its focus is drawn. */
  const focused = (frame: Frame) =>
    frame.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body || !document.hasFocus()) return null;
      const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
      const { top, bottom, height } = element.getBoundingClientRect();
      return {
        name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(),
        seen: height > 0 && bottom > 0 && top < innerHeight && element.matches(':focus-visible'),
      };
    });

  /** Brings the focus to the first control, as Excel does for who comes with F6. */
  const enter = (frame: Frame) =>
    frame.locator('button, input, select, textarea, a[href]').first().focus({ timeout: 5000 });

  /**
   * Presses Tab until a control of that name has the focus; Tab beyond the last one leaves the pane for the sheet.
   * @returns the names of those passed by
   */
  const tabTo = async (frame: Frame, name: RegExp): Promise<string[]> => {
    const passed: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const control = await focused(frame);
      if (control === null) await enter(frame);
      else if (name.test(control.name)) {
        expect(control).toEqual({ name: control.name, seen: true });
        return passed;
      } else {
        passed.push(control.name);
        await bench.page.keyboard.press('Tab');
      }
    }
    throw new Error(`Tab never reaches ${String(name)}, but ${passed.join(' | ')}`);
  };

  test('loads the sample, adds a phase after a refusal, and deletes it', async () => {
    bench = await openPaneBench({ blank: true });
    const { page, pane, button } = bench;
    const frame = await bench.press('Riquadro');
    const keys = page.keyboard;
    await button(/Provare con l’esempio/).waitFor();
    await enter(frame);
    await tabTo(frame, /Provare con l’esempio/);
    await keys.press('Enter');
    await button('Scrivi nella cartella').waitFor();
    await tabTo(frame, /^Scrivi nella cartella/);
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
});
