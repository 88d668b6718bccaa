import { sentence, type Sheet } from './sentence';

/** A number format as it is set, then its reading and the text of the cell. */
async function shown({ act, load }: Sheet, value: unknown, format: string): Promise<unknown[]> {
  await act((sheet) => {
    const cell = sheet.getRange('A1');
    cell.values = [[value]];
    cell.numberFormat = [[format]];
  });
  const { numberFormat, text } = await load((sheet) => sheet.getRange('A1'), 'numberFormat,text');
  return [numberFormat, text].flat(2);
}

sentence(
  '#1553, #1632: German region',
  'numberFormat may be taken as if it were local: 1234,5 is not shown as 1.234,50',
  async (excel) => {
    const [format, text] = await shown(excel, 1234.5, '#,##0.00');
    expect(format).toBe('#.##000');
    expect(text).toMatch(/^1234,50{2,}$/);
    expect(await shown(excel, 43465, 'dd/mm/yyyy')).toEqual(['dd/mm/yyyy', '31/12/2018']);
  },
  { on: ['mac-it'], switches: { formatsAreLocal: true } },
);

sentence(
  '#1553, #1632',
  'or numberFormat is the same everywhere',
  async (excel) => expect(await shown(excel, 1234.5, '#,##0.00')).toEqual(['#,##0.00', '1.234,50']),
  { on: ['mac-it', 'windows-it'] },
);

sentence(
  '#4310',
  'numberFormat reads hh:mm as h:mm, and the cell shows hh:mm',
  async (excel) => expect(await shown(excel, 0.375, 'hh:mm')).toEqual(['h:mm', '09:00']),
  { on: ['mac-it'] },
);

sentence(
  '#2824',
  'the format of a date reads otherwise than it was set, by the region of the account',
  async (excel) => {
    expect(await shown(excel, 43465, 'dd/mm/yyyy')).toEqual(['m/d/yyyy', '31/12/2018']);
    expect(await shown(excel, 43465, '#,##0')).toEqual(['#,##0', '43.465']);
  },
  { on: ['web'] },
);

/** What a formula shows that copies a neighbour of its row, which is empty in the first one. */
async function copies({ act, load }: Sheet): Promise<unknown> {
  await act((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Nome', 'Copia'],
      ['', ''],
      ['abc', ''],
    ];
    sheet.tables.add('A1:B3', true);
    sheet.getRange('B2:B3').formulas = [['=[@Nome]'], ['=[@Nome]']];
    sheet.getRange('D2').formulas = [['=A2']];
  });
  return (await load((sheet) => sheet.getRange('B2:D3'), 'text')).text;
}

sentence(
  '#931',
  'a formula that only copies an empty cell shows nothing',
  async (excel) =>
    expect(await copies(excel)).toEqual([
      ['', '', ''],
      ['abc', '', ''],
    ]),
  { on: ['mac-it'], calculates: true },
);

sentence(
  '#931; on Windows unproven',
  'a formula that only copies an empty cell shows 0',
  async (excel) =>
    expect(await copies(excel)).toEqual([
      ['0', '', '0'],
      ['abc', '', ''],
    ]),
  { on: ['web', 'windows-it', 'windows-en'], calculates: true },
);

const RED = '#FF0000';

function underline(range: Excel.Range): void {
  const line = range.format.borders.getItem('EdgeBottom');
  line.style = 'Continuous';
}

sentence(
  '#6405, #6557',
  'a fill that was set before a merge may be missing, one that is set after it is not',
  async ({ act, load }) => {
    const fill = async () => (await load((sheet) => sheet.getRange('A1:B1').format.fill, 'color')).color;
    await act((sheet) => {
      const range = sheet.getRange('A1:B1');
      range.format.fill.color = RED;
      range.merge();
    });
    expect(await fill()).toBe('#FFFFFF');
    await act((sheet) => (sheet.getRange('A1:B1').format.fill.color = RED));
    expect(await fill()).toBe(RED);
  },
  { on: ['web', 'windows-it', 'windows-en', 'mac-it'], switches: { mergesKeepLooks: false } },
);

sentence(
  '#6405, #6557',
  'a border between merged areas that is set after the merge may be missing, one that was set before is not',
  async ({ act, load }) => {
    const line = async (range: string) =>
      (await load((sheet) => sheet.getRange(range).format.borders.getItem('EdgeBottom'), 'style')).style;
    await act((sheet) => {
      underline(sheet.getRange('D1:E1'));
      for (const range of ['A1:B1', 'A2:B2', 'D1:E1', 'D2:E2']) sheet.getRange(range).merge();
      underline(sheet.getRange('A1:B1'));
      underline(sheet.getRange('A2:B2'));
    });
    expect(await line('A1:B1')).toBe('None');
    expect(await line('D1:E1')).toBe('Continuous');
    expect(await line('A2:B2')).toBe('Continuous');
  },
  { on: ['web'], switches: { mergesKeepLooks: false } },
);
