import {
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type FunctionMetadata,
} from 'hyperformula';
import { ConditionalFunctions } from './conditional-functions';
import { rawNumber, type Call, type Interpreter, type State, type EngineValue } from './engine-values';
import { LONGEST_CELL_TEXT } from '../../src/host/model/limits';
import { LookupFunctions } from './lookup-functions';
import type { RangeColumns } from './range-columns';
import { numberText, roundAt, roundDown } from './rounding';

const { RANGE, NUMBER, SCALAR, STRING } = FunctionArgumentType;

const rounding = (method: string, optionalArg = false): FunctionMetadata => ({
  method,
  parameters: [
    { argumentType: NUMBER },
    { argumentType: NUMBER, ...(optionalArg ? { defaultValue: 0 } : {}) },
  ],
});

/**
 * Corrections of HyperFormula 3.5.0, so that our formulas compute as in Excel:
 * - SUMIFS, COUNTIFS and their family (`conditional-functions.ts`), AVERAGEIFS added;
 * - ROUND, ROUNDUP, ROUNDDOWN, TRUNC, INT with 15 digits; `&`, CONCATENATE and CONCAT show numbers with 15 digits;
 * - a text that is longer than a cell holds is #VALUE!, from `&`, CONCAT and REPT;
 * - an empty text is no number: `""+1` and `IF("",…)` are #VALUE!; COUNTBLANK counts empty texts;
 * - MATCH with wildcards and through an index, INDEX of whole rows and columns (`lookup-functions.ts`);
 * - `INDEX(…):INDEX(…)` over a column, which stays a range where it is one cell: COUNT, SUM and MAX leave its text out;
 * - ROWS and COLUMNS wait for what a name computes, where the engine's own throw.
 *
 * Known differences that stay: no INDIRECT, OFFSET only where it is constant, no LET and LAMBDA, nothing of more than 64 levels or 600 operators (#NAME?), no 1E+20 in formulas; TEXT follows English format letters; criteria
 * take no texts for dates; a circular reference shows 0 without a warning.
 */
class ExcelFunctions extends FunctionPlugin {
  static override implementedFunctions: Record<string, FunctionMetadata> = {
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
    INDEXRANGE: {
      method: 'indexRange',
      parameters: [RANGE, NUMBER, RANGE, NUMBER].map((argumentType) => ({ argumentType })),
      vectorizationForbidden: true,
    },
    COUNTBLANK: { method: 'countBlank', parameters: [{ argumentType: RANGE }], repeatLastArgs: 1 },
    REPT: { method: 'repeat', parameters: [{ argumentType: STRING }, { argumentType: NUMBER }] },
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
    const evaluate = interpreter.evaluateAst.bind(interpreter);
    interpreter.evaluateAst = (ast, state) =>
      ast.type === 'FUNCTION_CALL' && ast.procedureName === 'INDEXRANGE'
        ? this.indexRange(ast, state)
        : evaluate(ast, state);
  }

  private roundWith(call: Call, state: State, how: (size: number) => number): EngineValue {
    return this.runFunction(
      call.args,
      state,
      this.metadata(call.procedureName),
      (value: number, digits: number) => roundAt(value, digits, how),
    );
  }

  round(call: Call, state: State): EngineValue {
    return this.roundWith(call, state, Math.round);
  }

  roundAway(call: Call, state: State): EngineValue {
    return this.roundWith(call, state, Math.ceil);
  }

  truncate(call: Call, state: State): EngineValue {
    return this.roundWith(call, state, Math.floor);
  }

  integer({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(args, state, this.metadata(procedureName), roundDown);
  }

  choose({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(
      args,
      state,
      this.metadata(procedureName),
      (condition: unknown, yes: EngineValue, no: EngineValue) => {
        if (condition instanceof CellError) return condition;
        if (typeof condition !== 'string')
          return condition === true || (rawNumber(condition) ?? 0) !== 0 ? yes : no;
        if (/^(?:true|false)$/i.test(condition)) return condition.toLowerCase() === 'true' ? yes : no;
        return new CellError(ErrorType.VALUE);
      },
    );
  }

  countBlank({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(args, state, this.metadata(procedureName), (...ranges: SimpleRangeValue[]) => {
      const values = ranges.flatMap((range) => range.valuesFromTopLeftCorner() as unknown[]);
      return values.filter((value) => value === '' || typeof value === 'symbol').length;
    });
  }

  rows({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(args, state, this.metadata(procedureName), (range: SimpleRangeValue) =>
      range.height(),
    );
  }

  columnCount({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(args, state, this.metadata(procedureName), (range: SimpleRangeValue) =>
      range.width(),
    );
  }

  /** `INDEX(cells,first):INDEX(cells,last)` over one column. */
  indexRange({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(
      args,
      state,
      this.metadata(procedureName),
      (from: SimpleRangeValue, first: number, to: SimpleRangeValue, last: number) => {
        const [top, bottom] = [Math.min(first, last), Math.max(first, last)];
        if (!from.sameDimensionsAs(to) || top < 1 || bottom > from.height())
          return new CellError(ErrorType.REF);
        const cells = (this.config.context as RangeColumns).valuesOf(from).slice(top - 1, bottom);
        return SimpleRangeValue.onlyValues(
          cells.map((cell) => [cell as SimpleRangeValue['data'][number][number]]),
        );
      },
    );
  }

  repeat({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(args, state, this.metadata(procedureName), (text: string, times: number) =>
      times < 0 || text.length * Math.trunc(times) > LONGEST_CELL_TEXT
        ? new CellError(ErrorType.VALUE)
        : text.repeat(Math.trunc(times)),
    );
  }

  concatenate({ args, procedureName }: Call, state: State): EngineValue {
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
  return text.length > LONGEST_CELL_TEXT ? new CellError(ErrorType.VALUE) : text;
}

/** Makes the corrections known to the engine; once is enough. */
export function registerExcelFunctions(): void {
  HyperFormula.registerFunctionPlugin(ConditionalFunctions, { enGB: { AVERAGEIFS: 'AVERAGEIFS' } });
  HyperFormula.registerFunctionPlugin(LookupFunctions);
  HyperFormula.registerFunctionPlugin(ExcelFunctions, {
    enGB: { CONCAT: 'CONCAT', INDEXRANGE: 'INDEXRANGE' },
  });
}
