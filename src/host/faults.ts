import { ExcelRefusal } from './model/refusal';
import type { Stop } from './wire/interpreter';

/** What happens at a point of a request, whose batch is named; the request waits for it. */
export type Meanwhile = (operation: string) => void | Promise<void>;

/** What can go wrong between add-in and Excel; set in tests and on the workbench page. */
export class Faults {
  /** Milliseconds that every request takes longer. */
  latency = 0;
  private readonly next: (() => Promise<void>)[] = [];
  private lostAnswers = 0;
  private readonly edits: (() => void)[] = [];
  private readonly requests = new Set<Meanwhile>();
  private readonly answers = new Set<Meanwhile>();
  private readonly late: (() => void)[] = [];
  private turn = Promise.resolve();
  private waiting = 0;
  private stop: Stop | null = null;

  /** Refuses the next request as a whole, e.g. with `InvalidOperationInCellEditMode`. */
  refuseNext(code: string, message = `The request was refused: ${code}.`): void {
    this.next.push(() => Promise.reject(new ExcelRefusal(code, message)));
  }

  /** Refuses every request while it is on: a person is editing a cell. */
  editMode = false;

  /** Lets the next request fail without an answer, as when the connection breaks. */
  failNext(message = 'The connection to Excel is lost.'): void {
    this.next.push(() => Promise.reject(new Error(message)));
  }

  /** Never answers the next request, nor does what it asks. */
  hangNext(): void {
    this.next.push(() => Promise.reject(new NeverAnswered()));
  }

  /**
   * Carries the next request out later: when the test says so, at the latest before the next one.
   * @returns what carries it out
   */
  lateNext(): () => void {
    let carryOut = (): void => undefined;
    const wait = new Promise<void>((resolve) => (carryOut = resolve));
    this.next.push(() => {
      if (this.waiting > 0) return Promise.resolve();
      this.late.push(carryOut);
      return wait;
    });
    return carryOut;
  }

  /**
   * Makes the first changes of the next request, then refuses one and with it the rest, as Excel does of a batch: nothing
   * is taken back, and the client is told what was read before. A request of no more changes passes.
   */
  failAfter(changes: number, code: string, message = `The request was stopped: ${code}.`): void {
    this.stop = { changes, refusal: new ExcelRefusal(code, message) };
  }

  /** Does what the next request asks, but never answers it. */
  loseNextAnswer(): void {
    this.lostAnswers++;
  }

  /** Runs another person's edits after the next request has been answered and before the one after it. */
  editBetween(edit: () => void): void {
    this.edits.push(edit);
  }

  /** Lets something happen before every request is carried out. @returns what ends it */
  onRequest(happen: Meanwhile): () => void {
    this.requests.add(happen);
    return () => this.requests.delete(happen);
  }

  /** Lets something happen after every request was carried out and before its answer is given. @returns what ends it */
  onAnswer(happen: Meanwhile): () => void {
    this.answers.add(happen);
    return () => this.answers.delete(happen);
  }

  /** Resolves when the requests that came before were carried out. @returns what lets the next one in */
  async takeTurn(): Promise<() => void> {
    for (const carryOut of this.late.splice(0)) carryOut();
    const before = this.turn;
    let leave = (): void => undefined;
    this.turn = new Promise((resolve) => (leave = resolve));
    this.waiting++;
    await before;
    this.waiting--;
    return leave;
  }

  /** Takes the next fault, if there is one: resolves to let the request pass. @throws NeverAnswered */
  async beforeRequest(operation: string): Promise<void> {
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    for (const happen of [...this.requests]) await happen(operation);
    if (this.editMode) throw editModeRefusal();
    await this.next.shift()?.();
  }

  /** Where the request that comes now stops. */
  takeStop(): Stop | null {
    const { stop } = this;
    this.stop = null;
    return stop;
  }

  /** Resolves to let the answer pass. */
  async beforeAnswer(operation: string): Promise<void> {
    for (const happen of [...this.answers]) await happen(operation);
    if (this.lostAnswers === 0) return;
    this.lostAnswers--;
    await never();
  }

  takeEdits(): (() => void)[] {
    return this.edits.splice(0);
  }
}

/** A request that nobody carries out or answers. */
export class NeverAnswered extends Error {}

export const never = () => new Promise<never>(() => undefined);

const editModeRefusal = () =>
  new ExcelRefusal(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Leave it and try again.',
  );
