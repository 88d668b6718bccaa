import { describeWith } from '../programs';
import { openWorkbench, startBrowser, stopBrowser } from './browser';

describeWith('chromium', 'the pane where it cannot work', () => {
  beforeAll(startBrowser);
  afterAll(stopBrowser);

  const openPage = async (javaScriptEnabled: boolean) => {
    const { browser, site } = await startBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled, locale: 'it-IT' });
    const page = await context.newPage();
    await page.goto(`${site.origin}/taskpane.html`);
    return { page, context, site };
  };

  test('says that it is opening before any script has run', async () => {
    const { page, context } = await openPage(false);
    expect(await page.locator('body').innerText()).toBe('Scheda PEG si sta aprendo…');
    await context.close();
  });

  test('says in a browser tab that it works inside Excel', async () => {
    const { page, context } = await openPage(true);
    await page.getByText('Scheda PEG funziona solo dentro Excel').waitFor();
    await context.close();
  });

  test('says in an Excel that is too old what it needs', async () => {
    const bench = await openWorkbench({ blank: true });
    await bench.page.route('**/manifest.xml', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('1.14', '1.9') });
    });
    await bench.page.reload();
    await bench.press('Riquadro');
    await bench.pane.getByText('Questa versione di Excel è troppo vecchia').waitFor();
    expect(await bench.pane.getByRole('button').count()).toBe(0);
    await bench.close();
  });

  test('says when the library of Office cannot be reached', async () => {
    const { browser, site } = await startBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.route('**/office.js', (route) => route.abort());
    await page.goto(`${site.origin}/taskpane.html`);
    await page.getByText('la libreria di Office non è raggiungibile').waitFor();
    await context.close();
  });
});
