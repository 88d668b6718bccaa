import { describeWith } from '../programs';
import { factDifferences, type Facts } from './facts';
import { exceltsFacts, openpyxlFacts, sheetJsFacts } from './readers';
import { planted, savedWorkbook, sheetPart, type Judged, type Saved } from './workbooks';

type Reader = (bytes: Uint8Array) => Facts | Promise<Facts>;

const judged: [Judged, boolean][] = [
  ['sample', false],
  ['sample', true],
  ['45 phases', true],
  ['hostile texts', true],
];

/** Faults in a sheet of the sample, or in another part, and what is said of them. */
const faults: Record<
  string,
  { sheet?: string; path?: string; spoil: (xml: string) => string; says: RegExp }
> = {
  value: {
    sheet: 'Fasi',
    spoil: (xml) => xml.replace(/(<c r="E2"[^>]*><v>)\d+/, '$11234'),
    says: /^cells, read otherwise: Fasi!E2 1234$/m,
  },
  formula: {
    sheet: 'Fasi',
    spoil: (xml) => xml.replace('<f>IF(', '<f>IFERROR('),
    says: /^cells, read otherwise: Fasi!\w+ =IFERROR\(/m,
  },
  name: {
    path: 'xl/workbook.xml',
    spoil: (xml) => xml.replace('"Tetto"', '"Tetto_alto"'),
    says: /^names, not read: Tetto /m,
  },
  merge: {
    sheet: 'Scheda 2018_P03_01',
    spoil: (xml) => xml.replace(/<mergeCell ref="[^"]+"\/>/, ''),
    says: /^merges, not read: /m,
  },
  margins: {
    sheet: 'Fasi',
    spoil: (xml) => xml.replace(/(<pageMargins left=)"[^"]+"/, '$1"3"'),
    says: /^margins, read otherwise: Fasi 3 /m,
  },
  column: {
    path: 'xl/tables/table2.xml',
    spoil: (xml) => xml.replace('name="Peso"', 'name="Pesi"'),
    says: /^tables, read otherwise: .*"Pesi"/m,
  },
  rule: {
    sheet: 'Fasi',
    spoil: (xml) => xml.replace('<formula2>100<', '<formula2>10<'),
    says: /^validations, read otherwise: Fasi \S+ decimal 0 10/m,
  },
  colour: {
    sheet: 'Fasi',
    spoil: (xml) => xml.replace(/(<conditionalFormatting sqref=")[^"]+/, '$1Z2:Z9'),
    says: /^conditionals, read otherwise: Fasi Z2:Z9 /m,
  },
  break: {
    sheet: 'Scheda 2018_P03_01',
    spoil: (xml) => xml.replace('<brk id="', '<brk id="9'),
    says: /^breaks, not read: /m,
  },
  orientation: {
    sheet: 'Fasi',
    spoil: (xml) => xml.replace('"landscape"', '"portrait"'),
    says: /^setup, read otherwise: Fasi 8 portrait/m,
  },
  footer: {
    sheet: 'Fasi',
    spoil: (xml) => xml.replace('Pagina &amp;P', 'Foglio &amp;P'),
    says: /^footers, read otherwise: Fasi .*Foglio/m,
  },
};

function judge(reader: Reader, known: string[]): void {
  test.each(judged)('reads the workbook %s as it was written, composed: %s', async (name, composed) => {
    const { model, bytes } = await savedWorkbook(name, composed);
    expect(factDifferences(model, await reader(bytes))).toEqual([]);
  });

  describe('notices a planted fault', () => {
    let saved: Saved;
    beforeAll(async () => {
      saved = await savedWorkbook('sample', true);
    });

    test.each(known)('in a %s', async (fault) => {
      const { sheet, path, spoil, says } = faults[fault] ?? { spoil: (xml) => xml, says: /^$/ };
      const bytes = planted(saved.bytes, path ?? sheetPart(saved, sheet ?? ''), spoil);
      expect(factDifferences(saved.model, await reader(bytes)).join('\n')).toMatch(says);
    });
  });
}

describeWith(['python', 'openpyxl'], 'openpyxl, without a warning,', () => {
  judge(openpyxlFacts, Object.keys(faults));

  test('a warning is an error', async () => {
    const { bytes } = await savedWorkbook('sample', false);
    const withoutStyles = planted(bytes, 'xl/styles.xml', (xml) =>
      xml.replace(/<cellStyles.*<\/cellStyles>/, ''),
    );
    await expect(openpyxlFacts(withoutStyles)).rejects.toThrow(
      'UserWarning: Workbook contains no default style',
    );
  });
});

describe('SheetJS', () => {
  judge(sheetJsFacts, ['value', 'formula', 'name', 'merge', 'margins']);
});

describe('excelts', () => {
  judge(exceltsFacts, Object.keys(faults));
});
