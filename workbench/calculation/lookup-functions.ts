import {
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  SimpleRangeValue,
  type FunctionMetadata,
} from 'hyperformula';
import { collator, exactKey, hasWildcards, wildcard } from './criteria';
import type { ColumnValue } from './criteria';
import type { Call, State, EngineValue } from './engine-values';
import { columnValue, type RangeColumns } from './range-columns';

const { RANGE, NOERROR, NUMBER } = FunctionArgumentType;

/** Whether two values can be ordered (they are of one kind), and how. */
function order(a: ColumnValue, b: ColumnValue): number | null {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (typeof a === typeof b && a !== null && b !== null) return Number(a) - Number(b);
  return null;
}

/** Position of the last value of a sorted list that does not go beyond the key, -1 if none. */
function sortedPosition(values: readonly unknown[], key: ColumnValue, direction: number): number {
  let found = -1;
  for (const [position, raw] of values.entries()) {
    const difference = order(columnValue(raw) ?? null, key);
    if (difference === null) continue;
    if (difference * direction > 0) break;
    found = position;
  }
  return found;
}

/** MATCH and INDEX as in Excel; an exact MATCH looks the value up instead of going through the list. */
export class LookupFunctions extends FunctionPlugin {
  static override implementedFunctions: Record<string, FunctionMetadata> = {
    MATCH: {
      method: 'match',
      parameters: [
        { argumentType: NOERROR },
        { argumentType: RANGE },
        { argumentType: NUMBER, defaultValue: 1 },
      ],
    },
    INDEX: {
      method: 'index',
      parameters: [
        { argumentType: RANGE },
        { argumentType: NUMBER },
        { argumentType: NUMBER, optionalArg: true },
      ],
    },
  };

  match({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(
      args,
      state,
      this.metadata(procedureName),
      (raw: unknown, range: SimpleRangeValue, type: number) => {
        const key = columnValue(raw) ?? 0;
        const position =
          type === 0
            ? this.exactPosition(range, key)
            : sortedPosition(this.columns().valuesOf(range), key, type);
        const isList = range.width() === 1 || range.height() === 1;
        return position < 0 || !isList ? new CellError(ErrorType.NA) : position + 1;
      },
    );
  }

  private exactPosition(range: SimpleRangeValue, key: ColumnValue): number {
    if (typeof key === 'string' && hasWildcards(key)) {
      const pattern = wildcard(key);
      return this.columns()
        .valuesOf(range)
        .findIndex((value) => typeof value === 'string' && pattern.test(value));
    }
    return this.columns().positions(range, exactKey).get(exactKey(key))?.[0] ?? -1;
  }

  index({ args, procedureName }: Call, state: State): EngineValue {
    return this.runFunction(
      args,
      state,
      this.metadata(procedureName),
      (range: SimpleRangeValue, first: number, second?: number) => {
        const acrossOneRow = second === undefined && range.height() === 1;
        const row = acrossOneRow ? 1 : Math.trunc(first);
        const column = Math.trunc(acrossOneRow ? first : (second ?? 1));
        if (row < 0 || column < 0 || row > range.height() || column > range.width()) {
          return new CellError(ErrorType.REF);
        }
        if (row === 0 || column === 0) {
          const lines = row === 0 ? range.data : range.data.slice(row - 1, row);
          return SimpleRangeValue.onlyValues(
            column === 0 ? lines : lines.map((line) => line.slice(column - 1, column)),
          );
        }
        return this.columns().valuesOf(range)[(row - 1) * range.width() + column - 1] as EngineValue;
      },
    );
  }

  private columns(): RangeColumns {
    return this.config.context as RangeColumns;
  }
}
