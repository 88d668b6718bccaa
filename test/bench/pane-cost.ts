import type { Frame, Page } from 'playwright-core';
import { openPaneBench, type PaneBench } from '../e2e/pane-bench';

/** Opens the workbench on a file, with the pane closed. */
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
  await page.addInitScript(watchFrames);
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

/** Milliseconds. */
export interface Pause {
  /** Longest time between two frames, or from a key or click to the next frame. */
  wait: number;
  /** Processor time of the longest task of the page. Other programs do not lengthen it. */
  task: number;
}

/** The longest pause that an action makes until the pane rests. */
export async function longestPause(frame: Frame, action: () => Promise<unknown>): Promise<Pause> {
  const page = frame.page();
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await frame.evaluate(() => (window.longestPause = 0));
  await action();
  const wait = await frame.evaluate(async () => {
    await new Promise((rested) => setTimeout(rested, 400));
    return Math.round(window.longestPause);
  });
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return { wait, task: longestTask(trace.traceEvents) };
}

/** Of Chromium's trace format; `tdur` is time on the processor, in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

function longestTask(events: TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  );
  const tasks = events.filter((event) => event.name.includes('RunTask') && pages.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace holds no task');
  return Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000);
}

declare global {
  interface Window {
    longestPause: number;
  }
}

/** Runs in each frame before its own scripts. It has no named functions, because tsx would wrap them in a helper. */
async function watchFrames(): Promise<void> {
  window.longestPause = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestPause = Math.max(window.longestPause, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  for (let last = performance.now(); ;) {
    const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
    window.longestPause = Math.max(window.longestPause, now - last);
    last = now;
  }
}
