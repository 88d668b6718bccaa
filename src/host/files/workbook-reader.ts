import type { NameModel, SheetModel, TableModel, WorkbookModel } from '../model/model';
import { parseAddresses } from '../model/address';
import { areaOf } from '../model/area';
import { FileRefusal } from './file-refusal';
import { formulaFromFile } from './formula-text';
import { relationsPath, resolveTarget } from './package';
import type { Parts } from './package';
import { readAreas } from './page-xml';
import { readSheet, richText } from './sheet-reader';
import type { SharedContent } from './sheet-reader';
import { readStyles } from './styles-reader';
import { readTable } from './table-xml';
import { themeColors } from './colors';
import { digitPixels } from './units';
import { child, children, flag, numericAttribute, parseXml } from './xml';
import type { Node } from './xml';

interface Relation {
  id: string;
  /** Last part of its type, e.g. `worksheet`. */
  type: string;
  path: string;
}

function relationsOf(parts: Parts, part: string): Relation[] {
  const xml = parts.get(relationsPath(part));
  if (xml === undefined) return [];
  return children(parseXml(xml), 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').pop() ?? '',
    path: resolveTarget(part, attributes['Target'] ?? ''),
  }));
}

const rootOf = (parts: Parts, path: string | undefined): Node | undefined => {
  const xml = path === undefined ? undefined : parts.get(path);
  return xml === undefined ? undefined : parseXml(xml);
};

const VISIBILITY: Record<string, SheetModel['visibility']> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** A sheet's id as Excel keeps it in the part, else one that is made of its number. */
function sheetIdOf(xml: string, sheetId: number, taken: Set<string>): string {
  const uid = /<(?:\w+:)?worksheet\b[^>]*\sxr:uid="(\{[0-9A-Fa-f-]{36}\})"/.exec(xml)?.[1];
  const number = sheetId.toString(16).toUpperCase().padStart(8, '0');
  const id = uid !== undefined && !taken.has(uid) ? uid : `{${number}-0001-0000-0000-000000000000}`;
  taken.add(id);
  return id;
}

function readTables(parts: Parts, sheetPath: string): TableModel[] {
  return relationsOf(parts, sheetPath)
    .filter(({ type }) => type === 'table')
    .map(({ path }) => rootOf(parts, path))
    .map((root) => (root ? readTable(root) : null))
    .filter((table) => table !== null);
}

function readPrintNames(name: string, text: string, sheet: SheetModel): void {
  if (name === '_xlnm.Print_Area') sheet.page.printArea = readAreas(text);
  if (name !== '_xlnm.Print_Titles') return;
  for (const { area } of parseAddresses(text) ?? []) {
    if (area.column === 0 && area.columnCount > 1000) {
      sheet.page.titleRows = { first: area.row, last: area.row + area.rowCount - 1 };
    } else {
      sheet.page.titleColumns = { first: area.column, last: area.column + area.columnCount - 1 };
    }
  }
}

function readNames(root: Node, sheets: SheetModel[]): NameModel[] {
  const names: NameModel[] = [];
  for (const node of children(child(root, 'definedNames'), 'definedName')) {
    const name = node.attributes['name'] ?? '';
    const local = numericAttribute(node, 'localSheetId');
    const sheet = local === undefined ? undefined : sheets[local];
    if (name.startsWith('_xlnm.')) {
      if (sheet) readPrintNames(name, node.text, sheet);
      continue;
    }
    names.push({
      name,
      formula: formulaFromFile(node.text, null),
      comment: node.attributes['comment'] ?? '',
      visible: !flag(node, 'hidden'),
      scope: sheet?.id ?? null,
    });
  }
  return names;
}

/**
 * The workbook of a package's parts. Charts, pictures, comments, filters in force and conditional formats other than
 * formulas are not kept.
 * @throws FileRefusal when the package holds no workbook, or one that counts its days from 1904.
 */
export function readWorkbookParts(parts: Parts): WorkbookModel {
  const path =
    relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const root = rootOf(parts, path);
  if (!root) throw new FileRefusal('The file holds no workbook.');
  if (flag(child(root, 'workbookPr'), 'date1904')) {
    throw new FileRefusal(
      'The workbook counts its days from 1904: every date would read four years and a day too early. ' +
        'In Excel turn off "Use 1904 date system" (Options, Advanced), correct the dates, and save it.',
    );
  }
  const relations = relationsOf(parts, path);
  const target = (type: string): Node | undefined =>
    rootOf(parts, relations.find((relation) => relation.type === type)?.path);

  const theme = themeColors(target('theme'));
  const styles = readStyles(target('styles'), theme);
  const normal = styles.cells[0];
  const normalFont = { name: normal?.fontName ?? 'Calibri', size: normal?.fontSize ?? 11 };
  const strings = children(target('sharedStrings'), 'si').map(richText);
  const shared: SharedContent = { styles, strings, theme, digit: digitPixels(normalFont) };

  const taken = new Set<string>();
  const read = children(child(root, 'sheets'), 'sheet').flatMap((node, index) => {
    const relation = relations.find(({ id }) => id === (node.attributes['r:id'] ?? node.attributes['id']));
    const xml = relation?.type === 'worksheet' ? parts.get(relation.path) : undefined;
    if (relation === undefined || xml === undefined) return [];
    const source = {
      xml,
      id: sheetIdOf(xml, numericAttribute(node, 'sheetId') ?? index + 1, taken),
      name: node.attributes['name'] ?? `Foglio${index + 1}`,
      visibility: VISIBILITY[node.attributes['state'] ?? ''] ?? ('Visible' as const),
      tables: readTables(parts, relation.path),
    };
    return [readSheet(source, shared)];
  });
  if (read.length === 0) throw new FileRefusal('The file holds no worksheet.');
  const sheets = read.map(({ sheet }) => sheet);
  const activeTab = numericAttribute(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const active = read[activeTab] ?? read[0];
  return {
    sheets,
    names: readNames(root, sheets),
    activeSheet: active?.sheet.id ?? '',
    selection: active?.selection ?? areaOf(0, 0),
    normalFont,
  };
}
