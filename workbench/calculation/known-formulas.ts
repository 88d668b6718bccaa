import { HyperFormula } from 'hyperformula';
import type { SimpleCellAddress } from 'hyperformula';

type SheetNumber = number | undefined;
type NumberOfSheet = (name: string) => SheetNumber;

/** Of the engine's parser, which its typings leave out; seen in HyperFormula 3.5. */
interface Parser {
  parse(this: Parser, text: string, place: SimpleCellAddress): object;
  resolveSheetReference: NumberOfSheet;
  formulaParser: { resolveSheetReference: NumberOfSheet };
}

/** What the parser made of a formula at a place, and the numbers of the sheets that it asked for. */
interface Parsed {
  result: object;
  sheets: ReadonlyMap<string, SheetNumber>;
}

/** Then all are forgotten: a workbook of 1,000 objectives alone has 30,000 long formulas. */
const MOST = 5_000;

let isShared = false;

/**
 * Lets all engines share what they have parsed: an engine splits each formula anew, which is half of its start, and
 * most of them are those of the engine before. What the parser makes of a formula depends on its text, its place and
 * the numbers of its sheets alone, and nothing changes it afterwards.
 */
export function shareParsedFormulas(licenseKey: string): void {
  if (isShared) return;
  isShared = true;
  const engine = HyperFormula.buildEmpty({ licenseKey }) as unknown as { _parser: Parser; destroy(): void };
  const prototype = Object.getPrototypeOf(engine._parser) as Pick<Parser, 'parse'>;
  engine.destroy();
  const { parse } = prototype;
  const known = new Map<string, Parsed>();

  prototype.parse = function (text, { sheet, row, col }) {
    const key = `${sheet},${row},${col} ${text}`;
    const before = known.get(key);
    if (before && [...before.sheets].every(([name, number]) => this.resolveSheetReference(name) === number))
      return before.result;
    const { result, sheets } = listening(this, () => parse.call(this, text, { sheet, row, col }));
    if (known.size >= MOST) known.clear();
    known.set(key, { result, sheets });
    return result;
  };
}

function listening(parser: Parser, work: () => object): Parsed {
  const numberOf = parser.resolveSheetReference;
  const sheets = new Map<string, SheetNumber>();
  const listen: NumberOfSheet = (name) => {
    const number = numberOf(name);
    sheets.set(name, number);
    return number;
  };
  const listeners = [parser, parser.formulaParser];
  for (const listener of listeners) listener.resolveSheetReference = listen;
  try {
    return { result: work(), sheets };
  } finally {
    for (const listener of listeners) listener.resolveSheetReference = numberOf;
  }
}
