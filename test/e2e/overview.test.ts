import { describeWith } from '../programs';
import { faults } from './axe';
import { startBrowser, stopBrowser } from './browser';
import { fitsNarrow, inLooks } from './looks';
import { fileOf, largePeg } from './overview-pegs';
import { openPaneBench, type PaneBench } from './pane-bench';

describeWith('chromium', 'the list of objectives', () => {
  let bench: PaneBench;

  beforeAll(async () => {
    await startBrowser();
    bench = await openPaneBench({ file: await fileOf(largePeg(70, 2)) });
  });
  // The pane remembers which objective was open.
  beforeEach(() => bench.page.evaluate(() => localStorage.clear()));
  afterAll(async () => {
    await bench.close();
    await stopBrowser();
  });

  const lines = () => bench.pane.getByRole('listitem');

  test('the way to an objective and back keeps search, sorting, scroll position and focus', async () => {
    const { press, button, field, pane, page, errors } = bench;
    const frame = await press('Riquadro');
    await pane.getByText('70 obiettivi', { exact: true }).waitFor();
    await pane.getByRole('searchbox').fill('2018');
    await button(/^Filtri/).click();
    await field('Ordina per').selectOption('Codice');
    await button('Ordine decrescente').click();
    expect(await lines().count()).toBe(60);
    await lines().last().scrollIntoViewIfNeeded();
    await pane.getByText('2018_P002_01').waitFor();
    const line = button(/^2018_P004_01/);
    await line.scrollIntoViewIfNeeded();
    const place = () =>
      frame.evaluate(() => [Math.round(window.scrollY), document.activeElement?.textContent]);
    await line.focus();
    const before = await place();
    expect(before).toEqual([expect.any(Number), '2018_P004_01']);
    expect(before[0]).toBeGreaterThan(3000);

    await page.keyboard.press('Enter');
    await button('Tutti gli obiettivi').click();
    await line.waitFor();
    expect(await place()).toEqual(before);
    expect(await pane.getByRole('searchbox').inputValue()).toBe('2018');
    expect(await field('Ordina per').inputValue()).toBe('code');
    expect(await lines().first().textContent()).toContain('2018_P070_01');

    await button(/^Rilievi/).click();
    await pane.getByRole('heading', { name: 'Rilievi' }).waitFor();
    await button('Obiettivi').click();
    await button('Tutti gli obiettivi').click();
    await line.waitFor();
    expect(await place()).toEqual(before);
    expect(errors).toEqual([]);
  });

  test('an objective is dragged by its handle, and goes on by the arrow keys', async () => {
    const { press, button, pane, page, values, errors } = bench;
    await press('Riquadro');
    await pane.getByText('70 obiettivi', { exact: true }).waitFor();
    const orders = async () => (await values('Obiettivi', 'B2:B5')).flat();
    await button(/^Sposta «2018_P003_01»/).dragTo(button(/^2018_P001_01/));
    await pane.getByText('Spostato: 2018_P003_01', { exact: true }).waitFor();
    expect(await orders()).toEqual([2, 3, 1, 4]);
    expect(await lines().first().textContent()).toContain('2018_P003_01');

    await button(/^Sposta «2018_P003_01»/).focus();
    await page.keyboard.press('ArrowDown');
    await lines().first().getByText('2018_P001_01').waitFor();
    await pane.locator('[data-handle]:focus').waitFor();
    expect(await pane.locator('[data-handle]:focus').getAttribute('aria-label')).toMatch(/2018_P003_01/);
    expect(await orders()).toEqual([1, 3, 2, 4]);
    expect(errors).toEqual([]);
  });

  test('an objective is found by a person of its phases, and the way leads to the phase', async () => {
    const { press, pane, button, input, errors } = bench;
    const frame = await press('Riquadro');
    await pane.getByRole('searchbox').fill('persona 135');
    const way = button('fase 1: PERSONA 135');
    await way.waitFor();
    expect(await pane.getByText('1 obiettivo su 70', { exact: true }).count()).toBe(1);
    await bench.resize(300);
    await inLooks(['light', 'dark', 'contrast'], bench, frame, async (look, rules) => {
      await bench.picture(`objectives-found-${look}`);
      expect([look, await faults(frame, rules), await fitsNarrow(frame)]).toEqual([look, [], true]);
    });
    await way.press('Enter');
    await pane.getByText('2018_P068_01').first().waitFor();
    expect(await input('manager').inputValue()).toBe('PERSONA 135');
    await button('Annulla').click();
    await button('Tutti gli obiettivi').click();
    expect(await pane.getByRole('searchbox').inputValue()).toBe('persona 135');
    expect(errors).toEqual([]);
  });

  test('axe finds no fault in it in any look, 320 pixels wide, and the shapes of the lights show in forced colours', async () => {
    const frame = await bench.press('Riquadro');
    await bench.pane.getByText('70 obiettivi', { exact: true }).waitFor();
    await bench.resize(300);
    await bench.button(/^Filtri/).click();
    await inLooks(['light', 'dark', 'contrast'], bench, frame, async (look, rules) => {
      await bench.picture(`objectives-320-${look}`);
      expect([look, await faults(frame, rules), await fitsNarrow(frame)]).toEqual([look, [], true]);
      if (look !== 'contrast') return;
      const fills = await lines()
        .locator('svg[viewBox="0 0 12 12"]')
        .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).fill));
      const ink = await frame.evaluate(() => getComputedStyle(document.querySelector('h2') as Element).color);
      expect(new Set(fills)).toEqual(new Set([ink]));
    });
  });
});
