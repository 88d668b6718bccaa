import type { CellValue, ValidationModel } from '../model/model';
import { listChoices } from '../model/validation-list';

type Evaluate = (formula: string) => CellValue | CellValue[][];

const KINDS: Readonly<Record<string, (value: number) => boolean>> = {
  decimal: () => true,
  date: (value) => value >= 0,
  wholeNumber: Number.isInteger,
};

const OPERATORS: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThan: (value, first) => value < first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/**
 * Whether a cell's value keeps the rule (`DataValidation.valid`); `null` for rules that are not judged here.
 * `evaluate` computes a formula as seen from the cell.
 */
export function keepsRule(validation: ValidationModel, value: CellValue, evaluate: Evaluate): boolean | null {
  if (value === null || value === '') return validation.ignoreBlanks;
  const choices = listChoices(validation, evaluate);
  if (choices !== null) return choices.some((choice) => String(choice) === String(value));
  const [[kind, condition] = []] = Object.entries(validation.rule);
  const isKind = KINDS[kind ?? ''];
  const compare = OPERATORS[String(condition?.['operator'])];
  if (isKind === undefined || compare === undefined) return null;
  const limit = (name: string): number => numberOf(String(condition?.[name] ?? '=0'), evaluate);
  return typeof value === 'number' && isKind(value) && compare(value, limit('formula1'), limit('formula2'));
}

function numberOf(formula: string, evaluate: Evaluate): number {
  const plain = Number(formula.slice(1));
  return Number.isNaN(plain) ? Number(evaluate(formula)) : plain;
}
