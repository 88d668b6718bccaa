import { sentence, type Sheet } from './sentence';

const away = { switches: { inFront: false } };

sentence(
  'docs/excel/excel-add-ins-troubleshooting.md',
  'while another workbook has the focus, what shows or adds a sheet answers GeneralException',
  async ({ code }) => {
    expect(await code((sheet) => sheet.getRange('B2').select())).toBe('GeneralException');
    expect(await code((sheet) => sheet.activate())).toBe('GeneralException');
    expect(await code((sheet) => (sheet.showGridlines = false))).toBe('GeneralException');
    expect(await code((_sheet, context) => context.workbook.worksheets.add('Altro'))).toBe(
      'GeneralException',
    );
    expect(await code((sheet) => sheet.freezePanes.freezeRows(1))).toBe('GeneralException');
  },
  { on: ['windows-it', 'windows-en', 'mac-it'], ...away },
);

sentence(
  'docs/excel/excel-add-ins-troubleshooting.md',
  'while another workbook has the focus, Worksheet.delete answers InvalidSelection',
  async (excel) => {
    excel.host.profile.inFront = true;
    await excel.act((_sheet, context) => context.workbook.worksheets.add('Altro'));
    excel.host.profile.inFront = false;
    expect(await excel.code((sheet) => sheet.delete())).toBe('InvalidSelection');
  },
  { on: ['windows-it', 'windows-en', 'mac-it'], ...away },
);

sentence(
  'docs/excel/excel-add-ins-troubleshooting.md',
  'what a batch did before it was refused stays done',
  async (excel) => {
    await excel.code((sheet) => {
      sheet.getRange('A1').values = [['fatto']];
      sheet.activate();
    });
    expect(excel.sheet().cells.get(0)?.get(0)?.value).toBe('fatto');
  },
  { on: ['windows-it', 'windows-en', 'mac-it'], ...away },
);

const zoomOf = async ({ load }: Sheet): Promise<unknown> =>
  (await load((sheet) => sheet.pageLayout, 'zoom')).zoom;

sentence(
  '#1860; the platform not named',
  'pages to fit to may be passed over without a word, a scale is taken',
  async (excel) => {
    const before = await zoomOf(excel);
    expect(await excel.code((sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }))).toBe('done');
    expect(await zoomOf(excel)).toEqual(before);
    await excel.act((sheet) => (sheet.pageLayout.zoom = { scale: 70 }));
    expect(await zoomOf(excel)).toEqual({ scale: 70 });
  },
  { on: ['windows-it', 'windows-en', 'mac-it'], switches: { fitsToPages: false } },
);
