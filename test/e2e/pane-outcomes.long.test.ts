import { describeWith } from '../programs';
import { faults } from './axe';
import { fitsNarrow, inLooks } from './looks';
import type { PaneBench } from './pane-bench';
import { sharedBench } from './shared-bench';

/** By then the pane reads nothing more by itself. */
const QUIET_MS = 4_000;

/** What somebody else does, or goes wrong, while a person saves; runs in the page. */
type Trouble = () => void;

/** Another person types into a cell of the first phase, by heading. */
const typed = (heading: string, text: string, sheet = 'Fasi', row = 1) => ({ heading, text, sheet, row });

const typeAsAnother = ({ page }: PaneBench, typing: ReturnType<typeof typed>) =>
  page.evaluate(({ heading, text, sheet, row }) => {
    const { host, values } = window.workbench;
    const column = values(sheet, 'A1:Z1')[0]?.indexOf(heading) ?? -1;
    host.asAnotherPerson(() => host.type(sheet, row, column, text));
  }, typing);

const refuseSecond: Trouble = () => {
  const { faults: own } = window.workbench.host;
  const end = own.onAnswer(() => {
    own.refuseNext('ServerBusy');
    end();
  });
};
const sortThenProtect: Trouble = () => {
  const { host } = window.workbench;
  let answers = 0;
  const end = host.faults.onAnswer(() => {
    answers += 1;
    if (answers === 1) host.asAnotherPerson(() => host.sort('tblFasi', 'Descrizione', false));
    if (answers !== 2) return;
    const sheet = host.model.sheets.find(({ name }) => name === 'Fasi');
    if (sheet) sheet.protected = true;
    end();
  });
};
/** Somebody comes after each answer but that of the write, so that every attempt finds its row elsewhere. */
const moveAlways: Trouble = () => {
  const { host, values } = window.workbench;
  let answers = 0;
  const end = host.faults.onAnswer(() => {
    answers += 1;
    if (answers > 24) return void end();
    const isWritten = values('Fasi', 'A1:Z60').flat().includes('nota mia');
    if (!isWritten) host.asAnotherPerson(() => host.insertRows('tblFasi', 0));
  });
};
const neverAnswer: Trouble = () => window.workbench.host.faults.hangNext();
const refuseWhileEditing: Trouble = () =>
  window.workbench.host.faults.refuseNext('InvalidOperationInCellEditMode');
const deleteFirst: Trouble = () => {
  const { host } = window.workbench;
  host.asAnotherPerson(() => host.deleteRows('tblFasi', 0));
};
/** Excel keeps what stands in the notes of the first phase, whatever is written there. */
const keepNotes: Trouble = () => {
  const { host, values } = window.workbench;
  const column = values('Fasi', 'A1:Z1')[0]?.indexOf('Note') ?? -1;
  const cells = host.model.sheets.find(({ name }) => name === 'Fasi')?.cells.get(1);
  if (!cells) throw new Error('no first phase');
  const set = cells.set.bind(cells);
  cells.set = (at, cell) => (at === column ? cells : set(at, cell));
};
const hangAlways: Trouble = () => {
  const { faults: own } = window.workbench.host;
  own.hangNext();
  own.hangNext();
};
const tellNothing: Trouble = () => window.workbench.host.telling.trouble({ lost: 1 });

