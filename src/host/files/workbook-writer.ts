import type { SheetModel, WorkbookModel } from '../model/model';
import { lettersOfColumn, formatAbsolute, quoteSheet } from '../model/address';
import { defaultStyle } from '../model/styles';
import { formulaToFile } from './formula-text';
import { relationsPath } from './package';
import type { Parts } from './package';
import { sheetXml } from './sheet-writer';
import type { SharedParts } from './sheet-writer';
import { createStylesWriter } from './styles-writer';
import { tableXml } from './table-xml';
import { digitPixels } from './units';
import { encodeText, escapeText, listTag, spaceOf, tag, xmlDocument } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationsXml = (targets: { id: string; type: string; target: string }[]): string =>
  xmlDocument(
    tag(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(({ id, type, target }) =>
        tag('Relationship', { Id: id, Type: `${RELATIONS}/${type}`, Target: target }),
      ),
    ),
  );

/** Print areas and titles live in files as names of their sheet. */
function printNames(sheet: SheetModel, localSheetId: number): string[] {
  const prefix = quoteSheet(sheet.name);
  const { printArea, titleRows, titleColumns } = sheet.page;
  const titles = [
    titleColumns &&
      `${prefix}!$${lettersOfColumn(titleColumns.first)}:$${lettersOfColumn(titleColumns.last)}`,
    titleRows && `${prefix}!$${titleRows.first + 1}:$${titleRows.last + 1}`,
  ].filter((text) => text !== null);
  const name = (builtIn: string, texts: string[]): string[] =>
    texts.length === 0
      ? []
      : [tag('definedName', { name: `_xlnm.${builtIn}`, localSheetId }, escapeText(texts.join(',')))];
  return [
    ...name(
      'Print_Area',
      printArea.map((area) => `${prefix}!${formatAbsolute(area)}`),
    ),
    ...name('Print_Titles', titles),
  ];
}

function workbookXml(model: WorkbookModel, tables: ReadonlySet<string>): string {
  const sheets = model.sheets.map((sheet, index) =>
    tag('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === 'Visible' ? null : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden',
      'r:id': `rId${index + 1}`,
    }),
  );
  const names = model.names.map((name) => {
    const scope = model.sheets.findIndex((sheet) => sheet.id === name.scope);
    return tag(
      'definedName',
      {
        name: name.name,
        localSheetId: scope < 0 ? null : scope,
        hidden: !name.visible,
        comment: name.comment || null,
      },
      escapeText(formulaToFile(name.formula, { ownTable: null, tables })),
    );
  });
  const active = Math.max(
    0,
    model.sheets.findIndex((sheet) => sheet.id === model.activeSheet),
  );
  return xmlDocument(
    tag(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      '<workbookPr/>',
      tag('bookViews', {}, tag('workbookView', { activeTab: active || null })),
      tag('sheets', {}, ...sheets),
      listTag('definedNames', [...model.sheets.flatMap(printNames), ...names]),
      tag('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
    ),
  );
}

/** Numbers of the tables' parts: their ids where those are distinct numbers, else a count. */
function tableNumbers(model: WorkbookModel): Map<string, number> {
  const ids = model.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id));
  const keep = ids.every((id) => /^[1-9]\d{0,8}$/.test(id)) && new Set(ids).size === ids.length;
  return new Map(ids.map((id, index) => [id, keep ? Number(id) : index + 1]));
}

function sharedStrings(texts: string[], uses: number): string {
  const items = texts.map((text) => `<si><t${spaceOf(text)}>${escapeText(encodeText(text))}</t></si>`);
  return xmlDocument(tag('sst', { xmlns: MAIN, count: uses, uniqueCount: texts.length }, ...items));
}

/** All parts of the file. */
export function workbookParts(model: WorkbookModel): Parts {
  const parts: Parts = new Map();
  const tables = new Set(
    model.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  const texts = new Map<string, number>();
  let uses = 0;
  const { name, size } = model.normalFont;
  const shared: SharedParts = {
    styles: createStylesWriter({ ...defaultStyle, fontName: name, fontSize: size }),
    string(text) {
      uses += 1;
      const known = texts.get(text);
      if (known !== undefined) return known;
      texts.set(text, texts.size);
      return texts.size - 1;
    },
    tables,
    normalFont: model.normalFont,
    digit: digitPixels(model.normalFont),
  };
  const types: [string, string][] = [['xl/workbook.xml', `${TYPE}.sheet.main+xml`]];
  const numbers = tableNumbers(model);

  model.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const active = sheet.id === model.activeSheet;
    const tableRelations = sheet.tables.map((_table, at) => `rId${at + 1}`);
    parts.set(
      path,
      sheetXml(sheet, { active, selection: active ? model.selection : null, tableRelations }, shared),
    );
    types.push([path, `${TYPE}.worksheet+xml`]);
    const targets = sheet.tables.map((table, at) => {
      const number = numbers.get(table.id) ?? 0;
      const tablePath = `xl/tables/table${number}.xml`;
      parts.set(tablePath, tableXml(table, number, sheet, tables));
      types.push([tablePath, `${TYPE}.table+xml`]);
      return { id: `rId${at + 1}`, type: 'table', target: `../tables/table${number}.xml` };
    });
    if (targets.length > 0) parts.set(relationsPath(path), relationsXml(targets));
  });
  parts.set('xl/workbook.xml', workbookXml(model, tables));
  parts.set('xl/styles.xml', shared.styles.xml());
  types.push(['xl/styles.xml', `${TYPE}.styles+xml`]);
  const relations = model.sheets.map((_sheet, index) => ({
    id: `rId${index + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  relations.push({ id: `rId${relations.length + 1}`, type: 'styles', target: 'styles.xml' });
  if (texts.size > 0) {
    parts.set('xl/sharedStrings.xml', sharedStrings([...texts.keys()], uses));
    types.push(['xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`]);
    relations.push({ id: `rId${relations.length + 1}`, type: 'sharedStrings', target: 'sharedStrings.xml' });
  }
  parts.set(relationsPath('xl/workbook.xml'), relationsXml(relations));
  parts.set('_rels/.rels', relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]));
  const contentTypes = tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    tag('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...types.map(([path, type]) => tag('Override', { PartName: `/${path}`, ContentType: type })),
  );
  return new Map([['[Content_Types].xml', xmlDocument(contentTypes)], ...parts]);
}
