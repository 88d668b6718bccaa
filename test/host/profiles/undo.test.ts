import { sentence, windows, type Sheet } from './sentence';

const source = 'docs/excel/excel-add-ins-undo-capabilities.md';

/** What a person can take back after a batch, having typed one cell before. */
async function stepsAfter({ act, host }: Sheet, batch: (other: Excel.Worksheet) => unknown): Promise<number> {
  await act((_sheet, { workbook }) => workbook.worksheets.add('Altro'));
  host.type('Foglio1', 0, 0, 'uno');
  expect(host.book.undoSteps).toBe(1);
  await act((_sheet, { workbook }) => batch(workbook.worksheets.getItem('Altro')));
  return host.book.undoSteps;
}

sentence(source, 'writing cells keeps what can be taken back', async (excel) => {
  expect(await stepsAfter(excel, (other) => (other.getRange('A1').values = [['due']]))).toBe(2);
});

sentence(source, 'Worksheet.delete leaves nothing to take back', async (excel) => {
  expect(await stepsAfter(excel, (other) => other.delete())).toBe(0);
});

const members: [string, (other: Excel.Worksheet) => unknown][] = [
  ['name', (other) => (other.name = 'Nuovo')],
  ['position', (other) => (other.position = 0)],
  ['visibility', (other) => (other.visibility = 'Hidden')],
];

for (const [name, batch] of members) {
  sentence(
    source,
    `Worksheet.${name} leaves nothing to take back`,
    async (excel) => expect(await stepsAfter(excel, batch)).toBe(0),
    { on: [...windows, 'mac-it'] },
  );
  sentence(
    source,
    `Worksheet.${name} keeps what can be taken back`,
    async (excel) => expect(await stepsAfter(excel, batch)).toBe(1),
    { on: ['web'] },
  );
}
