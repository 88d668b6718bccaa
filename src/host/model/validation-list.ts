import type { CellValue, ValidationModel } from './model';

type Evaluate = (formula: string) => CellValue | CellValue[][];

/**
 * What a list rule offers, `null` for a rule of another kind. INDIRECT takes two steps, since the calculation knows only
 * references that stand in the formula. `evaluate` computes a formula as seen from the cell.
 */
export function listChoices({ rule }: ValidationModel, evaluate: Evaluate): CellValue[] | null {
  const source = rule['list']?.['source'];
  if (typeof source !== 'string') return null;
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const [, inner] = /^=INDIRECT\((.*)\)$/i.exec(source) ?? [];
  const range = inner === undefined ? source.slice(1) : String(evaluate(`=${inner}`));
  // A single empty cell would count as 0.
  const values = evaluate(`=IF(${range}="","",${range})`);
  const cells = Array.isArray(values) ? values.flat() : [values];
  return cells.filter((value) => value !== null && value !== '');
}
