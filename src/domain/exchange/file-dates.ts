import { isoDateIssue, parseDate } from '../values/dates';
import type { Issue } from '../values/issues';

/** What is wrong with a date of an exchange file; `null` if it is a day as `YYYY-MM-DD` that Excel can hold. */
export function fileDateIssue(text: string): Issue | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isoDateIssue(text);
  const typed = parseDate(text);
  return typed.ok && typed.value !== null
    ? { code: 'file-date-form', params: { text, meant: typed.value } }
    : { code: 'not-a-file-date', params: { text } };
}
