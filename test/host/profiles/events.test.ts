import { sentence, type Sheet } from './sentence';

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
  { on: ['windows-it', 'windows-en'], switches: { tellsSelections: false } },
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
