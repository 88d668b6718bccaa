import type { WorkbookModel } from '../../src/host/model/model';
import { startBrowser, stopBrowser } from './browser';
import { openPaneBench, type PaneBench } from './pane-bench';

/** One page for the tests of a file, from before the first of them to after the last. Each begins with a workbook as it was, and with what the pane remembers forgotten. */
export interface SharedBench {
  /** A blank workbook, the pane closed. */
  blank: () => Promise<PaneBench>;
  /** The sample as the pane has loaded it, in a pane that is opened anew. */
  withSample: () => Promise<PaneBench>;
}

declare global {
  interface Window {
    keptWorkbook?: WorkbookModel;
  }
}

export function sharedBench(): SharedBench {
  let shared: Promise<PaneBench> | undefined;
  let isKept = false;
  beforeAll(startBrowser);
  afterAll(async () => {
    if (shared) await (await shared).close();
    await stopBrowser();
  });

  const closedPane = async (): Promise<PaneBench> => {
    const bench = await (shared ??= openPaneBench({ blank: true }));
    const close = bench.page.getByRole('button', { name: 'Chiudi riquadro' });
    if ((await close.count()) > 0) await close.click();
    await bench.page.locator('iframe.pane-frame').waitFor({ state: 'detached' });
    await bench.page.evaluate(() => {
      localStorage.clear();
      Object.assign(window.workbench.surroundings, { displayLanguage: 'it-IT', keepsPage: false });
    });
    await bench.page.setViewportSize({ width: 1280, height: 800 });
    await bench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    bench.errors.length = 0;
    return bench;
  };

  const blank = async (): Promise<PaneBench> => {
    const bench = await closedPane();
    await bench.page.evaluate(() => window.workbench.files.create());
    return bench;
  };

  return {
    blank,
    withSample: async () => {
      if (!isKept) {
        const bench = await blank();
        await bench.loadSample();
        await bench.page.evaluate(() => {
          window.keptWorkbook = structuredClone(window.workbench.host.model);
        });
        isKept = true;
        return bench;
      }
      const bench = await closedPane();
      await bench.page.evaluate(async () => {
        const { host, session } = window.workbench;
        if (window.keptWorkbook) await host.open(structuredClone(window.keptWorkbook));
        session.rename('Cartel1.xlsx');
        session.notify(null);
      });
      await bench.press('Riquadro');
      await bench.button('Aggiungi fase').waitFor();
      return bench;
    },
  };
}
