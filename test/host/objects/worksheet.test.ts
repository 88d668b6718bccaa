import { blank } from './blank';

test('sheets are added, renamed, moved, coloured, hidden and deleted', async () => {
  const { act, load, host } = blank();
  await act((_sheet, { workbook: { worksheets } }) => {
    const data = worksheets.add('Dati');
    data.tabColor = '#00B050';
    data.showGridlines = false;
    worksheets.add();
    data.name = 'Obiettivi';
    data.position = 0;
    worksheets.getItem('foglio1').visibility = 'Hidden';
  });
  expect(host.model.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    'Obiettivi Visible',
    'Foglio1 Hidden',
    'Foglio2 Visible',
  ]);
  const first = await load((sheet) => sheet, 'name,position,visibility,tabColor,showGridlines');
  expect(first).toMatchObject({
    name: 'Obiettivi',
    position: 0,
    visibility: 'Visible',
    tabColor: '#00B050',
    showGridlines: false,
  });
  await act((_sheet, { workbook: { worksheets } }) => worksheets.getItem('Obiettivi').delete());
  expect(host.model.sheets.map(({ name }) => name)).toEqual(['Foglio1', 'Foglio2']);
});

test('sheets are counted, visible ones only if wanted', async () => {
  const { run } = blank();
  const counts = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('B').visibility = 'Hidden';
    const all = worksheets.getCount();
    const visible = worksheets.getCount(true);
    await context.sync();
    return [all.value, visible.value];
  });
  expect(counts).toEqual([2, 1]);
});

test.each([
  ['x'.repeat(32), 'InvalidArgument'],
  ['Anno 2018/2019', 'InvalidArgument'],
  ['', 'InvalidArgument'],
  ['FOGLIO1', 'ItemAlreadyExists'],
  ['x'.repeat(31), 'done'],
])('a sheet called %j: %s', async (name, expected) => {
  const { code } = blank();
  expect(await code((_sheet, context) => context.workbook.worksheets.add(name))).toBe(expected);
});

