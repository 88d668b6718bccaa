import type { FunctionPlugin } from 'hyperformula';

/* Types of the engine's own that it does not export, and values as its functions meet them. */
export type Interpreter = ConstructorParameters<typeof FunctionPlugin>[0];
export type State = Parameters<Interpreter['evaluateAst']>[1];
export type EngineValue = ReturnType<Interpreter['evaluateAst']>;
export type Call = { args: Parameters<Interpreter['evaluateAst']>[0][]; procedureName: string };

/** The number in a plain or formatted number of the engine. */
export const rawNumber = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'val' in value && typeof value.val === 'number'
    ? value.val
    : null;
};
