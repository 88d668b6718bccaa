import {
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  type FunctionMetadata,
  type SimpleRangeValue,
} from 'hyperformula';
import { lookUpRows, type Condition, type RangeColumns } from './conditional-rows';
import { numberText, roundAt, roundDown } from './rounding';

type Interpreter = ConstructorParameters<typeof FunctionPlugin>[0];
type State = Parameters<Interpreter['evaluateAst']>[1];
type Value = ReturnType<Interpreter['evaluateAst']>;
type Call = { args: Parameters<Interpreter['evaluateAst']>[0][]; procedureName: string };

const { RANGE, NOERROR, NUMBER, SCALAR } = FunctionArgumentType;

const conditional = (method: string, first: FunctionArgumentType[]): FunctionMetadata => ({
  method,
  parameters: [
    ...first.map((argumentType) => ({ argumentType })),
    { argumentType: RANGE },
    { argumentType: NOERROR },
  ],
  repeatLastArgs: 2,
});
const conditionalOne = (method: string): FunctionMetadata => ({
  method,
  parameters: [
    { argumentType: RANGE },
    { argumentType: NOERROR },
    { argumentType: RANGE, optionalArg: true },
  ],
});
const rounding = (method: string, optionalArg = false): FunctionMetadata => ({
  method,
  parameters: [
    { argumentType: NUMBER },
    { argumentType: NUMBER, ...(optionalArg ? { defaultValue: 0 } : {}) },
  ],
});

type Aggregate = (numbers: number[]) => number | CellError;

const sum: Aggregate = (numbers) => numbers.reduce((total, value) => total + value, 0);
const average: Aggregate = (numbers) =>
  numbers.length === 0 ? new CellError(ErrorType.DIV_BY_ZERO) : (sum(numbers) as number) / numbers.length;
const maximum: Aggregate = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const minimum: Aggregate = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

const AGGREGATES: Record<string, Aggregate> = {
  SUMIF: sum,
  SUMIFS: sum,
  AVERAGEIF: average,
  AVERAGEIFS: average,
  MAXIFS: maximum,
  MINIFS: minimum,
};

const rawNumber = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'val' in value && typeof value.val === 'number'
    ? value.val
    : null;
};

/**
 * Corrections of HyperFormula 3.5.0, so that our formulas compute as in Excel:
 * - SUMIFS, COUNTIFS and their family: criteria as Excel reads them (`criteria.ts`), AVERAGEIFS added, found through an
 *   index of each column, which makes many such formulas over one table fast;
 * - ROUND, ROUNDUP, ROUNDDOWN, TRUNC, INT with 15 digits; `&`, CONCATENATE and CONCAT show numbers with 15 digits;
 * - an empty text is no number: `""+1` and `IF("",…)` are #VALUE!; COUNTBLANK counts empty texts;
 * - ROWS and COLUMNS wait for what a name computes, where the engine's own throw.
 *
 * Known differences that stay: no INDIRECT, LET, LAMBDA, FILTER; TEXT follows English format letters; MATCH and COUNTIF
 * take no dates for texts; a circular reference shows 0 without a warning.
 */
class ExcelFunctions extends FunctionPlugin {
  static override implementedFunctions: Record<string, FunctionMetadata> = {
    SUMIFS: conditional('aggregate', [RANGE]),
    AVERAGEIFS: conditional('aggregate', [RANGE]),
    MAXIFS: conditional('aggregate', [RANGE]),
    MINIFS: conditional('aggregate', [RANGE]),
    COUNTIFS: conditional('countIfs', []),
    SUMIF: conditionalOne('aggregateOne'),
    AVERAGEIF: conditionalOne('aggregateOne'),
    COUNTIF: { method: 'countIfs', parameters: [{ argumentType: RANGE }, { argumentType: NOERROR }] },
    ROUND: rounding('round'),
    ROUNDUP: rounding('roundAway'),
    ROUNDDOWN: rounding('truncate'),
    TRUNC: rounding('truncate', true),
    INT: { method: 'integer', parameters: [{ argumentType: NUMBER }] },
    IF: {
      method: 'choose',
      parameters: [
        { argumentType: SCALAR },
        { argumentType: SCALAR, passSubtype: true },
        { argumentType: SCALAR, defaultValue: false, passSubtype: true },
      ],
    },
    ROWS: { method: 'rows', parameters: [{ argumentType: RANGE }] },
    COLUMNS: { method: 'columnCount', parameters: [{ argumentType: RANGE }] },
    COUNTBLANK: { method: 'countBlank', parameters: [{ argumentType: RANGE }], repeatLastArgs: 1 },
    CONCATENATE: { method: 'concatenate', parameters: [{ argumentType: SCALAR }], repeatLastArgs: 1 },
    CONCAT: {
      method: 'concatenate',
      parameters: [{ argumentType: SCALAR }],
      repeatLastArgs: 1,
      expandRanges: true,
    },
  };

