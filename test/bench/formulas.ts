import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf, largePeg } from '../e2e/overview-pegs';
import { pathOf } from '../programs';
import { printTable, ratio } from './table';

const PHASES = 10;
const OBJECTIVES = [100, 200, 1_000];
/** The Python that has LibreOffice's uno module. */
const PYTHON = '/usr/bin/python3';

interface Measured {
  /** Seconds of the processor that a whole calculation takes. */
  whole: number;
  /** The same of one edit, by its cell. */
  edits: Record<string, number>;
}

/** What formulas cost in LibreOffice: a whole calculation, and one cell that is typed. */
export async function benchFormulas(): Promise<void> {
  const program = pathOf('libreoffice');
  if (program === undefined) throw new Error('LibreOffice is missing');
  const directory = mkdtempSync(join(tmpdir(), 'scheda-peg-bench-'));
  try {
    const paths: string[] = [];
    for (const count of OBJECTIVES) {
      const path = join(directory, `${count}.xlsx`);
      writeFileSync(path, await fileOf(largePeg(count, PHASES)));
      paths.push(path);
    }
    const script = join(__dirname, 'formulas.py');
    const output = execFileSync(PYTHON, [script, program, ...paths], { encoding: 'utf8' });
    const measured = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Measured);
    const row = (name: string, of: (one: Measured) => number): (string | number)[] => {
      const seconds = measured.map(of);
      const [least = 0, most = 0] = [seconds.at(0), seconds.at(-1)];
      return [name, ...seconds.map((value) => (value * 1_000).toFixed(0)), ratio(most, least)];
    };
    printTable(
      'Formulas in LibreOffice: milliseconds of the processor',
      [...OBJECTIVES.map((count) => `${count * PHASES} phases`), 'last / first'],
      [
        row('whole calculation', ({ whole }) => whole),
        ...Object.keys(measured[0]?.edits ?? {}).map((name) => row(name, ({ edits }) => edits[name] ?? NaN)),
      ],
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
