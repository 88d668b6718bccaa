import { parseArea, formatArea } from '../../src/host/model/address';
import { EventType, type BookEvent } from '../../src/host/model/book';
import { cleanDirty } from '../../src/host/model/cells';
import type { Meanwhile } from '../../src/host/faults';
import { createHost, type Host, type HostOptions } from '../../src/host/host';
import type { ChangeRecord, Dirty, Shift, SheetModel, WorkbookModel } from '../../src/host/model/model';
import { apply } from './apply';
import { bring, placeKey } from './compare';
import { copyWorkbook } from './copies';
import { isUrgent, type EditStep } from './operations';
import { shiftedCells } from './shifts';
import { cross } from './transform';

/** What a replica has done at once: a request or a person's act. */
export interface Act {
  operations: EditStep[];
  /** The server has it, and the replica has not heard so yet. */
  isSent: boolean;
}

/** An act in the server's order. */
export interface Entry {
  member: Member;
  operations: readonly EditStep[];
}

/** What a member needs of the server. */
export interface Server {
  readonly log: readonly Entry[];
  append(entry: Entry): void;
  /** A member has acted. */
  acted(member: Member, isUrgent: boolean): void;
}

/**
 * One who works on a shared workbook, with a replica of it: what the server is known to hold, and on top of that the own
 * acts that it is not known to have. What comes from others goes below these.
 */
export class Member implements ChangeRecord {
  /** The replica, for a session of the client library and for a person. */
  readonly host: Host;
  private confirmed: WorkbookModel;
  /** The replica as it was when it was last looked at. */
  private seen: WorkbookModel;
  private known: number;
  private pending: Act[] = [];
  private steps: EditStep[] = [];
  private readonly written = new Map<string, Set<string>>();
  private isReceiving = false;

  constructor(
    readonly name: string,
    private readonly server: Server,
    model: WorkbookModel,
    options: HostOptions,
  ) {
    this.confirmed = copyWorkbook(model);
    this.seen = copyWorkbook(model);
    this.known = server.log.length;
    this.host = createHost(options);
    this.host.book.open(copyWorkbook(model));
    this.host.book.dirty.record = this;
    this.host.onAct((events) => this.act(events));
  }

  /** Lets something happen before each request of this one's session is carried out; the request waits for it. */
  beforeRequest(happen: Meanwhile): () => void {
    return this.host.faults.onRequest(happen);
  }

  /** The same after each was carried out and before it is answered: an answer may so come as late as one wants. */
  beforeAnswer(happen: Meanwhile): () => void {
    return this.host.faults.onAnswer(happen);
  }

  /** Acts that the server has not got yet. */
  get unsent(): number {
    return this.pending.filter(({ isSent }) => !isSent).length;
  }

  /** Acts in the server's order, one's own too, that have not come back yet. */
  get unreceived(): number {
    return this.server.log.length - this.known;
  }

  /** @internal told by the host */
  writes(sheet: SheetModel, row: number, column: number): void {
    let cells = this.written.get(sheet.id);
    if (!cells) this.written.set(sheet.id, (cells = new Set()));
    cells.add(placeKey(row, column));
  }

  /** @internal told by the host: what was written before cells move and what is written after are kept apart */
  shifts({ id, name }: SheetModel, shift: Shift): void {
    this.look();
    const operation: EditStep = { kind: 'shift', sheet: id, name, shift };
    this.steps.push(operation);
    apply(this.seen, cleanDirty(), operation);
  }

  private look(): void {
    this.steps.push(...bring(this.seen, this.host.book.model, cleanDirty(), this.written));
    this.written.clear();
  }

  private act(events: readonly BookEvent[]): void {
    if (this.isReceiving) return;
    this.look();
    if (this.steps.length === 0) return;
    const operations = [...this.steps.splice(0), ...events.flatMap(told)];
    this.pending.push({ operations, isSent: false });
    this.server.acted(this, isUrgent(operations));
  }

