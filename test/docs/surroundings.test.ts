import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const guide = readFileSync(join(resolve(__dirname, '../..'), 'docs/guida.md'), 'utf8').replace(/\s+/g, ' ');

/* What no pane can say, because it is not there: named as in test/host/profiles/sentence.ts. */
test('web: a workbook that opens in view-only mode loads no add-in, not even after editing is switched on: the guide says so, and what to do [#5148]', () => {
  expect(guide).toMatch(
    /sola visualizzazione il riquadro non si carica, nemmeno dopo aver attivato la modifica: aprirla nell’applicazione/,
  );
});

test('web: localStorage is another one for each site at the top: the guide says that drafts are kept by site [#3820, #2177]', () => {
  expect(guide).toMatch(
    /un file aperto da un altro sito \(per esempio da OneDrive invece che da SharePoint\) ne ha di proprie/,
  );
});
