import { formulaFromFile, formulaToFile } from '../../../src/host/files/formula-text';

const context = { ownTable: 'tblFasi', tables: new Set(['tblfasi', 'tblcentri']) };

test.each([
  ['=[@Peso]*2', 'tblFasi[[#This Row],[Peso]]*2'],
  ["=[@[Peso %]]&[@[a'[b']'#'']]", "tblFasi[[#This Row],[Peso %]]&tblFasi[[#This Row],[a'[b']'#'']]"],
  ['=SUM([@[Gennaio]:[Marzo]])', 'SUM(tblFasi[[#This Row],[Gennaio]:[Marzo]])'],
  ['=tblCentri[@Codice]', 'tblCentri[[#This Row],[Codice]]'],
  ['=SUM(tblCentri[Codice])', 'SUM(tblCentri[Codice])'],
  ['=tblFasi[[#Headers],[Peso]]', 'tblFasi[[#Headers],[Peso]]'],
  ['=COUNTA(tblFasi[#All])', 'COUNTA(tblFasi[#All])'],
  ['=ROWS(tblCentri)', 'ROWS(tblCentri[])'],
  ['=MAXIFS(A1:A9,B1:B9,"MAXIFS(x")', '_xlfn.MAXIFS(A1:A9,B1:B9,"MAXIFS(x")'],
  ['="[@Peso] non è un riferimento"', '"[@Peso] non è un riferimento"'],
  ["='Foglio [1]'!A1+Codici", "'Foglio [1]'!A1+Codici"],
  ['=SORT(FILTER(A1:A3,B1:B3))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))'],
])('%s stands in files as %s, and comes back', (formula, text) => {
  expect(formulaToFile(formula, context)).toBe(text);
  expect(formulaFromFile(text, 'tblFasi')).toBe(formula);
});

test('a column of its own table without the name stands in files with it', () => {
  expect(formulaToFile('=COUNTIF([Codice],[@Codice])', context)).toBe(
    'COUNTIF(tblFasi[Codice],tblFasi[[#This Row],[Codice]])',
  );
});

test('this row of a table is short inside the table only', () => {
  expect(formulaFromFile('tblFasi[[#This Row],[Peso]]', null)).toBe('=tblFasi[@Peso]');
});
