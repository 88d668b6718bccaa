import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * Rules broken by what the frame shows, each with the first offender; Tabster's dummies are not ours. `colours`: only
 * the rule that depends on them, where everything else was looked at in other colours.
 */
export async function faults(frame: Frame, looked: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(AXE);
  const options = looked === 'all' ? {} : { runOnly: ['color-contrast'] };
  return frame.evaluate(async (options) => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    const { axe } = globalThis as unknown as { axe: Axe };
    const context = { include: [['html']], exclude: [['[data-tabster-dummy]']] };
    const { violations } = await axe.run(context, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, options);
}
