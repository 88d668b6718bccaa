import { readFile } from 'node:fs/promises';
import {
  chromium,
  type Browser,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { pathOf } from '../programs';
import { serveSite, siteBuild, type Site } from './site';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a step in a page may take on a slow machine. */
export const PATIENCE_MS = 60_000;

let started: Promise<{ browser: Browser; site: Site }> | undefined;

async function start(): Promise<{ browser: Browser; site: Site }> {
  const site = await serveSite(siteBuild());
  const executablePath = pathOf('chromium');
  if (executablePath === undefined) throw new Error('Chromium is missing');
  return { site, browser: await chromium.launch({ executablePath, args: FLAGS }) };
}

/** Builds, serves and starts what `openWorkbench` needs. Give it to `beforeAll`. */
export const startBrowser = (): Promise<{ browser: Browser; site: Site }> => (started ??= start());

/** Give it to `afterAll`. */
export async function stopBrowser(): Promise<void> {
  if (!started) return;
  const { browser, site } = await started;
  started = undefined;
  await browser.close();
  await site.close();
}

export interface OpenOptions {
  /** A blank workbook. Without this and `file` the site's own sample. */
  blank?: boolean;
  /** Content of an .xlsx to open. */
  file?: Uint8Array;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

export interface Workbench {
  page: Page;
  /** Errors of the page and of the pane that nobody caught, and what they wrote to the console as errors. */
  errors: string[];
  /** What a cell shows. */
  cell: (address: string) => Locator;
  /** Selects by the name box: an address or a name. */
  go: (address: string) => Promise<void>;
  /** Goes to a cell, types and presses Enter. */
  type: (address: string, text: string) => Promise<void>;
  /** Presses a button of the ribbon and waits for the pane's page. @returns its frame */
  press: (button: string) => Promise<Frame>;
  pane: FrameLocator;
  /** Values of a range as the workbook holds them. */
  values: (sheet: string, address: string) => Promise<unknown[][]>;
  /** Saves by the title bar's button. @returns the file */
  save: () => Promise<{ name: string; bytes: Uint8Array }>;
  counters: () => Promise<{
    roundTrips: number;
    actions: number;
    requestBytes: number;
    responseBytes: number;
  }>;
  resetCounters: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens the workbench in a fresh profile, with Italian as its language. */
export async function openWorkbench(options: OpenOptions = {}): Promise<Workbench> {
  const { browser, site } = await startBrowser();
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
    locale: 'it-IT',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // Telemetry of the client library has nowhere to go.
  await context.route(
    (url) => url.origin !== site.origin,
    (route) => route.abort(),
  );
  const { file } = options;
  if (file) {
    await page.route(`${site.origin}/test-file.xlsx`, (route) => route.fulfill({ body: Buffer.from(file) }));
  }
  const query = options.blank ? '?vuota' : file ? '?file=/test-file.xlsx' : '';
  await page.goto(`${site.origin}/workbench.html${query}`);
  await page.getByRole('grid').waitFor();

  const go = async (address: string): Promise<void> => {
    const box = page.getByLabel('Casella nome');
    await box.fill(address);
    await box.press('Enter');
  };
  return {
    page,
    errors,
    cell: (address) => page.locator(`[role=gridcell][data-address="${address}"]`),
    go,
    type: async (address, text) => {
      await go(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    press: async (button) => {
      await page.getByRole('tabpanel').getByRole('button', { name: button, exact: true }).click();
      const element = await page.locator('iframe.pane-frame').elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error(`The pane did not open at «${button}»`);
      await frame.waitForLoadState('load');
      return frame;
    },
    pane: page.frameLocator('iframe.pane-frame'),
    values: (sheet, address) =>
      page.evaluate(([name, area]) => window.workbench.values(name, area), [sheet, address] as const),
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Salva .xlsx' }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    counters: () => page.evaluate(() => ({ ...window.workbench.host.counters })),
    resetCounters: () => page.evaluate(() => window.workbench.resetCounters()),
    close: () => context.close(),
  };
}
