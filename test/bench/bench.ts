import type { Frame } from 'playwright-core';
import { startBrowser, stopBrowser } from '../e2e/browser';
import { crowdedPeg, fileOf } from '../e2e/overview-pegs';
import type { PaneBench } from '../e2e/pane-bench';
import { heapOf, longestPause, openWithoutPane } from './pane-cost';

/** `npm run bench`: what the pane costs over a large workbook, beside an almost empty one, in one run. */

const OBJECTIVES = 400;
const PHASES = 10;

interface Cost {
  roundTrips: number;
  /** Bytes of the pane: after opening, and after all actions. */
  heap: [number, number];
  /** Milliseconds by action. */
  pauses: Map<string, number>;
}

async function scrollToEnd({ pane, page }: PaneBench, frame: Frame): Promise<void> {
  const more = pane.getByRole('button', { name: 'Mostra altri' });
  await pane.getByRole('listitem').first().hover();
  for (let rounds = 0; rounds < 400; rounds += 1) {
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(30);
    const atEnd = await frame.evaluate(
      () => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2,
    );
    if (atEnd && (await more.count()) === 0) return;
  }
  throw new Error('The list has no end');
}

async function costOf(file: Uint8Array): Promise<Cost> {
  const bench = await openWithoutPane(file);
  const { page, pane, button, field, press } = bench;
  const empty = await heapOf(page);
  await bench.resetCounters();
  const frame = await press('Riquadro');
  await pane.getByRole('searchbox').waitFor();
  const { roundTrips } = await bench.counters();
  const opened = await heapOf(page);

  const pauses = new Map<string, number>();
  const measure = async (name: string, action: () => Promise<unknown>): Promise<void> => {
    pauses.set(name, await longestPause(frame, action));
  };
  const search = pane.getByRole('searchbox');
  const lines = pane.getByRole('listitem');
  const part = (name: string) =>
    pane.getByRole('navigation', { name: 'Parti del riquadro' }).getByRole('button', { name });
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
  await measure('scrolling to the end', () => scrollToEnd(bench, frame));
  await measure('opening an objective', async () => {
    // The last ones have no phases.
    const place = Math.max(0, (await lines.count()) - 20);
    await lines.nth(place).getByRole('button').first().click();
    await button('Aggiungi fase').waitFor();
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
  await measure('scrolling through 1,200 of them', async () => {
    await lines.first().hover();
    for (let step = 0; step < 20; step += 1) {
      await page.mouse.wheel(0, 20_000);
      await page.waitForTimeout(60);
    }
  });
  await measure('opening the albero DUP', async () => {
    await part('Cartella').click();
    await button(/DUP/).click();
    await button('Aggiungi voce').waitFor();
  });
  await measure('back to the objectives', async () => {
    await part('Obiettivi').click();
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
  const lines = [
    row(['', 'large', 'two', 'ratio']),
    row(['round trips at opening', large.roundTrips, small.roundTrips]),
    row(['heap of the open pane, MB', megabytes(large.heap[0]), megabytes(small.heap[0])]),
    row(['heap after all this, MB', megabytes(large.heap[1]), megabytes(small.heap[1])]),
    '',
    'Longest pause, ms',
    ...[...large.pauses].map(([name, pause]) => {
      const beside = small.pauses.get(name) ?? Number.NaN;
      return row([name, pause, beside, (pause / beside).toFixed(1)]);
    }),
    '',
    'The workbench runs in the same process: its heap before the pane opens is taken off, and what it did for the pane counts as the pane’s.',
    'A pause is the time between two frames, or from a key or click to the next frame; 17 ms is none.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function main(): Promise<void> {
  const phases = OBJECTIVES * PHASES;
  process.stdout.write(
    `large: ${OBJECTIVES} objectives, ${phases} phases; two: 2 objectives, ${2 * PHASES} phases\n`,
  );
  const files = [await fileOf(crowdedPeg(OBJECTIVES, PHASES)), await fileOf(crowdedPeg(2, PHASES))] as const;
  await startBrowser();
  try {
    const small = await costOf(files[1]);
    print(await costOf(files[0]), small);
  } finally {
    await stopBrowser();
  }
}

void main();
