import type { NameModel, WorkbookModel } from '../../src/host/model/model';
import { formatAbsolute } from '../../src/host/model/address';
import { mapFormula, referenceArea } from '../../src/host/model/formula-parts';
import { areaText, createResolver, engineSheet } from './resolver';
import type { FormulaPlace, Names, Resolver, TablePlace } from './resolver';

/** A name for the engine: its own spelling, and a formula in absolute cell references. */
export interface EngineName {
  name: string;
  expression: string;
}

/** A reference to cells, or the error that stands for a lost one. */
const REFERENCE = /^=(?:'(?:[^']|'')+'![$A-Z\d:]+|#REF!)$/;

/** The engine takes absolute references with a sheet only; Excel's relative names count from A1 here. */
const fixed = (formula: string, home: string): string =>
  mapFormula(formula, (part) =>
    part.kind === 'reference'
      ? `${engineSheet(part.sheet ?? home)}!${formatAbsolute(referenceArea(part))}`
      : null,
  );

/**
 * Names over cells (`=tblCentri[Codice]`, `=Parametri!$C$4`) stand in formulas as the cells themselves; a name that is
 * a formula becomes the engine's named expression, computed once. A sheet's own name goes before the workbook's.
 */
export function resolveNames(
  model: WorkbookModel,
  tables: Map<string, TablePlace>,
): { resolver: Resolver; expressions: EngineName[] } {
  const byKey = new Map<string, NameModel>();
  const keyOf = (name: string, scope: string | null): string => `${scope ?? ''}\n${name.toLowerCase()}`;
  model.names.forEach((name) => byKey.set(keyOf(name.name, name.scope), name));
  const texts = new Map<NameModel, string>();
  const expressions: EngineName[] = ['TRUE', 'FALSE'].map((name) => ({ name, expression: `=${name}()` }));
  const first = model.sheets[0];

  const textOf = (name: NameModel): string => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    texts.set(name, '#REF!');
    const home = model.sheets.find((sheet) => sheet.id === name.scope) ?? first;
    const formula = name.formula.startsWith('=') ? name.formula : `=${name.formula}`;
    const resolved =
      home === undefined ? '=#REF!' : fixed(resolver(formula, { sheet: home, row: 0, column: 0 }), home.name);
    let text: string;
    if (REFERENCE.test(resolved)) {
      text = resolved.replace(/^=/, '');
    } else {
      text = `_nome_${expressions.length + 1}`;
      expressions.push({ name: text, expression: resolved });
    }
    texts.set(name, text);
    return text;
  };

  const names: Names = {
    resolve(name, sheet, place: FormulaPlace) {
      const scope =
        sheet === null
          ? place.sheet.id
          : model.sheets.find((item) => item.name.toLowerCase() === sheet.toLowerCase())?.id;
      const found =
        (scope === undefined ? undefined : byKey.get(keyOf(name, scope))) ?? byKey.get(keyOf(name, null));
      if (found) return textOf(found);
      const table = tables.get(name.toLowerCase());
      if (!table) return null;
      const { area, showHeaders, showTotals } = table.table;
      const skip = showHeaders ? 1 : 0;
      return areaText(table.sheet.name, {
        ...area,
        row: area.row + skip,
        rowCount: area.rowCount - skip - (showTotals ? 1 : 0),
      });
    },
  };
  const resolver = createResolver(tables, names);
  model.names.forEach((name) => textOf(name));
  return { resolver, expressions };
}
