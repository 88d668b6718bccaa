import sample from '../../../assets/sample.json';
import { clipboardTable } from '../../../src/domain/paste/clipboard-table';
import { pasteColumns, pastedCells, type PasteColumn } from '../../../src/domain/paste/paste-columns';

const phaseColumns: PasteColumn[] = [
  { field: 'description', headings: ['Descrizione', 'Fase', 'Attività'], kind: 'text' },
  { field: 'weight', headings: ['Peso'], kind: 'number' },
  { field: 'progress', headings: ['Avanzamento', 'Stato di avanzamento'], kind: 'number' },
  { field: 'plannedStart', headings: ['Inizio previsto'], kind: 'date' },
  { field: 'plannedEnd', headings: ['Fine prevista', 'Scadenza'], kind: 'date' },
  { field: 'actualStart', headings: ['Inizio effettivo'], kind: 'date' },
  { field: 'actualEnd', headings: ['Fine effettiva'], kind: 'date' },
  { field: 'manager', headings: ['Responsabile'], kind: 'text' },
  { field: 'centre', headings: ['Centro di responsabilità', 'CdR'], kind: 'text' },
  { field: 'notes', headings: ['Note'], kind: 'text' },
];

/** `a | b` is a row of two cells. */
const tableOf = (...rows: string[]) => rows.map((row) => row.split('|').map((cell) => cell.trim()));

test.each([
  ['Descrizione', 'description'],
  ['DESCRIZIONE', 'description'],
  ["Descrizione dell'attività", 'description'],
  ['Descr. fase', 'description'],
  ['Attivita', 'description'],
  ["ATTIVITA'", 'description'],
  ['Peso %', 'weight'],
  ['Peso (%)', 'weight'],
  ['Peso della fase', 'weight'],
  ['% avanz.', 'progress'],
  ['Avanz.', 'progress'],
  ['% di avanzamento', 'progress'],
  ['Stato avanz.', 'progress'],
  ['Inizio', 'plannedStart'],
  ['Data inizio prev.', 'plannedStart'],
  ['Fine prevista', 'plannedEnd'],
  ['FINE PREVISTA', 'plannedEnd'],
  ['Fine\nPrevista', 'plannedEnd'],
  ['Data fine prev.', 'plannedEnd'],
  ['Data di fine (prevista)', 'plannedEnd'],
  ['Scadenza', 'plannedEnd'],
  ['In. eff.', 'actualStart'],
  ['F. effettiva', 'actualEnd'],
  ['Resp.', 'manager'],
  ['Responsabile del procedimento', 'manager'],
  ['Cdr', 'centre'],
  ['C.d.R.', 'centre'],
  ['Centro di resp.tà', 'centre'],
  ['Note / motivazioni', 'notes'],
  ['N.', null],
  ['%', null],
  ['', null],
  ['Costo', null],
  ['Data', null],
])('the heading %j names %s', (heading, field) => {
  const rows = [
    [heading, 'Codice'],
    ['', 'y'],
  ];
  expect(pasteColumns(rows, phaseColumns, true).fields[0]).toBe(field);
});

const printed = [
  'description',
  'weight',
  'progress',
  'plannedStart',
  'actualStart',
  'plannedEnd',
  'actualEnd',
  'manager',
  'notes',
] as const;

const printedHeadings =
  'Descrizione\tPeso\tAvanz.\tInizio previsto\tInizio effettivo\tFine prevista\tFine effettiva\tResponsabile\tNote';

const phases = sample.objectives.flatMap((objective) => objective.phases);

const printedRows = phases.map((phase) =>
  printed.map((field) => {
    const value = phase[field];
    if (typeof value === 'number') return `${value},00`;
    return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  }),
);

const printedText = printedRows.map((row) => `${row.join('\t')}\r\n`).join('');

test('the printed phases of the sample are understood by their headings', () => {
  const rows = clipboardTable(`${printedHeadings}\r\n${printedText}`);
  const mapping = pasteColumns(rows, phaseColumns);
  expect(mapping).toEqual({ hasHeadings: true, fields: [...printed] });
  const cells = pastedCells(rows, mapping);
  expect(cells).toHaveLength(10);
  expect(cells[7]).toEqual({
    description: phases[7]?.description,
    weight: '10,00',
    progress: '100,00',
    plannedStart: '01/01/2018',
    actualStart: '01/01/2018',
    plannedEnd: '15/04/2018',
    actualEnd: '14/04/2018',
    manager: 'CINQUANTA PAOLA',
    notes: '',
  });
});

test('the printed phases of the sample without headings have their dates in the order of the form', () => {
  const rows = clipboardTable(printedText);
  const mapping = pasteColumns(rows, phaseColumns);
  expect(mapping).toEqual({
    hasHeadings: false,
    fields: [
      'description',
      'weight',
      'progress',
      'plannedStart',
      'plannedEnd',
      'actualStart',
      'actualEnd',
      null,
      null,
    ],
  });
  expect(pastedCells(rows, mapping)).toHaveLength(10);
});

