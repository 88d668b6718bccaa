import type { PaneBench } from './pane-bench';

/** A state of the pane to look at: the way to it, and the way out. Each begins with the sample's phases. */
export interface FormView {
  name: string;
  enter(bench: PaneBench): Promise<void>;
  leave(bench: PaneBench): Promise<void>;
}

const LONG = 'Parolalunghissimasenzaspazichenonsipuòandareacapodanessunaparte'.repeat(3);

/** Leaves a form, typed into or not, and goes to the phases. */
async function toPhases({ button, pane }: PaneBench): Promise<void> {
  if (await pane.locator('form[novalidate]').count()) {
    await button('Annulla').click();
    const discard = button('Esci senza salvare');
    if (await discard.count()) await discard.click();
  }
  if (await button('Aggiungi fase').count()) return;
  if (!(await button('Tutti gli obiettivi').count())) {
    await button('Obiettivi').click();
    await button(/^(Tutti gli obiettivi|Aggiungi obiettivo)$/).waitFor();
  }
  if (await button('Aggiungi obiettivo').count()) await button(/^2018_P03_01/).click();
  await button(/^Fasi/).click();
  await button('Aggiungi fase').waitFor();
}

/** A register of the workbook, and then a form of it. */
function register(
  name: string,
  link: RegExp,
  add: string,
  fill: (bench: PaneBench) => Promise<void>,
): FormView[] {
  const enter = async (bench: PaneBench): Promise<void> => {
    await bench.button('Cartella').click();
    await bench.button(link).click();
    await bench.button(add).first().waitFor();
  };
  return [
    { name, enter, leave: toPhases },
    {
      name: `${name}-form`,
      leave: toPhases,
      async enter(bench) {
        await enter(bench);
        await bench.button(add).first().click();
        await fill(bench);
      },
    },
  ];
}

