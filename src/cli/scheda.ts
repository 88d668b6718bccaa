import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import sample from '../../assets/sample.json';
import { parseExchange } from '../domain/exchange/exchange';
import { findingsOf } from '../domain/findings/findings';
import type { Peg } from '../domain/records/records';
import { italian } from '../i18n/dictionary';
import { findingText } from '../i18n/finding-text';
import { createTranslator } from '../i18n/translate';
import { LibreOfficeMissing } from './libreoffice';
import { OperationFailed } from './outcome';
import { produce } from './produce';
import { runAsProcess, type Command, type Terminal } from './terminal';
import { findingLine, issueLine } from './lines';
import { commandWords } from './words';

/** Exit codes. 2: the file or the arguments cannot be used. 1: something fails on the way. */
const REFUSED = 2;
const FAILED = 1;

const t = createTranslator(italian);

interface Options {
  data: string | undefined;
  out: string;
  pdf: boolean;
  stats: string | undefined;
}

function readOptions(args: string[]): Options | string {
  const options = {
    data: { type: 'string' },
    out: { type: 'string' },
    pdf: { type: 'boolean', default: false },
    stats: { type: 'string' },
  } as const;
  try {
    const { data, out, pdf, stats } = parseArgs({ args, options }).values;
    return out === undefined ? commandWords.outMissing : { data, out, pdf, stats };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

async function readText(file: string | undefined): Promise<string | null> {
  if (file === undefined) return JSON.stringify(sample);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}

/** The first folder that cannot be made or written to. It is asked for before the work begins. */
async function unwritableFolder({ out, stats }: Options): Promise<string | null> {
  for (const folder of stats === undefined ? [out] : [out, dirname(stats)]) {
    try {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
    } catch {
      return folder;
    }
  }
  return null;
}

function count(peg: Peg): { objectives: number; phases: number; indicators: number } {
  const { objectives } = peg;
  return {
    objectives: objectives.length,
    phases: objectives.reduce((sum, { phases }) => sum + phases.length, 0),
    indicators: objectives.reduce((sum, { indicators }) => sum + indicators.length, 0),
  };
}

async function main(args: string[], { print, say }: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    say(`${options}\n${commandWords.usage}`);
    return REFUSED;
  }
  const text = await readText(options.data);
  if (text === null) {
    say(commandWords.unreadable(options.data ?? ''));
    return REFUSED;
  }
  const parsed = parseExchange(text, randomUUID);
  if (!parsed.ok) {
    say(commandWords.refused(parsed.issues.length));
    for (const issue of parsed.issues) say(issueLine(issue, t));
    return REFUSED;
  }
  const { peg } = parsed;
  const findings = findingsOf(peg);
  for (const finding of findings) say(findingLine(finding, t));

  const unwritable = await unwritableFolder(options);
  if (unwritable !== null) {
    say(commandWords.unwritable(unwritable));
    return REFUSED;
  }
  const base = join(options.out, `peg-${peg.parameters.year}`);
  const stats = options.stats !== undefined;
  const { composed, files, costs } = await produce(peg, { base, pdf: options.pdf, stats, say });
  if (options.stats !== undefined) await writeFile(options.stats, `${JSON.stringify(costs, null, 2)}\n`);
  for (const file of files) say(commandWords.saved(file));
  const warnings = findings.map((finding) => ({ ...finding, text: findingText(t, finding) }));
  print(
    JSON.stringify({
      ...count(peg),
      schede: composed?.schede.length ?? 0,
      pages: composed?.pages ?? 0,
      warnings,
      files,
    }),
  );
  return 0;
}

/** `npm run scheda`: an exchange file, or the sample, becomes a workbook with its schede. */
export const scheda: Command = async (args, terminal) => {
  try {
    return await main(args, terminal);
  } catch (error) {
    if (error instanceof OperationFailed) terminal.say(error.message);
    else if (error instanceof LibreOfficeMissing) terminal.say(commandWords.officeMissing);
    else terminal.say(commandWords.broken(error instanceof Error ? error.message : String(error)));
    return FAILED;
  }
};

if (require.main === module) void runAsProcess(scheda);
