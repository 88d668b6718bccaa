import { blank } from './blank';

test('fonts, fills and alignments are set and read back', async () => {
  const { act, load } = blank();
  await act((sheet) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = '#ffe699';
    format.font.name = 'Aptos';
    format.font.size = 9.5;
    format.font.bold = true;
    format.font.color = 'red';
    format.font.underline = 'Single';
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.textOrientation = 90;
    format.indentLevel = 1;
    format.shrinkToFit = false;
    format.protection.locked = false;
  });
  const names =
    'format/fill/color,format/font/name,format/font/size,format/font/bold,format/font/color,format/font/underline,' +
    'format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/textOrientation,' +
    'format/indentLevel,format/shrinkToFit,format/protection/locked';
  expect((await load((sheet) => sheet.getRange('A1:B2'), names)).format).toEqual({
    fill: { color: '#FFE699' },
    font: { name: 'Aptos', size: 9.5, bold: true, color: '#FF0000', underline: 'Single' },
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    textOrientation: 90,
    indentLevel: 1,
    shrinkToFit: false,
    protection: { locked: false },
  });
});

test('where cells differ a property is null', async () => {
  const { act, load } = blank();
  await act((sheet) => (sheet.getRange('A1').format.font.bold = true));
  const { format } = await load((sheet) => sheet.getRange('A1:A2'), 'format/font/bold,format/font/italic');
  expect(format).toEqual({ font: { bold: null, italic: false } });
});

test('whole columns keep a format for their blank cells', async () => {
  const { act, load } = blank();
  await act((sheet) => (sheet.getRange('B:B').format.wrapText = true));
  expect(await load((sheet) => sheet.getRange('B500').format, 'wrapText')).toEqual({ wrapText: true });
  expect(await load((sheet) => sheet.getRange('B:C').format, 'wrapText')).toEqual({ wrapText: null });
});

test('borders are drawn around and inside', async () => {
  const { act, load, sheet } = blank();
  await act((target) => {
    const { borders } = target.getRange('B2:C3').format;
    for (const side of ['EdgeTop', 'EdgeBottom', 'InsideVertical'] as const) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.color = '#808080';
      border.weight = 'Medium';
    }
  });
  const border = { style: 'Continuous', weight: 'Medium', color: '#808080' };
  expect(sheet().styles.get(1)?.get(1)?.borders).toEqual({ EdgeTop: border, EdgeRight: border });
  expect(sheet().styles.get(2)?.get(2)?.borders).toEqual({ EdgeBottom: border, EdgeLeft: border });
  const inside = await load(
    (target) => target.getRange('B2:C3').format.borders.getItem('InsideVertical'),
    'style,weight,color,sideIndex',
  );
  expect(inside).toEqual({ ...border, sideIndex: 'InsideVertical' });
  await act((target) => (target.getRange('B2:C3').format.borders.getItem('EdgeTop').style = 'None'));
  expect(sheet().styles.get(1)?.get(1)?.borders).toEqual({ EdgeRight: border });
});

test.each<[string, (format: Excel.RangeFormat) => unknown]>([
  ['an alignment', (format) => (format.horizontalAlignment = 'Middle' as never)],
  ['a colour', (format) => (format.fill.color = '#12')],
  ['a font size', (format) => (format.font.size = 0)],
  ['a text orientation', (format) => (format.textOrientation = 100)],
  ['a flag', (format) => (format.wrapText = 'si' as never)],
  ['a border style', (format) => (format.borders.getItem('EdgeTop').style = 'Wavy' as never)],
  ['a border', (format) => format.borders.getItem('EdgeMiddle' as never)],
])('%s that Excel does not know is refused', async (_what, set) => {
  const { code } = blank();
  expect(await code((sheet) => set(sheet.getRange('A1').format))).toBe('InvalidArgument');
});

