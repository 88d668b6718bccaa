import { ExcelRefusal } from '../../../src/host/model/refusal';

const WORDS: Record<string, string> = {
  AccessDenied: 'Il foglio è protetto: questa cella non si può modificare.',
  InvalidArgument: 'Excel non accetta questo valore.',
};

/** Words for what Excel refused. An error that is no refusal goes on. */
export function refusalText(error: unknown): string {
  if (!(error instanceof ExcelRefusal)) throw error;
  return WORDS[error.code] ?? `${error.code}: ${error.message}`;
}
