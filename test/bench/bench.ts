import { benchCheck } from './check';
import { benchCompose } from './compose';
import { benchFormulas } from './formulas';
import { benchPane } from './pane';

/** `npm run bench` measures everything, or only the named parts, e.g. `npm run bench -- compose`. */
const parts: Record<string, () => Promise<void>> = {
  pane: benchPane,
  compose: benchCompose,
  check: benchCheck,
  formulas: benchFormulas,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}`);
  for (const [name, bench] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await bench();
  }
}

void main();