test('data validation is set, read, and cleared for a part', async () => {
  const { act, load, sheet } = blank();
  await act((target) => {
    const { dataValidation } = target.getRange('A2:A10');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=Centri' } };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Centro', message: 'Scegli.' };
    dataValidation.prompt = { showPrompt: true, title: 'Centro', message: 'Dall’elenco' };
    dataValidation.ignoreBlanks = false;
  });
  expect(await load((target) => target.getRange('A3').dataValidation, 'type,rule,ignoreBlanks')).toEqual({
    type: 'List',
    rule: { list: { inCellDropDown: true, source: '=Centri' } },
    ignoreBlanks: false,
  });
  await act((target) => target.getRange('A5').dataValidation.clear());
  expect(sheet().validations[0]?.areas).toHaveLength(2);
  expect(await load((target) => target.getRange('A4:A5').dataValidation, 'type')).toEqual({
    type: 'Inconsistent',
  });
  expect(await load((target) => target.getRange('A5').dataValidation, 'type')).toEqual({ type: 'None' });
});

test('numbers and ranges in rules become formulas', async () => {
  const { act, load } = blank();
  await act((sheet) => {
    sheet.getRange('A1').dataValidation.rule = {
      decimal: { formula1: 0, formula2: 100, operator: 'Between' },
    };
    sheet.getRange('B1').dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange('D1:D3') },
    };
  });
  expect((await load((sheet) => sheet.getRange('A1').dataValidation, 'rule')).rule).toEqual({
    decimal: { formula1: '=0', formula2: '=100', operator: 'Between' },
  });
  expect((await load((sheet) => sheet.getRange('B1').dataValidation, 'rule')).rule).toEqual({
    list: { inCellDropDown: true, source: '=Foglio1!$D$1:$D$3' },
  });
});

test.each<[string, Excel.DataValidationRule]>([
  ['structured references', { list: { inCellDropDown: true, source: '=tblCentri[Codice]' } }],
  ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'voce,'.repeat(60) } }],
  ['no type', {}],
  ['two types', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a,b' } }],
  ['an unknown operator', { decimal: { formula1: 1, operator: 'About' as never } }],
])('a validation rule with %s is refused', async (_what, rule) => {
  const { code } = blank();
  expect(await code((sheet) => (sheet.getRange('A1').dataValidation.rule = rule))).toBe('InvalidArgument');
});

test('conditional formats come with formula and format, the newest first', async () => {
  const { act, load, sheet } = blank();
  await act((target) => {
    const first = target.getRange('A2:C9').conditionalFormats.add('Custom');
    first.custom.rule.formula = '=$B2>100';
    first.custom.format.fill.color = '#FFC7CE';
    first.custom.format.font.color = '#9C0006';
    first.stopIfTrue = true;
    const second = target.getRange('A2:A9').conditionalFormats.add('CellValue');
    second.cellValue.format.font.bold = true;
    second.cellValue.rule = { operator: 'GreaterThan', formula1: '=5' };
  });
  expect(sheet().conditionalFormats).toMatchObject([
    { formula: '=A2>5', bold: true, fill: null },
    { formula: '=$B2>100', fill: '#FFC7CE', fontColor: '#9C0006', stopIfTrue: true },
  ]);
  const loaded = await load(
    (target) => target.getRange('A2').conditionalFormats,
    'items/type,items/stopIfTrue',
  );
  expect(loaded.items).toHaveLength(2);
  await act((target) => target.getRange('A2:A9').conditionalFormats.clearAll());
  expect(sheet().conditionalFormats.map(({ areas }) => areas)).toEqual([
    [{ row: 1, column: 1, rowCount: 8, columnCount: 2 }],
  ]);
});

test('structured references in a conditional format are refused', async () => {
  const { code } = blank();
  const rule = (formula: string) =>
    code((sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula));
  expect(await rule('=tblFasi[Peso]>1')).toBe('InvalidArgument');
  expect(await rule('=A1>1')).toBe('done');
});

test('a kind of conditional format that the workbench lacks is named', async () => {
  const { code } = blank();
  expect(await code((sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar'))).toBe(
    'NotImplemented',
  );
});