export const formViews: FormView[] = [
  {
    name: 'saved',
    leave: toPhases,
    async enter({ button, pane, page }) {
      await button(/^Azioni per la fase «Presidio/).click();
      await button('Sposta giù').click();
      await pane.getByText('Spostato:', { exact: false }).waitFor();
      await page.mouse.move(0, 0);
    },
  },
  {
    name: 'undone',
    leave: toPhases,
    async enter({ button, pane, page }) {
      await button('Sposta giù').click();
      await pane.getByText('Spostato:', { exact: false }).waitFor();
      await button('Annulla la modifica').click();
      await button('Annulla la precedente').waitFor();
      await page.mouse.move(0, 0);
    },
  },
  {
    name: 'unsaved',
    async enter({ button, input }) {
      await button('Aggiungi fase').click();
      await input('description').fill(LONG);
      await button('Cartella').click();
      await button('Parametri').click();
      await input('protocolNumber').fill('77');
      await button('Torna a Cartella').click();
      await button(/^Parametri non salvato/).waitFor();
    },
    async leave(bench) {
      const { button } = bench;
      await button(/^Parametri non salvato/).click();
      await button('Annulla').click();
      await button('Esci senza salvare').click();
      await button('Parametri').waitFor();
      await button(/^Obiettivi/).click();
      // The draft opens in its form.
      await bench.input('description').waitFor();
      await toPhases(bench);
    },
  },
  {
    name: 'saved-next',
    async leave(bench) {
      await toPhases(bench);
      await bench.button('Annulla la modifica').click();
      await bench.pane.getByText('Modifica annullata', { exact: false }).waitFor();
    },
    async enter({ button, input, pane }) {
      await button('Aggiungi fase').click();
      await input('description').fill(LONG);
      await button('Salva e aggiungi').click();
      await pane.getByText(`Salvato: ${LONG}`).waitFor();
    },
  },
  {
    name: 'paste-empty',
    async enter({ button, pane }) {
      await button('Incolla righe…').click();
      await pane.getByLabel('Righe incollate').waitFor();
    },
    leave: ({ button }) => button('Annulla').click(),
  },
  {
    name: 'paste',
    async enter({ button, pane }) {
      await button('Incolla righe…').click();
      const rows = `Descrizione\tPeso\tFine prevista\n${LONG}\t12,5\t30/06/2018\nSeconda\t1.234\t31.12.18`;
      await pane.getByLabel('Righe incollate').fill(rows);
      await pane.getByText('1.234 è troppo grande', { exact: false }).waitFor();
    },
    async leave({ button }) {
      await button('Annulla').click();
      await button('Esci senza aggiungere').click();
    },
  },
  {
    name: 'paste-doubts',
    async enter({ button, pane }) {
      await button('Incolla righe…').click();
      const rows = `Descrizione\tValore base\tPeso\n${LONG}\ne ancora\t€ 10\t120\nSeconda\t\t≤ 40\nTOTALE\t\t100`;
      await pane.getByLabel('Righe incollate').fill(rows);
      await pane.getByRole('radio', { name: 'Unirle alla riga che segue' }).waitFor();
      await pane.getByRole('textbox', { name: 'Riga 2, Peso' }).waitFor();
    },
    async leave({ button }) {
      await button('Annulla').click();
      await button('Esci senza aggiungere').click();
    },
  },
  {
    name: 'indicators',
    leave: toPhases,
    async enter({ button }) {
      await button(/^Indicatori/).click();
      await button('Aggiungi indicatore').waitFor();
    },
  },
  {
    name: 'indicator-form',
    leave: toPhases,
    async enter(bench) {
      const { button, pane } = bench;
      await button(/^Indicatori/).click();
      await button(/^2 ?Incremento/).click();
      await bench.input('expected').fill('1234.5');
      await button('Aggiungi anno').click();
      await pane.locator('[name$=".comparable"]').last().selectOption('no');
      await button('Salva').click();
      await pane.getByText('si può leggere in due modi', { exact: false }).waitFor();
    },
  },
  {
    name: 'indicator-polarity',
    leave: toPhases,
    async enter(bench) {
      const { button, pane } = bench;
      await button(/^Indicatori/).click();
      await button(/^2 ?Incremento/).click();
      await bench.input('expected').fill('-20');
      await pane.getByText('Il verso è giusto?').waitFor();
      await button('Più basso è meglio').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'narrative',
    leave: toPhases,
    async enter({ button }) {
      await button(/^Stato/).click();
      await button('Aggiungi testo').waitFor();
    },
  },
  {
    name: 'narrative-form',
    leave: toPhases,
    async enter(bench) {
      await bench.button(/^Stato/).click();
      await bench.button('Aggiungi testo').click();
      await bench
        .input('text')
        .fill(`Gli avvisi sono passati da 100 a 120, con un aumento del 30%.\n${LONG}`);
      await bench.pane.getByText('1 cifra che non torna').last().waitFor();
    },
  },
  {
    name: 'monitoring',
    leave: toPhases,
    async enter({ button }) {
      await button('Monitoraggio').click();
      await button(/^31\/12\/2018/).waitFor();
    },
  },
  {
    name: 'monitoring-form',
    leave: toPhases,
    async enter(bench) {
      const { button, pane } = bench;
      await button('Monitoraggio').click();
      await button(/^30\/06\/2018/).click();
      await pane.getByLabel('Avanzamento').first().fill('120');
      await pane.getByLabel('Nota').last().fill(LONG);
      await button('Salva').click();
      await pane.getByText('120 è troppo grande', { exact: false }).waitFor();
    },
  },
  {
    name: 'objectives',
    leave: toPhases,
    async enter({ button }) {
      await button('Tutti gli obiettivi').click();
      await button('Aggiungi obiettivo').waitFor();
    },
  },
  {
    name: 'objective-form',
    leave: toPhases,
    async enter(bench) {
      const { button, pane } = bench;
      await button('Dati').click();
      await bench.input('code').fill('2018*');
      await button('Aggiungi collegamento').click();
      await button('Aggiungi centro coinvolto').click();
      await button('Salva').click();
      await pane.getByText('contiene caratteri non ammessi', { exact: false }).waitFor();
    },
  },
  {
    name: 'added-centre',
    async enter(bench) {
      const { button, input, pane } = bench;
      await button('Aggiungi fase').click();
      await button('Aggiungi centro…').click();
      await input('code').fill('09_U_P3');
      await pane.getByRole('dialog').locator('[name="name"]').fill(LONG);
      await button('Salva e scegli').click();
      await pane.getByText('è già usato', { exact: false }).waitFor();
    },
    async leave(bench) {
      await bench.pane.getByRole('dialog').getByRole('button', { name: 'Annulla' }).click();
      await bench.button('Aggiungi centro…').scrollIntoViewIfNeeded();
      await bench.picture('added-centre-left');
      await toPhases(bench);
    },
  },
  {
    name: 'added-programme',
    async enter({ button, pane }) {
      await button('Dati').click();
      await button('Aggiungi programma…').first().click();
      await pane.getByRole('dialog').locator('[name="title"]').fill(LONG);
      await button('Salva e scegli').click();
      await pane.getByText('Questo campo è obbligatorio', { exact: false }).waitFor();
    },
    async leave(bench) {
      await bench.pane.getByRole('dialog').getByRole('button', { name: 'Annulla' }).click();
      await toPhases(bench);
    },
  },
  {
    name: 'objective-delete',
    async enter({ button, pane }) {
      await button('Dati').click();
      await button('Elimina').click();
      await pane.getByRole('alertdialog').waitFor();
    },
    async leave(bench) {
      await bench.pane.getByRole('alertdialog').getByRole('button', { name: 'Annulla' }).click();
      await toPhases(bench);
    },
  },
  {
    name: 'parameters',
    leave: toPhases,
    async enter(bench) {
      await bench.button('Cartella').click();
      await bench.button('Parametri').click();
      await bench.input('monitoringDates').fill('31/02');
      await bench.button('Salva').click();
      await bench.pane.getByText('non è un giorno dell’anno', { exact: false }).waitFor();
    },
  },
  {
    name: 'print-run',
    async enter({ button, pane }) {
      await button('Scheda').click();
      await pane.getByLabel('Alcuni obiettivi').click();
      await pane.getByText('Data e parti da stampare').click();
      await pane.getByRole('checkbox', { name: /^2018_P03_01/ }).check();
      await pane.getByText('Rilievi aperti', { exact: false }).waitFor();
    },
    async leave(bench) {
      await bench.pane.getByRole('checkbox', { name: /^2018_P03_01/ }).uncheck();
      await toPhases(bench);
    },
  },
  ...register('centres', /^Centri di/, 'Aggiungi centro', (bench) => bench.input('name').fill(LONG)),
  ...register('planning', /^DUP/, 'Aggiungi voce', (bench) => bench.input('title').fill(LONG)),
  ...register('lists', /^Elenchi/, 'Unità di misura', (bench) =>
    bench.input('entries').fill(`giorni\n${LONG}`),
  ),
];
