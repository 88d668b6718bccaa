import fc from 'fast-check';
import { pasteColumnsOf } from '../../../src/domain/paste/paste-columns';
import { pastedTable, type PasteSaid } from '../../../src/domain/paste/pasted-table';
import { phaseRecord } from '../../../src/domain/records/fields/phase-fields';

const columns = pasteColumnsOf(phaseRecord);
const read = (text: string, said: PasteSaid = {}) => pastedTable(text, columns, said);

describe('the text of a CSV file', () => {
  test.each([
    [
      'semicolons',
      'Fase;Peso;Scadenza\nAnalisi;40;30/06/2018\nBando;60;31/12/2018',
      [
        ['Fase', 'Peso', 'Scadenza'],
        ['Analisi', '40', '30/06/2018'],
        ['Bando', '60', '31/12/2018'],
      ],
    ],
    [
      'quotes around a separator, a quotation mark and a line break',
      'Fase;Note\r\n"Bando; gara";"il ""nuovo""\r\ncapitolato"\r\n"Stampa";"x"\r\n',
      [
        ['Fase', 'Note'],
        ['Bando; gara', 'il "nuovo"\ncapitolato'],
        ['Stampa', 'x'],
      ],
    ],
    [
      'commas below headings, decimals in quotes',
      'Fase,Peso\nAnalisi,"33,3"\nBando,"66,7"',
      [
        ['Fase', 'Peso'],
        ['Analisi', '33,3'],
        ['Bando', '66,7'],
      ],
    ],
    [
      'a first line that tells the separator',
      '\ufeffsep=,\nAnalisi,40\nBando,60',
      [
        ['Analisi', '40'],
        ['Bando', '60'],
      ],
    ],
    [
      'lines of unequal length below headings',
      'Fase;Peso;Note\nAnalisi;40\nBando;60;x',
      [
        ['Fase', 'Peso', 'Note'],
        ['Analisi', '40', ''],
        ['Bando', '60', 'x'],
      ],
    ],
  ])('is read as columns: %s', (_, text, table) => {
    expect(read(text)).toMatchObject({ table, isCsv: true });
  });

  test.each([
    ['sentences with as many commas', 'Bando, gara e contratto\nStampa, invio'],
    ['lines of which one has no semicolon', 'Bando; gara\nStampa'],
    ['a single line', 'Bando; gara'],
    ['semicolons beside tabs', 'Bando; gara\t40\nStampa; invio\t60'],
  ])('is not seen in %s', (_, text) => {
    expect(read(text).isCsv).toBe(false);
  });

  test('whoever says that it is one, or is none, is believed', () => {
    expect(read('Bando; gara', { isCsv: true }).table).toEqual([['Bando', 'gara']]);
    expect(read('a;1\nb;2', { isCsv: false }).table).toEqual([['a;1'], ['b;2']]);
  });

  test('what a program writes by RFC 4180 reads back equal', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '1', ' ', '"', ';', '\n', ',') })
      .map((text) => text.trim());
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2 });
    const isFull = (row: string[]) => row[0] !== '' && row[2] !== '';
    fc.assert(
      fc.property(rows, (all) => {
        fc.pre(all.every(isFull));
        const text = all
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n');
        expect(read(text, { isCsv: true }).table).toEqual(all);
      }),
    );
  });
});

describe('a cell of two paragraphs of Word', () => {
  const headings = 'Fase\tPeso\tScadenza';

  test.each([
    [
      'in the first column',
      `${headings}\nAnalisi\ne sopralluoghi\t40%\t30/06/2018\nBando\t60%\t31.12.18`,
      'following',
      ['Analisi\ne sopralluoghi', '40%', '30/06/2018'],
    ],
    [
      'of three paragraphs',
      `${headings}\nAnalisi\ne poi\nsopralluoghi\t40%\t30/06/2018\nBando\t60%\t31.12.18`,
      'following',
      ['Analisi\ne poi\nsopralluoghi', '40%', '30/06/2018'],
    ],
    [
      'in the middle',
      'Fase\tNote\tPeso\nAnalisi\tprima\nseconda\t40\nBando\tx\t60',
      'following',
      ['Analisi', 'prima\nseconda', '40'],
    ],
    [
      'in the last column, of the last row',
      'Fase\tPeso\tNote\nAnalisi\t40\tuna nota lunga\ncon il seguito',
      'preceding',
      ['Analisi', '40', 'una nota lunga\ncon il seguito'],
    ],
  ])('is one row: %s', (_, text, join, row) => {
    const read_ = read(text);
    expect(read_).toMatchObject({ join });
    expect(read_.table[1]).toEqual(row);
  });

  test.each([
    [
      'between rows that end in texts',
      'Fase\tPeso\tNote\nAnalisi\t40\tnota uno\nseguito\nBando\t60\tnota due',
      ['following', 'preceding'],
    ],
    ['in front of all', 'Analisi\ne sopralluoghi\t40%\t30/06/2018\nBando\t60%\t31.12.18', ['following']],
    [
      'below a last column of numbers',
      'Fase\tPeso\nAnalisi\t40\nBando\t60\nNota: pesi del 2018',
      ['preceding'],
    ],
  ])('is in doubt %s, and stays in pieces until somebody says', (_, text, ways) => {
    const undecided = read(text);
    expect(undecided).toMatchObject({ join: null, split: { ways } });
    expect(undecided.table.length).toBe(text.split('\n').length);
    expect(read(text, { join: 'apart' }).join).toBe('apart');
  });

  test('is not seen in rows of Excel, which have all their tabs', () => {
    expect(read('Fase\tPeso\t\nAnalisi\t\t\nBando\t60\t').split).toBeNull();
    expect(read('a\nb\nc').split).toBeNull();
  });
});

describe('rows of totals', () => {
  const rows = (...last: string[]) =>
    ['Fase\tPeso\tNote', 'Analisi\t40\tx', 'Bando\t60\ty', ...last].join('\n');

  test.each([
    'TOTALE\t100\t',
    'Totale\t\t',
    'Somma dei pesi:\t100 %\t',
    'Tot.\t99,9\t',
    'TOTALE (%)\t100\t',
    '\t100\t',
  ])('are known: %j', (last) => {
    expect(read(rows(last)).totals).toEqual([3]);
  });

  test('below each group', () => {
    expect(read(rows('Subtotale\t100\t', 'Stampa\t0\t', 'Totale generale\t100\t')).totals).toEqual([3, 5]);
  });

  test.each([
    'Totale digitalizzazione degli archivi\t10\t',
    'Totale\t100\tcon una nota',
    '\t90\t',
    'Sommario\t10\t',
  ])('are not seen in %j', (last) => {
    expect(read(rows(last)).totals).toEqual([]);
  });

  test('are not seen in a list of one column, or in its first row', () => {
    expect(read('Totale').totals).toEqual([]);
    expect(read('Bando\nTotale').totals).toEqual([]);
  });
});
