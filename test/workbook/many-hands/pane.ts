import { changeBetween, type Change } from '../../../src/workbook/save/change';
import { importPeg } from '../../../src/workbook/save/import';
import type { OwnRow } from '../../../src/workbook/save/own-rows';
import { lateOutcome } from '../../../src/workbook/save/settle-save';
import { saveChange, type Attempt, type Saved } from '../../../src/workbook/save/save';
import type { Stands } from '../../../src/workbook/excel/failure';
import { createRunner, type RunOutcome } from '../../../src/workbook/excel/run';
import { readWhole, readWorkbook } from '../../../src/workbook/read/read';
import type { WorkbookContent } from '../../../src/workbook/read/workbook-state';
import { createOwnRowsWatch, type Told as ToldLater } from '../../../src/taskpane/actions/own-rows-watch';
import type { Edit } from '../../../src/domain/edits/edits';
import type { Peg } from '../../../src/domain/records/records';
import type { Member } from '../../../workbench/sharing/shared-workbook';
import { loadExcel } from '../../../workbench/node/excel';
import type { TimeLimits } from './time-limits';

/** What a pane told its person of an action. */
export interface Told {
  /** `saved`, `conflict`, `gone`, or the code of a failure. */
  kind: string;
  /** What the sentence says of the workbook. */
  stands: Stands | undefined;
  change: Change;
  /** Cells at which it told its person to look. */
  places: readonly string[];
  isImport: boolean;
  /** The turn in which it began. */
  from: number;
}

/**
 * One person's pane. Its requests stop before they are carried out and again before they are answered, until somebody lets
 * them go on: so others may act at each of these points.
 */
export class Pane {
  private gate: (() => void) | null = null;
  /** What stops there has been carried out. */
  private isCarriedOut = false;
  private late: (() => void) | null = null;
  /** What was sent last, up to its end, given up or not. */
  private batch: Promise<unknown> = Promise.resolve();
  private tellStopped = (): void => undefined;
  private work: Promise<unknown> | null = null;
  /** What of its requests goes on without stopping. */
  private lets: 'nothing' | 'one request' | 'all' = 'nothing';
  private looksLate = false;
  /** Requests of the action that is under way that were carried out. */
  private carriedOut = 0;
  private undo: Change | null = null;
  private repeat: ((turn: number) => Promise<Told>) | null = null;
  private readonly attempt: Attempt = { last: null };
  private readonly runner;
  private readonly watch;
  private unasked = 0;
  private later: ToldLater = { rewritten: [], changed: [], gone: [], back: [] };
  private ids = 0;

  constructor(
    readonly member: Member,
    /** The workbook as it was read last. */
    public content: WorkbookContent,
    private readonly number: number,
    private readonly limits: TimeLimits,
    private readonly tell: (told: Told) => void,
  ) {
    const { run } = loadExcel(member.host);
    this.runner = createRunner((batch, operation) => {
      const answer = run(batch, operation);
      if (operation !== 'open') this.batch = answer.catch(() => undefined);
      return answer;
    });
    this.watch = createOwnRowsWatch(
      {
        runQuietly: (operation, batch) => this.quietly(this.runner.run(operation, batch)),
        readQuietly: () => this.quietly(this.hear()),
      },
      (update) => (this.later = update(this.later)),
    );
    member.beforeRequest((operation) => this.stop(operation, true));
    member.beforeAnswer((operation) => this.stop(operation, false));
  }

  readonly newId = (): string => {
    this.ids += 1;
    return `aaaaaaaa-0000-4000-800${this.number}-${String(this.ids).padStart(12, '0')}`;
  };

  /** Something of it that was given up has not been carried out or answered yet. */
  get isLate(): boolean {
    return this.late !== null;
  }

  get isAtWork(): boolean {
    return this.work !== null;
  }

  /** It has written, and what it does next comes in the same moment. */
  get hasWritten(): boolean {
    return (this.isAtWork || this.isLate) && this.carriedOut > 1;
  }

  /** Reading does not stop: what others do while it lasts, they may as well do after it. */
  private stop(operation: string, isRequest: boolean): Promise<void> {
    if (!isRequest && operation !== 'open') this.carriedOut += 1;
    const goesOn = this.lets === 'all' || (this.lets === 'one request' && !isRequest);
    if (goesOn || operation === 'open') return Promise.resolve();
    return new Promise((resolve) => {
      this.isCarriedOut = !isRequest;
      if (this.lets === 'one request') this.late = resolve;
      else this.gate = resolve;
      this.tellStopped();
    });
  }

  /** Begins an action, or lets the one that is under way go on, up to its next stop or its end. */
  async goOn(act: (() => Promise<void>) | null): Promise<void> {
    if (this.work === null) {
      await this.carryOutLate();
      if (act === null) return;
      this.carriedOut = 0;
      const stopped = this.nextStop();
      const work = act().finally(() => (this.work = null));
      this.work = work;
      await Promise.race([stopped, work]);
      return;
    }
    const stopped = this.nextStop();
    const go = this.gate;
    this.gate = null;
    go?.();
    await Promise.race([stopped, this.work]);
  }

  private nextStop(): Promise<void> {
    return new Promise((resolve) => (this.tellStopped = resolve));
  }

  /**
   * The time limit of what is under way ends; its request is carried out, or answered, later: before what the pane reads if it
   * looks what became of it.
   */
  async giveUp(looks: boolean): Promise<void> {
    if (this.work === null || this.gate === null) return;
    await this.carryOutLate();
    this.looksLate = looks;
    this.late = this.gate;
    this.gate = null;
    const stopped = this.nextStop();
    this.limits.end(this.number);
    await Promise.race([stopped, this.work]);
  }

