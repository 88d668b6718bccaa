import { officeCode } from '../excel/failure';
import type { TableRows } from './table-rows';

/** Excel refused to send an answer of that size. */
export function isAnswerTooLarge(error: unknown): boolean {
  return officeCode(error) === 'ResponsePayloadSizeLimitExceeded';
}

/** Bytes of tables that an answer surely takes beside what else it holds; Excel on the web sends 5 MB. */
const ANSWER_BYTES = 3_500_000;

/** Whether tables of that size and something more fit into one answer. */
export function fitAnswer(tables: readonly TableRows[]): boolean {
  const bytes = tables.map(({ cells }) => new TextEncoder().encode(JSON.stringify(cells)).length);
  return bytes.reduce((sum, one) => sum + one, 0) <= ANSWER_BYTES;
}
