import { findingsOf } from '../../../src/domain/findings/findings';
import { unreadCells } from '../../../src/domain/findings/sheet-issues';
import { italian } from '../../../src/i18n/dictionary';
import { findingText } from '../../../src/i18n/finding-text';
import { createTranslator } from '../../../src/i18n/translate';
import { benchWith, contentOf, samplePeg, type Bench } from '../bench';
import { fullPeg, typeInto, typeRow } from '../save/edit-saves';

const t = createTranslator(italian);

/** Findings of the workbook as such, as its sentences. */
async function sentences(bench: Bench): Promise<string[]> {
  const { peg, issues } = await contentOf(bench);
  return findingsOf(peg, issues)
    .filter(({ place }) => place.part === 'workbook')
    .map((finding) => {
      expect(finding).toMatchObject({ severity: 'error', objective: '', accepted: null });
      return findingText(t, finding);
    });
}

const NUMBER = 'non è un numero. Scrivere ad esempio 83,35 oppure 2.380,00.';
const TRIM = 'contiene spazi prima o dopo il codice: i fogli non lo riconoscono. Toglierli.';
const LEFT_OUT = 'Fino ad allora la riga non conta.';

test.each<[string, string, string, string]>([
  ['tblFasi', 'Avanzamento', 'quasi fatto', `Fasi, cella F2 (Avanzamento): «quasi fatto» ${NUMBER}`],
  ['tblIndicatori', 'Valore base', 'tanti', `Indicatori, cella J2 (Valore base): «tanti» ${NUMBER}`],
  [
    'tblStorico',
    'Valore',
    'boh',
    'Storico, cella D2 (Valore): «boh» non è né sì né no. Scrivere sì oppure no.',
  ],
  [
    'tblFasi',
    'Fine prevista',
    'presto',
    'Fasi, cella H2 (Fine prevista): «presto» non è una data. Scrivere giorno, mese e anno, ad esempio 31/12/2018.',
  ],
  [
    'tblIndicatori',
    'Verso',
    'storto',
    'Indicatori, cella H2 (Verso): «storto» non è ammesso. Valori possibili: crescente, decrescente.',
  ],
  [
    'tblFasi',
    'Peso',
    "'10",
    'Fasi, cella E2 (Peso): «10» è scritto come testo e le formule non lo contano. Dare alla cella il formato Generale e riscrivere il valore.',
  ],
  ['tblParametri', 'Valore', 'duemila', `Parametri, cella C3 (Valore): «duemila» ${NUMBER}`],
  ['tblFasi', 'Obiettivo', '2018_P03_01 ', `Fasi, cella C2 (Obiettivo): «2018_P03_01 » ${TRIM}`],
  ['tblObiettivi', 'Codice', ' 2018_P03_01', `Obiettivi, cella C2 (Codice): « 2018_P03_01» ${TRIM}`],
  ['tblFasi', 'Centro', '09_U_P3 ', `Fasi, cella L2 (Centro): «09_U_P3 » ${TRIM}`],
  ['tblCentri', 'Codice', '09_U_P3 ', `Centri, cella B2 (Codice): «09_U_P3 » ${TRIM}`],
  [
    'tblCentri',
    'Codice',
    '09*',
    'Centri, cella B2 (Codice): Il codice «09*» contiene caratteri non ammessi (*), con cui le formule di Excel sbaglierebbero. Toglierli.',
  ],
  [
    'tblFasi',
    'Obiettivo',
    'PIPPO',
    `Fasi, cella C2 (Obiettivo): L’obiettivo «PIPPO» non esiste. Correggere il codice. ${LEFT_OUT}`,
  ],
  [
    'tblStorico',
    'Indicatore',
    'X',
    `Storico, cella B2 (Indicatore): Nessuna fase e nessun indicatore ha l’Id «X». Correggerlo oppure cancellare la riga. ${LEFT_OUT}`,
  ],
])('%s, %s: %s', async (table, column, text, sentence) => {
  const bench = await benchWith(samplePeg());
  await typeInto(bench, table, table === 'tblParametri' ? 1 : 0, column, text);
  expect(await sentences(bench)).toEqual([`Foglio ${sentence}`]);
});

test('the sample has none of them', async () => {
  expect(await sentences(await benchWith(samplePeg()))).toEqual([]);
  expect(findingsOf(samplePeg())).toHaveLength(7);
});

test('a row without objective is named, too', async () => {
  const bench = await benchWith(samplePeg());
  await typeRow(bench, 'tblFasi', { Descrizione: 'Di nessuno' });
  expect(await sentences(bench)).toEqual([
    `Foglio Fasi, cella C12 (Obiettivo): Questo campo è obbligatorio: compilarlo. ${LEFT_OUT}`,
  ]);
});

test('a word in the place of an expected value is named once, by the indicator', async () => {
  const bench = await benchWith(samplePeg());
  await typeInto(bench, 'tblIndicatori', 3, 'Valore atteso', 'forse');
  expect(await sentences(bench)).toEqual([]);
});

test('what refers to a phase whose objective is wrong needs no mending; rows of hidden sheets are not named', async () => {
  const bench = await benchWith(fullPeg());
  await typeInto(bench, 'tblFasi', 0, 'Obiettivo', 'PIPPO');
  await typeRow(bench, 'tblApprovato', { Id: 'suo', Riga: 'nessuna', Campo: 'peso', Valore: '5' });
  expect(await sentences(bench)).toEqual([expect.stringContaining('«PIPPO» non esiste')]);
  expect(unreadCells((await contentOf(bench)).issues).map(({ text }) => text)).toEqual(['PIPPO', 'nessuna']);
});

test('a row that refers to nothing is not that of a phase without Id', async () => {
  const bench = await benchWith(samplePeg());
  await typeRow(bench, 'tblFasi', { Obiettivo: '2018_P03_01', Descrizione: 'A mano' });
  await typeRow(bench, 'tblMonitoraggio', { Valore: '50' });
  expect(await sentences(bench)).toEqual([expect.stringContaining('Questo campo è obbligatorio')]);
  const { peg } = await contentOf(bench);
  expect(peg.objectives[0]?.phases.at(-1)).toMatchObject({ id: '', description: 'A mano', monitoring: [] });
});