  /** What is late comes to its end. */
  async carryOutLate(): Promise<void> {
    const { late } = this;
    if (late === null) return;
    await this.letThrough(late, 'all');
  }

  /** Lets what is late go on to its end, or to the request after this one. */
  private async letThrough(late: () => void, lets: 'one request' | 'all'): Promise<void> {
    this.late = null;
    this.lets = lets;
    const stopped = this.nextStop();
    late();
    await Promise.race([stopped, this.batch]);
    this.lets = 'nothing';
  }

  /** Excel carries out what it was sent in its order: what is late first, then the reading. */
  private async look(attempt: Attempt): Promise<Told['kind']> {
    if (this.late !== null && this.isCarriedOut) await this.letThrough(this.late, 'one request');
    let isRead = false;
    const reading = this.runner.run('open', (context) => readWhole(context)).finally(() => (isRead = true));
    for (await settle(); !isRead; await settle())
      if (this.late !== null) await this.letThrough(this.late, 'one request');
    const outcome = await reading;
    if (!outcome.ok || outcome.value.tables === null) return 'unknown-outcome';
    const { kind } = lateOutcome(attempt, outcome.value.tables, this.newId);
    return kind === 'part' ? 'unknown-outcome' : kind;
  }

  async finish(): Promise<void> {
    while (this.isAtWork) await this.goOn(null);
    await this.carryOutLate();
  }

  /** Some seconds later it looks for the rows that it wrote, without others coming between. @returns what it tells of them */
  async lookAgain(): Promise<ToldLater> {
    this.lets = 'all';
    await this.quietly(this.hear());
    while (this.unasked > 0) await settle();
    this.watch.stop();
    this.lets = 'nothing';
    return this.later;
  }

  private async hear(): Promise<void> {
    const outcome = await this.runner.run('open', (context) => readWhole(context));
    if (outcome.ok && outcome.value.tables) this.watch.hear({ tables: outcome.value.tables, isOwn: false });
  }

  private async quietly<T>(work: Promise<T>): Promise<T> {
    this.unasked += 1;
    return work.finally(() => (this.unasked -= 1));
  }

  async read(): Promise<void> {
    const outcome = await this.run('open', (context) => readWorkbook(context));
    if (!outcome.ok) return;
    if (outcome.value.kind !== 'ready') throw new Error(`the workbook is ${outcome.value.kind}`);
    this.content = outcome.value.content;
  }

  /** Saves as the pane does: an outcome that nobody knows can be repeated. */
  async save({ before, after }: Edit, turn: number): Promise<void> {
    const change = changeBetween(before, after);
    const adopt = [...new Set(this.content.toAdopt.map(({ table }) => table))];
    this.repeat = (from) =>
      this.write(change, from, (context) =>
        saveChange(context, { change, newId: this.newId, adopt, attempt: this.attempt }),
      );
    await this.again(turn);
  }

  /** Repeats what was saved last, e.g. since nobody knows what became of it. */
  async again(turn: number): Promise<void> {
    const told = await this.repeat?.(turn);
    await this.readAfter(told);
  }

  /** What became of it in the end is only known once what is late has come. */
  private async readAfter(told: Told | undefined): Promise<void> {
    if (told?.kind !== 'unknown-outcome') await this.read();
  }

  async takeBack(turn: number): Promise<void> {
    const change = this.undo;
    if (change === null) return;
    this.undo = null;
    this.repeat = null;
    const batch = (context: Excel.RequestContext): Promise<Saved> =>
      saveChange(context, { change, newId: this.newId, attempt: this.attempt });
    await this.readAfter(await this.write(change, turn, batch));
  }

  async import(peg: Peg, turn: number): Promise<void> {
    const change = changeBetween({ ...peg, objectives: [] }, peg);
    this.repeat = null;
    const told = await this.write(
      change,
      turn,
      async (context): Promise<Saved> => {
        const own: OwnRow[] = [];
        await importPeg(context, peg, { onWritten: (rows) => void own.push(...rows) });
        return { kind: 'saved', undo: { rows: [], lists: [] }, merged: [], own };
      },
      true,
    );
    await this.readAfter(told);
  }

  private async write(
    change: Change,
    from: number,
    batch: (context: Excel.RequestContext) => Promise<Saved>,
    isImport = false,
  ): Promise<Told> {
    const outcome = await this.run('save', batch);
    const isSaved = outcome.ok && outcome.value.kind === 'saved';
    if (outcome.ok && outcome.value.kind === 'saved') {
      this.undo = outcome.value.undo;
      this.watch.watch(change, outcome.value.own);
    }
    if (isSaved) this.repeat = null;
    const answered = outcome.ok ? outcome.value.kind : outcome.failure.code;
    const looks = answered === 'unknown-outcome' && this.looksLate && !isImport;
    const kind = looks ? await this.look({ ...this.attempt }) : answered;
    this.looksLate = false;
    const places = outcome.ok ? [] : (outcome.failure.places ?? []);
    const stands = outcome.ok ? undefined : outcome.failure.stands;
    const told = { kind, stands, change, places, isImport, from };
    this.tell(told);
    return told;
  }

  private run<T>(
    operation: 'open' | 'save',
    batch: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<RunOutcome<T>> {
    this.limits.starts(this.number);
    return this.runner.run(operation, batch);
  }
}

/** Until nothing is left to be done that waits for nothing. */
async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setImmediate(resolve));
}