test.each([
  [
    'numbered rows below headings',
    tableOf('N. | Fase | Peso', '1 | Bando | 40', '2 | Stampa | 60'),
    { hasHeadings: true, fields: [null, 'description', 'weight'] },
  ],
  [
    'a numbering under the name of a field',
    tableOf('Fase | Descrizione | Peso', '1 | Bando | 40', '2 | Stampa | 60'),
    { hasHeadings: true, fields: [null, 'description', 'weight'] },
  ],
  [
    'weights that count',
    tableOf('Peso | Descrizione', '1 | Bando', '2 | Stampa'),
    { hasHeadings: true, fields: ['weight', 'description'] },
  ],
  [
    'a heading that comes twice',
    tableOf('Fase | Inizio | Fine | Inizio | Fine', 'Bando | 1/1/18 | 2/1/18 | 3/1/18 | 4/1/18'),
    {
      hasHeadings: true,
      fields: ['description', 'plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'],
    },
  ],
  [
    'an exact heading after one that only begins alike',
    tableOf('Fine | Fine prevista', '4/1/18 | 5/1/18'),
    { hasHeadings: true, fields: ['actualEnd', 'plannedEnd'] },
  ],
  [
    'years among the headings',
    tableOf('Descrizione | 2016 | 2017', 'Utenti del servizio | 10 | 20'),
    { hasHeadings: true, fields: ['description', null, null] },
  ],
  [
    'most headings unknown',
    tableOf('Codice | Azione | Costo | Note', 'A1 | Bando per il servizio | alto | sì'),
    { hasHeadings: false, fields: [null, 'description', null, null] },
  ],
  [
    'a description that begins like a heading',
    tableOf('Attività redazionale | 10', 'Stampa | 20'),
    { hasHeadings: false, fields: ['description', 'weight'] },
  ],
  [
    'one column of texts',
    tableOf('Attività di stampa', 'Note ai cittadini'),
    { hasHeadings: false, fields: ['description'] },
  ],
  [
    'one column with a heading',
    tableOf('Descrizione', 'Stampa'),
    { hasHeadings: true, fields: ['description'] },
  ],
  [
    'a numbered list of Word',
    tableOf('1. | Bando', '2. | Stampa', '3. | Distribuzione'),
    { hasHeadings: false, fields: [null, 'description'] },
  ],
  [
    'the middle of a numbered list',
    tableOf('4 | Bando | 10', '5 | Stampa | 20'),
    { hasHeadings: false, fields: [null, 'description', 'weight'] },
  ],
  [
    'one numbered row',
    tableOf('3. | Bando | 10'),
    { hasHeadings: false, fields: [null, 'description', 'weight'] },
  ],
  [
    'one row that begins with its weight',
    tableOf('30 | Bando'),
    { hasHeadings: false, fields: ['weight', 'description'] },
  ],
  [
    'the longest texts in a later column',
    tableOf('Rossi | Gestione dei canali di comunicazione', 'Bianchi | Stampa del periodico'),
    { hasHeadings: false, fields: [null, 'description'] },
  ],
  [
    'faulty dates and numbers among the right ones',
    tableOf('Bando | 10 | 31/02/2018', 'Stampa | 1.5 | 31/12', 'Invio | molto | 01/02/2018'),
    { hasHeadings: false, fields: ['description', 'weight', 'plannedStart'] },
  ],
  [
    'dates as Excel shows them, and percents',
    tableOf('Bando | 31-dic-18 | 50%', 'Stampa | 1-gen-18 | 100 %'),
    { hasHeadings: false, fields: ['description', 'plannedStart', 'weight'] },
  ],
  [
    'more numbers and dates than fields',
    tableOf('Bando | 10 | 20 | 30 | 1/1/18 | 2/1/18 | 3/1/18 | 4/1/18 | 5/1/18'),
    {
      hasHeadings: false,
      fields: [
        'description',
        'weight',
        'progress',
        null,
        'plannedStart',
        'plannedEnd',
        'actualStart',
        'actualEnd',
        null,
      ],
    },
  ],
  [
    'an empty column between others',
    tableOf('Bando | | 10', 'Stampa | | 20'),
    { hasHeadings: false, fields: ['description', null, 'weight'] },
  ],
  ['numbers alone', tableOf('10', '30'), { hasHeadings: false, fields: ['weight'] }],
  ['nothing', [], { hasHeadings: false, fields: [] }],
])('understands %s', (_, rows, mapping) => {
  expect(pasteColumns(rows, phaseColumns)).toEqual(mapping);
});

test('a first row that is told to be a heading, and names nothing, leaves the content to decide', () => {
  const rows = tableOf('Azione | Valore', 'Bando | 10');
  expect(pasteColumns(rows, phaseColumns, true)).toEqual({
    hasHeadings: true,
    fields: ['description', 'weight'],
  });
});

test('a first row that is told to be no heading is a row like the others', () => {
  const rows = tableOf('Fase | Note', 'Bando per il servizio | sì');
  const mapping = pasteColumns(rows, phaseColumns, false);
  expect(mapping).toEqual({ hasHeadings: false, fields: ['description', null] });
  expect(pastedCells(rows, mapping)).toEqual([
    { description: 'Fase' },
    { description: 'Bando per il servizio' },
  ]);
});
