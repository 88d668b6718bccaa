import { ExcelRefusal } from './model/refusal';

/** What can go wrong between add-in and Excel; set in tests and on the workbench page. */
export class Faults {
  /** Milliseconds that every request takes longer. */
  latency = 0;
  private readonly next: (() => Promise<void>)[] = [];
  private lostAnswers = 0;
  private readonly edits: (() => void)[] = [];

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
    this.next.push(never);
  }

  /** Does what the next request asks, but never answers it. */
  loseNextAnswer(): void {
    this.lostAnswers++;
  }

  /** Runs another person's edits after the next request has been answered and before the one after it. */
  editBetween(edit: () => void): void {
    this.edits.push(edit);
  }

  /** Takes the next fault, if there is one: resolves to let the request pass. */
  async beforeRequest(): Promise<void> {
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.editMode) throw editModeRefusal();
    await this.next.shift()?.();
  }

  /** Resolves to let the answer pass. */
  async beforeAnswer(): Promise<void> {
    if (this.lostAnswers === 0) return;
    this.lostAnswers--;
    await never();
  }

  takeEdits(): (() => void)[] {
    return this.edits.splice(0);
  }
}

const never = () => new Promise<never>(() => undefined);

const editModeRefusal = () =>
  new ExcelRefusal(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Leave it and try again.',
  );
