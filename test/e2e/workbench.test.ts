import { describeWith } from '../programs';
import { openWorkbench, type Workbench } from './browser';
import { sharedBench } from './shared-bench';

describeWith('chromium', 'the workbench in a browser', () => {
  const shared = sharedBench();
  const open = (): Promise<Workbench> => shared.blank();

  test('opens with a blank workbook, and nothing fails', async () => {
    const { page, errors } = await open();
    expect(await page.getByRole('tablist', { name: 'Fogli' }).getByRole('tab').allTextContents()).toEqual([
      'Foglio1',
    ]);
    expect(errors).toEqual([]);
  });

  test('a typed number shows as it was typed, and formulas follow it', async () => {
    const { cell, type, values } = await open();
    await type('B2', '1234,5');
    await type('B3', '=B2*2');
    expect(await cell('B2').textContent()).toBe('1234,5');
    expect(await cell('B3').textContent()).toBe('2469');
    await type('B2', '10');
    expect(await cell('B3').textContent()).toBe('20');
    expect(await values('Foglio1', 'B2:B3')).toEqual([[10], [20]]);
  });

  test('a date is typed as Italians write it and shows as a date', async () => {
    const { page, cell, type } = await open();
    await type('C1', '31/12/2018');
    await type('A1', 'fine');
    await page.getByRole('grid').press('ArrowUp');
    expect(await cell('A1').textContent()).toBe('fine');
    expect(await page.evaluate(() => window.workbench.values('Foglio1', 'C1'))).toEqual([[43465]]);
  });

  test('arrow keys, Enter, Tab and Escape work as in Excel', async () => {
    const { page, go, values } = await open();
    await go('B2');
    await page.keyboard.type('uno');
    await page.keyboard.press('Tab');
    await page.keyboard.type('due');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('tre');
    await page.keyboard.press('Escape');
    await page.keyboard.type('quattro');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    expect(await values('Foglio1', 'B2:C3')).toEqual([
      ['uno', 'due'],
      [null, 'quattro!'],
    ]);
    await go('B2:C2');
    await page.keyboard.press('Delete');
    expect(await values('Foglio1', 'B2:C2')).toEqual([[null, null]]);
  });

  test('the formula bar shows and changes a formula', async () => {
    const { page, cell, go, type } = await open();
    await type('A1', '3');
    await type('A2', '=A1+1');
    await go('A2');
    const bar = page.getByLabel('Barra della formula');
    expect(await bar.inputValue()).toBe('=A1+1');
    await bar.fill('=A1*10');
    await bar.press('Enter');
    expect(await cell('A2').textContent()).toBe('30');
  });

  test('text with tabs is pasted into cells', async () => {
    const { page, go, values } = await open();
    await go('A1');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Codice\tPeso\r\nP03_01\t33,33\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(await values('Foglio1', 'A1:B2')).toEqual([
      ['Codice', 'Peso'],
      ['P03_01', 33.33],
    ]);
  });

  test('a saved file opens again with the same cells', async () => {
    const first = await open();
    await first.type('A1', 'Peso');
    await first.type('A2', '33,33');
    await first.type('A3', '=A2*3');
    const { name, bytes } = await first.save();
    expect(name).toBe('Cartel1.xlsx');
    const second = await openWorkbench({ file: bytes });
    expect(await second.values('Foglio1', 'A1:A3')).toEqual([['Peso'], [33.33], [99.99]]);
    expect(await second.cell('A3').textContent()).toBe('99,99');
    await second.close();
  });

  test('hidden sheets have no tab, frozen rows stay, and a list offers its choices', async () => {
    const { page, cell, go, type, values } = await open();
    await type('A1', 'Intestazione');
    await page.evaluate(async () => {
      const { host, session } = window.workbench;
      const sheet = host.model.sheets[0];
      if (!sheet) throw new Error('no sheet');
      sheet.frozen = { rows: 1, columns: 0 };
      sheet.validations.push({
        areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
        rule: { list: { inCellDropDown: true, source: 'aperta,chiusa' } },
        ignoreBlanks: true,
        errorAlert: null,
        prompt: null,
      });
      host.model.sheets.push({ ...sheet, id: '2', name: 'Nascosto', visibility: 'Hidden' });
      session.refresh();
    });
    await go('B2');
    await page.getByLabel('Elenco a discesa').click();
    await page.getByRole('option', { name: 'chiusa' }).click();
    expect(await values('Foglio1', 'B2')).toEqual([['chiusa']]);
    expect(await page.getByRole('tablist', { name: 'Fogli' }).getByRole('tab').count()).toBe(1);
    await go('A500');
    await cell('A500').waitFor();
    expect(await cell('A1').textContent()).toBe('Intestazione');
    expect(await cell('A2').count()).toBe(0);
  });

  test('every button of the manifest opens the pane at its own address', async () => {
    const { page, press } = await open();
    const buttons = await page.getByRole('tabpanel').getByRole('button').allTextContents();
    expect(buttons.length).toBeGreaterThan(1);
    const addresses = [];
    for (const button of buttons)
      addresses.push(new URL((await press(button)).url()).searchParams.get('azione'));
    expect(addresses.every((address) => address !== null && address !== '')).toBe(true);
    expect(new Set(addresses).size).toBe(buttons.length);
    expect(await page.locator('iframe').count()).toBe(1);
  });

  test('a batch of the unmodified client library reads and writes the workbook, and hears of changes', async () => {
    const { press, cell, type } = await open();
    await type('A1', '5');
    const frame = await press('Riquadro');
    await frame.waitForFunction(() => 'Excel' in window && Office.context?.host !== undefined);
    const heard = frame.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            sheet.onChanged.add((event) => Promise.resolve(resolve(`${event.address} ${event.source}`)));
            const range = sheet.getRange('A1').load('values');
            await context.sync();
            sheet.getRange('B1').values = [[Number(range.values[0]?.[0]) + 1]];
            await context.sync();
          }).catch(reject);
        }),
    );
    expect(await heard).toBe('B1 Local');
    expect(await cell('B1').textContent()).toBe('6');
  });

  test('what is above the requirement set is refused, as in Excel 2021', async () => {
    const { press } = await open();
    const frame = await press('Riquadro');
    await frame.waitForFunction(() => 'Excel' in window && Office.context?.host !== undefined);
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        // ExcelApi 1.16
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('valuesAsJson');
        await context.sync();
        return 'accepted';
      }).catch((error: { code?: string; message: string }) => error.code ?? error.message),
    );
    expect(code).toBe('ApiNotFound');
  });

  test('while a cell is being edited batches are refused, and the pane does not end the edit', async () => {
    const { page, go, press } = await open();
    const frame = await press('Riquadro');
    await frame.waitForFunction(() => 'Excel' in window && Office.context?.host !== undefined);
    const write = (): Promise<string> =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('D4').values = [['x']];
          await context.sync();
          return 'written';
        }).catch((error: { code?: string; message: string }) => error.code ?? error.message),
      );
    await go('A1');
    await page.keyboard.type('in corso');
    await page.locator('iframe.pane-frame').click({ position: { x: 20, y: 20 } });
    expect(await write()).toBe('InvalidOperationInCellEditMode');
    await page.getByLabel('Modifica cella').press('Enter');
    expect(await write()).toBe('written');
  });

  test('the pane can be made as narrow as 320 pixels by dragging its edge', async () => {
    const { page, press } = await open();
    await press('Riquadro');
    const width = async (): Promise<number> =>
      (await page.locator('iframe.pane-frame').boundingBox())?.width ?? 0;
    expect(Math.round(await width())).toBeGreaterThanOrEqual(348);
    const edge = await page.getByRole('slider', { name: 'Larghezza del riquadro' }).boundingBox();
    if (!edge) throw new Error('no edge');
    await page.mouse.move(edge.x + 3, 400);
    await page.mouse.down();
    await page.mouse.move(edge.x + 300, 400, { steps: 5 });
    await page.mouse.up();
    expect(Math.round(await width())).toBeLessThanOrEqual(320);
  });
});
