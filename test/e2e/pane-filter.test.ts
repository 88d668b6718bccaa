import { describeWith } from '../programs';
import { faults } from './axe';
import { fitsNarrow, inLooks } from './looks';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

describeWith('chromium', 'a save that a filter stands against', () => {
  let bench: PaneBench;
  const shared = sharedBench();

  afterEach(() => expect(bench.errors).toEqual([]));

  test('is carried out without the filter, which is put back; the offer is told apart in every look', async () => {
    bench = await shared.withSample();
    const { button, pane, picture } = bench;
    await bench.page.evaluate(() =>
      window.workbench.host.filterColumn('tblFasi', 'Peso', { filterOn: 'Custom', criterion1: '>=10' }),
    );
    await button('Aggiungi fase').click();
    await bench.input('description').fill('Nuova fase');
    await button('Salva').click();
    const offer = button('Togli il filtro, salva e rimetti');
    await offer.waitFor();
    await bench.resize(300);
    const frame = await (await bench.page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The pane is closed');
    const found: unknown[] = [];
    await inLooks(['light', 'dark', 'contrast'], bench, frame, async (look, rules) => {
      await picture(`filter-offer-320-${look}`);
      found.push(await faults(frame, rules), await fitsNarrow(frame));
    });
    expect(found).toEqual([[], true, [], true, [], true]);
    await offer.focus();
    await bench.page.keyboard.press('Enter');
    await pane.getByText('Salvato: Nuova fase').waitFor();
    await pane.getByText('Il filtro di Fasi è stato rimesso.', { exact: false }).waitFor();
    await picture('filter-put-back');
    expect((await bench.column('Fasi', 'D12'))[0]).toBe('Nuova fase');
  });
});
