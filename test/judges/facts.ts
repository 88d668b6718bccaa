import { lettersOfColumn, formatArea } from '../../src/host/model/address';
import { bottomOf, rightOf } from '../../src/host/model/area';
import type { Area, CellValue, SheetModel, WorkbookModel } from '../../src/host/model/model';
import { formulaToFile, type FormulaContext } from '../../src/host/files/formula-text';

/** What a workbook holds, a line each, as every reader can say it; a reader leaves out the kinds that it does not know. */
export type Facts = Partial<Record<FactKind, string[]>>;

export const factKinds = [
  'cells',
  'merges',
  'breaks',
  'names',
  'tables',
  'validations',
  'conditionals',
  'margins',
  'setup',
  'footers',
] as const;
type FactKind = (typeof factKinds)[number];

/** A line of one cell: the value, and before it the formula as files hold it. An empty result is an empty text. */
export function cellFact(sheet: string, address: string, formula: string | null, value: unknown): string {
  if (formula === null) return `${sheet}!${address} ${JSON.stringify(value)}`;
  return `${sheet}!${address} =${withoutPrefixes(formula)} → ${JSON.stringify(value ?? '')}`;
}

const withoutPrefixes = (formula: string): string => formula.replace(/_xl(?:fn|ws)\./g, '');

/** Corners of an area: `A1`, `A1:B2`, `U1:U1048576`. */
export function cornersOf(area: Area): string {
  const first = `${lettersOfColumn(area.column)}${area.row + 1}`;
  const last = `${lettersOfColumn(rightOf(area) - 1)}${bottomOf(area)}`;
  return first === last ? first : `${first}:${last}`;
}

const plain = (value: CellValue): unknown =>
  typeof value === 'object' && value !== null ? value.error : value;

/** What the host's workbook holds. */
export function factsOf(model: WorkbookModel): Required<Facts> {
  const tables = new Set(model.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const rule = (formula: unknown): string =>
    formula === undefined ? '' : formulaToFile(String(formula), { ownTable: null, tables });
  const facts = Object.fromEntries(factKinds.map((kind) => [kind, [] as string[]])) as Required<Facts>;
  for (const { name, formula } of model.names) facts.names.push(`${name} ${rule(formula)}`);
  for (const sheet of model.sheets) {
    facts.cells.push(...cellsOf(sheet, tables));
    facts.merges.push(...sheet.merges.map((area) => `${sheet.name} ${cornersOf(area)}`));
    facts.breaks.push(...sheet.rowBreaks.map((row) => `${sheet.name} ${row}`));
    for (const { name, area, columns } of sheet.tables) {
      const titles = columns.map((column) => column.name);
      const computed = columns.map(({ formula }) =>
        formula === null ? null : formulaToFile(formula, { ownTable: name, tables }),
      );
      facts.tables.push(tableFact(sheet.name, name, formatArea(area), titles, computed));
    }
    for (const { areas, rule: rules } of sheet.validations) {
      const [kind = 'none', given = {}] = Object.entries(rules)[0] ?? [];
      const type = kind === 'wholeNumber' ? 'whole' : kind;
      const { source, formula, formula1, formula2 } = given;
      const list = typeof source === 'string' && !source.startsWith('=') ? `"${source}"` : rule(source);
      const first = kind === 'list' ? list : rule(formula ?? formula1);
      facts.validations.push(
        `${sheet.name} ${areas.map(cornersOf).join(' ')} ${type} ${first} ${kind === 'list' ? '' : rule(formula2)}`,
      );
    }
    for (const { areas, formula } of sheet.conditionalFormats)
      facts.conditionals.push(`${sheet.name} ${areas.map(cornersOf).join(' ')} ${rule(formula)}`);
    facts.margins.push(marginFact(sheet));
    facts.setup.push(setupFact(sheet));
    facts.footers.push(footerFact(sheet));
  }
  return facts;
}

function* cellsOf(sheet: SheetModel, tables: FormulaContext['tables']): Generator<string> {
  for (const [row, cells] of sheet.cells) {
    const ownTable = sheet.tables.find(({ area }) => area.row <= row && row < bottomOf(area))?.name ?? null;
    for (const [column, { value, formula }] of cells) {
      const text = formula === null ? null : formulaToFile(formula, { ownTable, tables });
      if (value === null && text === null) continue;
      yield cellFact(sheet.name, `${lettersOfColumn(column)}${row + 1}`, text, plain(value));
    }
  }
}

export function tableFact(
  sheet: string,
  name: string,
  area: string,
  titles: readonly string[],
  computed: readonly (string | null)[],
): string {
  return `${sheet} ${name} ${area} ${JSON.stringify(titles)} ${JSON.stringify(computed)}`;
}

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const inches = (points: number): number => Math.round((points / 72) * 10_000) / 10_000;

function marginFact({ name, page: { margins } }: SheetModel): string {
  return `${name} ${SIDES.map((side) => inches(margins[side])).join(' ')}`;
}

function setupFact({ name, page: { paperSize, orientation, zoom } }: SheetModel): string {
  const paper = { A4: 9, A3: 8 }[paperSize] ?? paperSize;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  const fits = wide !== undefined || high !== undefined;
  const fit = fits ? `${wide ?? 0}×${high ?? 0}` : `${scale ?? 100}%`;
  return `${name} ${paper} ${orientation.toLowerCase()} ${fit}`;
}

function footerFact({ name, page: { headersFooters: texts } }: SheetModel): string {
  return `${name} ${JSON.stringify([texts.leftFooter, texts.centerFooter, texts.rightFooter])}`;
}

/** Where a reader does not say what the host's workbook holds; of each kind that the reader knows. */
export function factDifferences(model: WorkbookModel, read: Facts): string[] {
  const expected = factsOf(model);
  return factKinds.flatMap((kind) => {
    const found = read[kind];
    if (found === undefined) return [];
    const [own, other] = [new Set(expected[kind]), new Set(found)];
    return [
      ...expected[kind].filter((fact) => !other.has(fact)).map((fact) => `${kind}, not read: ${fact}`),
      ...found.filter((fact) => !own.has(fact)).map((fact) => `${kind}, read otherwise: ${fact}`),
      ...(expected[kind].length === found.length
        ? []
        : [`${kind}: ${found.length} of ${expected[kind].length}`]),
    ];
  });
}
