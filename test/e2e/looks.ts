import type { Frame } from 'playwright-core';
import { faults } from './axe';
import type { PaneBench } from './pane-bench';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
} as const;

export type Look = keyof typeof LOOKS;

const ground = (frame: Frame) =>
  frame.evaluate(() => {
    const themed = document.querySelector('.fui-FluentProvider');
    return themed && getComputedStyle(themed).getPropertyValue('--colorNeutralBackground1');
  });

/** Changes to another look than the pane has, and waits until it has followed. */
export async function changeTo(look: Look, { page }: PaneBench, frame: Frame): Promise<void> {
  const before = await ground(frame);
  await page.emulateMedia(LOOKS[look]);
  while ((await ground(frame)) === before) await page.waitForTimeout(20);
}

/** Faults of what the pane shows in the light, which it has before and after, and in other looks. */
export async function faultsInLooks(
  name: string,
  others: readonly Look[],
  bench: PaneBench,
  frame: Frame,
): Promise<string[]> {
  const look = async (own: Look, looked: 'all' | 'colours') => {
    await bench.picture(`${name}-${own}`);
    return (await faults(frame, looked)).map((fault) => `${own}: ${fault}`);
  };
  const found = await look('light', 'all');
  for (const other of others) {
    await changeTo(other, bench, frame);
    found.push(...(await look(other, 'colours')));
  }
  await changeTo('light', bench, frame);
  return found;
}
