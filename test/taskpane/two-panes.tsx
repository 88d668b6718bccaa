import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { changeSettings, editRows } from '../../src/domain/edits/edits';
import type { Objective, Peg, Phase } from '../../src/domain/records/records';
import { TranslatorProvider } from '../../src/forms/ui/words';
import { getCell } from '../../src/host/model/cells';
import { bodyArea, findTable } from '../../src/host/model/table-areas';
import { importRecords } from '../../src/taskpane/actions/import-records';
import { useEdits } from '../../src/taskpane/actions/use-edits';
import { useWorkbook } from '../../src/taskpane/actions/use-workbook';
import { createMemory } from '../../src/taskpane/place/memory';
import { createRunner, type RunnerOptions } from '../../src/workbook/excel/run';
import type { ComputedColumn } from '../../src/workbook/save/computed-cells';
import type { WorkbookContent } from '../../src/workbook/read/workbook-state';
import type { Host } from '../../src/host/host';
import { loadExcel } from '../../workbench/node/excel';
import { SharedWorkbook } from '../../workbench/sharing/shared-workbook';
import { t } from '../forms/render';
import { benchWith, contentOf, samplePeg } from '../workbook/bench';

/** The pane over a host, with what a person does in it. */
export async function openPaneOver(host: Host, content: WorkbookContent, options: RunnerOptions = {}) {
  const excel = loadExcel(host);
  const memory = createMemory(null);
  const runner = createRunner((batch, operation) => excel.run(batch, operation), options);
  const { result, unmount } = renderHook(
    () => {
      const workbook = useWorkbook(runner);
      const { state } = workbook;
      return {
        workbook,
        edits: useEdits({
          workbook,
          content: state.kind === 'ready' ? state.content : content,
          memory,
          here: { view: 'objective', objective: null, tab: 'phases' },
        }),
      };
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <TranslatorProvider value={t}>{children}</TranslatorProvider>
      ),
    },
  );
  await waitFor(() => expect(result.current.workbook.state.kind).toBe('ready'));
  const peg = (): Peg => {
    const { state } = result.current.workbook;
    return state.kind === 'ready' ? state.content.peg : content.peg;
  };
  const objective = (): Objective => {
    const [first] = peg().objectives;
    if (!first) throw new Error('there is no objective');
    return first;
  };
  const save = (before: Phase[], after: Phase[]) => {
    const edit = editRows(objective(), { phases: before }, { phases: after });
    return result.current.edits.save(edit, 'Salvato');
  };
  return {
    host,
    unmount,
    later: () => result.current.edits.later,
    notice: () => result.current.edits.notice,
    /** The phases as the pane shows them. */
    phases: () => objective().phases,
    change: (phase: Phase, fields: Partial<Phase>) => save([phase], [{ ...phase, ...fields }]),
    remove: (id: string) =>
      save(
        objective().phases.filter((phase) => phase.id === id),
        [],
      ),
    add: (id: string, description: string) => {
      const [model] = objective().phases;
      if (!model) throw new Error('there is no phase');
      return save([], [{ ...model, id, description, monitoring: [], approved: {}, order: 99 }]);
    },
    /** Imports records as the page does. */
    importRecords: (records: Peg, requestBytes?: number) =>
      importRecords(t, result.current.workbook, records, {
        watch: result.current.edits.watchImported,
        ...(requestBytes !== undefined && { requestBytes }),
      }),
    /** Saves the entries of a list as the page does. */
    saveList: (name: string, entries: string[]) => {
      const edit = changeSettings(
        { lists: { [name]: peg().lists[name] ?? [] } },
        { lists: { [name]: entries } },
      );
      return result.current.edits.save(edit, 'Salvato');
    },
    /** Gives a column its formula again, as the findings do. */
    restore: (column: ComputedColumn) => result.current.edits.restore(column, 'Salvato'),
    /** A person types into the first phase. */
    typeInto: (heading: string, text: string) => {
      const found = findTable(host.model, 'tblFasi');
      if (!found) throw new Error('there is no tblFasi');
      const position = found.table.columns.findIndex(({ name }) => name === heading);
      const { row, column } = bodyArea(found.table);
      host.type(found.sheet.id, row, column + position, text);
    },
    /** Columns of which the pane says that formulas are missing. */
    lost: () => {
      const { state } = result.current.workbook;
      const issues = state.kind === 'ready' ? state.content.issues : [];
      return issues.flatMap((issue) => (issue.finding === 'formula-lost' ? issue.column : []));
    },
    /** The lists as the pane shows them. */
    lists: () => peg().lists,
    /** Descriptions in the sheet of the replica, in the order of the rows. */
    descriptions: () => column(host.model, 'Descrizione').map(String),
    /** How many saves were carried out here. */
    saves: () => host.takeMeasurements().filter(({ name: operation }) => operation === 'save').length,
  };
}

/** Two people who have the sample open at once, each with a replica and the pane over it; nothing travels by itself. */
export async function openTwoPanes(peg: Peg = samplePeg()) {
  const bench = await benchWith(peg);
  const content = await contentOf(bench);
  const shared = new SharedWorkbook(bench.host.model);
  const open = async (name: string) => {
    const member = shared.join(name);
    return { member, ...(await openPaneOver(member.host, content)) };
  };
  const anna = await open('Anna');
  const bruno = await open('Bruno');
  return {
    shared,
    anna,
    bruno,
    /** What Bruno has done comes to the server after what Anna has done, so that it stays; then everyone hears of all. */
    brunoLast: () => {
      anna.member.send();
      bruno.member.send();
      shared.deliverAll();
    },
    /** All of it travels, and every replica holds the same. */
    settle: () => {
      shared.deliverAll();
      for (const member of shared.members) expect(shared.differences(member)).toEqual([]);
    },
    close: () => {
      anna.unmount();
      bruno.unmount();
    },
  };
}

function column(model: Parameters<typeof findTable>[0], heading: string): unknown[] {
  const found = findTable(model, 'tblFasi');
  if (!found) throw new Error('there is no tblFasi');
  const { sheet, table } = found;
  const body = bodyArea(table);
  const position = body.column + table.columns.findIndex(({ name }) => name === heading);
  return Array.from({ length: body.rowCount }, (_, row) => getCell(sheet, body.row + row, position)?.value);
}
