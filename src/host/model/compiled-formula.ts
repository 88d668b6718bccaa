import type { FormulaPart } from './formula-parts';
import { ExcelRefusal } from './refusal';

/** Bytes of a compiled formula that Excel of 32 bit takes (docs/testing/application-specific-api-error-handling.md). */
const MAX_COMPILED = 16_384;

/** Bytes of a reference to one cell, to several, and with a sheet: MS-XLSB 2.5.97, PtgRef, PtgArea and their 3d forms. */
const CELL = 7;
const CELLS = 13;
const SHEET = 2;
/** PtgList and PtgName. */
const TABLE = 14;
const NAME = 5;
/** PtgNum, PtgFuncVar with what IF and the like leave beside it, and an operator. */
const NUMBER = 9;
const FUNCTION = 8;
const OPERATOR = 1;

const token = /"((?:[^"]|"")*)"|[A-Z][A-Z0-9.]*\(|[A-Z]+|#[A-Z/0]+[!?]?|[\d.]+(?:E[+-]?\d+)?|<>|<=|>=|\S/gi;

/**
 * How Excel compiles formulas is documented for files only, so the sizes are those of a binary workbook.
 * @throws ExcelRefusal FormulaLengthExceedsLimit when the compiled formula is too long
 */
export function checkCompiled(parts: readonly FormulaPart[]): void {
  const bytes = parts.reduce((sum, part) => sum + partSize(part), 0);
  if (bytes > MAX_COMPILED) {
    throw new ExcelRefusal(
      'FormulaLengthExceedsLimit',
      'The bytecode of the applied formula exceeds the maximum length limit.',
    );
  }
}

function partSize(part: FormulaPart): number {
  if (part.kind === 'table') return TABLE;
  if (part.kind === 'name') return NAME;
  if (part.kind === 'reference') return (part.to === null ? CELL : CELLS) + (part.sheet === null ? 0 : SHEET);
  return [...part.text.matchAll(token)].reduce((sum, [text, quoted]) => sum + tokenSize(text, quoted), 0);
}

function tokenSize(text: string, quoted: string | undefined): number {
  if (quoted !== undefined) return 3 + 2 * quoted.length;
  if (text.endsWith('(') && text.length > 1) return FUNCTION;
  if (/^[\d.]/.test(text)) return NUMBER;
  return text === ',' || text === ')' ? 0 : OPERATOR;
}
