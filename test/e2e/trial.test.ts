import { describeWith } from '../programs';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

describeWith('chromium', 'Prova in Excel', () => {
  const shared = sharedBench();
  let bench: PaneBench;

  const open = async () => {
    bench = await shared.withSample();
    await bench.button('Cartella').click();
    await bench.button('Prova in Excel…').click();
    await bench.button('Avvia la prova').waitFor();
  };
  const sheets = () => bench.page.evaluate(() => window.workbench.host.model.sheets.map(({ name }) => name));
  const slowly = (latency: number) =>
    bench.page.evaluate((milliseconds) => {
      window.workbench.host.faults.latency = milliseconds;
    }, latency);

  test('all is well: a verdict, a report without content, and nothing left', async () => {
    await open();
    const before = await sheets();
    await bench.button('Avvia la prova').click();
    await bench.pane.getByText('Tutto bene', { exact: true }).waitFor();
    await bench.picture('trial-good');
    await bench.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await bench.button('Copia il resoconto').click();
    await bench.button('Copiato').or(bench.field('Resoconto')).first().waitFor();
    expect(await sheets()).toEqual(before);
    expect(bench.errors).toEqual([]);
  });

  test('something needed fails: it says not to use the add-in here, and what is missing', async () => {
    await open();
    await slowly(300);
    await bench.button('Avvia la prova').click();
    await bench.pane.getByText(/^Passo 2 di/).waitFor();
    await bench.picture('trial-working');
    await bench.page.evaluate(() => window.workbench.host.faults.refuseNext('InvalidArgument'));
    await slowly(0);
    await bench.pane.getByText('Qui non si può usare', { exact: true }).waitFor();
    await bench.pane.getByText('Manca, ed è necessario', { exact: true }).waitFor();
    await bench.picture('trial-unusable');
    expect((await sheets()).filter((name) => name.startsWith('Prova'))).toEqual([]);
  });

  test('stopped, it removes its sheet and goes back', async () => {
    await open();
    await slowly(200);
    await bench.button('Avvia la prova').click();
    await bench.pane.getByText(/^Passo (?:[3-9]|\d\d) di/).waitFor();
    await bench.button('Interrompi').click();
    await bench.pane.getByText('Prova fermata', { exact: true }).waitFor();
    await slowly(0);
    expect((await sheets()).filter((name) => name.startsWith('Prova'))).toEqual([]);
    await bench.button('Indietro').click();
    await bench.button('Prova in Excel…').waitFor();
    expect(bench.errors).toEqual([]);
  });
});
