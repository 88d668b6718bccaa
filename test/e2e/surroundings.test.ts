import type { Frame, FrameLocator } from 'playwright-core';
import { describeWith } from '../programs';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';
import { asOnMac, setRefused, watchPanes } from './surroundings';

/** How long a click is given to do nothing. */
const MOMENT = { timeout: 2000 };

/* Names as in test/host/profiles/sentence.ts: what holds where, and who says so (# is an issue of OfficeDev/office-js). */
describeWith('chromium', 'around the pane', () => {
  const shared = sharedBench();
  let bench: PaneBench;

  beforeAll(async () => {
    bench = await shared.blank();
    await watchPanes(bench.page);
    await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  beforeEach(() => setRefused(bench.page, 'windows-it'));

  const paneFrame = async (): Promise<Frame> => {
    const frame = await (await bench.page.locator('iframe.pane-frame').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The pane is closed');
    return frame;
  };
  const goTo = async (page: string) => {
    await bench.button('Cartella').click();
    await bench.button(page).click();
  };
  /** Copies the file in the export and pastes it into the import, which finds nothing new in it. */
  const copyAndPaste = async () => {
    const { button, field, pane, page } = bench;
    await goTo('Esporta un file…');
    await button('Copia negli appunti').click();
    await pane.getByText('Il testo è negli appunti', { exact: false }).waitFor();
    await goTo('Importa un file…');
    await button('Incolla il testo…').click();
    await field('Testo del file').waitFor();
    await page.keyboard.press('Control+V');
    await bench.picture('import-pasted');
    await button('Controlla il testo').click();
    await pane.getByText('Il file è uguale alla cartella: non c’è nulla da scrivere').waitFor();
  };
  const happens = (event: Promise<unknown>): Promise<boolean> =>
    event.then(
      () => true,
      () => false,
    );

  test('all profiles: history.pushState and replaceState are null, alert, confirm and prompt throw, and the pane asks in a dialog of its own [office.debug.js 1.1.110, lines 1983-1995]', async () => {
    const { button, input, pane } = await shared.withSample();
    const frame = await paneFrame();
    const found = await frame.evaluate(() => ({
      history: [history.pushState, history.replaceState],
      questions: [alert, confirm, prompt].map((ask) => {
        try {
          ask('?');
          return 'asked';
        } catch {
          return 'thrown';
        }
      }),
    }));
    expect(found).toEqual({ history: [null, null], questions: ['thrown', 'thrown', 'thrown'] });
    await button(/^1 ?Attività di coordinamento/).click();
    await input('notes').fill('Da buttare');
    await button('Annulla').click();
    await pane.getByRole('alertdialog').getByRole('button', { name: 'Esci senza salvare' }).click();
    await button('Aggiungi fase').waitFor();
    expect(bench.errors).toEqual([]);
  });

  test('windows-it, windows-en: a download by link and the clipboard work, a file input may open nothing [#4681, #2826]', async () => {
    await setRefused(bench.page, 'windows-it', 'file choice');
    const { button } = await shared.withSample();
    const frame = await paneFrame();
    await frame.evaluate(() => {
      document.execCommand = () => false;
    });
    await goTo('Esporta un file…');
    const download = happens(bench.page.waitForEvent('download'));
    await button('Scarica peg-2018.json').click();
    expect(await download).toBe(true);
    await goTo('Importa un file…');
    const choice = happens(bench.page.waitForEvent('filechooser', MOMENT));
    await button('Scegli il file…').click();
    expect(await choice).toBe(false);
    await copyAndPaste();
    expect(bench.errors).toEqual([]);
  });

  test('mac-it: a download by link does nothing and says nothing, so the copy comes first and nobody claims a file [#2700, #4681]', async () => {
    await setRefused(bench.page, 'mac-it');
    const { button, pane } = await shared.withSample();
    await asOnMac(await paneFrame());
    await goTo('Esporta un file…');
    await button('Scarica peg-2018.json').waitFor();
    await bench.picture('export-mac');
    const names = await pane.getByRole('button', { name: /^(Copia|Scarica) / }).allTextContents();
    expect(names).toEqual(['Copia negli appunti', 'Scarica peg-2018.json']);
    const download = happens(bench.page.waitForEvent('download', MOMENT));
    await button('Scarica peg-2018.json').click();
    expect(await download).toBe(false);
    await pane.getByText(/^Excel non dice se il file «peg-2018\.json» è stato salvato/).waitFor();
    expect(await pane.getByText('è stato preparato').count()).toBe(0);
    await copyAndPaste();
  });

  test('mac-it: a second ribbon button may leave the first page in the pane, from which every other is reached [#175, #4737]', async () => {
    const { button, input, press, page } = await shared.withSample();
    await page.evaluate(() => {
      window.workbench.surroundings.keepsPage = true;
    });
    await button(/^1 ?Attività di coordinamento/).click();
    await input('notes').fill('A metà');
    for (const other of ['Componi scheda', 'Controlla', 'Prepara cartella']) await press(other);
    expect(await input('notes').inputValue()).toBe('A metà');
    await button('Scheda').click();
    await button('Componi scheda').waitFor();
    await page.getByRole('button', { name: 'Chiudi riquadro' }).click();
    for (const each of ['Prepara cartella', 'Riquadro']) await press(each);
    await bench.pane.getByRole('heading', { name: 'Preparare la cartella' }).waitFor();
    await button(/^Rilievi/).click();
    await bench.pane.getByRole('heading', { name: 'Rilievi' }).waitFor();
    await goTo('Prepara cartella…');
    await button(/^Obiettivi/).click();
    expect(await input('notes').inputValue()).toBe('A metà');
  });

  test('web: navigator.clipboard.writeText rejects, execCommand copies, and a file input opens [#1991, #908]', async () => {
    await setRefused(bench.page, 'web');
    const { button } = await shared.withSample();
    await copyAndPaste();
    await goTo('Importa un file…');
    const choice = happens(bench.page.waitForEvent('filechooser'));
    await button('Scegli il file…').click();
    expect(await choice).toBe(true);
    expect(bench.errors).toEqual([]);
  });

  test('web: localStorage throws SecurityError where third-party storage is blocked, and what was typed lasts as long as the pane [#3820, #2177]', async () => {
    await setRefused(bench.page, 'web', 'storage');
    const { button, input, pane, values } = await shared.withSample();
    const frame = await paneFrame();
    const refusal = await frame.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refusal).toBe('SecurityError');
    await button(/^1 ?Attività di coordinamento/).click();
    await input('notes').fill('Scritta senza memoria');
    await button(/^Rilievi/).click();
    await pane.getByRole('heading', { name: 'Rilievi' }).waitFor();
    await button(/^Obiettivi/).click();
    await pane.getByText('Ritrovate modifiche non salvate').waitFor();
    await button('Salva').click();
    await button('Aggiungi fase').waitFor();
    expect((await values('Fasi', 'M2')).flat()).toEqual(['Scritta senza memoria']);
    expect(bench.errors).toEqual([]);
  });

  describe('web: a double click on a ribbon button opens two panes [#1007]', () => {
    const TWIN = 'twin-pane';

    const openTwin = async (): Promise<FrameLocator> => {
      await bench.page.evaluate((name) => {
        const pane = window.workbench.createPane();
        const frame = document.createElement('iframe');
        frame.className = name;
        frame.style.cssText =
          'position: fixed; left: 0; bottom: 0; width: 350px; height: 500px; background: white';
        pane.attach(frame);
        pane.open('/taskpane.html?azione=riquadro');
        frame.src = pane.state()?.address ?? '';
        document.body.append(frame);
      }, TWIN);
      return bench.page.frameLocator(`iframe.${TWIN}`);
    };
    afterEach(() => bench.page.evaluate((name) => document.querySelector(`.${name}`)?.remove(), TWIN));
    const inTwin = (twin: FrameLocator, name: string | RegExp) =>
      twin.getByRole('button', { name, exact: true });

    test('and a record that both change is not overwritten unasked', async () => {
      const { button, input, values } = await shared.withSample();
      const twin = await openTwin();
      await button(/^1 ?Attività di coordinamento/).click();
      await inTwin(twin, /^1 ?Attività di coordinamento/).click();
      await input('notes').fill('Le mie note');
      await twin.locator('[name="notes"]').fill('Le altre note');
      await button('Salva').click();
      await button('Aggiungi fase').waitFor();
      await inTwin(twin, 'Salva').click();
      await twin.getByText('Nel foglio: Le mie note').waitFor();
      await bench.picture('two-panes');
      expect((await values('Fasi', 'M2')).flat()).toEqual(['Le mie note']);
    });

    test('and a new record whose draft both found again is written once', async () => {
      const { button, input, column } = await shared.withSample();
      await button('Aggiungi fase').click();
      await input('description').fill('Scritta una volta');
      await input('weight').fill('5');
      const twin = await openTwin();
      await twin.getByText('Ritrovate modifiche non salvate').waitFor();
      await button('Salva').click();
      await button('Aggiungi fase').waitFor();
      await inTwin(twin, 'Salva').click();
      await inTwin(twin, 'Aggiungi fase').waitFor();
      const ids = (await column('Fasi', 'A2:A20')).filter((id) => id !== null && id !== '');
      expect(new Set(ids).size).toBe(ids.length);
      expect((await column('Fasi', 'D2:D20')).filter((text) => text === 'Scritta una volta')).toHaveLength(1);
    });
  });
});
