import { HostObject } from '../contract/host-object';

export class ApplicationObject extends HostObject {
  readonly typeName = 'Application';

  get CalculationMode(): string {
    return this.book.calculationMode;
  }
  set CalculationMode(value: 'Automatic' | 'AutomaticExceptTables' | 'Manual') {
    this.book.calculationMode = value;
  }

  get CalculationState(): string {
    return 'Done';
  }

  get DecimalSeparator(): string {
    return this.book.profile.decimalSign;
  }

  get ThousandsSeparator(): string {
    return this.book.profile.decimalSign === ',' ? '.' : ',';
  }

  Calculate(calculationType: string): void {
    if (calculationType === 'Recalculate') this.book.calculate(true);
    else this.book.calculateAll();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.book.suspended = true;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn during a request anyway.
  }
}
