import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { startWorkbench } from './workbench';
import type { BoundExcel, BoundRun } from './excel';

const usage = `Usage: npm run excel -- SCRIPT.js [IN.xlsx] [OUT.xlsx]
Runs the script on IN.xlsx, or on a new workbook, and saves it as OUT.xlsx. With one file only, it is opened if it
exists, and saved there.`;

type ScriptBody = (excel: unknown, extension: unknown, console: Console) => Promise<void>;

/** The script's text as an async function, so that it may await at its top level; lines keep their numbers. */
function compile(source: string, filename: string): ScriptBody {
  const body = `(async (Excel, OfficeExtension, console) => {${source}\n})`;
  return new Script(body, { filename }).runInThisContext() as ScriptBody;
}

/** What a script sees as `Excel`: the library with its enumerations, `run` bound to the workbench. */
function excelOf({ Excel: library, run }: BoundExcel): unknown {
  const bound = (...args: unknown[]): Promise<unknown> => run(args.at(-1) as Parameters<BoundRun>[0]);
  return new Proxy(library, { get: (target, name) => (name === 'run' ? bound : Reflect.get(target, name)) });
}

/** `[code] message` for a refusal of Excel, the plain message for any other error; errors come from several contexts. */
function sentence(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const { message, code, name, stack } = error as Partial<Error> & { code?: unknown };
  const text = String(message);
  const refusal = code !== undefined && !text.startsWith(String(code)) ? `${String(code)}: ` : '';
  const at = name === 'SyntaxError' ? `${stack?.split('\n')[0] ?? ''}: ` : '';
  return `${at}${refusal}${text}`;
}

async function main(args: string[], console: Console): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, strict: false });
  const [script, input, output, ...others] = positionals;
  const isUnknown = others.length > 0 || args.length !== positionals.length;
  if (script === undefined || isUnknown) {
    console.error(usage);
    return 2;
  }
  const body = compile(await readFile(script, 'utf8'), script);
  const { host, excel } = startWorkbench();
  const isNew = input === undefined || (output === undefined && !existsSync(input));
  if (!isNew) await host.open(await readFile(input));
  await body(excelOf(excel), excel.OfficeExtension, console);
  const target = output ?? input;
  if (target !== undefined) await writeFile(target, await host.save());
  return 0;
}

/** `npm run excel`; the script and the command write to that console. @returns the exit code */
export const excelCommand = (args: string[], console: Console): Promise<number> =>
  main(args, console).catch((error: unknown) => {
    console.error(sentence(error));
    return 1;
  });

if (require.main === module) {
  void excelCommand(process.argv.slice(2), console).then((code) => (process.exitCode = code));
}
