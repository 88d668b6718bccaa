import { officeCode } from '../excel/failure';

/** Excel refused to send an answer of that size. */
export function isAnswerTooLarge(error: unknown): boolean {
  return officeCode(error) === 'ResponsePayloadSizeLimitExceeded';
}
