import { unicodeName } from './invisible';
import type { Issue } from './issues';

/** What a cell of Excel holds. */
export const TEXT_LIMIT = 32_767;
export const LINE_FEED_LIMIT = 253;

/** Characters that a file of Excel cannot hold. It can hold controls above U+007F. */
const CONTROL = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u;

/** Line breaks of every kind become line feeds. */
export function normalLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Every reason why a cell cannot hold a text. The line breaks of the text must be line feeds. */
export function textIssues(text: string): Issue[] {
  const issues: Issue[] = [];
  if (text.length > TEXT_LIMIT) {
    issues.push({ code: 'text-too-long', params: { length: text.length, limit: TEXT_LIMIT } });
  }
  const count = text.split('\n').length - 1;
  if (count > LINE_FEED_LIMIT) {
    issues.push({ code: 'too-many-lines', params: { count, limit: LINE_FEED_LIMIT } });
  }
  const control = CONTROL.exec(text);
  if (control) {
    issues.push({ code: 'control-character', params: { character: unicodeName(control[0]) } });
  }
  if (text.includes('\ufffd')) issues.push({ code: 'damaged-text', params: {} });
  return issues;
}
