import { parseExchange, toExchange } from '../../src/domain/exchange/exchange';
import { openSecondWorkbook } from '../../src/taskpane/actions/second-workbook';
import type { Outcome } from '../../src/workbook/excel/run';
import { prepareWorkbook } from '../../src/workbook/prepare/prepare';
import { readWorkbook } from '../../src/workbook/read/read';
import { importPeg } from '../../src/workbook/save/import';

/* Loaded by second-workbook.test.ts into the pane's page, beside the add-in. */

export interface Written {
  /** The exchange file of what was read back. */
  exchange: Record<string, unknown>;
  file: number[];
}

declare global {
  interface Window {
    /** Writes the records of an exchange file into a second workbook, reads them back and saves it. */
    writeSecondWorkbook: (exchange: string) => Promise<Outcome<Written>>;
  }
}

const newId = () => crypto.randomUUID();

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.diagnostics);
  return outcome.value;
}

window.writeSecondWorkbook = async (text) => {
  const parsed = parseExchange(text, newId);
  if (!parsed.ok) throw new Error('The exchange file cannot be read');
  const opened = await openSecondWorkbook();
  if (!opened.ok) return opened;
  const { runner, save } = opened.value;
  valueOf(await runner.run('prepare', (context) => prepareWorkbook(context, { newId })));
  valueOf(await runner.run('import', (context) => importPeg(context, parsed.peg)));
  const state = valueOf(await runner.run('open', readWorkbook));
  if (state.kind !== 'ready') throw new Error(state.kind);
  const file = [...(await save())];
  return { ok: true, value: { exchange: toExchange(state.content.peg), file } };
};
