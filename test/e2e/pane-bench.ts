import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench, type OpenOptions, type Workbench } from './browser';

const SCREENSHOTS = resolve(__dirname, '../../test-output/screenshots');
const GUIDE = resolve(__dirname, '../../docs/images');

/** A workbench with words for what people do in the pane. */
export interface PaneBench extends Workbench {
  /** By its whole name, or a pattern. */
  button: (name: string | RegExp) => Locator;
  field: (label: string) => Locator;
  /** A field of the open form by its name in the records. */
  input: (name: string) => Locator;
  /** The values of an area one after the other. */
  column: (sheet: string, area: string) => Promise<unknown[]>;
  /** The value that the overview shows under that label, with its remark. */
  overview: (label: string) => Locator;
  /** Opens the pane over a blank workbook and loads the sample. */
  loadSample: () => Promise<void>;
  /** Draws the edge of the pane to the right, which makes it narrower, or to the left. */
  resize: (by: number) => Promise<void>;
  /** For a person to look at, so not with CI=true. */
  picture: (name: string) => Promise<void>;
  /** The pane alone, or what is named; with GUIDE_PICTURES=1 the picture goes into the guide. */
  guidePicture: (name: string, shown?: Locator) => Promise<void>;
}

/** Opens the workbench on a blank workbook, or as the options say. */
export async function openPaneBench(options: OpenOptions = { blank: true }): Promise<PaneBench> {
  const bench = await openWorkbench(options);
  const { pane, page, press } = bench;
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
  return {
    ...bench,
    button,
    field: (label) => pane.getByLabel(new RegExp(`^${label}`)),
    input: (name) => pane.locator(`form[novalidate] [name="${name}"]`),
    column: async (sheet, area) => (await bench.values(sheet, area)).flat(),
    overview: (label) => pane.locator('dl > div').filter({ hasText: label }),
    loadSample: async () => {
      await press('Riquadro');
      await button(/Prova con l’esempio/).click();
      await button('Importa nella cartella').click();
      await button('Aggiungi fase').waitFor();
    },
    resize: async (by) => {
      const edge = await page.getByRole('slider', { name: 'Larghezza del riquadro' }).boundingBox();
      if (!edge) throw new Error('The pane has no edge');
      await page.mouse.move(edge.x + 3, 400);
      await page.mouse.down();
      await page.mouse.move(edge.x + by, 400);
      await page.mouse.up();
    },
    picture: async (name) => {
      if (process.env.CI === 'true') return;
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
    },
    guidePicture: async (name, shown = page.locator('iframe.pane-frame')) => {
      const folder = process.env.GUIDE_PICTURES === '1' ? GUIDE : SCREENSHOTS;
      mkdirSync(folder, { recursive: true });
      await shown.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    },
  };
}
