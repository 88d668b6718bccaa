import { parameterRows, serviceRows, VERSION_LABEL } from '../../src/workbook/rows/parameters';
import { entered, opened, pressed, typed, type ErrorCase, type Step } from './error-walk';

/** Today as the pane writes it. */
const today = new Date().toLocaleDateString('it-IT', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** Approves the plan in the form of the parameters. */
export const approved: Step = async (person) => {
  await pressed('Cartella', 'Parametri')(person);
  await person.fill({ approvalAct: 'D.G.C. n. 12/2018', approvalDate: '01/02/2018' });
  await person.save('Approva il piano');
};

/** Says in the dialog that the change is a variation whose act is still to come. */
const proposed: Step = async ({ bench, form }) => {
  const dialog = bench.pane.getByRole('dialog', { name: 'Rettifica del piano approvato' });
  await dialog.getByLabel('variazione').check();
  await dialog.getByLabel('Motivo').fill('Gara deserta');
  await dialog.getByLabel('Autore').fill('ROSSI ANNA');
  await dialog.getByRole('button', { name: 'Salva la rettifica' }).click();
  await form.waitFor({ state: 'detached' });
};

const prepared: Step = async ({ bench }) => {
  const page = bench.pane.getByRole('region', { name: 'Preparare la cartella' });
  await page.getByText('Messo a posto e ricontrollato').waitFor();
  await page.getByRole('button', { name: 'Indietro' }).click();
  await page.waitFor({ state: 'detached' });
};

/** The row of the sheet *Parametri*, from 1, below its headings. */
const versionRow = [...parameterRows, ...serviceRows].findIndex(({ label }) => label === VERSION_LABEL) + 2;

/** Errors of the workbook as such, and of an approved plan. */
export const workbookCases = {
  'stale-schema': {
    make: [typed(`Parametri!C${versionRow}`, '1')],
    place: 'cartella',
    says: 'Alla cartella mancano parti che questa versione usa, o non si leggono: Versione dello schema. Premere Prepara cartella.',
    cell: null,
    shows: "Citta' di Cinisello Balsamo",
    fix: [pressed('Prepara cartella…', 'Prepara cartella'), prepared],
  },
  'other-heading': {
    make: [typed('Parametri!D1', 'SPIEGAZIONE')],
    place: 'cartella',
    says: 'Foglio Parametri: la colonna «SPIEGAZIONE» si legge come «Spiegazione». Premere Prepara cartella per ridarle il suo nome.',
    cell: null,
    shows: "Citta' di Cinisello Balsamo",
    fix: [pressed('Prepara cartella…', 'Prepara cartella'), prepared],
  },
  'date-of-other-year': {
    make: [
      pressed('Cartella', 'Parametri'),
      async (person) => {
        await person.fill({ approvalDate: '31/12/2019' });
        await person.save();
      },
    ],
    place: 'cartella',
    says: 'Parametri: 31/12/2019 (approvazione) non va con l’esercizio 2018.',
    cell: null,
    shows: 'Parametri',
    fix: [
      async (person) => {
        await person.fill({ approvalDate: '01/02/2018' });
        await person.save();
      },
    ],
  },
  'formula-lost': {
    make: [typed('Fasi!N3', 'fatta')],
    place: 'Fasi!N3',
    says: 'Foglio Fasi, cella N3 (Stato): manca la formula, al suo posto: fatta. Il valore non segue più i dati. Celle così nella colonna: 1.',
    cell: 'Fasi!N3',
    shows: 'Modifica fase',
    fix: [pressed(/^Rilievi/, 'Ripristina la formula')],
  },
  'planned-changed': {
    make: [typed('Fasi!E2', '12')],
    place: '2018_P03_01, fase 1',
    says: 'Il piano è stato approvato con peso 10,00; ora è 12,00. Registrare una rettifica, oppure ripristinare il valore approvato.',
    cell: 'Fasi!E2',
    shows: 'Modifica fase',
    fix: [typed('Fasi!E2', '10')],
  },
  'correction-proposed': {
    make: [opened('Fasi', 2), entered({ plannedEnd: '15/12/2018' }), pressed('Salva'), proposed],
    place: '2018_P03_01, fase 2',
    says: `La variazione del ${today} (fine prevista) è ancora proposta: manca l’atto. Indicare l’atto, oppure ritirare la variazione.`,
    cell: 'Fasi!H3',
    shows: 'Modifica fase',
    fix: [pressed(/^Rilievi/, 'Ritira la variazione')],
  },
} as const satisfies Record<string, ErrorCase>;
