import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeWith } from '../programs';
import { startBrowser, stopBrowser } from './browser';
import { openPaneBench, type PaneBench } from './pane-bench';

const DOCS = resolve(__dirname, '../../docs');

/** Walks through docs/guida.md and takes its pictures; `npm run pictures` puts them into the guide. */
describeWith('chromium', 'the guide', () => {
  let bench: PaneBench;
  const taken: string[] = [];
  const picture = async (name: string) => {
    taken.push(`images/guida-${name}.png`);
    await bench.guidePicture(`guida-${name}`);
  };
  const input = (name: string) => bench.input(name);

  beforeAll(startBrowser);
  afterAll(stopBrowser);

  test('shows what the pane shows, step by step, and every picture it names', async () => {
    bench = await openPaneBench({ blank: true, width: 1180, height: 860 });
    const { press, button, pane, page, type, errors } = bench;
    await press('Riquadro');
    await button(/Prova con l’esempio/).waitFor();
    await picture('inizio');
    await button(/Prova con l’esempio/).click();
    await button('Importa nella cartella').waitFor();
    await picture('importa');
    await button('Importa nella cartella').click();
    await button('Aggiungi fase').waitFor();
    await picture('fasi');
    await page.getByRole('tab', { name: 'Fasi', exact: true }).click();
    await bench.guidePicture('workbench', page.locator('body'));

    await button(/^3 ?Gestione/).click();
    await input('plannedEnd').fill('31/02/2018');
    await input('weight').fill('1.5');
    await input('weight').blur();
    await pane.getByText('si può leggere in due modi', { exact: false }).waitFor();
    await picture('campi');
    await input('plannedEnd').fill('31/12/2018');
    await input('weight').fill('12,5');
    await button('Salva').click();
    await pane.getByText('Salvato:', { exact: false }).waitFor();
    await picture('annulla');
    await button('Annulla la modifica').click();
    await pane.getByText('Modifica annullata', { exact: false }).waitFor();

    await button(/^Azioni per la fase «Attività di coord/).click();
    await picture('azioni');
    await button('Incolla righe…').click();
    await pane
      .getByLabel('Righe incollate')
      .fill('Descrizione\tPeso\tFine prevista\nAnalisi dei bisogni\t40\t30/06/2018\nAvvio\t60\t31.12.18');
    await button(/^Aggiungi 2 righe/).waitFor();
    await picture('incolla');
    await button('Annulla').click();
    await pane.getByRole('alertdialog').getByRole('button', { name: 'Esci senza aggiungere' }).click();

    await button(/^Indicatori/).click();
    await button(/^2 ?Incremento/).click();
    await input('base').waitFor();
    await input('base').scrollIntoViewIfNeeded();
    await picture('indicatore');
    await button('Annulla').click();
    await button(/^Stato/).click();
    await button(/^Stato di attuazione al 31\/12\/2018/).click();
    await input('text').waitFor();
    await picture('stato');
    await button('Annulla').click();
    await button('Monitoraggio').click();
    await button(/^30\/06\/2018/).click();
    for (const [index, progress] of ['40', '45', '30', '55', '50', '60', '35', '40', '20', '50'].entries())
      await pane.getByLabel('Avanzamento').nth(index).fill(progress);
    await pane.getByLabel('Nota').first().fill('Formazione rinviata a settembre');
    await pane.getByLabel('Avanzamento').first().scrollIntoViewIfNeeded();
    await picture('monitoraggio');
    await button('Salva').click();
    await pane.getByText('Salvato:', { exact: false }).waitFor();
    await button('Chiudi').click();
    await picture('andamento');
    await button('Dati').click();
    await input('code').waitFor();
    await picture('obiettivo');
    await button('Annulla').click();

    await page.getByRole('tab', { name: 'Fasi', exact: true }).click();
    await type('D12', 'Scritta nel foglio');
    await type('C12', '2018_P03_01');
    await pane.getByText('senza Id', { exact: false }).waitFor();
    await pane.getByText('senza Id', { exact: false }).scrollIntoViewIfNeeded();
    await picture('a-mano');

    await button(/^Rilievi/).click();
    await pane.getByRole('heading', { name: 'Rilievi' }).waitFor();
    await picture('rilievi');
    await button('Obiettivi').click();
    await button('Chi ha cambiato che cosa').click();
    await pane.getByText(/modifiche su/).waitFor();
    await picture('diario');
    await button('Cartella').click();
    await button('Parametri').waitFor();
    await picture('cartella');
    await button('Parametri').click();
    await input('entity').waitFor();
    await picture('parametri');
    await button('Annulla').click();
    await page.getByRole('tab', { name: 'Fasi', exact: true }).click();
    await type('E1', 'Peso %');
    await type('N3', 'fatto');
    await button('Cartella').click();
    await button('Prepara cartella…').click();
    await pane.getByText('Formule perse o cambiate: Fasi: Stato (1 cella)').waitFor();
    await picture('prepara');
    await button('Prepara cartella').click();
    await pane.getByText('Messo a posto e ricontrollato').waitFor();
    await button('Indietro').click();
    await button('Esporta un file…').click();
    await button(/^Scarica/).waitFor();
    await picture('esporta');
    await button('Obiettivi').click();
    await button('Tutti gli obiettivi').click();
    await button('Aggiungi obiettivo').waitFor();
    await picture('obiettivi');
    await button('Scheda').click();
    await button('Componi scheda').click();
    await pane.getByText(/Foglio «Scheda/).waitFor();
    await picture('componi');
    expect(errors).toEqual([]);
    await bench.close();

    const guide = readFileSync(join(DOCS, 'guida.md'), 'utf8');
    const named = [...guide.matchAll(/\]\((images\/guida-[^)]+)\)/g)].map((match) => match[1] ?? '');
    expect([...new Set(named)].sort()).toEqual([...taken].sort());
    expect(named.filter((name) => !existsSync(join(DOCS, name)))).toEqual([]);
  });
});
