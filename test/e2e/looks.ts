import type { Frame } from 'playwright-core';
import type { Rules } from './axe';
import type { PaneBench } from './pane-bench';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
} as const;

type Look = keyof typeof LOOKS;

/** The colour of the ground, `''` if it is that one. */
const groundUnlike = (before: string): string => {
  const themed = document.querySelector('.fui-FluentProvider');
  const now = themed === null ? '' : getComputedStyle(themed).getPropertyValue('--colorNeutralBackground1');
  return now === before ? '' : now;
};

/** Changes to another look than the pane has, and waits until it has followed. */
async function changeTo(look: Look, { page }: PaneBench, frame: Frame): Promise<void> {
  const before = await frame.evaluate(groundUnlike, '');
  await page.emulateMedia(LOOKS[look]);
  // Asked at each frame: the browser tells of another look when it draws one, and may draw none unasked.
  await frame.waitForFunction(groundUnlike, before);
}

/**
 * Looks at what the pane shows in each look; it has the first one before and after. What axe is to ask of each: in the
 * first look all rules, in the others those about colours.
 */
export async function inLooks(
  [first, ...others]: readonly [Look, ...Look[]],
  bench: PaneBench,
  frame: Frame,
  lookAt: (look: Look, rules: Rules) => Promise<void>,
): Promise<void> {
  await lookAt(first, 'all');
  for (const other of others) {
    await changeTo(other, bench, frame);
    await lookAt(other, 'colours');
  }
  await changeTo(first, bench, frame);
}

/** Whether a pane that is as narrow as it gets is read without scrolling sideways. */
export const fitsNarrow = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => innerWidth <= 320 && document.documentElement.scrollWidth <= innerWidth);

/** The same of one twice as wide at a zoom of 200 %. */
export const fitsZoomed = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const page = document.documentElement;
    page.style.setProperty('zoom', '2');
    const fits = innerWidth <= 640 && page.scrollWidth <= page.clientWidth;
    page.style.removeProperty('zoom');
    return fits;
  });
