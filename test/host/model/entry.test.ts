import { displayText } from '../../../src/host/model/display';
import { readEntry } from '../../../src/host/model/entry';
import { refusalOf } from './book';

const value = (input: string, format = 'General', source: 'api' | 'typed' = 'api') =>
  readEntry(input, format, source).cell?.value;

describe('an input set by a program', () => {
  test.each([
    ['1.5', 1.5, null],
    ['1,5', 1.5, null],
    ['-3', -3, null],
    ['+3', 3, null],
    ['(5)', -5, null],
    [' 5 ', 5, null],
    ['007', 7, null],
    ['1e3', 1000, '0.00E+00'],
    ['1.234,50', 1234.5, '#,##0.00'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['12.345.678', 12345678, '#,##0'],
    ['50%', 0.5, '0%'],
    ['12,5%', 0.125, '0.00%'],
    ['12/31/2018', 43465, 'dd/mm/yyyy'],
    ['31/12/2018', 43465, 'dd/mm/yyyy'],
    ['2018-12-31', 43465, 'dd/mm/yyyy'],
    ['31 dicembre 2018', 43465, 'dd-mmm-yy'],
    ['31-dic-18', 43465, 'dd-mmm-yy'],
    ['31/12/2018 12:00', 43465.5, 'dd/mm/yyyy hh:mm'],
    ['gen-18', 43101, 'mmm-yy'],
    ['12:00', 0.5, 'hh:mm'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
    ['36:00', 1.5, '[h]:mm:ss'],
    ['1 1/2', 1.5, '# ?/?'],
    ['5 €', 5, '#,##0 "€"'],
    ['€ 5,20', 5.2, '#,##0.00 "€"'],
    ['$5', 5, '"$"#,##0'],
    ['TRUE', true, null],
    ['falso', false, null],
    ['Vero', true, null],
    ['#N/A', { error: '#N/A' }, null],
    ['#n/d', { error: '#N/A' }, null],
    ['#VALORE!', { error: '#VALUE!' }, null],
  ])('“%s” is converted', (input, expected, format) => {
    expect(readEntry(input, 'General', 'api')).toEqual({
      cell: { value: expected, formula: null },
      numberFormat: format,
      quotePrefix: false,
    });
  });

  test.each(['1/2', '3-4', '24/12', 'sep10', 'Dec 31', '1:2', '%5', '31-dic'])(
    '“%s” does not stay text',
    (input) => {
      expect(typeof value(input)).toBe('number');
    },
  );

  test.each([
    'Obiettivo 12',
    '1.2.3',
    '10A',
    '2018/2020/3',
    '32/13/2018',
    '12 mesi',
    '5 kg',
    '@pippo',
    '-',
    '+',
    '- voce',
    '=',
    'n.d.',
    '#',
    '#1',
    'TRUE!',
    ' ',
    '\t5 anni',
  ])('“%s” stays text', (input) => {
    expect(value(input)).toBe(input);
  });

  test('numbers and booleans are taken as they are, blank text empties the cell', () => {
    expect(readEntry(1.5, 'General', 'api').cell).toEqual({ value: 1.5, formula: null });
    expect(readEntry(false, 'General', 'api').cell).toEqual({ value: false, formula: null });
    expect(readEntry('', '@', 'api').cell).toBeNull();
    expect(refusalOf(() => readEntry(Number.NaN, 'General', 'api'))).toBe('InvalidArgument');
  });

  test('what begins with an equals sign is a formula', () => {
    expect(readEntry('=A1+1', 'General', 'api').cell).toEqual({ value: null, formula: '=A1+1' });
    expect(readEntry('=A1+1', '0.00', 'api').numberFormat).toBeNull();
  });

  test('an apostrophe keeps text and does not show', () => {
    for (const text of ['=A1', '1/2', "'", '007', '']) {
      expect(readEntry(`'${text}`, 'General', 'api')).toEqual({
        cell: { value: text, formula: null },
        numberFormat: null,
        quotePrefix: true,
      });
    }
  });

  test('a cell formatted as text keeps everything as text', () => {
    for (const text of ['=A1', '1/2', '50%', 'TRUE', '#N/A', '1e3']) expect(value(text, '@')).toBe(text);
    expect(readEntry(1.5, '@', 'api').cell?.value).toBe('1,5');
    expect(readEntry(true, '@', 'api').cell?.value).toBe('VERO');
  });

  test('a cell with a number format keeps it when text converts', () => {
    expect(readEntry('31/12/2018', 'mmm yy', 'api')).toMatchObject({
      cell: { value: 43465 },
      numberFormat: null,
    });
    expect(readEntry('50%', '0.00', 'api')).toMatchObject({ cell: { value: 0.5 }, numberFormat: null });
  });

  test('a cell holds 32,767 characters and 253 line feeds', () => {
    expect(value('x'.repeat(32_767))).toHaveLength(32_767);
    expect(refusalOf(() => value('x'.repeat(32_768)))).toBe('InvalidArgument');
    expect(refusalOf(() => value('x'.repeat(32_768), '@'))).toBe('InvalidArgument');
    expect(value('x\n'.repeat(253))).toHaveLength(506);
    expect(refusalOf(() => value('x\n'.repeat(254)))).toBe('InvalidArgument');
  });
});

describe('an input typed in Italian', () => {
  test.each([
    ['1,5', 1.5],
    ['1.5', '1.5'],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['31/12/2018', 43465],
    ['12/31/2018', '12/31/2018'],
    ['3/4/2018', 43193],
    ['VERO', true],
    ['TRUE', true],
  ])('“%s” is read as Italian', (input, expected) => {
    expect(value(input, 'General', 'typed')).toBe(expected);
  });

  test('a sign before a reference makes a formula, before a number it does not', () => {
    expect(readEntry('+A1', 'General', 'typed').cell?.formula).toBe('=+A1');
    expect(readEntry('-somma', 'General', 'typed').cell?.formula).toBe('=-somma');
    expect(value('-5', 'General', 'typed')).toBe(-5);
    expect(readEntry('+A1', 'General', 'api').cell?.formula).toBeNull();
  });

  test('in a percentage cell 50 means 50 %', () => {
    expect(value('50', '0%', 'typed')).toBe(0.5);
    expect(value('50%', '0%', 'typed')).toBe(0.5);
    expect(value('0,5', '0%', 'typed')).toBe(0.5);
    expect(value('50', '0%', 'api')).toBe(50);
    expect(value('50', '#,##0.00"%"', 'typed')).toBe(50);
  });
});

describe('a cell shows', () => {
  test.each([
    [1234.5, '#,##0.00', '1.234,50'],
    [-1234.5, '#,##0.00', '-1.234,50'],
    [43465, 'dd/mm/yyyy', '31/12/2018'],
    [43465, 'd mmmm yyyy', '31 dicembre 2018'],
    [43465, 'mmm-yy', 'dic-18'],
    [43465.75, 'dd/mm/yyyy hh:mm', '31/12/2018 18:00'],
    [0.5, '0%', '50%'],
    [0.125, '0.00%', '12,50%'],
    [5, '#,##0.00 "€"', '5,00 €'],
    [0, '0;-0;"zero"', 'zero'],
    [1.5, 'General', '1,5'],
    [1 / 3, 'General', '0,333333333'],
    [-1 / 3, 'General', '-0,333333333'],
    [12345678901, 'General', '12345678901'],
    [123456789012, 'General', '1,23457E+11'],
    [0.1 + 0.2, 'General', '0,3'],
    [true, 'General', 'VERO'],
    [false, '0.00', 'FALSO'],
    ['testo', 'General', 'testo'],
    ['testo', '0.00', 'testo'],
    ['testo', '@', 'testo'],
    ['testo', '0;-0;0;"«"@"»"', '«testo»'],
    [1.5, '@', '1,5'],
    [null, '0.00', ''],
    [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
    [{ error: '#N/A' }, 'General', '#N/D'],
    [{ error: '#VALUE!' }, 'General', '#VALORE!'],
    [7, ';;;', ''],
    ['x', ';;;', ''],
    [2, '[>1]"molti";"uno"', 'molti'],
    [1.5, '[h]:mm', '36:00'],
  ])('%p formatted %s as “%s”', (content, format, text) => {
    expect(displayText(content, format)).toBe(text);
  });

  test('number signs for a date before 1900', () => {
    expect(displayText(-1, 'dd/mm/yyyy')).toMatch(/^#+$/);
  });
});
