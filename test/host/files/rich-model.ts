import type { CellStyle, CellValue, SheetModel, WorkbookModel } from '../../../src/host/model/model';
import { MAX_ROWS } from '../../../src/host/model/model';
import { defaultStyle } from '../../../src/host/model/styles';
import { emptySheet, emptyWorkbook } from '../../../src/host/model/workbook';

export const style = (change: Partial<CellStyle>): CellStyle => ({ ...defaultStyle, ...change });

export function put(
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue,
  formula: string | null = null,
): void {
  const line = sheet.cells.get(row) ?? new Map();
  line.set(column, { value, formula });
  sheet.cells.set(row, line);
}

export function dress(sheet: SheetModel, row: number, column: number, own: CellStyle): void {
  const line = sheet.styles.get(row) ?? new Map<number, CellStyle>();
  line.set(column, own);
  sheet.styles.set(row, line);
}

const line = { style: 'Continuous', weight: 'Thin', color: '#BFBFBF' };

/** A workbook with something of everything that files keep. */
export function richWorkbook(): WorkbookModel {
  const model = emptyWorkbook();
  const phases = model.sheets[0];
  if (!phases) throw new Error('an empty workbook has a sheet');
  phases.name = "Fasi dell'anno";
  ['Obiettivo', 'Peso %', 'Avanz', 'Pesato', "Note [a] 'b' #1"].forEach((title, column) =>
    put(phases, 0, column, title),
  );
  [
    ['2018_P03_01', 40, 0.5],
    ['2018_P03_01', 60, 1],
    ['01', 100, 0.25],
  ].forEach((values, index) => {
    values.forEach((value, column) => put(phases, index + 1, column, value));
    put(phases, index + 1, 3, (values[1] as number) * (values[2] as number), '=[@[Peso %]]*[@Avanz]');
  });
  phases.tables.push({
    id: '3',
    name: 'tblFasi',
    area: { row: 0, column: 0, rowCount: 4, columnCount: 5 },
    columns: [
      { id: 1, name: 'Obiettivo', formula: null },
      { id: 2, name: 'Peso %', formula: null },
      { id: 5, name: 'Avanz', formula: null },
      { id: 4, name: 'Pesato', formula: '=[@[Peso %]]*[@Avanz]' },
      { id: 6, name: "Note [a] 'b' #1", formula: null },
    ],
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: false,
    showBandedRows: true,
    showBandedColumns: false,
  });
  phases.frozen = { rows: 1, columns: 2 };
  phases.tabColor = '#1F4E79';
  phases.columns.set(0, { size: 90 });
  phases.columns.set(1, { size: 90 });
  phases.columns.set(2, { hidden: true });
  phases.columns.set(3, { style: style({ numberFormat: '#,##0.00' }) });
  for (const row of [1, 2, 3]) dress(phases, row, 3, style({ numberFormat: '0.0000' }));
  dress(phases, 3, 0, style({ quotePrefix: true, numberFormat: '@' }));
  dress(phases, 0, 3, style({ bold: true }));
  phases.validations.push(
    {
      areas: [{ row: 1, column: 0, rowCount: 3, columnCount: 1 }],
      rule: { list: { inCellDropDown: true, source: '=Codici' } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: 'Warning', title: 'Codice', message: 'Non è in elenco: "<&>"' },
      prompt: { showPrompt: true, title: 'Obiettivo', message: 'Scegli\nun codice' },
    },
    {
      areas: [
        { row: 1, column: 1, rowCount: 3, columnCount: 1 },
        { row: 5, column: 7, rowCount: 1, columnCount: 2 },
      ],
      rule: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
      ignoreBlanks: false,
      errorAlert: null,
      prompt: null,
    },
    {
      areas: [{ row: 1, column: 2, rowCount: 3, columnCount: 1 }],
      rule: { date: { formula1: 43101, operator: 'GreaterThanOrEqualTo' } },
      ignoreBlanks: true,
      errorAlert: { showAlert: false, style: 'Stop', title: '', message: '' },
      prompt: null,
    },
    {
      areas: [{ row: 1, column: 4, rowCount: 3, columnCount: 1 }],
      rule: { custom: { formula: '=LEN(E2)<=100' } },
      ignoreBlanks: true,
      errorAlert: null,
      prompt: null,
    },
    {
      areas: [{ row: 9, column: 9, rowCount: 1, columnCount: 1 }],
      rule: { list: { inCellDropDown: false, source: 'sì,no,"forse"' } },
      ignoreBlanks: true,
      errorAlert: null,
      prompt: null,
    },
  );
  phases.validations.push({
    areas: [{ row: 0, column: 6, rowCount: 5, columnCount: 1 }],
    rule: {},
    ignoreBlanks: true,
    errorAlert: null,
    prompt: { showPrompt: true, title: 'Nota', message: 'Come si vuole' },
  });
  phases.conditionalFormats.push(
    {
      id: 'a',
      areas: [{ row: 1, column: 0, rowCount: 3, columnCount: 4 }],
      formula: '=$B2<50',
      fill: '#FDE9E7',
      fontColor: '#A4262C',
      bold: true,
      stopIfTrue: false,
    },
    {
      id: 'b',
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
      formula: '=LEN($A2)=0',
      fill: null,
      fontColor: null,
      bold: false,
      stopIfTrue: true,
    },
    {
      id: 'c',
      areas: [{ row: 0, column: 5, rowCount: MAX_ROWS, columnCount: 2 }],
      formula: '=N($F1)>0',
      fill: '#FFF3CD',
      fontColor: null,
      bold: null,
      stopIfTrue: false,
    },
  );

  const scheda = emptySheet('{00000002-0001-0000-0000-000000000000}', 'Scheda');
  model.sheets.push(scheda);
  put(scheda, 0, 0, 'Scheda PEG <2018> & "co"\nseconda riga ');
  put(scheda, 1, 0, true);
  put(scheda, 1, 1, { error: '#N/A' });
  put(scheda, 1, 2, -1234.5678);
  put(scheda, 1, 3, ' _x0041_ \u0007');
  put(scheda, 2, 0, 100, '=SUMIFS(tblFasi[Peso %],tblFasi[Obiettivo],"2018_P03_01")');
  put(scheda, 2, 1, '', '=IF(1=1,"","x")');
  put(scheda, 2, 2, { error: '#DIV/0!' }, '=1/0');
  put(scheda, 2, 3, true, "=AND(TRUE,COUNTA('Fasi dell''anno'!A1:A4)>0)");
  put(scheda, 2, 4, 60, '=MAXIFS(tblFasi[Peso %],tblFasi[Obiettivo],"2018_P03_01")');
  put(scheda, 2, 5, 3, '=ROWS(tblFasi)');
  put(scheda, 2, 6, 3, '=ROWS(Codici)');
  dress(
    scheda,
    0,
    0,
    style({
      fontName: 'Arial',
      fontSize: 14,
      bold: true,
      italic: true,
      underline: 'Single',
      fontColor: '#FFFFFF',
      fill: '#1F4E79',
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      borders: {
        EdgeTop: line,
        EdgeBottom: { style: 'Double', weight: 'Thick', color: '#000000' },
        EdgeLeft: { style: 'Dash', weight: 'Medium', color: '#FF0000' },
        EdgeRight: { style: 'Continuous', weight: 'Hairline', color: '#00FF00' },
      },
    }),
  );
  dress(
    scheda,
    1,
    2,
    style({ numberFormat: '#,##0.00;[Red]-#,##0.00', locked: false, textOrientation: -45 }),
  );
  dress(
    scheda,
    4,
    4,
    style({ indentLevel: 2, horizontalAlignment: 'Left', shrinkToFit: true, textOrientation: 180 }),
  );
  scheda.rows.set(0, { size: 40.5 });
  scheda.rows.set(5, { hidden: true });
  scheda.rows.set(6, { style: style({ fill: '#EEEEEE' }) });
  put(scheda, 6, 0, 'in grigio');
  put(scheda, 6, 1, 'senza stile');
  dress(scheda, 6, 1, defaultStyle);
  scheda.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 8 });
  scheda.rowBreaks = [40, 80];
  scheda.showGridlines = false;
  scheda.protected = true;
  scheda.page = {
    orientation: 'Landscape',
    paperSize: 'A3',
    margins: { top: 28.35, bottom: 42.52, left: 36, right: 36, header: 14.17, footer: 14.17 },
    zoom: { scale: 85 },
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    blackAndWhite: true,
    printArea: [
      { row: 0, column: 0, rowCount: 90, columnCount: 8 },
      { row: 100, column: 0, rowCount: 2, columnCount: 8 },
    ],
    titleRows: { first: 0, last: 2 },
    titleColumns: { first: 0, last: 0 },
    headersFooters: {
      leftHeader: 'Comune di X && Y',
      centerHeader: '',
      rightHeader: '&"Arial,Bold"&8Bozza',
      leftFooter: '&D',
      centerFooter: 'Pagina &P di &N',
      rightFooter: '',
    },
  };

  const hidden = emptySheet('{00000007-0001-0000-0000-000000000000}', 'Parametri');
  hidden.visibility = 'VeryHidden';
  hidden.page.zoom = { horizontalFitToPages: 1 };
  model.sheets.push(hidden);

  model.names.push(
    { name: 'Codici', formula: '=tblFasi[Obiettivo]', comment: 'Elenco', visible: true, scope: null },
    { name: 'Soglia', formula: '=Parametri!$C$4', comment: '', visible: false, scope: null },
    {
      name: 'Locale',
      formula: '=INDEX(tblFasi[Peso %],MATCH("01",tblFasi[Obiettivo],0))',
      comment: '',
      visible: true,
      scope: scheda.id,
    },
  );
  model.activeSheet = scheda.id;
  model.selection = { row: 2, column: 1, rowCount: 2, columnCount: 3 };
  return model;
}
