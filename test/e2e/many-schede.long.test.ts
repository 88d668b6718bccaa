import type { Frame } from 'playwright-core';
import { openWithoutPane } from '../bench/pane-cost';
import { describeWith } from '../programs';
import { startBrowser, stopBrowser } from './browser';
import { crowdedPeg, fileOf } from './overview-pegs';
import type { PaneBench } from './pane-bench';

const SCHEDE = 200;

describeWith('chromium', `${SCHEDE} schede composed in the pane`, () => {
  let bench: PaneBench;
  let frame: Frame;

  beforeAll(async () => {
    await startBrowser();
    bench = await openWithoutPane(await fileOf(crowdedPeg(SCHEDE, 3)));
    frame = await bench.press('Riquadro');
    await bench.pane.getByText(`${SCHEDE} obiettivi`, { exact: true }).waitFor();
    await frame.evaluate(() => {
      window.told = [];
      new MutationObserver(() => {
        const label = /\d+ sched[ae] su \d+/.exec(document.body.textContent ?? '')?.[0];
        if (label !== undefined && window.told.at(-1) !== label) window.told.push(label);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await bench.pane
      .getByRole('navigation', { name: 'Parti del riquadro' })
      .getByRole('button', { name: 'Scheda' })
      .click();
    await bench.pane.getByLabel(`Tutti gli obiettivi (${SCHEDE})`).click();
    await bench.button('Componi schede').and(bench.pane.locator(':not([aria-disabled=true])')).click({
      timeout: 300_000,
    });
    await bench.pane.getByText(/^Foglio «Stampa»/).waitFor({ timeout: 1_200_000 });
  }, 2_000_000);
  afterAll(stopBrowser);

  test('the sheet is complete and recorded, and nothing else is left', async () => {
    const found = await bench.page.evaluate(() => {
      const { sheets } = window.workbench.host.model;
      const print = sheets.find(({ name }) => name === 'Stampa');
      const register = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'tblSchede');
      return {
        breaks: print?.rowBreaks.length ?? 0,
        rows: (register?.area.rowCount ?? 0) - 1,
        left: sheets.filter(({ name }) => name.startsWith('Scheda in composizione')).length,
      };
    });
    expect(found).toEqual({ breaks: expect.any(Number) as number, rows: SCHEDE, left: 0 });
    expect(found.breaks).toBeGreaterThanOrEqual(SCHEDE);
    expect(bench.errors).toEqual([]);
  });

  test('its progress counted the schede, and moved', async () => {
    const told = await frame.evaluate(() => window.told);
    const counts = told.map((label) => Number.parseInt(label, 10));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBe(0);
    expect(counts.length).toBeGreaterThan(5);
    expect(told.every((label) => label.endsWith(`su ${SCHEDE}`))).toBe(true);
  });
});

declare global {
  interface Window {
    told: string[];
  }
}
