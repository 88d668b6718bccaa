import { describeWith } from '../programs';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

describeWith('chromium', 'the content security policy of the pane', () => {
  let bench: PaneBench;
  const shared = sharedBench();

  const openPane = async () => {
    bench = await shared.blank();
    const frame = await bench.press('Riquadro');
    await bench.pane.getByRole('button').first().waitFor();
    return frame;
  };

  test('the pane keeps its look and works with the client library, and nothing is refused', async () => {
    const frame = await openPane();
    const look = await frame.evaluate(() => {
      const button = document.querySelector('button');
      return button && getComputedStyle(button).fontFamily;
    });
    expect(look).toContain('Segoe UI');
    const sheets = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const names = context.workbook.worksheets.load('items/name');
        await context.sync();
        return names.items.map(({ name }) => name);
      }),
    );
    expect(sheets).toEqual(['Foglio1']);
    expect(bench.errors).toEqual([]);
  });

  test('nothing can be sent over the network, not even to the server of the pane', async () => {
    const frame = await openPane();
    const refused = await frame.evaluate(async () => {
      const seen: string[] = [];
      addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const outcomes = await Promise.all(
        ['/manifest.xml', 'https://example.org/'].map((address) =>
          fetch(address, { method: 'POST', body: 'x' }).then(
            () => 'sent',
            () => 'refused',
          ),
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { outcomes, seen };
    });
    expect(refused).toEqual({ outcomes: ['refused', 'refused'], seen: ['connect-src', 'connect-src'] });
  });

  test('scripts and styles that come with text do not run', async () => {
    const frame = await openPane();
    const refused = await frame.evaluate(async () => {
      const seen: string[] = [];
      addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      const image = document.createElement('img');
      image.setAttribute('onerror', 'document.title = "run"');
      document.body.append(script, style, image);
      image.dispatchEvent(new Event('error'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { seen: seen.sort(), title: document.title, display: getComputedStyle(document.body).display };
    });
    expect(refused).toEqual({
      seen: ['script-src-attr', 'script-src-elem', 'style-src-elem'],
      title: 'Scheda PEG',
      display: 'block',
    });
  });
});
