import { describeWith } from '../programs';
import { faults } from './axe';
import { fitsNarrow, inLooks } from './looks';
import { sharedBench } from './shared-bench';

describeWith('chromium', 'the diary of changes', () => {
  const { withSample } = sharedBench();

  test('a save is found by its objective, under the name that was entered, in each look and 320 pixels', async () => {
    const bench = await withSample();
    const { button, pane, input, picture } = bench;
    const frame = await bench.press('Riquadro');
    await button('Cartella').click();
    await button('Diario delle modifiche').click();
    await pane.getByText('Il diario è vuoto').waitFor();
    await pane.getByText('Nome nel diario: (senza nome)').click();
    await pane.getByLabel('Il proprio nome nel diario').fill('ROSSI ANNA');
    await button('Usa questo nome').click();
    await pane.getByText('Da adesso il diario riporta: ROSSI ANNA').waitFor();

    await button('Obiettivi').click();
    await button(/^1 ?Attività/).click();
    await input('weight').fill('12,5');
    await input('notes').fill('=1+1, ritardo dovuto al fornitore');
    await button('Salva').click();
    await pane.getByText('Salvato:', { exact: false }).waitFor();
    await button('Annulla la modifica').click();
    await pane.getByText('Modifica annullata', { exact: false }).waitFor();
    await button('Chi ha cambiato che cosa').click();
    await pane.getByText('4 modifiche su 4').waitFor();
    await bench.resize(400);
    expect(await fitsNarrow(frame)).toBe(true);
    await inLooks(['light', 'dark', 'contrast'], bench, frame, async (look, rules) => {
      expect([look, await faults(frame, rules)]).toEqual([look, []]);
      await picture(`diary-${look}`);
    });

    await pane.getByRole('searchbox').fill('fornitore');
    await pane.getByText('2 modifiche su 4').waitFor();
    await pane.getByRole('combobox', { name: 'Chi' }).selectOption('ROSSI ANNA');
    await pane.getByText('2 modifiche su 4').waitFor();
    await button('Mostra tutto').click();
    await pane.getByText('4 modifiche su 4').waitFor();
    await button('Mostra il foglio').click();
    await bench.page.getByRole('tab', { name: 'Diario', exact: true, selected: true }).waitFor();
    expect(new Set((await bench.column('Diario', 'C2:G5')).filter(Boolean))).toEqual(
      new Set(['ROSSI ANNA', 'Fasi', '2018_P03_01', expect.stringMatching(/^Attività/), 'Peso', 'Note']),
    );
    await picture('diary-sheet');
    expect(bench.errors).toEqual([]);
  });
});
