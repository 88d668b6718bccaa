import { sentence, windows, type Sheet } from './sentence';

/** What the client's handlers are told from now on. */
async function told({ run }: Sheet): Promise<string[]> {
  const events: string[] = [];
  await run(async ({ workbook: { worksheets } }) => {
    worksheets.onChanged.add(({ address, source }) =>
      Promise.resolve(void events.push(`${source} ${address}`)),
    );
    worksheets.onSelectionChanged.add(({ address }) =>
      Promise.resolve(void events.push(`selected ${address}`)),
    );
    worksheets.onActivated.add(() => Promise.resolve(void events.push('activated')));
    await worksheets.context.sync();
  });
  return events;
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

sentence(
  '#3888, #4066',
  'a pick from a drop-down is not told, typing is',
  async (excel) => {
    const events = await told(excel);
    excel.host.pick('Foglio1', 0, 0, 'uno');
    excel.host.type('Foglio1', 1, 0, 'due');
    await soon();
    expect(events).toEqual(['Local A2']);
  },
  { on: ['web'] },
);

sentence(
  'docs/excel/co-authoring-in-excel-add-ins.md',
  'changes of others are told, with the source Remote',
  async (excel) => {
    const events = await told(excel);
    excel.host.asAnotherPerson(() => excel.host.type('Foglio1', 0, 0, 'uno'));
    await soon();
    expect(events).toEqual(['Remote A1']);
  },
);

sentence(
  '#6311',
  'selections may not be told at all',
  async (excel) => {
    const events = await told(excel);
    excel.host.select('Foglio1', 'B2');
    await soon();
    expect(events).toEqual([]);
  },
  { on: windows, switches: { tellsSelections: false } },
);

sentence(
  '#4691',
  'selecting the selected cell is not told',
  async (excel) => {
    const events = await told(excel);
    excel.host.select('Foglio1', 'B2');
    excel.host.select('Foglio1', 'B2');
    await soon();
    expect(events).toEqual(['selected B2']);
  },
  { on: ['web'] },
);

sentence(
  '#3148',
  'freezeRows on a sheet that is not in front is told as if the sheet came in front, and the other stays there',
  async (excel) => {
    await excel.act((_sheet, { workbook }) => workbook.worksheets.add('Altro'));
    const events = await told(excel);
    await excel.act((_sheet, { workbook }) => workbook.worksheets.getItem('Altro').freezePanes.freezeRows(1));
    await soon();
    expect(events).toEqual(['activated']);
    expect(excel.host.model.activeSheet).toBe(excel.sheet().id);
    await excel.act((sheet) => sheet.freezePanes.freezeRows(1));
    await soon();
    expect(events).toEqual(['activated']);
  },
  { on: windows },
);

sentence(
  '#1110',
  'filling down over rows that a filter hides is not told, over others it is',
  async (excel) => {
    const { act, host, sheet } = excel;
    await act((first) => {
      first.getRange('A1:A4').values = [['Id'], [1], [2], [3]];
      first.tables.add('A1:A4', true).name = 'tbl';
    });
    host.filter('tbl', ([id]) => id !== 2);
    await soon();
    const events = await told(excel);
    host.fillDown('Foglio1', 'A2:A4');
    await soon();
    expect(events).toEqual([]);
    expect([1, 2, 3].map((row) => sheet().cells.get(row)?.get(0)?.value)).toEqual([1, 2, 1]);
    host.filter('tbl', null);
    host.fillDown('Foglio1', 'A2:A4');
    await soon();
    expect(events).toEqual(['Local A2:A4']);
  },
  { on: windows },
);

sentence(
  '#1329',
  'tables.add is told as a selection, although nothing was selected',
  async (excel) => {
    const events = await told(excel);
    await excel.act((sheet) => sheet.tables.add('B2:C4', true));
    await soon();
    expect(events.filter((event) => event.startsWith('selected'))).toEqual(['selected B2:C4']);
    expect(excel.host.model.selection).toMatchObject({ row: 0, column: 0 });
  },
  { on: ['mac-it'] },
);
