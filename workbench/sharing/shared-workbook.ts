import type { HostOptions } from '../../src/host/host';
import { cleanDirty, cellsIn } from '../../src/host/model/cells';
import type { WorkbookModel } from '../../src/host/model/model';
import { losesBody } from '../../src/host/model/shift';
import { bodyArea } from '../../src/host/model/table-areas';
import { emptyWorkbook } from '../../src/host/model/workbook';
import { apply } from './apply';
import { bring } from './compare';
import { copyWorkbook } from './copies';
import { Member, type Entry, type Server } from './member';
import type { EditStep } from './operations';
import { shiftedCells } from './shifts';

export type { Member } from './member';

/** Is told what happens between the members and the server. */
export interface Traffic {
  /** A member has acted and not sent it yet. */
  acted?(member: Member): void;
  /** An act has come to the server, and no member knows. */
  appended?(): void;
}

/**
 * A workbook that several people have open at once, each in a replica. The server puts their acts in one order; each
 * replica is what it knows of that order with its own acts on top, so that all are equal when everything has travelled.
 * Nothing travels by itself, unless `Traffic` drives it: a test says when.
 */
export class SharedWorkbook implements Server {
  /** The server's workbook; formulas have the values that their writers saw. */
  readonly model: WorkbookModel;
  readonly members: Member[] = [];
  readonly log: Entry[] = [];
  traffic: Traffic = {};

  /** @param model what it holds at first, of which it takes a copy; a blank workbook if none is given */
  constructor(model: WorkbookModel = emptyWorkbook()) {
    this.model = copyWorkbook(model);
  }

  /** One more person opens the workbook, as the server has it now. */
  join(name = `member ${this.members.length + 1}`, options: HostOptions = {}): Member {
    const member = new Member(name, this, this.model, options);
    this.members.push(member);
    return member;
  }

  /** Sends what a member has done and brings it all that the server has. */
  deliver(member: Member): void {
    member.send();
    member.receive();
  }

  /** Everything that was done reaches the server, member by member, and then everyone. */
  deliverAll(): void {
    for (const member of this.members) member.send();
    for (const member of this.members) member.receive();
  }

  /** Where a member's replica holds something else than the server, as the steps that would make it equal; `[]` if nowhere. */
  differences(member: Member): EditStep[] {
    return bring(copyWorkbook(member.host.model), this.model, cleanDirty());
  }

  /** @internal */
  append({ member, operations }: Entry): void {
    const done: EditStep[] = [];
    for (const wanted of operations) {
      const possible = this.possible(wanted);
      for (const operation of possible) apply(this.model, cleanDirty(), operation);
      done.push(...possible);
    }
    this.log.push({ member, operations: done });
    this.traffic.appended?.();
  }

  /** @internal What changes sheets or tables is exchanged at once, with all that is under way. */
  acted(member: Member, isUrgent: boolean): void {
    if (!isUrgent) return this.traffic.acted?.(member);
    member.send();
    this.deliverAll();
  }

  /** Two people may delete a table's last rows, each leaving one: then the last one is emptied, as in Excel. */
  private possible(operation: EditStep): EditStep[] {
    if (operation.kind !== 'shift' || operation.shift.insert || operation.shift.axis !== 'row')
      return [operation];
    const sheet = this.model.sheets.find(({ id }) => id === operation.sheet);
    const area = shiftedCells(operation.shift);
    const table = sheet?.tables.find((one) => losesBody(one, area));
    if (!sheet || !table) return [operation];
    const body = bodyArea(table);
    const emptied = [...cellsIn(sheet, { ...area, row: body.row, rowCount: 1 })].map(
      ({ row, column }): EditStep => ({ kind: 'cell', sheet: sheet.id, row, column, cell: null }),
    );
    const at = area.row === body.row ? area.row + 1 : area.row;
    const rest: EditStep = { ...operation, shift: { ...operation.shift, at, count: area.rowCount - 1 } };
    return area.rowCount > 1 ? [...emptied, ...this.possible(rest)] : emptied;
  }
}
