/**
 * The criteria of SUMIFS, COUNTIFS and their family, as Excel compares: `"01"`, `"1"` and 1 are equal, upper and lower
 * case too, `* ? ~` are wildcards, and a prefix `= <> > >= < <=` compares.
 */
export type ColumnValue = string | number | boolean | null;

/** `equal` can be looked up by key; all others need a look at every row. */
export type Criterion =
  { kind: 'equal'; keys: string[] } | { kind: 'test'; test: (value: ColumnValue) => boolean };

/** Excel's limit for a text in a criterion. */
export const MAX_CRITERION = 255;

const NUMERIC = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*(%?)\s*$/;
const BLANK = 'blank';

/** The number that Excel sees in a text, `null` when it is none. Dates and separators of thousands are left out. */
function numberIn(text: string): number | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  return match[1] === '%' ? Number(text.replace('%', '')) / 100 : Number(text);
}

const numberKey = (value: number): string => `n${Number(value.toPrecision(15))}`;

/** Values with the same key are equal for a criterion. */
export function criterionKey(value: ColumnValue): string {
  if (value === null) return BLANK;
  if (typeof value === 'number') return numberKey(value);
  if (typeof value === 'boolean') return `b${value}`;
  const numeric = numberIn(value);
  return numeric === null ? `s${value.toLowerCase()}` : numberKey(numeric);
}

/** Values with the same key are equal for MATCH: a text is never a number there. */
export const exactKey = (value: ColumnValue): string =>
  typeof value === 'string' ? `s${value.toLowerCase()}` : criterionKey(value);

export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/** `a*b?~*` as a regular expression over the whole text. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (found) => {
    if (found === '*') return '[^]*';
    if (found === '?') return '[^]';
    return `\\${found.charAt(found.length - 1)}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

/** Order of texts: upper and lower case are equal, accents are not. */
export const collator = new Intl.Collator('it', { sensitivity: 'accent' });

function compare(operator: string, operand: string): (value: ColumnValue) => boolean {
  const accepts = (order: number): boolean => {
    if (operator === '>') return order > 0;
    if (operator === '>=') return order >= 0;
    return operator === '<' ? order < 0 : order <= 0;
  };
  const numeric = numberIn(operand);
  return numeric === null
    ? (value) => typeof value === 'string' && accepts(collator.compare(value, operand))
    : (value) => typeof value === 'number' && accepts(Number(value.toPrecision(15)) - numeric);
}

/** Reads a criterion; `null` when Excel refuses it (more than 255 characters). A blank cell as criterion means 0. */
export function parseCriterion(raw: ColumnValue): Criterion | null {
  if (raw === null) return { kind: 'equal', keys: [numberKey(0)] };
  if (typeof raw !== 'string') return { kind: 'equal', keys: [criterionKey(raw)] };
  if (raw.length > MAX_CRITERION) return null;
  const [, operator = '', operand = ''] = /^(<>|>=|<=|>|<|=)?([^]*)$/.exec(raw) ?? [];
  if (operator.length > 0 && operator !== '=' && operator !== '<>') {
    return operand === ''
      ? { kind: 'test', test: () => false }
      : { kind: 'test', test: compare(operator, operand) };
  }
  const equal = equalTo(operand, operator === '');
  if (operator !== '<>') return equal;
  if (operand === '') return { kind: 'test', test: (value) => value !== null };
  return {
    kind: 'test',
    test:
      equal.kind === 'equal'
        ? (value) => !equal.keys.includes(criterionKey(value))
        : (value) => !equal.test(value),
  };
}

function equalTo(operand: string, bare: boolean): Criterion {
  if (operand === '') return { kind: 'equal', keys: bare ? [BLANK, 's'] : [BLANK] };
  if (/^(?:true|false)$/i.test(operand)) return { kind: 'equal', keys: [`b${operand.toLowerCase()}`] };
  if (hasWildcards(operand)) {
    const pattern = wildcard(operand);
    return { kind: 'test', test: (value) => typeof value === 'string' && pattern.test(value) };
  }
  return { kind: 'equal', keys: [criterionKey(operand)] };
}
