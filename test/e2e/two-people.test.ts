import { describeWith } from '../programs';
import { sharedBench } from './shared-bench';

describeWith('chromium', 'two people side by side on the page of the workbench', () => {
  const shared = sharedBench();

  test('what one saves in the pane the other sees when it is delivered, in sheet and pane', async () => {
    const { page, errors, picture } = await shared.withSample();
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.getByRole('button', { name: 'Due persone' }).click();
    const delay = page.getByLabel('Ritardo');
    await delay.fill('3000');
    const person = (name: string) => {
      const desk = page.getByRole('region', { name, exact: true });
      const pane = desk.frameLocator('iframe');
      return { desk, pane, phases: pane.locator('[data-record]') };
    };
    const [anna, bruno] = [person('Anna'), person('Bruno')];
    for (const { desk, pane } of [anna, bruno]) {
      await desk.getByRole('tabpanel').getByRole('button', { name: 'Riquadro', exact: true }).click();
      await pane.getByRole('button', { name: 'Aggiungi fase' }).waitFor();
    }
    await anna.phases.first().click();
    await anna.pane.locator('form[novalidate] [name="description"]').fill('Salvata a sinistra');
    await anna.pane.getByRole('button', { name: 'Salva', exact: true }).click();
    await anna.pane.getByText('Salvato: Salvata a sinistra').waitFor();
    expect(await bruno.phases.first().textContent()).not.toContain('Salvata a sinistra');
    expect(await page.getByText(/^In viaggio: [1-9]/).count()).toBe(1);
    await picture('two-people');
    await page.getByRole('button', { name: 'Consegna adesso' }).click();
    await bruno.phases.filter({ hasText: 'Salvata a sinistra' }).waitFor();
    expect(await page.getByText('In viaggio: 0', { exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Torna a una persona' }).click();
    await page.getByRole('button', { name: 'Salva .xlsx' }).waitFor();
    const described = await page.evaluate(() => window.workbench.values('Fasi', 'D2:D2'));
    expect(described).toEqual([['Salvata a sinistra']]);
    expect(errors).toEqual([]);
  });
});
