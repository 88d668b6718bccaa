import type { HostOptions } from '../../../src/host/host';
import { getCell } from '../../../src/host/model/cells';
import { findTable } from '../../../src/host/model/table-areas';
import { loadExcel, type BoundRun } from '../../node/excel';
import { SharedWorkbook, type Member } from '../../sharing/shared-workbook';
import { startWorkbench } from '../../node/workbench';

export const SHEET = 'Foglio1';

export interface Person {
  member: Member;
  host: Member['host'];
  run: BoundRun;
}

/**
 * Two people at a workbook whose first sheet holds the table `tblFasi` in A1:C4: `Id`, `Fase`, `Mesi` with rows `a`, `b`, `c`;
 * `Totale` stands in A7, and E1 sums up C2:C4.
 */
export async function startSharing(options?: HostOptions) {
  const { host, run } = startWorkbench();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C4').values = [
      ['Id', 'Fase', 'Mesi'],
      ['a', 'Avvio', 3],
      ['b', 'Lavori', 1],
      ['c', 'Chiusura', 2],
    ];
    sheet.tables.add('A1:C4', true).name = 'tblFasi';
    sheet.getRange('A7').values = [['Totale']];
    sheet.getRange('E1').formulas = [['=SUM(C2:C4)']];
    await context.sync();
  });
  const shared = new SharedWorkbook(host.model);
  const join = (name: string): Person => {
    const member = shared.join(name, options);
    return { member, host: member.host, run: loadExcel(member.host).run };
  };
  return { shared, anna: join('Anna'), bruno: join('Bruno') };
}

/** What cells hold, row by row; a formula as it reads. */
export function cellsOf({ member }: Person, rows = 8, columns = 3): unknown[][] {
  const [sheet] = member.host.model.sheets;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = sheet && getCell(sheet, row, column);
      return cell?.formula ?? cell?.value ?? null;
    }),
  );
}

export const areaOfTable = ({ member }: Person) => findTable(member.host.model, 'tblFasi')?.table.area;
