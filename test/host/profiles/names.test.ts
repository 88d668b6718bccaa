import { createHost } from '../../../src/host/host';
import { loadExcel } from '../../../workbench/node/excel';
import { codeOf } from '../wire/refused';
import { sentence, type Sheet } from './sentence';

/** A sheet with a table of one column, `Voce`, in A1:A3. */
const withTable = ({ act }: Sheet): Promise<void> =>
  act((sheet) => {
    sheet.getRange('A1:A3').values = [['Voce'], ['uno'], ['due']];
    sheet.tables.add('A1:A3', true).name = 'tbl';
  });

const nameOf = ({ load }: Sheet, name = 'x') =>
  load((_sheet, context) => context.workbook.names.getItem(name), 'formula,type');

const add = ({ code }: Sheet, formula: string): Promise<string> =>
  code((_sheet, context) => context.workbook.names.add('x', formula));

sentence(
  '#2891',
  'names.add takes a union with ; and refuses the comma',
  async (excel) => {
    expect(await add(excel, '=Foglio1!$A$1,Foglio1!$A$2')).toBe('InvalidArgument');
    expect(await add(excel, '=Foglio1!$A$1;Foglio1!$A$2')).toBe('done');
  },
  { on: ['windows-it', 'mac-it'] },
);

sentence(
  '#2891',
  'names.add takes a union with the comma and refuses ;',
  async (excel) => {
    expect(await add(excel, '=Foglio1!$A$1;Foglio1!$A$2')).toBe('InvalidArgument');
    expect(await add(excel, '=Foglio1!$A$1,Foglio1!$A$2')).toBe('done');
  },
  { on: ['windows-en', 'web'] },
);

sentence(
  '#740; of a column unproven',
  'names.add makes fixed cells of a column and of a header cell',
  async (excel) => {
    await withTable(excel);
    expect(await add(excel, '=tbl[Voce]')).toBe('done');
    expect(await nameOf(excel)).toMatchObject({ formula: '=Foglio1!$A$2:$A$3', type: 'Range' });
    await excel.act((_sheet, { workbook: { names } }) => names.add('y', '=tbl[[#Headers],[Voce]]'));
    expect(await nameOf(excel, 'y')).toMatchObject({ formula: '=Foglio1!$A$1' });
  },
  { on: ['windows-it', 'windows-en'] },
);

const functions = '=IF(ISNUMBER(Foglio1!$A$2),Foglio1!$A$2,0.05)';

sentence('unproven', 'names.add takes a function with commas', async (excel) => {
  expect(await add(excel, functions)).toBe('done');
});

sentence(
  'unproven',
  'or names.add refuses a function with commas, and takes it with ;',
  async (excel) => {
    expect(await add(excel, functions)).toBe('InvalidArgument');
    expect(await add(excel, functions.replaceAll(',', ';'))).toBe('done');
  },
  { on: ['windows-it', 'mac-it'], switches: { namesTakeCommas: false } },
);

sentence(
  '#2834; the words are those of Italian Excel',
  'NamedItem.formula reads Italian, with ; and the decimal comma, and a lost reference as #RIF!',
  async (excel) => {
    await add(excel, functions);
    expect(await nameOf(excel)).toMatchObject({
      formula: '=SE(VAL.NUMERO(Foglio1!$A$2);Foglio1!$A$2;0,05)',
    });
    await excel.act((sheet, { workbook: { names, worksheets } }) => {
      const list =
        'INDEX(Foglio1!$A:$A,IFERROR(MATCH("a,b",Foglio1!$B:$B,0),MAX(1,COUNTIF(Foglio1!$B:$B,TRUE))))';
      names.add('y', `=${list}`);
      names.add('z', sheet.getRange('A1'));
      worksheets.add('Altro');
      sheet.delete();
    });
    expect(await nameOf(excel, 'y')).toMatchObject({
      formula: '=INDICE(#RIF!;SE.ERRORE(CONFRONTA("a,b";#RIF!;0);MAX(1;CONTA.SE(#RIF!;VERO))))',
    });
    expect(await nameOf(excel, 'z')).toMatchObject({ formula: '=#RIF!', type: 'Error' });
  },
  { on: ['windows-it', 'mac-it'] },
);

sentence(
  '#3583; on the web unproven',
  'NamedItem.formula reads English, and a lost reference as #REF!',
  async (excel) => {
    await add(excel, functions);
    expect(await nameOf(excel)).toMatchObject({ formula: functions });
    await excel.act((sheet, { workbook: { names, worksheets } }) => {
      names.add('z', sheet.getRange('A1'));
      worksheets.add('Altro');
      sheet.delete();
    });
    expect(await nameOf(excel, 'z')).toMatchObject({ formula: '=#REF!', type: 'Error' });
  },
  { on: ['windows-en', 'web'] },
);

sentence(
  'VBA-Docs pull 1382, by likeness',
  'setting NamedItem.formula takes English',
  async (excel) => {
    await add(excel, '=Foglio1!$A$1');
    await excel.act((_sheet, { workbook: { names } }) => (names.getItem('x').formula = functions));
    expect((await nameOf(excel)).formula).toBe('=SE(VAL.NUMERO(Foglio1!$A$2);Foglio1!$A$2;0,05)');
  },
  { on: ['windows-it', 'mac-it'] },
);

sentence(
  'xlwings-server #218',
  'getRange of a name that is no reference is an InvalidOperation',
  async (excel) => {
    await add(excel, functions);
    expect(await excel.code((_sheet, { workbook: { names } }) => names.getItem('x').getRange())).toBe(
      'InvalidOperation',
    );
    const none = await excel.load((_sheet, { workbook: { names } }) =>
      names.getItem('x').getRangeOrNullObject(),
    );
    expect(none).toEqual({ isNullObject: true });
  },
);

sentence('#5174, a reply of Microsoft', 'a name whose cells are lost has the type Error', async (excel) => {
  await excel.act((sheet, { workbook: { names, worksheets } }) => {
    names.add('x', sheet.getRange('A1'));
    worksheets.add('Altro');
    sheet.delete();
  });
  expect(await nameOf(excel)).toMatchObject({ type: 'Error' });
});

test('the tests’ host is windows-it unless they say otherwise', async () => {
  const { run } = loadExcel(createHost());
  expect(await codeOf(run, ({ workbook }) => workbook.worksheets.getFirst().getRanges('A1,B2'))).toBe(
    'InvalidArgument',
  );
});
