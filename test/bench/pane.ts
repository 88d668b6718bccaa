import type { Frame, Page } from 'playwright-core';
import { startBrowser, stopBrowser } from '../e2e/browser';
import { crowdedPeg, fileOf } from '../e2e/overview-pegs';
import { heapOf, longestPause, openWithoutPane, type Pause } from './pane-cost';

const OBJECTIVES = 400;
const PHASES = 10;
/** With one objective the pane opens it instead of the list. */
const FEW = 2;

interface Cost {
  roundTrips: number;
  /** Bytes of the pane after opening, and after all actions. */
  heap: [number, number];
  /** Pauses by action. */
  pauses: Map<string, Pause>;
}

/**
 * Scrolls down until the lists show this many items. Items are found by CSS only: to find things by role,
 * Playwright walks the whole page, which would be measured, too.
 */
async function scrollTo(page: Page, frame: Frame, count: number): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(30);
    if ((await frame.evaluate(() => document.querySelectorAll('section li').length)) >= count) return;
  }
  throw new Error(`The list does not grow to ${count} items`);
}

async function costOf(file: Uint8Array, objectives: number): Promise<Cost> {
  const bench = await openWithoutPane(file);
  const { page, pane, button, field, press } = bench;
  const empty = await heapOf(page);
  await bench.resetCounters();
  const frame = await press('Riquadro');
  await pane.getByRole('searchbox').waitFor();
  const { roundTrips } = await bench.counters();
  const opened = await heapOf(page);

  const pauses = new Map<string, Pause>();
  const measure = async (name: string, action: () => Promise<unknown>): Promise<void> => {
    pauses.set(name, await longestPause(frame, action));
  };
  const search = pane.getByRole('searchbox');
  const lines = pane.locator('section li');
  const withText = (name: string) => pane.locator('button', { hasText: name });
  const part = (name: string) =>
    pane.locator('nav[aria-label="Parti del riquadro"] button', { hasText: name });
  const tab = (name: string) =>
    pane.getByRole('navigation', { name: 'Parti dell’obiettivo' }).getByRole('button', { name });

  await measure('typing a search', () => search.pressSequentially('promuovere 2018', { delay: 40 }));
  await measure('clearing it', () => button('Azzera ricerca e filtri').click());
  if (await button(/^Filtri/).isVisible()) await button(/^Filtri/).click();
  await measure('changing the sort', async () => {
    await field('Ordina per').selectOption('Codice');
    await button('Ordine decrescente').click();
    await field('Ordina per').selectOption('Avanzamento');
  });
  await lines.first().hover();
  await measure('scrolling to the end', () => scrollTo(page, frame, objectives));
  await measure('opening an objective', async () => {
    // The last one of all has no phases.
    await lines.nth(-2).locator('button').first().click();
    await withText('Aggiungi fase').waitFor();
  });
  await measure('opening its tabs', async () => {
    for (const name of ['Indicatori', 'Stato', 'Dati', 'Fasi']) await tab(name).click();
    await button('Aggiungi fase').waitFor();
  });
  await measure('opening a form', async () => {
    await pane.locator('button[data-record]').first().click();
    await button('Salva').first().waitFor();
  });
  await button('Annulla').first().click();
  await measure('opening the findings', async () => {
    await part('Rilievi').click();
    await pane.getByRole('heading', { name: 'Rilievi' }).waitFor();
  });
  await lines.first().hover();
  await measure('scrolling through findings', () => scrollTo(page, frame, 3 * objectives));
  await measure('opening the albero DUP', async () => {
    await part('Cartella').click();
    await withText('DUP').click();
    await withText('Aggiungi voce').waitFor();
  });
  await part('Obiettivi').click();
  await measure('back to the last objective', async () => {
    await button('Tutti gli obiettivi').click();
    await search.waitFor();
  });
  const cost: Cost = { roundTrips, heap: [opened - empty, (await heapOf(page)) - empty], pauses };
  await bench.close();
  return cost;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

function print(large: Cost, small: Cost): void {
  const row = (cells: (string | number)[]): string =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(12))).join('');
  const table = (title: string, part: keyof Pause): string[] => [
    title,
    ...[...large.pauses].map(([name, pause]) => {
      const beside = small.pauses.get(name)?.[part] ?? Number.NaN;
      return row([name, pause[part], beside, (pause[part] / Math.max(1, beside)).toFixed(1)]);
    }),
    '',
  ];
  const lines = [
    row(['', 'large', 'small', 'ratio']),
    row(['round trips at opening', large.roundTrips, small.roundTrips]),
    row(['heap of the open pane, MB', megabytes(large.heap[0]), megabytes(small.heap[0])]),
    row(['heap after all this, MB', megabytes(large.heap[1]), megabytes(small.heap[1])]),
    '',
    ...table('Longest task, ms of the processor', 'task'),
    ...table('Longest wait for a frame, ms', 'wait'),
    'The workbench runs in the same process: its heap before the pane opens is taken off, and what it does for the pane counts as the pane’s.',
    'A wait of 17 ms is none; other programs lengthen it, but not the task.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What the pane costs over a large workbook, beside an almost empty one. */
export async function benchPane(): Promise<void> {
  const phases = OBJECTIVES * PHASES;
  process.stdout.write(
    `large: ${OBJECTIVES} objectives, ${phases} phases; small: ${FEW} objectives, ${FEW * PHASES} phases\n`,
  );
  const files = [
    await fileOf(crowdedPeg(OBJECTIVES, PHASES)),
    await fileOf(crowdedPeg(FEW, PHASES)),
  ] as const;
  await startBrowser();
  try {
    const small = await costOf(files[1], FEW);
    print(await costOf(files[0], OBJECTIVES), small);
  } finally {
    await stopBrowser();
  }
}
