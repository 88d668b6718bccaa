import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExchange } from '../../src/domain/exchange/exchange';
import { showIndicator } from '../../src/domain/drafts/indicator-draft';
import { paragraphsOf } from '../../src/domain/records/paragraphs';
import { narrativesOf } from '../../src/domain/narrative/narrative';
import { showParameters } from '../../src/domain/drafts/parameters-draft';
import { flatParameters } from '../../src/domain/records/flat-parameters';
import { showPhase } from '../../src/domain/drafts/phase-draft';
import type { Peg } from '../../src/domain/records/records';
import { showNarrative } from '../../src/domain/drafts/narrative-draft';
import type { PaneBench } from './pane-bench';

/** The sample that comes with the add-in. */
export function samplePeg(): Peg {
  let count = 0;
  const read = parseExchange(readFileSync(join(__dirname, '../../assets/sample.json'), 'utf8'), () => {
    count += 1;
    return `id ${count}`;
  });
  if (!read.ok) throw new Error('the sample cannot be read');
  return read.peg;
}

/** Types into the fields of the open form, by their names; a field of a row within the record by its last part. */
async function fill({ pane }: PaneBench, draft: Readonly<Record<string, string>>): Promise<void> {
  await pane.locator('form[novalidate] [name]').first().waitFor();
  for (const [name, text] of Object.entries(draft)) {
    const row = name.split('.');
    const field = pane.locator(
      row.length === 3 ? `[name^="${row[0]}."][name$=".${row[2]}"]` : `[name="${name}"]`,
    );
    const tag = await field.evaluateAll((found) => found.at(-1)?.tagName);
    // What the measure does not need is not asked; the comparison would find what is missed.
    if (tag === undefined) continue;
    if (tag === 'SELECT') await field.last().selectOption(text);
    else await field.last().fill(text);
  }
}

async function save({ button, pane }: PaneBench): Promise<void> {
  await button(/^Salva$/).click();
  await pane.locator('form[novalidate]').waitFor({ state: 'detached' });
}

/** Types everything that the sample holds into the forms of a workbook that was just prepared. */
export async function typeSample(bench: PaneBench): Promise<void> {
  const { button, pane } = bench;
  const peg = samplePeg();
  const [objective] = peg.objectives;
  if (objective === undefined) throw new Error('the sample has no objective');

  await button(/^Cartella/).click();
  await button(/^Parametri$/).click();
  await fill(bench, showParameters(flatParameters(peg.parameters)));
  await save(bench);
  await button(/^Centri di responsabilità/).click();
  for (const { code, shortName, name, manager } of peg.centres) {
    await button('Aggiungi centro').click();
    await fill(bench, { code, shortName, name, manager });
    await save(bench);
  }
  await button(/^Cartella/).click();
  await button(/^DUP/).click();
  for (const { code, title, level, parent } of peg.planning) {
    await button('Aggiungi voce').click();
    await fill(bench, { code, title, level: String(level), parent: parent ?? '' });
    await save(bench);
  }

  await button(/^Obiettivi/).click();
  await button('Aggiungi obiettivo').click();
  const { code, description, area, portfolio, directorate, director, centre, manager, type } = objective;
  await fill(bench, { code, description, area, portfolio, directorate, director, centre, manager, type });
  for (const programme of objective.programmes) {
    await button('Aggiungi collegamento').click();
    await fill(bench, { 'programmes.x.programme': programme });
  }
  await save(bench);

  await button('Aggiungi fase').waitFor();
  for (const phase of objective.phases) {
    await button('Aggiungi fase').click();
    await fill(bench, showPhase(phase));
    await save(bench);
  }
  await button(/^Indicatori/).click();
  for (const indicator of objective.indicators) {
    await button('Aggiungi indicatore').click();
    const { measure, description: text, ...draft } = showIndicator(indicator);
    await fill(bench, { measure, description: text });
    const rows = Object.entries(draft).filter(([name]) => name.includes('.'));
    await fill(bench, Object.fromEntries(Object.entries(draft).filter(([name]) => !name.includes('.'))));
    // Beside a computed value a typed one is asked for only then.
    const alsoTyped = button('Scrivi anche un valore');
    if (draft.achieved !== '' && (await alsoTyped.count()) > 0) {
      await alsoTyped.click();
      await fill(bench, { achieved: draft.achieved ?? '' });
    }
    if (rows.length > 0) {
      await button('Aggiungi anno').click();
      await fill(bench, Object.fromEntries(rows));
    }
    await save(bench);
  }
  await button(/^Stato/).click();
  for (const narrative of narrativesOf(objective.status)) {
    await button('Aggiungi testo').click();
    const oneLine = narrative.paragraphs.map((one) => ({ ...one, text: one.text.replace(/\n/g, ' ') }));
    await fill(bench, showNarrative({ ...narrative, paragraphs: oneLine }));
    await save(bench);
  }
  await pane.getByText('nella scheda').waitFor();
  await typeSeveralLines(bench, paragraphsOf(objective.status));
}

/** In the pane each line is a paragraph: one of several lines is typed into its cell. */
async function typeSeveralLines(
  { page, go }: PaneBench,
  paragraphs: readonly { text: string }[],
): Promise<void> {
  await page.getByRole('tab', { name: 'Stato di attuazione', exact: true }).click();
  for (const [index, { text }] of paragraphs.entries()) {
    const [first = '', ...others] = text.split('\n');
    if (others.length === 0) continue;
    await go(`E${index + 2}`);
    await page.keyboard.type(first);
    for (const line of others) {
      await page.keyboard.press('Alt+Enter');
      await page.keyboard.type(line);
    }
    await page.keyboard.press('Enter');
  }
}
