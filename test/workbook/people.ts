import type { Peg } from '../../src/domain/records/records';
import type { WorkbookModel } from '../../src/host/model/model';
import type { ExcelRun } from '../../src/workbook/excel/run';
import { loadExcel } from '../../workbench/node/excel';
import { SharedWorkbook, type Member } from '../../workbench/sharing/shared-workbook';
import { benchWith, type Bench } from './bench';

/** One who works on a shared workbook, in a pane and in the sheets. */
export interface Colleague extends Bench {
  member: Member;
  /** Does something, all of which everyone has at once. */
  deliverAll(): void;
}

/** Two people who have one workbook open. What one of them does reaches the other before the next request of either. */
export async function peopleAt(model: WorkbookModel): Promise<{ anna: Colleague; bruno: Colleague }> {
  const shared = new SharedWorkbook(model);
  const join = (name: string, letter: string): Colleague => {
    const member = shared.join(name);
    const { host } = member;
    const excel = loadExcel(host);
    const run: ExcelRun = (batch, operation) => excel.run(batch, operation);
    member.beforeRequest(() => shared.deliverAll());
    let count = 0;
    return {
      member,
      host,
      run,
      newId: () => {
        count += 1;
        return `${letter.repeat(8)}-0000-4000-8000-${String(count).padStart(12, '0')}`;
      },
      async trips(batch) {
        const before = host.counters.roundTrips;
        const value = await run(batch, 'test');
        return { value, trips: host.counters.roundTrips - before };
      },
      deliverAll: () => shared.deliverAll(),
    };
  };
  return Promise.resolve({ anna: join('Anna', 'a'), bruno: join('Bruno', 'b') });
}

/** The same at a prepared workbook with records in it. */
export async function peopleWith(peg: Peg): Promise<{ anna: Colleague; bruno: Colleague }> {
  return peopleAt((await benchWith(peg)).host.model);
}
