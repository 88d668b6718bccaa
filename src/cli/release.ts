import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksums, differences, SUMS_FILE } from './checksums';
import { runAsProcess, type Command, type Terminal } from './terminal';
import { commandWords } from './words';

const DEFAULT_FOLDER = 'dist';

/** Exit codes. 2: the arguments cannot be used. 1: the files differ from the list. */
const REFUSED = 2;
const DIFFERENT = 1;

/** `null`: not there. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function check(folder: string, { say }: Terminal): Promise<number> {
  const list = await textOf(join(folder, SUMS_FILE));
  if (list === null) {
    say(commandWords.sumsMissing(folder));
    return REFUSED;
  }
  const found = await differences(folder, list);
  if (found === null) {
    say(commandWords.sumsUnreadable(join(folder, SUMS_FILE)));
    return REFUSED;
  }
  found.changed.forEach((path) => say(commandWords.fileChanged(path)));
  found.missing.forEach((path) => say(commandWords.fileMissing(path)));
  found.added.forEach((path) => say(commandWords.fileAdded(path)));
  if (found.changed.length + found.missing.length + found.added.length > 0) return DIFFERENT;
  say(commandWords.sumsAgree(folder));
  return 0;
}

async function main(args: string[], terminal: Terminal): Promise<number> {
  const { say } = terminal;
  const { values, positionals } = parseArgs({
    args,
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [folder = DEFAULT_FOLDER, ...others] = positionals;
  if (others.length > 0 || !(await isFolder(folder))) {
    say(commandWords.folderMissing(folder));
    return REFUSED;
  }
  if (values.check) return check(folder, terminal);
  const file = join(folder, SUMS_FILE);
  await writeFile(file, await checksums(folder));
  say(commandWords.saved(file));
  return 0;
}

/** `npm run release` and `npm run release:check`: the list of a build's files, written or compared. */
export const release: Command = async (args, terminal) => {
  try {
    return await main(args, terminal);
  } catch (error) {
    terminal.say(commandWords.broken(error instanceof Error ? error.message : String(error)));
    return 1;
  }
};

if (require.main === module) void runAsProcess(release);