  constructor(interpreter: Interpreter) {
    super(interpreter);
    const { arithmeticHelper } = this;
    const coerce = arithmeticHelper.coerceNonDateScalarToMaybeNumber.bind(arithmeticHelper);
    arithmeticHelper.coerceNonDateScalarToMaybeNumber = (value) => (value === '' ? undefined : coerce(value));
    // The operator is private to the engine's interpreter, which offers no setting for it.
    Object.assign(interpreter, { concatOp: (left: unknown, right: unknown) => joinTexts([left, right]) });
  }

  private columns(): RangeColumns {
    return this.config.context as RangeColumns;
  }

  aggregate({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(
      args,
      state,
      this.metadata(procedureName),
      (values: SimpleRangeValue, ...conditions: Condition) => this.apply(procedureName, values, conditions),
    );
  }

  aggregateOne({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(
      args,
      state,
      this.metadata(procedureName),
      (range: SimpleRangeValue, criterion: unknown, values?: SimpleRangeValue) =>
        this.apply(procedureName, values ?? range, [range, criterion]),
    );
  }

  private apply(name: string, values: SimpleRangeValue, conditions: Condition): number | CellError {
    const rows = lookUpRows(conditions, values.height() * values.width(), this.columns());
    if (rows === null) return new CellError(ErrorType.VALUE);
    const column = this.columns().valuesOf(values);
    const numbers: number[] = [];
    for (const row of rows) {
      const value = column[row];
      if (value instanceof CellError) return value;
      const number = rawNumber(value);
      if (number !== null) numbers.push(number);
    }
    return (AGGREGATES[name] ?? sum)(numbers);
  }

  countIfs({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(args, state, this.metadata(procedureName), (...conditions: Condition) => {
      const first = conditions[0] as SimpleRangeValue;
      const rows = lookUpRows(conditions, first.height() * first.width(), this.columns());
      return rows === null ? new CellError(ErrorType.VALUE) : rows.length;
    });
  }

  private roundWith(call: Call, state: State, how: (size: number) => number): Value {
    return this.runFunction(
      call.args,
      state,
      this.metadata(call.procedureName),
      (value: number, digits: number) => roundAt(value, digits, how),
    );
  }

  round(call: Call, state: State): Value {
    return this.roundWith(call, state, Math.round);
  }

  roundAway(call: Call, state: State): Value {
    return this.roundWith(call, state, Math.ceil);
  }

  truncate(call: Call, state: State): Value {
    return this.roundWith(call, state, Math.floor);
  }

  integer({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(args, state, this.metadata(procedureName), roundDown);
  }

  choose({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(
      args,
      state,
      this.metadata(procedureName),
      (condition: unknown, yes: Value, no: Value) => {
        if (condition instanceof CellError) return condition;
        if (typeof condition !== 'string')
          return condition === true || (rawNumber(condition) ?? 0) !== 0 ? yes : no;
        if (/^(?:true|false)$/i.test(condition)) return condition.toLowerCase() === 'true' ? yes : no;
        return new CellError(ErrorType.VALUE);
      },
    );
  }

  countBlank({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(args, state, this.metadata(procedureName), (...ranges: SimpleRangeValue[]) => {
      const values = ranges.flatMap((range) => range.valuesFromTopLeftCorner() as unknown[]);
      return values.filter((value) => value === '' || typeof value === 'symbol').length;
    });
  }

  rows({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(args, state, this.metadata(procedureName), (range: SimpleRangeValue) =>
      range.height(),
    );
  }

  columnCount({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(args, state, this.metadata(procedureName), (range: SimpleRangeValue) =>
      range.width(),
    );
  }

  concatenate({ args, procedureName }: Call, state: State): Value {
    return this.runFunction(args, state, this.metadata(procedureName), (...values: unknown[]) =>
      joinTexts(values),
    );
  }
}

function joinTexts(values: unknown[]): string | CellError {
  let text = '';
  for (const value of values) {
    if (value instanceof CellError) return value;
    const number = rawNumber(value);
    if (number !== null) text += numberText(number);
    else if (typeof value === 'boolean') text += value ? 'TRUE' : 'FALSE';
    else if (typeof value === 'string') text += value;
  }
  return text;
}

/** Makes the corrections known to the engine; once is enough. */
export function registerExcelFunctions(): void {
  HyperFormula.registerFunctionPlugin(ExcelFunctions, {
    enGB: { AVERAGEIFS: 'AVERAGEIFS', CONCAT: 'CONCAT' },
  });
}
