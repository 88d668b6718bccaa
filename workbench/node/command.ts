import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { startWorkbench } from './workbench';
import type { BoundExcel, BoundRun } from './excel';

const usage = `Usage: npm run excel -- SCRIPT.js [IN.xlsx] [OUT.xlsx]
Runs the script on IN.xlsx, or on a new workbook, and saves it as OUT.xlsx. With one file only, it is opened if it
exists, and saved there.`;

type ScriptBody = (excel: unknown, extension: unknown) => Promise<void>;

/** The script's text as an async function, so that it may await at its top level; lines keep their numbers. */
function compile(source: string, filename: string): ScriptBody {
  const body = `(async (Excel, OfficeExtension) => {${source}\n})`;
  return new Script(body, { filename }).runInThisContext() as ScriptBody;
}

/** What a script sees as `Excel`: the library with its enumerations, `run` bound to the workbench. */
function excelOf({ Excel: library, run }: BoundExcel): unknown {
  const bound = (...args: unknown[]): Promise<unknown> => run(args.at(-1) as Parameters<BoundRun>[0]);
  return new Proxy(library, { get: (target, name) => (name === 'run' ? bound : Reflect.get(target, name)) });
}

/** `[code] message` for a refusal of Excel, the plain message for any other error. */
function sentence(error: unknown): string {
  if (!(error instanceof Object) || !('message' in error)) return String(error);
  const message = String(error.message);
  const code = 'code' in error && !message.startsWith(String(error.code)) ? `${String(error.code)}: ` : '';
  const at = error instanceof SyntaxError ? `${error.stack?.split('\n')[0] ?? ''}: ` : '';
  return `${at}${code}${message}`;
}

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true, strict: false });
  const [script, input, output, ...others] = positionals;
  const isUnknown = others.length > 0 || process.argv.length - 2 !== positionals.length;
  if (script === undefined || isUnknown) {
    console.error(usage);
    return 2;
  }
  const body = compile(await readFile(script, 'utf8'), script);
  const { host, excel } = startWorkbench();
  const isNew = input === undefined || (output === undefined && !existsSync(input));
  if (!isNew) await host.open(await readFile(input));
  await body(excelOf(excel), excel.OfficeExtension);
  const target = output ?? input;
  if (target !== undefined) await writeFile(target, await host.save());
  return 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(sentence(error));
    process.exitCode = 1;
  },
);
