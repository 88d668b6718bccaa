import fc from 'fast-check';
import { readFormula } from '../../../src/host/model/formula-entry';
import { formulaParts, mapFormula, moveFormula } from '../../../src/host/model/formula-parts';
import { book, refusalOf, table } from './book';

const kinds = (formula: string): string[] =>
  formulaParts(formula).flatMap((part) => (part.kind === 'text' ? [] : [`${part.kind} ${part.text}`]));

describe('a formula’s parts', () => {
  test.each([
    ['=A1+$B$2:C3', ['reference A1', 'reference $B$2:C3']],
    ['=SUM(A:A,1:3)', ['reference A:A', 'reference 1:3']],
    ["=Dati!A1+'Uno d''ora'!B2:B3", ['reference Dati!A1', "reference 'Uno d''ora'!B2:B3"]],
    ['="A1"&"di ""B2"""&C3', ['reference C3']],
    ['=LOG10(A1)+ATAN2(1,2)', ['reference A1']],
    ['=SOMMA.SE(A1;1)', ['reference A1']],
    ['=tblFasi[Peso]', ['table tblFasi[Peso]']],
    ['=[@Peso]*2+[@[Peso %]]', ['table [@Peso]', 'table [@[Peso %]]']],
    ['=SUM(tblFasi[[#This Row],[Da]:[A]])', ['table tblFasi[[#This Row],[Da]:[A]]']],
    ["=tbl[Voce'[1']]+A1", ["table tbl[Voce'[1']]", 'reference A1']],
    ['=Centri&Parametri!Anno&A1B', ['name Centri', 'name Parametri!Anno', 'name A1B']],
    ['=IF(TRUE,1E5,FALSE)', []],
    ['=1.5*.5+2E-3', []],
    ['=#REF!+A1+#N/A', ['reference A1']],
    ['=ROWS(tblFasi)', ['name tblFasi']],
    ['=XFE1+A1048577', ['name XFE1', 'name A1048577']],
    ['=A1:INDEX(B:B,3)', ['reference A1', 'reference B:B']],
    ['=[Libro.xlsx]Foglio1!$A1:B3+B2', ['reference B2']],
    ['=Δ1+È', ['name Δ1', 'name È']],
    ['', []],
  ])('%s', (formula, expected) => {
    expect(kinds(formula)).toEqual(expected);
  });

  test('put together are the formula, whatever it is', () => {
    const pieces = fc.constantFrom(
      'A1',
      '$B$2',
      ':',
      '!',
      "'x y'!",
      'tbl',
      '[',
      ']',
      '[@Peso]',
      '"',
      '(',
      ')',
      ',',
      '1',
      '.',
      'È',
      ' ',
      '#REF!',
      "'",
      '@',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const formula = parts.join('');
        expect(
          formulaParts(formula)
            .map((part) => part.text)
            .join(''),
        ).toBe(formula);
        expect(mapFormula(formula, () => null)).toBe(formula);
      }),
    );
  });
});

describe('a copied formula', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
    ['=SUM(A:A,$B:C,1:2)', 1, 1, '=SUM(B:B,$B:D,2:3)'],
    ['=A1', -1, 0, '=#REF!'],
    ['=Dati!A2', -1, 0, '=Dati!A1'],
    ['="A1"&\'A 1\'!A1', 1, 0, '="A1"&\'A 1\'!A2'],
    ['=[@Peso]', 5, 5, '=[@Peso]'],
  ])('%s moves %i rows and %i columns', (formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('an entered formula', () => {
  const fasi = book([['Id', 'Peso', 'Peso %']]);
  const home = table(fasi, 'A1:C1', 'tblFasi');
  const read = (formula: string, inside = true): string =>
    readFormula(fasi.model, formula, inside ? home : null);

  test.each([
    ['=sum(a1:b2)&"a1"', '=SUM(A1:B2)&"a1"'],
    ['=if(true,tblfasi[peso])', '=IF(TRUE,[Peso])'],
    ['=tblFasi[[#This Row],[peso]]', '=[@Peso]'],
    ['=tblFasi[[#This Row],[Peso %]]', '=[@[Peso %]]'],
    ['=tblFasi[[#this row],[Id]:[Peso]]', '=[@[Id]:[Peso]]'],
    ['=tblFasi[@Peso]', '=[@Peso]'],
    ['=tblFasi[#All]', '=[#All]'],
    ["=Dati!a1+'dati x'!b2", "=Dati!A1+'dati x'!B2"],
    ['=Centri', '=Centri'],
  ])('%s in the table reads %s', (entered, kept) => {
    expect(read(entered)).toBe(kept);
  });

  test('outside the table its name stays', () => {
    expect(read('=tblfasi[[#This Row],[Peso]]', false)).toBe('=tblFasi[@Peso]');
    expect(read('=SUM(tblFasi[Peso %])', false)).toBe('=SUM(tblFasi[Peso %])');
  });

  test.each([
    ['=SUM(A1', 'an open bracket'],
    ['=A1)', 'a bracket too many'],
    ['="abc', 'an open text'],
    ['=tblAltro[Peso]', 'an unknown table'],
    ['=tblFasi[Costo]', 'an unknown column'],
    ['=tblFasi[Peso', 'an open reference'],
    [`=${'1+'.repeat(4100)}1`, 'more than 8,192 characters'],
  ])('%.20s is refused for %s', (formula) => {
    expect(refusalOf(() => read(formula))).toBe('InvalidArgument');
  });

  test('a reference to the own table is refused outside of tables', () => {
    expect(refusalOf(() => read('=[@Peso]', false))).toBe('InvalidArgument');
  });

  test('brackets in texts and references do not count', () => {
    expect(read('="("&[@Peso]&")"')).toBe('="("&[@Peso]&")"');
  });
});
