import type { Frame } from 'playwright-core';
import { heapOf, openWithoutPane } from '../bench/pane-cost';
import { describeWith } from '../programs';
import { startBrowser, stopBrowser } from './browser';
import { crowdedPeg, fileOf } from './overview-pegs';
import type { PaneBench } from './pane-bench';

const FIRST = 60;
const STEP = 20;

/** Remembers, for each list, the most items that came at once. */
function watchLists(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    window.mostAdded = 0;
    new MutationObserver((records) => {
      const added = new Map<Element, number>();
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (!(node instanceof Element)) continue;
        for (const item of [node, ...node.querySelectorAll('*')]) {
          const list = item.tagName === 'LI' ? item.parentElement : null;
          if (list) added.set(list, (added.get(list) ?? 0) + 1);
        }
      }
      window.mostAdded = Math.max(window.mostAdded, ...added.values());
    }).observe(document.body, { childList: true, subtree: true });
  });
}

declare global {
  interface Window {
    mostAdded: number;
  }
}

describeWith('chromium', 'the pane over 400 objectives with 4,000 phases', () => {
  let bench: PaneBench;
  let frame: Frame;
  let heapBefore: number;
  let trips: number;

  beforeAll(async () => {
    await startBrowser();
    bench = await openWithoutPane(await fileOf(crowdedPeg(400, 10)));
    heapBefore = await heapOf(bench.page);
    await bench.resetCounters();
    frame = await bench.press('Riquadro');
    await bench.pane.getByText('400 obiettivi', { exact: true }).waitFor();
    trips = (await bench.counters()).roundTrips;
    await watchLists(frame);
  });
  afterAll(stopBrowser);

  const items = () => bench.pane.getByRole('listitem');
  const part = (name: string) =>
    bench.pane.getByRole('navigation', { name: 'Parti del riquadro' }).getByRole('button', { name });

  /** Scrolls to the end until the pane shows so many items. */
  async function growTo(count: number): Promise<void> {
    while ((await items().count()) < count) await items().last().scrollIntoViewIfNeeded();
  }

  const mostAdded = () => frame.evaluate(() => window.mostAdded);

  test('opens with two round trips', () => {
    expect(trips).toBe(2);
  });

  test('the list of objectives begins with 60 and grows by 20 until its end', async () => {
    expect(await items().count()).toBe(FIRST);
    await growTo(400);
    expect(await items().count()).toBe(400);
    expect(await mostAdded()).toBe(STEP);
  });

  test('the list of findings begins with 60 of each kind and grows by 20', async () => {
    await part('Rilievi').click();
    await bench.pane.getByRole('heading', { name: 'Rilievi', exact: true }).waitFor();
    const lists = bench.pane.getByRole('list').filter({ has: items() });
    const sizes = () =>
      lists.evaluateAll((found) => found.map((list) => list.querySelectorAll(':scope > li').length));
    const before = await sizes();
    expect(Math.max(...before)).toBe(FIRST);
    await bench.pane.getByRole('button', { name: 'Mostra altri' }).first().click();
    expect(Math.max(...(await sizes()))).toBeGreaterThanOrEqual(FIRST + STEP);
    expect(await mostAdded()).toBe(FIRST);
  });

  test('the albero DUP begins with 60 and grows by 20 until its end', async () => {
    await part('Cartella').click();
    await bench.button(/DUP/).click();
    await bench.button('Aggiungi voce').waitFor();
    await growTo(400);
    expect(await items().count()).toBe(400);
    expect(await mostAdded()).toBe(FIRST);
  });

  test('takes less than 150 MB of memory with all its lists grown', async () => {
    const megabytes = ((await heapOf(bench.page)) - heapBefore) / 1_000_000;
    expect(megabytes).toBeGreaterThan(1);
    expect(megabytes).toBeLessThan(150);
    expect(bench.errors).toEqual([]);
  });
});
