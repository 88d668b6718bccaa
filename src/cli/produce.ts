import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDay } from '../domain/values/dates';
import type { Peg } from '../domain/records/records';
import type { WorkbookModel } from '../host/model/model';
import { startWorkbench } from '../../workbench/node/workbench';
import { composeSchede } from '../workbook/compose/compose';
import { importPeg } from '../workbook/save/import';
import { prepareWorkbook } from '../workbook/prepare/prepare';
import { createRunner, type Runner } from '../workbook/excel/run';
import { convert } from './libreoffice';
import { measured, type OperationCost } from './measure';
import { succeeded } from './outcome';
import { rehearse } from './rehearse';
import { commandWords } from './words';

export interface Production {
  /** `null`: there is no objective. */
  composed: Awaited<ReturnType<typeof composeSchede>> | null;
  files: string[];
  costs: OperationCost[];
}

/**
 * Prepares a workbook, writes all records into it, composes all schede and saves `<base>.xlsx`. With `pdf` the
 * print run becomes `<base>.pdf`. With `stats` the costs of the operations of the pane are counted after that.
 * @throws OperationFailed, LibreOfficeMissing
 */
export async function produce(
  peg: Peg,
  { base, pdf, stats, say }: { base: string; pdf: boolean; stats: boolean; say: (text: string) => void },
): Promise<Production> {
  const { host, excel } = startWorkbench();
  const { run, costs } = measured(excel.run, host);
  const runner = createRunner(run);

  say(commandWords.preparing);
  succeeded(
    'prepare',
    await runner.run('prepare', (context) => prepareWorkbook(context, { newId: randomUUID })),
  );
  say(commandWords.importing);
  succeeded('import', await runner.run('import', (context) => importPeg(context, peg)));
  const composed = peg.objectives.length === 0 ? null : await compose(runner, say);
  if (composed === null) say(commandWords.nothingToCompose);

  const files = [`${base}.xlsx`];
  await writeFile(`${base}.xlsx`, await host.save());
  if (pdf && composed !== null) {
    showOnly(host.model, composed.sheet);
    await savePdf(await host.save(), `${base}.pdf`);
    files.push(`${base}.pdf`);
  }
  if (stats) await rehearse(runner, peg);
  return { composed, files, costs };
}

async function compose(
  runner: Runner,
  say: (text: string) => void,
): Promise<Awaited<ReturnType<typeof composeSchede>>> {
  say(commandWords.composing);
  const all = { objectives: 'all', today: localDay(new Date()) } as const;
  return succeeded('compose', await runner.run('compose', (context) => composeSchede(context, all)));
}

/** Hides every other sheet: LibreOffice prints all that it can see. */
function showOnly(model: WorkbookModel, name: string): void {
  for (const sheet of model.sheets) {
    if (sheet.name === name) model.activeSheet = sheet.id;
    else sheet.visibility = 'Hidden';
  }
}

async function savePdf(workbook: Uint8Array, target: string): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'scheda-peg-'));
  try {
    await writeFile(join(directory, 'print.xlsx'), workbook);
    await convert(join(directory, 'print.xlsx'), 'pdf', directory);
    await copyFile(join(directory, 'print.pdf'), target);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
