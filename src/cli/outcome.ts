import type { Operation, RunOutcome } from '../workbook/excel/run';
import { commandWords } from './words';

/** An operation on the workbook that did not succeed; the message is for the terminal. */
export class OperationFailed extends Error {}

/** @throws OperationFailed */
export function succeeded<T>(operation: Operation, outcome: RunOutcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new OperationFailed(
    commandWords.failed(operation, outcome.failure.code, outcome.failure.diagnostics),
  );
}
