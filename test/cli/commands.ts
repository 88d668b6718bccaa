import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../src/cli/terminal';

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

const programs = {
  scheda: 'src/cli/scheda.ts',
  release: 'src/cli/release.ts',
  excel: 'workbench/node/command.ts',
};

/** Runs one of the project's commands as `npm run <name> -- …` does, in a process of its own. */
export function command(name: keyof typeof programs, args: string[]): Result {
  const program = join('node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, [programs[name], ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs a command in this process, which takes a tenth of the time. */
export async function called(command: Command, args: string[]): Promise<Result> {
  const result = { stdout: '', stderr: '' };
  const status = await command(args, {
    print: (line) => (result.stdout += `${line}\n`),
    say: (line) => (result.stderr += `${line}\n`),
  });
  return { status, ...result };
}

/** A fresh empty folder. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'scheda-peg-cli-'));
