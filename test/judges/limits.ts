import { readPackage } from '../../src/host/files/package';
import { children, child, decodeText, numericAttribute, parseXml, type Node } from '../../src/host/files/xml';
import { parseArea } from '../../src/host/model/address';
import { intersects } from '../../src/host/model/area';

/**
 * Excel's limits, in what a file holds ("Excel specifications and limits", support.microsoft.com; for headers and footers
 * MS-XLSB 2.5.73).
 */
export const limits = {
  formula: 8_192,
  literal: 255,
  headerFooter: 255,
  nesting: 64,
  breaks: 1_026,
  rowHeight: 409,
  styles: 64_000,
  name: 255,
  text: 32_767,
  sheetName: 31,
} as const;

/** Where a saved file is beyond one of Excel's limits: `limit: place, figure`. */
export function limitFaults(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const hold = (limit: keyof typeof limits, place: string, figure: number): void => {
    if (figure > limits[limit]) faults.push(`${limit}: ${place}, ${figure}`);
  };
  const formula = (place: string, text: string): void => {
    hold('formula', place, text.length);
    hold('literal', place, Math.max(0, ...literalsOf(text).map(({ length }) => length)));
    hold('nesting', place, nestingOf(text));
  };
  const parts = readPackage(bytes);
  for (const [path, xml] of parts) {
    if (/^xl\/worksheets\/[^/]+$/.test(path)) {
      const root = parseXml(xml);
      for (const row of children(child(root, 'sheetData'), 'row')) {
        hold('rowHeight', `${path} row ${row.attributes['r']}`, numericAttribute(row, 'ht') ?? 0);
        for (const cell of row.children) {
          const place = `${path} ${cell.attributes['r']}`;
          formula(place, child(cell, 'f')?.text ?? '');
          if (cell.attributes['t'] === 'str')
            hold('text', place, decodeText(child(cell, 'v')?.text ?? '').length);
        }
      }
      for (const rule of rulesOf(root)) formula(`${path} rule`, rule);
      for (const text of children(root, 'headerFooter').flatMap((node) => node.children))
        hold('headerFooter', `${path} ${text.name}`, decodeText(text.text).length);
      for (const name of ['rowBreaks', 'colBreaks'])
        hold('breaks', `${path} ${name}`, children(child(root, name), 'brk').length);
      faults.push(...mergedTables(parts, path, root));
    } else if (/^xl\/tables\//.test(path)) {
      const root = parseXml(xml);
      hold('name', path, root.attributes['displayName']?.length ?? 0);
      for (const column of children(child(root, 'tableColumns'), 'tableColumn')) {
        const title = decodeText(column.attributes['name'] ?? '');
        hold('name', `${path} ${title}`, title.length);
        formula(`${path} ${title}`, child(column, 'calculatedColumnFormula')?.text ?? '');
      }
    } else if (path === 'xl/workbook.xml') {
      const root = parseXml(xml);
      for (const { attributes } of children(child(root, 'sheets'), 'sheet'))
        hold('sheetName', attributes['name'] ?? '', attributes['name']?.length ?? 0);
      for (const { attributes, text } of children(child(root, 'definedNames'), 'definedName')) {
        hold('name', attributes['name'] ?? '', attributes['name']?.length ?? 0);
        formula(attributes['name'] ?? '', text);
      }
    } else if (path === 'xl/sharedStrings.xml') {
      children(parseXml(xml), 'si').forEach((text, index) => {
        hold('text', `${path} ${index}`, decodeText(child(text, 't')?.text ?? '').length);
      });
    } else if (path === 'xl/styles.xml') {
      hold('styles', path, children(child(parseXml(xml), 'cellXfs'), 'xf').length);
    }
  }
  return faults;
}

/** The texts between quotes; a doubled quote is one character. */
function literalsOf(formula: string): string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));
}

/** Levels of brackets within one another, texts and columns' names aside. */
function nestingOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of formula.replace(/"(?:[^"]|"")*"|\[(?:'.|[^'[\]])*\]/g, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Formulas of validations, literal lists among them, and of conditional formats. */
function rulesOf(root: Node): string[] {
  const validations = children(child(root, 'dataValidations'), 'dataValidation');
  const colours = children(root, 'conditionalFormatting').flatMap((block) => children(block, 'cfRule'));
  return [...validations, ...colours].flatMap((rule) => rule.children.map(({ text }) => text));
}

/** Merged cells within a table, which Excel repairs away. */
function mergedTables(parts: ReadonlyMap<string, string>, path: string, root: Node): string[] {
  const relations = parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels'));
  if (relations === undefined) return [];
  const areas = children(parseXml(relations), 'Relationship').flatMap(({ attributes }) => {
    const xml = parts.get((attributes['Target'] ?? '').replace('../', 'xl/'));
    const area = xml === undefined ? null : parseArea(parseXml(xml).attributes['ref'] ?? '');
    return area === null ? [] : [area];
  });
  return children(child(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => {
    const merge = parseArea(attributes['ref'] ?? '');
    return merge !== null && areas.some((area) => intersects(area, merge))
      ? [`merge in a table: ${path} ${attributes['ref']}`]
      : [];
  });
}
