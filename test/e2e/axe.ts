import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Those of axe's rules that are on and read colours, which alone differ between looks. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** `colours`: those that read colours. The rest was asked of the same view in another look. */
export type Rules = 'all' | 'colours';

interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Rules broken by what the frame shows, each with the first offender; Tabster's dummies are not ours. */
export async function faults(frame: Frame, rules: Rules = 'all'): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(AXE);
  const options = rules === 'all' ? {} : { runOnly: { type: 'rule', values: COLOUR_RULES } };
  return frame.evaluate(async (options) => {
    // Brought to their ends, not waited for: a browser that draws no frame does not go on with them.
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(
      { include: [['html']], exclude: [['[data-tabster-dummy]']] },
      { ...options, resultTypes: ['violations'] },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, options);
}
