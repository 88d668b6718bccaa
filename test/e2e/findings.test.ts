import type { Peg, Phase } from '../../src/domain/records/records';
import { readWorkbook } from '../../src/workbook/read/read';
import { startWorkbench } from '../../workbench/node/workbench';
import { describeWith } from '../programs';
import { faults } from './axe';
import { startBrowser, stopBrowser } from './browser';
import { fitsNarrow, fitsZoomed, inLooks } from './looks';
import { fileOf, largePeg } from './overview-pegs';
import { openPaneBench, type PaneBench } from './pane-bench';

const NOTE = 'Proroga chiesta dal fornitore';

/** Kinds of findings that are worked through: how many, the field that takes the cursor, and what is typed there. */
const WORK = [
  { kind: 'Finita in ritardo senza nota', count: 9, field: 'notes', text: NOTE },
  { kind: 'Sotto l’atteso senza nota', count: 7, field: 'notes', text: NOTE },
  { kind: 'Pesi sotto 100', count: 4, field: 'weight', text: '80' },
] as const;

/** What a workbook holds, as the pane reads it. */
async function contentOf(bytes: Uint8Array): Promise<Peg> {
  const { host, excel } = startWorkbench();
  await host.open(bytes);
  const state = await excel.run((context) => readWorkbook(context));
  if (state.kind !== 'ready') throw new Error(state.kind);
  return state.content.peg;
}

describeWith('chromium', 'the findings of forty centres and two hundred objectives', () => {
  let bench: PaneBench;
  let before: Peg;

  beforeAll(async () => {
    await startBrowser();
    const file = await fileOf(largePeg(200, 3, 40));
    before = await contentOf(file);
    bench = await openPaneBench({ file });
  });
  afterAll(async () => {
    await bench.close();
    await stopBrowser();
  });

  const rows = () => bench.pane.locator('section[aria-label="Rilievi"] li');
  const focused = (selector: string) => bench.pane.locator(`${selector}:focus`);

  /** Shows the findings of one kind. */
  async function choose(kind: string): Promise<void> {
    const { button, pane } = bench;
    const clear = button('Azzera ricerca e filtri');
    if (await clear.count()) await clear.click();
    const select = bench.field('Tipo');
    const option = select.locator('option').filter({ hasText: kind });
    await select.selectOption((await option.getAttribute('value')) ?? '');
    await pane.getByText(new RegExp(`^\\d+ rilievi aperti su`)).waitFor();
  }

  /** Mends the first finding of the list; the list comes back with the focus on the next. */
  async function mendFirst(field: string, text: string): Promise<void> {
    const { button, input } = bench;
    const first = rows().first();
    const says = (await first.locator('span').first().textContent()) ?? '';
    const next = await rows().nth(1).locator('button').first().textContent();
    await first.locator('button').first().click();
    const form = bench.pane.locator('form[novalidate]');
    await form.getByText(says.slice(0, 20)).waitFor();
    expect((await form.textContent())?.replaceAll('\u00a0', ' ')).toContain(says.replaceAll('\u00a0', ' '));
    await focused(`[name="${field}"]`).waitFor();
    await bench.picture(`findings-walk-form-${field}`);
    await input(field).fill(text);
    await button('Salva').click();
    await focused('section[aria-label="Rilievi"] li button').waitFor();
    expect(await focused('section[aria-label="Rilievi"] li button').textContent()).toBe(next);
  }

  test('are worked through, one after the other and a group at once, and what was not wanted is undone', async () => {
    const { press, button, pane, field, picture, errors } = bench;
    await press('Riquadro');
    await pane.getByRole('searchbox').fill('persona 421');
    await button('fase 1: PERSONA 421').click();
    await bench.input('manager').waitFor();
    expect(await bench.input('manager').inputValue()).toBe('PERSONA 421');
    await picture('findings-walk-person');
    await button('Annulla').click();

    await button(/^Rilievi/).click();
    await pane.getByText('409 rilievi aperti', { exact: true }).waitFor();
    expect(await rows().count()).toBeLessThanOrEqual(180);
    await picture('findings-walk-list');
    await button(/^Filtri/).click();
    for (const { kind, count, field: name, text } of WORK) {
      await choose(kind);
      for (let turn = 0; turn < count; turn += 1) await mendFirst(name, text);
      await picture(`findings-walk-${name}-${count}`);
    }

    await choose('Obiettivo doppio');
    await button('Accetta tutti i 160 rilievi uguali…').click();
    await field('Motivo').fill('Obiettivi di settori diversi con lo stesso titolo');
    await field('Autore').fill('ROSSI ANNA');
    await picture('findings-walk-accept');
    await button('Accetta 160 rilievi').click();
    await pane.getByText('Accettati 160 rilievi: Obiettivo doppio').waitFor();
    await pane.getByText('Rilievi accettati con il motivo: 160').waitFor();
    await picture('findings-walk-accepted');

    for (const left of ['160', '389', '390']) {
      await button(/^Annulla la (modifica|precedente)$/).click();
      if (left === '160') await pane.getByText('160 rilievi aperti su 389', { exact: true }).waitFor();
      else await pane.getByText(`160 rilievi aperti su ${Number(left) + 1}`, { exact: true }).waitFor();
    }
    await picture('findings-walk-undone');
    expect(errors).toEqual([]);

    const { bytes } = await bench.save();
    expect(await contentOf(bytes)).toEqual(expected(before));
  });

  test('their controls have no fault in any look, 320 pixels wide and at a zoom of 200 %', async () => {
    const frame = await bench.press('Riquadro');
    await bench.button(/^Rilievi/).click();
    await bench.button(/^Filtri/).click();
    await choose('Obiettivo doppio');
    await bench.resize(300);
    const looked = async (name: string) =>
      inLooks(['light', 'dark', 'contrast'], bench, frame, async (look, rules) => {
        await bench.picture(`findings-${name}-${look}`);
        expect([look, await faults(frame, rules), await fitsNarrow(frame)]).toEqual([look, [], true]);
      });
    await looked('list');
    await bench.button(/^Accetta tutti/).click();
    await bench.field('Motivo').waitFor();
    await looked('accept');
    await bench.button('Annulla').click();
    await rows().first().locator('button').first().click();
    await bench.input('description').waitFor();
    await looked('form');
    await bench.button('Annulla').click();
    await bench.resize(-317);
    expect(await fitsZoomed(frame)).toBe(true);
  });
});

/** The plan with what the walk has mended and not undone: all but the last two sums of weights. */
function expected(peg: Peg): Peg {
  const [late, below, weights] = WORK.map(({ count }) => count);
  const noted = count(late);
  const missed = count(below);
  const mended = count((weights ?? 0) - 2);
  return {
    ...peg,
    objectives: peg.objectives.map((objective) => {
      const isLight = objective.phases.length > 0 && objective.phases.every(({ weight }) => weight === 10);
      return {
        ...objective,
        phases: objective.phases.map((phase, index) => ({
          ...phase,
          ...(isLate(phase) && noted() && { notes: NOTE }),
          ...(isLight && index === 0 && mended() && { weight: 80 }),
        })),
        indicators: objective.indicators.map((indicator) => ({
          ...indicator,
          ...(indicator.achieved === 4 && missed() && { notes: NOTE }),
        })),
      };
    }),
  };
}

/** True as many times. */
function count(times = 0): () => boolean {
  let asked = 0;
  return () => {
    asked += 1;
    return asked <= times;
  };
}

function isLate({ actualEnd, plannedEnd }: Phase): boolean {
  return actualEnd !== null && plannedEnd !== null && actualEnd > plannedEnd;
}