describeWith('chromium', 'what a save ended in, as the pane says it', () => {
  const shared = sharedBench();
  let bench: PaneBench;

  const paneFrame = async () => {
    const frame = await (await bench.page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('The pane is closed');
    return frame;
  };
  /** Looks at a message, light and dark, and in a pane as narrow as it gets. */
  const look = async (name: string, text: string | RegExp) => {
    await bench.pane.getByText(text).first().waitFor();
    const frame = await paneFrame();
    const found: Record<string, unknown> = {};
    await bench.resize(300);
    await inLooks(['light', 'dark'], bench, frame, async (own, rules) => {
      await bench.picture(`outcome-${name}-${own}`);
      found[own] = await faults(frame, rules);
    });
    expect({ ...found, narrow: await fitsNarrow(frame) }).toEqual({ light: [], dark: [], narrow: true });
    await bench.resize(-27);
  };
  /** The same in a pane of 480 pixels, too. */
  const lookAtBoth = async (name: string, text: string | RegExp) => {
    await look(name, text);
    await bench.resize(-130);
    const frame = await paneFrame();
    expect(await frame.evaluate(() => Math.round(innerWidth / 10))).toBe(48);
    await inLooks(['light', 'dark'], bench, frame, (own) => bench.picture(`outcome-${name}-480-${own}`));
    await bench.resize(130);
  };
  /** Opens the first phase, types a note and saves, in a workbook where something goes wrong. */
  const save = async (...troubles: Trouble[]) => {
    await bench.pane.locator('[data-record]').first().click();
    await bench.input('notes').fill('nota mia');
    // The pane has read again because the person came to it.
    await bench.page.waitForTimeout(QUIET_MS);
    for (const trouble of troubles) await bench.page.evaluate(trouble);
    await bench.button('Salva').click();
  };
  const notes = async () =>
    bench.page.evaluate(() => {
      const { values } = window.workbench;
      const column = values('Fasi', 'A1:Z1')[0]?.indexOf('Note') ?? -1;
      return values('Fasi', 'A2:Z14').map((row) => row[column]);
    });
  beforeEach(async () => {
    bench = await shared.withSample();
  });
  afterEach(() =>
    bench.page.evaluate(() =>
      window.workbench.host.telling.trouble({ delay: 0, spread: 0, twice: 0, lost: 0 }),
    ),
  );

  test('saved, and merged with what somebody else changed beside it', async () => {
    await save();
    await look('saved', /^Salvato: /);
    await bench.pane.locator('[data-record]').first().click();
    await bench.input('notes').fill('altra nota');
    await bench.page.evaluate(tellNothing);
    await typeAsAnother(bench, typed('Avanzamento', '12'));
    await bench.button('Salva').click();
    await look('merged', 'qualcun altro ha cambiato nella stessa riga: avanzamento');
  });

  test('a conflict shows both values, field by field', async () => {
    await bench.pane.locator('[data-record]').first().click();
    await bench.input('notes').fill('nota mia');
    await typeAsAnother(bench, typed('Note', 'nota di un altro'));
    await bench.button('Salva').click();
    await look('conflict', 'Qui: nota mia');
    expect((await notes())[0]).toBe('nota di un altro');
  });

  test('a row that is gone is offered as new, and nothing typed is lost', async () => {
    await save(deleteFirst);
    await look('gone', 'La fase non è più nel foglio');
    await bench.button('Salva come nuova riga').click();
    await bench.pane.getByText(/^Salvato: /).waitFor();
    expect(await notes()).toContain('nota mia');
  });

  test('a refusal that was put back says that all is as before', async () => {
    await save(refuseSecond);
    await look('put-back', 'Nella cartella è tutto come prima.');
    expect(await notes()).not.toContain('nota mia');
  });

  test('what could not be put back is named, cell by cell', async () => {
    await save(sortThenProtect);
    await look('not-put-back', 'Scritto solo in parte');
    await bench.pane.getByText(/Fasi![A-Z]+\d+/).waitFor();
  });

  test('others who come between each time are told, and nothing is written', async () => {
    await save(moveAlways);
    await look('changed-meanwhile', 'Nel frattempo la cartella è cambiata');
    await bench.pane.getByText('Non è stato scritto nulla.').waitFor();
    expect(await notes()).not.toContain('nota mia');
  });

  test('a later version is told with what to do', async () => {
    await save(tellNothing, () => {
      const { host, values } = window.workbench;
      const row = values('Parametri', 'A1:D60').findIndex((cells) => cells[1] === 'Versione dello schema');
      host.asAnotherPerson(() => host.type('Parametri', row, 2, '99'));
    });
    await look('newer-workbook', 'una versione più recente di Scheda PEG');
    expect(await notes()).not.toContain('nota mia');
  });

  test('a cell that is being edited is waited for, and the save goes on by itself', async () => {
    await save(refuseWhileEditing);
    await bench.pane.getByText(/^Salvato: /).waitFor();
    expect(await notes()).toContain('nota mia');
  });

  test('after a minute without an answer the workbook is read, and what stands is told', async () => {
    await save(neverAnswer);
    await bench.picture('outcome-running');
    await bench.pane.getByText('Excel non ha risposto in tempo').waitFor({ timeout: 120_000 });
    await look('late', 'La cartella è stata riletta: niente è stato scritto.');
    expect(await notes()).not.toContain('nota mia');
  });

  test('what Excel does not keep is told, with what to do', async () => {
    await save(keepNotes);
    await lookAtBoth('not-kept', 'Excel non ha tenuto i valori');
    expect(await notes()).not.toContain('nota mia');
    expect(await bench.input('notes').inputValue()).toBe('nota mia');
  });

  test('a code that somebody else gave meanwhile is told with its place, and what was typed stays', async () => {
    await bench.button('Obiettivi').click();
    await bench.button('Aggiungi obiettivo').click();
    await bench.input('code').fill('2018_P03_77');
    await bench.input('description').fill('Obiettivo mio');
    await bench.page.waitForTimeout(QUIET_MS);
    await bench.page.evaluate(tellNothing);
    await bench.page.evaluate(() => {
      const { host, values } = window.workbench;
      const column = values('Obiettivi', 'A1:Z1')[0]?.indexOf('Codice') ?? -1;
      host.asAnotherPerson(() => host.insertRows('tblObiettivi', 0));
      host.asAnotherPerson(() => host.type('Obiettivi', 1, column, '2018_P03_77'));
    });
    await bench.button('Salva').click();
    await lookAtBoth('code-taken', 'Il codice è già usato');
    await bench.pane.getByText(/Obiettivi![A-Z]+2/).waitFor();
    expect(await bench.input('code').inputValue()).toBe('2018_P03_77');
  });

  test('composing that Excel never answers is told as still running, with what to do', async () => {
    await bench.button('Scheda').click();
    const start = bench.button('Componi scheda');
    await start.waitFor();
    await bench.page.waitForTimeout(QUIET_MS);
    await bench.page.evaluate(hangAlways);
    await start.click();
    await bench.pane.getByText('Excel sta ancora lavorando').waitFor({ timeout: 240_000 });
    await lookAtBoth('compose-running', 'Excel sta ancora lavorando');
    expect(await bench.button('Interrompi').count()).toBe(0);
  });

  test('after the save: changed, gone, and written again after a merge took the row', async () => {
    await save();
    await bench.pane.getByText(/^Salvato: /).waitFor();
    await typeAsAnother(bench, typed('Note', 'nota di un altro'));
    await look('later-changed', 'Salvato: nota mia');
    await bench.page.evaluate(deleteFirst);
    await look('later-gone', 'Non è più nel foglio ciò che era stato salvato');
    await bench.button('Scrivi di nuovo').click();
    await bench.pane
      .getByText('Non è più nel foglio ciò che era stato salvato')
      .waitFor({ state: 'detached' });
    await bench.button('Aggiungi fase').click();
    await bench.input('description').fill('Fase di chi perde il posto');
    await bench.button('Salva').click();
    await bench.pane.getByText(/^Salvato: Fase di chi perde/).waitFor();
    const last = await bench.page.evaluate(() =>
      window.workbench
        .values('Fasi', 'A1:D40')
        .findIndex((cells) => cells[3] === 'Fase di chi perde il posto'),
    );
    await typeAsAnother(bench, typed('Id', 'eeeeeeee-0000-4000-8000-000000000001', 'Fasi', last));
    await look('later-rewritten', 'Scritto di nuovo');
  });

  test('after a deletion: the row is there again', async () => {
    const id = await bench.page.evaluate(() => String(window.workbench.values('Fasi', 'A2')[0]?.[0]));
    const deleting = bench.pane.getByRole('alertdialog');
    await bench
      .button(/^Azioni per la fase/)
      .first()
      .click();
    await bench.pane.getByRole('button', { name: 'Elimina' }).click();
    await deleting.getByRole('button', { name: 'Elimina' }).click();
    await bench.pane.getByText(/^Eliminat[ao]: /).waitFor();
    await typeAsAnother(bench, typed('Descrizione', 'Di nuovo qui'));
    await typeAsAnother(bench, typed('Id', id));
    await look('later-back', 'È di nuovo nel foglio ciò che era stato eliminato');
  });

  test('a version that is no number is a finding that says where and what to do', async () => {
    await bench.page.evaluate(() => {
      const { host, values } = window.workbench;
      const row = values('Parametri', 'A1:D60').findIndex((cells) => cells[1] === 'Versione dello schema');
      host.type('Parametri', row, 2, 'due');
    });
    await bench.button(/^Rilievi/).click();
    await look('damaged-version', /Versione dello schema \(«due»\)/);
  });
});
