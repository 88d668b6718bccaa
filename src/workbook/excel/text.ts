/**
 * The text to write into a cell so that it stays text and reads back equal.
 *
 * Excel converts what looks like a formula, number, date, time, percentage, currency, boolean or error in any of
 * its languages. Only a text that begins with a letter, is no boolean and is not a short one with a digit ("gen
 * 18", "EUR 5") is written plainly. All others go behind an apostrophe, which is not part of the value.
 */
export function protect(text: string): string {
  if (text === '') return '';
  return isPlain(text) ? text : `'${text}`;
}

/** What a cell says into which that was written. */
export function unprotected<T>(written: T): T | string {
  return typeof written === 'string' && written.startsWith("'") ? written.slice(1) : written;
}

const BOOLEANS = /^(true|false|vero|falso|wahr|falsch|vrai|faux)$/i;

function isPlain(text: string): boolean {
  if (!/^\p{L}/u.test(text) || BOOLEANS.test(text.trim())) return false;
  return text.length > 40 || !/\p{N}/u.test(text);
}

/** Entries of a list in one cell: separated by semicolons, or as a JSON array where that would be ambiguous. */
export function joinEntries(entries: readonly string[]): string {
  const plain = entries.every((entry) => entry !== '' && entry.trim() === entry && !/^\[|;/.test(entry));
  return plain ? entries.join('; ') : JSON.stringify(entries);
}

/** Inverse of `joinEntries`. It also reads what people type. */
export function splitEntries(text: string): string[] {
  return (
    jsonEntries(text) ??
    text
      .split(';')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  );
}

function jsonEntries(text: string): string[] | null {
  if (!/^\[.*\]$/s.test(text)) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.map(String) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
