import { describeWith } from '../programs';
import { countedPerson } from './counted-person';
import { sharedBench } from './shared-bench';

/** More than this, a person in a hurry goes back to the old Word file. */
const MOST_ACTIONS = 60;

const ENTITY = 'Comune di Borgo San Lorenzo in Valle';
const CODE = '2026_09_01';
const DESCRIPTION = 'Aprire lo sportello digitale per i cittadini e portarvi dieci servizi anagrafici';
const INDICATOR = 'Servizi attivati allo sportello';
const NARRATIVE =
  'Lo sportello digitale è aperto dal 15 settembre. Nel corso dell’anno sono stati attivati 8 servizi su 10; gli ultimi due seguono la convenzione con la Regione, firmata a dicembre.';

const PHASES = [
  ['Analisi dei bisogni e scelta dei servizi', '30', '100', '01/01/2026', '31/03/2026'],
  ['Realizzazione dello sportello', '50', '80', '01/04/2026', '30/09/2026'],
  ['Formazione del personale degli uffici', '20', '50', '01/10/2026', '31/12/2026'],
] as const;

describeWith('chromium', 'the first scheda', () => {
  const shared = sharedBench();

  test(`an empty workbook leads to the first scheda in under ${MOST_ACTIONS} actions`, async () => {
    const bench = await shared.blank();
    const { button, pane, page, values, errors } = bench;
    const { click, type, choose, count } = countedPerson(bench);
    let pictures = 0;
    const picture = async (name: string) => {
      pictures += 1;
      await bench.picture(`first-scheda-${String(pictures).padStart(2, '0')}-${name}`);
    };

    await click(page.getByRole('button', { name: 'Riquadro', exact: true }));
    await button(/Prepara questa cartella/).waitFor();
    await picture('blank');
    await click(button(/Prepara questa cartella/));
    await button('Prepara cartella').waitFor();
    await picture('prepare');
    await click(button('Prepara cartella'));

    await button('Scrivi ente ed esercizio').waitFor();
    await picture('steps');
    await click(button('Scrivi ente ed esercizio'));
    await type('entity', ENTITY);
    await type('year', '2026');
    await type('referenceDate', '31/12/2026');
    await picture('parameters');
    await click(button('Salva'));

    await pane.getByText(`${ENTITY}, esercizio 2026`).waitFor();
    await picture('steps-with-parameters');
    await click(button('Aggiungi centro'));
    await type('code', '09');
    await type('name', 'Servizi demografici e sportello al cittadino');
    await type('manager', 'ROSSI ANNA');
    await picture('centre');
    await click(button('Salva'));

    await pane.getByText('1 centro').waitFor();
    await picture('steps-with-centre');
    await click(button('Aggiungi obiettivo'));
    await type('code', CODE);
    await type('description', DESCRIPTION);
    await choose('centre', '09');
    await type('manager', 'BIANCHI LUCA');
    await picture('objective');
    await click(button('Salva'));

    await button('Aggiungi fase').waitFor();
    await picture('no-phases');
    await click(button('Aggiungi fase'));
    for (const [index, [description, weight, progress, start, end]] of PHASES.entries()) {
      await pane.locator('form[novalidate] [name="description"]:focus').waitFor();
      await type('description', description);
      await type('weight', weight);
      await type('progress', progress);
      await type('plannedStart', start);
      await type('plannedEnd', end);
      await picture(`phase-${index + 1}`);
      await click(button(index < PHASES.length - 1 ? 'Salva e aggiungi' : 'Salva'));
    }
    await bench.overview('Somma dei pesi').getByText('a posto').waitFor();
    await picture('phases');

    await click(button('Indicatori'));
    await button('Aggiungi indicatore').waitFor();
    await picture('no-indicators');
    await click(button('Aggiungi indicatore'));
    await type('description', INDICATOR);
    await type('unit', 'numero');
    await type('expected', '10');
    await type('achieved', '8');
    await picture('indicator');
    await click(button('Salva'));
    await button(/^1 ?Servizi attivati/).waitFor();
    await picture('indicators');

    await click(button('Stato'));
    await button('Aggiungi testo').waitFor();
    await picture('no-narrative');
    await click(button('Aggiungi testo'));
    await type('text', NARRATIVE);
    await picture('narrative');
    await click(button('Salva'));
    await button(/^Stato di attuazione al/).waitFor();
    await picture('narrative-saved');

    await click(button('Scheda'));
    await button('Componi scheda').waitFor();
    await picture('compose');
    await click(button('Componi scheda'));
    await pane.getByText(`Foglio «Scheda ${CODE}»: `, { exact: false }).waitFor();
    await picture('composed');

    expect(count()).toBeLessThan(MOST_ACTIONS);
    const cells = (await values(`Scheda ${CODE}`, 'A1:CZ200')).flat().filter((cell) => cell !== null);
    const text = cells.join('\n');
    for (const said of [
      ENTITY,
      CODE,
      DESCRIPTION,
      'Servizi demografici e sportello al cittadino',
      'BIANCHI LUCA',
      'Lo sportello digitale è aperto dal 15 settembre',
      ...PHASES.map(([description]) => description),
      INDICATOR,
      // 30 × 100 + 50 × 80 + 20 × 50
      '80,00 %',
      '100,00',
    ])
      expect(text).toContain(said);
    expect(errors).toEqual([]);
  });
});