  /** Sends the next acts to the server, all of them unless said otherwise. */
  send(acts = Infinity): void {
    const next = this.rebased(this.unreceivedEntries()).pending;
    const waiting = this.pending.filter(({ isSent }) => !isSent);
    next
      .filter(({ isSent }) => !isSent)
      .slice(0, acts)
      .forEach(({ operations }, index) => {
        const act = waiting[index];
        if (act) act.isSent = true;
        this.server.append({ member: this, operations });
      });
  }

  /** Takes in the next acts in the server's order, all of them unless said otherwise. */
  receive(acts = Infinity): void {
    const entries = this.unreceivedEntries().slice(0, acts);
    if (entries.length === 0) return;
    this.known += entries.length;
    const { host } = this;
    this.isReceiving = true;
    host.book.dirty.record = undefined;
    host.book.remote = true;
    try {
      this.takeIn(entries);
      host.deliver();
    } finally {
      host.book.remote = false;
      host.book.dirty.record = this;
      this.isReceiving = false;
    }
  }

  private takeIn(entries: readonly Entry[]): void {
    const { book } = this.host;
    const news: EditStep[] = [];
    let isKept = true;
    for (const entry of entries) {
      const { member, operations } = entry;
      const isOwn = member === this;
      applyAll(this.confirmed, cleanDirty(), operations);
      isKept &&= isOwn ? sameSteps(operations, this.pending[0]?.operations) : this.pending.length === 0;
      if (isKept && !isOwn) {
        applyAll(this.seen, cleanDirty(), operations);
        applyAll(book.model, book.dirty, operations);
      }
      const rebased = this.rebased([entry]);
      this.pending = rebased.pending;
      news.push(...rebased.news);
    }
    if (!isKept) this.renew();
    for (const operation of news) this.tell(operation);
  }

  /** Makes the replica anew: what is confirmed, with one's own acts on top. */
  private renew(): void {
    const { book } = this.host;
    this.seen = copyWorkbook(this.confirmed);
    for (const { operations } of this.pending) applyAll(this.seen, cleanDirty(), operations);
    bring(book.model, this.seen, book.dirty);
  }

  private unreceivedEntries(): readonly Entry[] {
    return this.server.log.slice(this.known);
  }

  /** One's own acts as they have to be done after entries of the log, and what in these is new, after one's own acts. */
  private rebased(entries: readonly Entry[]): { pending: Act[]; news: EditStep[] } {
    let { pending } = this;
    const news: EditStep[] = [];
    for (const { member, operations } of entries) {
      if (member === this) {
        pending = pending.slice(1);
        continue;
      }
      let theirs = [...operations];
      pending = pending.map((act) => {
        const [after, own] = cross(theirs, act.operations);
        theirs = after;
        return { ...act, operations: own };
      });
      news.push(...theirs);
    }
    return { pending, news };
  }

  private tell(operation: EditStep): void {
    const { book } = this.host;
    if (operation.kind === 'shift') {
      const { sheet, shift } = operation;
      this.host.follow(sheet, shiftedCells(shift), shift.axis, shift.insert);
    } else if (operation.kind === 'told') {
      const { area, message, sheet: id } = operation;
      book.happen(operation.type, { id }, { ...message, ...(area && { address: formatArea(area) }) });
    }
  }
}

function applyAll(model: WorkbookModel, dirty: Dirty, operations: readonly EditStep[]): void {
  for (const operation of operations) apply(model, dirty, operation);
}

/** Whether the server has done just what was sent. */
const sameSteps = (done: readonly EditStep[], sent: readonly EditStep[] = []): boolean =>
  done.length === sent.length && done.every((operation, index) => operation === sent[index]);

/** What others are told of an event: changes, and sheets that come and go. */
function told({ type, sheet, message }: BookEvent): EditStep[] {
  const isShared = [EventType.changed, EventType.added, EventType.deleted].some((known) => known === type);
  if (!isShared) return [];
  const { address } = message;
  const area = typeof address === 'string' ? parseArea(address) : null;
  return [{ kind: 'told', sheet, type, area, message: { ...message, source: 'Remote' } }];
}
