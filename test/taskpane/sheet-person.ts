import type { Finding } from '../../src/domain/findings/finding';
import { findingsOf } from '../../src/domain/findings/findings';
import { italian } from '../../src/i18n/dictionary';
import { findingPlace } from '../../src/i18n/finding-place';
import { findingText } from '../../src/i18n/finding-text';
import { createTranslator } from '../../src/i18n/translate';
import { parseArea } from '../../src/host/model/address';
import { showFinding } from '../../src/taskpane/actions/show-finding';
import { recordAt, type RecordPlace } from '../../src/taskpane/place/record-at';
import { listTables } from '../../src/workbook/schema/list-labels';
import { tables } from '../../src/workbook/schema/schema';
import { contentOf, tableOf, type Bench } from '../workbook/bench';
import { typeRow } from '../workbook/save/edit-saves';
import type { Fields, Someone } from '../e2e/error-walk';

const t = createTranslator(italian);

/** A finding as the list of the pane shows it. */
export interface Shown {
  place: string;
  says: string;
  finding: Finding;
}

/** Where a finding leads. */
export interface Led {
  cell: string;
  record: RecordPlace | null;
}

/** Somebody who writes into the sheets only, and reads what the pane would show. */
export interface SheetPerson extends Someone {
  findings: () => Promise<Shown[]>;
  follow: (finding: Finding) => Promise<Led>;
}

export function sheetPerson(bench: Bench): SheetPerson {
  let there = { sheet: '', row: 0 };

  const typeAt = (sheet: string, row: number, column: number, text: string): void =>
    bench.host.type(sheet, row, column, text);

  /** Types into fields of a row of a sheet, from 0. */
  const change = async (sheet: string, row: number, fields: Fields): Promise<void> => {
    const spec = tables.find((one) => one.sheet === sheet);
    for (const [name, text] of Object.entries(fields)) {
      const field = name.split('.').at(-1);
      const heading = spec?.columns.find((column) => column.field === field)?.heading;
      if (!spec || heading === undefined) throw new Error(`${sheet} has no ${name}`);
      const { column } = (await tableOf(bench, spec.table)).place(0, heading);
      typeAt(sheet, row, column, text);
    }
  };

  const cellsOf = (address: string): { sheet: string; row: number; column: number }[] => {
    const [sheet = '', cells = ''] = address.split('!');
    const area = parseArea(cells);
    if (!area) throw new Error(`${address} is no address`);
    return Array.from({ length: area.rowCount }, (_, down) => ({
      sheet,
      row: area.row + down,
      column: area.column,
    }));
  };

  return {
    type: async (cell, text) => {
      for (const { sheet, row, column } of cellsOf(cell)) typeAt(sheet, row, column, text);
    },
    typeDown: async (area, texts) => {
      cellsOf(area).forEach(({ sheet, row, column }, index) =>
        typeAt(sheet, row, column, texts[index] ?? ''),
      );
    },
    changeRow: (part, row, fields) => change(part, row, fields),
    changeParagraph: (number, text) => change('Stato di attuazione', number, { text }),
    changeData: (fields) => change('Obiettivi', 1, fields),
    changeThere: (fields) => change(there.sheet, there.row, fields),
    changeList: async (name, entries) => {
      const table = Object.values(listTables).find(({ label }) => label === name)?.table ?? '';
      const { rows, place } = await tableOf(bench, table);
      for (let index = 0; index < Math.max(rows.length, entries.length); index += 1) {
        const { row, column } = place(index, name);
        typeAt('Liste', row, column, entries[index] ?? '');
      }
    },
    addYear: async (indicator, year, value) => {
      const { peg } = await contentOf(bench);
      const id = peg.objectives[0]?.indicators[indicator - 1]?.id ?? '';
      await typeRow(bench, 'tblStorico', { Indicatore: id, Anno: year, Valore: value });
    },
    removeYear: (indicator, number) =>
      bench.run(async (context) => {
        const rows = context.workbook.tables.getItem('tblStorico').rows.load('items/values');
        const indicators = context.workbook.tables.getItem('tblIndicatori').rows.load('items/values');
        await context.sync();
        const id: unknown = indicators.items[indicator - 1]?.values[0]?.[0];
        const own = rows.items.filter(({ values }) => (values as unknown[][])[0]?.includes(id));
        own[number - 1]?.delete();
        await context.sync();
      }, 'test'),
    findings: async () => {
      const { peg, issues } = await contentOf(bench);
      return findingsOf(peg, issues).map((finding) => ({
        place: findingPlace(t, finding),
        says: findingText(t, finding).replace(/\s+/g, ' '),
        finding,
      }));
    },
    follow: async (finding) => {
      const content = await contentOf(bench);
      return bench.run(async (context) => {
        const selection = await showFinding(context, content, finding);
        const selected = context.workbook.getSelectedRange().load('address,rowIndex');
        await context.sync();
        const cell = selected.address.replaceAll("'", '');
        there = { sheet: cell.split('!')[0] ?? '', row: selected.rowIndex };
        return { cell, record: selection && recordAt(content, selection) };
      }, 'show');
    },
  };
}
