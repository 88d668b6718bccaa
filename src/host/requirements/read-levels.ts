const SET = /\[Api set:\s*([^\]]+)\]/;

/** `1.9` for ExcelApi 1.9, `ExcelApiOnline 1.1` for other sets, `preview`; `null` where nothing is said. */
export function levelIn(comment: string): string | null {
  const set = SET.exec(comment)?.[1]?.trim();
  if (set === undefined) return null;
  if (/preview|beta/i.test(set) && !/^ExcelApi \d/.test(set)) return 'preview';
  const match = /^(\w+)\s+(\d+\.\d+)/.exec(set);
  if (!match) return null;
  return match[1] === 'ExcelApi' ? (match[2] ?? null) : `${match[1]} ${match[2]}`;
}

/** `1.8` from `[Api set: ExcelApi 1.1 for get, 1.8 for set]`. */
export const setterLevel = (comment: string) =>
  /(\d+\.\d+) for set/.exec(SET.exec(comment)?.[1] ?? '')?.[1] ?? null;

/** `1.15` from `… 1.15 for adding `alwaysInsert` parameter` or `1.2 for options; 1.7 for password`. */
export function parameterLevel(comment: string, name: string): string | null {
  const parts = (SET.exec(comment)?.[1] ?? '').split(';');
  const part = parts.find((candidate) => new RegExp(`for\\b.*\\b${name}\\b`).test(candidate));
  return part === undefined ? null : (/(\d+\.\d+)/.exec(part)?.[1] ?? null);
}

/** The order of sets; one that is no ExcelApi comes after all others. */
export function rankOf(level: string): number {
  const match = /^(\d+)\.(\d+)$/.exec(level);
  return match ? Number(match[1]) * 1000 + Number(match[2]) : Infinity;
}

/** The one that more hosts have. */
export const lowerLevel = (left: string | undefined, right: string) =>
  left === undefined || rankOf(right) < rankOf(left) ? right : left;
