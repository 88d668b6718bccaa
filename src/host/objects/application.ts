import { missing, oneOf } from '../contract/arguments';
import { HostObject } from '../contract/host-object';

export class ApplicationObject extends HostObject {
  readonly typeName = 'Application';

  get CalculationMode(): string {
    return this.book.calculationMode;
  }
  set CalculationMode(value: unknown) {
    const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
    this.book.calculationMode = oneOf(value, 'calculationMode', modes);
  }

  get CalculationState(): string {
    return 'Done';
  }

  get DecimalSeparator(): string {
    return ',';
  }

  get ThousandsSeparator(): string {
    return '.';
  }

  Calculate(calculationType: unknown): void {
    const types = ['Recalculate', 'Full', 'FullRebuild'] as const;
    const type = missing(calculationType) ? 'Recalculate' : oneOf(calculationType, 'calculationType', types);
    if (type === 'Recalculate') this.book.calculate(true);
    else this.book.calculateAll();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.book.suspended = true;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn during a request anyway.
  }
}
