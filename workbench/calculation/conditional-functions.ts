import {
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  type FunctionMetadata,
  type SimpleRangeValue,
} from 'hyperformula';
import { lookUpRows, type Condition } from './conditional-rows';
import { rawNumber, type Call, type State, type EngineValue } from './engine-values';
import type { RangeColumns } from './range-columns';

const { RANGE, NOERROR } = FunctionArgumentType;

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

/**
 * SUMIFS, COUNTIFS and their family, with criteria as Excel reads them (`criteria.ts`). Rows are found through an index
 * of each column, which makes many such formulas over one table fast.
 */
export class ConditionalFunctions extends FunctionPlugin {
  static override implementedFunctions: Record<string, FunctionMetadata> = {
    SUMIFS: conditional('aggregate', [RANGE]),
    AVERAGEIFS: conditional('aggregate', [RANGE]),
    MAXIFS: conditional('aggregate', [RANGE]),
    MINIFS: conditional('aggregate', [RANGE]),
    COUNTIFS: conditional('countIfs', []),
    SUMIF: conditionalOne('aggregateOne'),
    AVERAGEIF: conditionalOne('aggregateOne'),
    COUNTIF: { method: 'countIfs', parameters: [{ argumentType: RANGE }, { argumentType: NOERROR }] },
  };

  private columns(): RangeColumns {
    return this.config.context as RangeColumns;
  }

  aggregate({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(
      args,
      state,
      this.metadata(procedureName),
      (values: SimpleRangeValue, ...conditions: Condition) => this.apply(procedureName, values, conditions),
    );
  }

  aggregateOne({ args, procedureName }: Call, state: State): EngineValue {
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

  countIfs({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(args, state, this.metadata(procedureName), (...conditions: Condition) => {
      const first = conditions[0] as SimpleRangeValue;
      const rows = lookUpRows(conditions, first.height() * first.width(), this.columns());
      return rows === null ? new CellError(ErrorType.VALUE) : rows.length;
    });
  }
}
