import type { Frame, Page } from 'playwright-core';
import { openPaneBench, type PaneBench } from '../e2e/pane-bench';

/** Opens the workbench on a file with the pane closed, unlike the page by itself. */
export async function openWithoutPane(file: Uint8Array): Promise<PaneBench> {
  const bench = await openPaneBench({ blank: true });
  const { page } = bench;
  await page.route('**/large.xlsx', (route) => route.fulfill({ body: Buffer.from(file) }));
  const isOpen = await page.evaluate(async () => {
    const { files, session } = window.workbench;
    const response = await fetch('/large.xlsx');
    const opened = await files.openBytes(new Uint8Array(await response.arrayBuffer()), 'large.xlsx');
    session.refresh();
    return opened;
  });
  if (!isOpen) throw new Error('The workbench does not open the file');
  await page.addInitScript(WATCH_FRAMES);
  return bench;
}

/** JavaScript heap of the page and its frames after a garbage collection, in bytes. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/**
 * The longest pause that an action makes, in milliseconds: the longest time between two frames, or from a key or click
 * to the frame after it, until the pane rests.
 */
export async function longestPause(frame: Frame, action: () => Promise<unknown>): Promise<number> {
  await frame.evaluate(() => (window.longestPause = 0));
  await action();
  return frame.evaluate(async () => {
    await new Promise((rested) => setTimeout(rested, 400));
    return Math.round(window.longestPause);
  });
}

declare global {
  interface Window {
    longestPause: number;
  }
}

/** Runs in each frame before its own scripts; a text, since the compiler's own helpers are not there. */
const WATCH_FRAMES = `
  window.longestPause = 0;
  const note = (pause) => { window.longestPause = Math.max(window.longestPause, pause); };
  let last = performance.now();
  const onFrame = () => {
    const now = performance.now();
    note(now - last);
    last = now;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) note(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
`;