test('the last visible sheet can neither be hidden nor deleted', async () => {
  const { code } = blank();
  expect(await code((sheet) => sheet.delete())).toBe('InvalidOperation');
  expect(await code((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
});

test('a hidden sheet cannot be activated', async () => {
  const { code, act, host } = blank();
  await act((_sheet, { workbook: { worksheets } }) => {
    worksheets.add('Nascosto').visibility = 'VeryHidden';
    worksheets.add('Visto').activate();
  });
  expect(host.model.activeSheet).toBe(host.model.sheets[2]?.id);
  const activate = (name: string) =>
    code((_sheet, context) => context.workbook.worksheets.getItem(name).activate());
  expect(await activate('Nascosto')).toBe('InvalidOperation');
  expect(await activate('Foglio1')).toBe('done');
});

test('panes are frozen and released', async () => {
  const { act, load, sheet } = blank();
  await act((target) => target.freezePanes.freezeRows(2));
  expect(sheet().frozen).toEqual({ rows: 2, columns: 0 });
  await act((target) => target.freezePanes.freezeAt(target.getRange('A1:B3')));
  expect(await load((target) => target.freezePanes.getLocationOrNullObject(), 'address')).toEqual({
    address: 'Foglio1!A1:B3',
  });
  await act((target) => target.freezePanes.unfreeze());
  expect(await load((target) => target.freezePanes.getLocationOrNullObject(), 'address')).toEqual({
    isNullObject: true,
  });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['formats', (sheet) => (sheet.getRange('B1').format.font.bold = true)],
  ['row heights', (sheet) => (sheet.getRange('B1').format.rowHeight = 20)],
  ['inserting', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['tables', (sheet) => sheet.tables.add('D1:E2', true)],
  ['validation', (sheet) => sheet.getRange('B1').dataValidation.clear()],
])('on a protected sheet %s are refused', async (_what, change) => {
  const { act, code } = blank();
  await act((sheet) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
  });
  expect(await code(change)).toBe('AccessDenied');
  await act((sheet) => sheet.protection.unprotect());
  expect(await code(change)).toBe('done');
});

test('unlocked cells of a protected sheet can be written', async () => {
  const { act, code, load } = blank();
  await act((sheet) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
  });
  expect(await code((sheet) => (sheet.getRange('B1').values = [['ok']]))).toBe('done');
  expect(await load((sheet) => sheet.protection, 'protected')).toEqual({ protected: true });
});

test('page layout is set and read back', async () => {
  const { act, load, sheet } = blank();
  await act((target) => {
    const layout = target.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A3';
    layout.centerHorizontally = true;
    layout.printGridlines = false;
    layout.blackAndWhite = true;
    layout.topMargin = 40;
    layout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
    layout.zoom = { scale: 85 };
    layout.setPrintArea('A1:H60');
    layout.setPrintTitleRows('$1:$3');
    layout.headersFooters.defaultForAllPages.leftHeader = 'Comune && altri';
    layout.headersFooters.defaultForAllPages.centerFooter = 'Pagina &P di &N';
  });
  const page = await load(
    (target) => target.pageLayout,
    'orientation,paperSize,centerHorizontally,blackAndWhite,topMargin,leftMargin,rightMargin,zoom',
  );
  expect(page).toEqual({
    orientation: 'Landscape',
    paperSize: 'A3',
    centerHorizontally: true,
    blackAndWhite: true,
    topMargin: 40,
    leftMargin: 72,
    rightMargin: 36,
    zoom: { scale: 85 },
  });
  expect(sheet().page.titleRows).toEqual({ first: 0, last: 2 });
  expect(sheet().page.headersFooters).toMatchObject({
    leftHeader: 'Comune && altri',
    centerFooter: 'Pagina &P di &N',
  });
  expect(await load((target) => target.pageLayout.getPrintArea(), 'address')).toEqual({
    address: 'Foglio1!A1:H60',
  });
});

test('zoom is a scale or pages to fit to, and replaced as a whole', async () => {
  const { act, code, sheet } = blank();
  await act((target) => (target.pageLayout.zoom = { horizontalFitToPages: 1 }));
  expect(sheet().page.zoom).toEqual({ horizontalFitToPages: 1 });
  const zoom = (value: Excel.PageLayoutZoomOptions) => code((target) => (target.pageLayout.zoom = value));
  expect(await zoom({ scale: 500 })).toBe('InvalidArgument');
  expect(await zoom({ scale: 90, horizontalFitToPages: 1 })).toBe('InvalidArgument');
});

test('a header takes 255 characters with its code', async () => {
  const { code } = blank();
  const header = (length: number) =>
    code((sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(length)));
  expect(await header(253)).toBe('done');
  expect(await header(254)).toBe('InvalidArgument');
});

test('page breaks stand before rows, at most 1,026 of them', async () => {
  const { act, run, code, sheet } = blank();
  await act((target) => {
    target.horizontalPageBreaks.add('A10');
    target.horizontalPageBreaks.add(target.getRange('C5:D6'));
  });
  expect(sheet().rowBreaks).toEqual([4, 9]);
  const rows = await run(async (context) => {
    const breaks = context.workbook.worksheets.getFirst().horizontalPageBreaks;
    breaks.load('items/rowIndex');
    await context.sync();
    const after = breaks.items.map((item) => item.getCellAfterBreak().load('address'));
    await context.sync();
    return breaks.items.map((item, index) => [item.rowIndex, after[index]?.address]);
  });
  expect(rows).toEqual([
    [4, 'Foglio1!A5'],
    [9, 'Foglio1!A10'],
  ]);
  expect(await code((target) => target.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
  const many = (count: number) =>
    code((target) => {
      target.horizontalPageBreaks.removePageBreaks();
      for (let row = 2; row < count + 2; row++) target.horizontalPageBreaks.add(`A${row}`);
    });
  expect(await many(1026)).toBe('done');
  expect(await many(1027)).toBe('InvalidArgument');
});

test('names stand for ranges, formulas and values', async () => {
  const { act, run, code, host } = blank();
  await act((sheet, { workbook: { names } }) => {
    names.add('Tolleranza', sheet.getRange('C4'), 'scarto ammesso');
    names.add('Centri', '=tblCentri[Codice]');
    sheet.names.add('Locale', '=Foglio1!$A$1:$B$2');
  });
  expect(host.model.names.map(({ name, formula, scope }) => [name, formula, scope !== null])).toEqual([
    ['Tolleranza', '=Foglio1!$C$4', false],
    ['Centri', '=tblCentri[Codice]', false],
    ['Locale', '=Foglio1!$A$1:$B$2', true],
  ]);
  const loaded = await run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/comment,items/scope,items/type,items/value');
    const range = worksheets.getFirst().names.getItem('locale').getRange();
    range.load('address');
    const none = names.getItemOrNullObject('Locale');
    await context.sync();
    return [names.items.map((item) => item.toJSON()), range.address, none.isNullObject];
  });
  expect(loaded).toMatchObject([
    [
      {
        name: 'Tolleranza',
        comment: 'scarto ammesso',
        scope: 'Workbook',
        type: 'Range',
        value: 'Foglio1!$C$4',
      },
      {},
    ],
    'Foglio1!A1:B2',
    true,
  ]);
  const add = (name: string) => code((_sheet, context) => context.workbook.names.add(name, '=1'));
  expect(await add('tolleranza')).toBe('ItemAlreadyExists');
  expect(await add('A1')).toBe('InvalidArgument');
  expect(await add('con spazio')).toBe('InvalidArgument');
  await act((_sheet, { workbook: { names } }) => names.getItem('Centri').delete());
  expect(host.model.names).toHaveLength(2);
});
