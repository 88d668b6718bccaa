import { plainCode, unicodeName } from './invisible';
import type { Issue } from './issues';

export const CODE_LIMIT = 50;

/** Wildcards, operators and quotes of Excel's criteria, invisible characters, and what no file of Excel holds. */
const ILLEGAL = /[*?~<>="\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** What is wrong with a code; `null` if it can be used in Excel's criteria. */
export function codeIssue(code: string): Issue | null {
  if (code.trim() === '') return { code: 'required', params: {} };
  if (code.length > CODE_LIMIT) {
    return { code: 'code-too-long', params: { text: code, length: code.length, limit: CODE_LIMIT } };
  }
  const illegal = [...new Set(code.match(ILLEGAL) ?? [])].map(visible);
  if (illegal.length > 0) {
    return { code: 'code-character', params: { text: code, characters: illegal.join(' ') } };
  }
  return null;
}

function visible(character: string): string {
  return /[\p{Cc}\p{Surrogate}\ufffe\uffff]/u.test(character) ? unicodeName(character) : character;
}

/**
 * Key of a code. Codes that mean the same have the same key: case, outer spaces, invisible characters and leading
 * zeros of whole numbers do not count.
 */
export function codeKey(code: string): string {
  const text = plainCode(code).normalize('NFC').toLowerCase();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}

/** Whether a reference means that code. An empty reference means nothing, not even a row without a code. */
export function namesCode(reference: string | null, code: string): boolean {
  return reference !== null && codeKey(code) !== '' && codeKey(reference) === codeKey(code);
}

/**
 * Everything that Excel's criteria may take a code for: its text, and the number or day that it looks like, in
 * Italian or English notation. SUMIFS counts two codes together if they share one of these.
 */
export function criteriaKeys(code: string): string[] {
  const text = plainCode(code).normalize('NFC').toLowerCase();
  const keys = [`text:${text}`];
  const italian = numberKey(text.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.'), text.includes(','));
  const english = numberKey(text.replace(/,(?=\d{3}(\D|$))/g, ''), text.includes('.'));
  if (italian !== null) keys.push(`italian:${italian}`);
  if (english !== null) keys.push(`english:${english}`);
  const day = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (day) keys.push(`day:${day.slice(1).map(Number).join('-')}`);
  return keys;
}

/** Excel compares numbers by their first 15 digits. */
function numberKey(plain: string, hasDecimals: boolean): string | null {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?) ?(%?)$/.exec(plain);
  if (!match || (plain.includes('.') && !hasDecimals)) return null;
  return String(Number((Number(match[1]) / (match[2] ? 100 : 1)).toPrecision(15)));
}

/** True if Excel's criteria cannot tell the codes apart: `a1` and `A1`, `01` and `1`. */
export function sameCode(first: string, second: string): boolean {
  const keys = new Set(criteriaKeys(first));
  return criteriaKeys(second).some((key) => keys.has(key));
}
