import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import '@testing-library/jest-dom';
import { findingsOf } from '../../src/domain/findings/findings';
import type { Peg } from '../../src/domain/records/records';
import { TranslatorProvider } from '../../src/forms/ui/words';
import { italian } from '../../src/i18n/dictionary';
import { english } from '../../src/i18n/english';
import { createTranslator } from '../../src/i18n/translate';
import { createMemory, type FormWithDraft } from '../../src/taskpane/place/memory';
import { ReadyWorkbook } from '../../src/taskpane/ready-workbook';
import type { PaneWorkbook } from '../../src/taskpane/actions/use-workbook';
import type { WorkbookContent } from '../../src/workbook/read/workbook-state';
import type { Selection } from '../../src/workbook/excel/watch';
import { Fluent } from '../forms/fluent';
import { objective, peg } from '../forms/kind-samples';
import { idleWorkbook } from './page';
import { contentWith } from './workbook-content';

/** The pane over a workbook whose saves all succeed; `after`: what it says when it is read again. */
function showPane({ after = peg, drafts = [] as FormWithDraft[] } = {}) {
  localStorage.clear();
  const memory = createMemory(localStorage);
  memory.choose('book', objective.code);
  const kept = { id: 'x', isNew: true, shown: {}, draft: { notes: 'a mano', description: 'Bando' } };
  for (const { form, objective: of } of drafts) memory.drafts('book', form, of).keep(kept);
  const asked: {
    runs: number;
    select(selection: Selection): void;
    speak(): void;
    /** Somebody has changed the workbook. */
    change(): void;
  } = { runs: 0, select: () => undefined, speak: () => undefined, change: () => undefined };
  const contentOf = (shown: Peg): WorkbookContent => ({
    ...contentWith(shown),
    sheets: new Map([['sheet', 'phases']]),
    places: new Map(
      [objective, ...objective.phases, ...shown.objectives.slice(1)].map((record, index) => [
        record,
        { sheetId: 'sheet', row: index + 1 },
      ]),
    ),
  });

  function Pane() {
    const [content, setContent] = useState(() => contentOf(peg));
    const [followers] = useState(() => new Set<(selection: Selection) => void>());
    const select = (selection: Selection) => followers.forEach((follow) => follow(selection));
    const [words, setWords] = useState<typeof english>(italian);
    Object.assign(asked, {
      select,
      speak: () => setWords(english),
      change: () => setContent(contentOf(after)),
    });
    const workbook: PaneWorkbook = {
      ...idleWorkbook,
      state: { kind: 'ready', content },
      onSelect: (follow) => {
        followers.add(follow);
        return () => void followers.delete(follow);
      },
      run: () => {
        asked.runs += 1;
        return Promise.resolve({
          ok: true,
          value: { saved: { kind: 'saved', undo: { rows: [{}], lists: [] } }, tables: [] } as never,
        });
      },
      refresh: () => {
        setContent(contentOf(after));
        return Promise.resolve({ kind: 'ready', content: contentOf(after) });
      },
    };
    return (
      <Fluent>
        <TranslatorProvider value={createTranslator(words)}>
          <ReadyWorkbook
            content={content}
            workbook={workbook}
            memory={memory}
            findings={findingsOf(content.peg)}
            first="objective"
            onView={() => undefined}
          />
        </TranslatorProvider>
      </Fluent>
    );
  }
  const user = userEvent.setup();
  render(<Pane />);
  const go = (name: RegExp) =>
    user.click(
      within(screen.getByRole('navigation', { name: 'Parti del riquadro' })).getByRole('button', { name }),
    );
  const select = (row: number) =>
    act(async () => asked.select({ worksheetId: 'sheet', firstRow: row, lastRow: row }));
  const change = () => act(async () => asked.change());
  return { user, asked, go, select, change, speak: () => act(async () => asked.speak()) };
}

const heading = (name: string) => screen.findByRole('heading', { name });
const notes = () => screen.findByLabelText('Note');

it('an objective that gets another code stays open', async () => {
  const renamed = { ...objective, code: '2018_P03_99' };
  const { user } = showPane({ after: { ...peg, objectives: [renamed, ...peg.objectives.slice(1)] } });
  await user.click(await screen.findByRole('button', { name: 'Dati' }));
  const code = await screen.findByLabelText(/^Codice/);
  await user.clear(code);
  await user.type(code, '2018_P03_99');
  await user.click(screen.getByRole('button', { name: 'Salva' }));
  await screen.findByRole('region', { name: 'Fasi' });
  expect(await heading('2018_P03_99')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('Salvato: 2018_P03_99');
  expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([]);
});

it('an objective that gets another code in the sheet stays open, and so does its form', async () => {
  const renamed = { ...objective, code: '2018_P03_99' };
  const { user, select, change } = showPane({
    after: { ...peg, objectives: [renamed, ...peg.objectives.slice(1)] },
  });
  await select(2);
  await user.type(await notes(), 'a mano');
  await change();
  expect(await heading('2018_P03_99')).toBeInTheDocument();
  expect(await notes()).toHaveValue('a mano');
});

it('the form of a phase stays with what was typed when somebody deletes its objective', async () => {
  const { user, select, change } = showPane({ after: { ...peg, objectives: [] } });
  await select(2);
  await user.type(await notes(), 'a mano');
  await change();
  expect(await heading(objective.code)).toBeInTheDocument();
  expect(await notes()).toHaveValue('a mano');
  await user.click(screen.getByRole('button', { name: 'Annulla' }));
  await user.click(await screen.findByRole('button', { name: 'Esci senza salvare' }));
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: objective.code })).not.toBeInTheDocument(),
  );
});

it('a row that is selected opens in its form, once', async () => {
  const { user, go, select } = showPane();
  await select(3);
  expect(await screen.findByLabelText(/^Descrizione/)).toHaveValue('Revisione del sito');
  await user.click(screen.getByRole('button', { name: 'Annulla' }));
  await go(/^Rilievi/);
  await heading('Rilievi');
  await go(/^Obiettivi/);
  expect(await screen.findByRole('region', { name: 'Fasi' })).toBeInTheDocument();
});

it('of two objectives with one code, the one that is selected opens', async () => {
  const twin = { ...objective, id: 'twin', description: 'Aprire uno sportello', phases: [] };
  const { select, change } = showPane({ after: { ...peg, objectives: [objective, twin] } });
  await change();
  await select(1 + objective.phases.length + 1);
  expect(await screen.findByLabelText(/^Descrizione/)).toHaveValue('Aprire uno sportello');
  await select(1);
  await waitFor(() => expect(screen.getByLabelText(/^Descrizione/)).toHaveValue(objective.description));
});

it('a selection does not take the place of what was typed, nor of a draft on another page', async () => {
  const { user, go, select } = showPane();
  await select(2);
  await user.type(await notes(), 'a mano');
  await select(3);
  expect(await notes()).toHaveValue('a mano');
  await go(/^Rilievi/);
  await heading('Rilievi');
  await select(3);
  expect(await notes()).toHaveValue('a mano');
  expect(screen.getByText('Ritrovate modifiche non salvate')).toBeInTheDocument();
});

it('pasted rows stay when the pane shows something else meanwhile', async () => {
  const { user, go } = showPane();
  await user.click(screen.getByRole('button', { name: 'Incolla righe…' }));
  await user.click(await screen.findByRole('textbox', { name: 'Righe incollate' }));
  await user.paste('Bando\t40');
  await go(/^Rilievi/);
  await heading('Rilievi');
  await go(/^Obiettivi/);
  expect(await screen.findByRole('textbox', { name: 'Righe incollate' })).toHaveValue('Bando\t40');
});

it('what comes in the place of a button that was pressed takes the focus', async () => {
  const { user, go } = showPane();
  await go(/^Cartella/);
  await user.click(await screen.findByRole('button', { name: /^Centri di responsabilità/ }));
  expect(await heading('Centri di responsabilità')).toHaveFocus();
  await go(/^Cartella/);
  await user.click(await screen.findByRole('button', { name: 'Parametri' }));
  await user.type(await screen.findByLabelText(/^Ente/), 'Comune');
  await user.click(screen.getByRole('button', { name: 'Salva' }));
  await screen.findByRole('button', { name: 'Parametri' });
  expect(await heading('Cartella')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Prepara cartella…' }));
  await waitFor(async () => expect(await heading('Preparare la cartella')).toHaveFocus());
});

it('a selection does not interrupt an import', async () => {
  const { user, go, select } = showPane();
  await go(/^Cartella/);
  await user.click(await screen.findByRole('button', { name: 'Importa un file…' }));
  await heading('Importare un file di scambio');
  await select(2);
  expect(await heading('Importare un file di scambio')).toBeInTheDocument();
});

it('the parts of an objective come back when a selection leads from a form to its own data', async () => {
  const { select } = showPane();
  const parts = () => screen.queryByRole('navigation', { name: 'Parti dell’obiettivo' });
  await select(2);
  await notes();
  expect(parts()).not.toBeInTheDocument();
  await select(1);
  await screen.findByLabelText(/^Codice/);
  expect(parts()).toBeInTheDocument();
});

it.each([
  ['indicator', 'o1', 'Note'],
  ['node', '', 'Titolo'],
])('a draft of %s is where the pane goes on', async (form, of, label) => {
  showPane({ drafts: [{ form, objective: of }] });
  expect(await screen.findByLabelText(label)).toBeInTheDocument();
  expect(screen.getByText('Ritrovate modifiche non salvate')).toBeInTheDocument();
});

it('a date without recorded values leads from the print run to the course of the year, at that date', async () => {
  const { user, go } = showPane();
  await go(/^Scheda/);
  await user.selectOptions(await screen.findByLabelText('Data di riferimento'), '30/06/2018');
  const remark = await screen.findByText(/^A questa data non sono registrati valori/);
  await user.click(within(remark.parentElement as HTMLElement).getByRole('button'));
  const course = await screen.findByRole('region', { name: 'Monitoraggio dell’anno' });
  await waitFor(() => expect(within(course).getByRole('button', { name: /^30\/06\/2018/ })).toHaveFocus());
});

it('a draft of an objective that is gone does not lead anywhere', async () => {
  showPane({ drafts: [{ form: 'indicator', objective: 'gone' }] });
  expect(await screen.findByRole('region', { name: 'Fasi' })).toBeInTheDocument();
});

it('another language changes every word of the pane, and neither what was typed nor the sheets', async () => {
  const { user, asked, select, speak } = showPane();
  await select(2);
  await user.type(await notes(), 'a mano');
  await speak();
  expect(screen.getByRole('form', { name: english['phase.editing'] })).toBeInTheDocument();
  expect(screen.getByLabelText(english['phase.notes'])).toHaveValue('a mano');
  expect(screen.getByRole('button', { name: english['form.save'] })).toBeInTheDocument();
  const seen = document.body.textContent ?? '';
  expect(seen).not.toMatch(/Salva|Annulla|Obiettivi|Per esempio/);
  await waitFor(() => expect(asked.runs).toBe(0));
});

const UNSAVED = 'non salvato';
const place = (name: RegExp) =>
  within(screen.getByRole('navigation', { name: 'Parti del riquadro' })).getByRole('button', { name });

it('a form that was left marks the part of the pane, the objective and its line, until it is saved', async () => {
  const { user, go, select } = showPane();
  await select(2);
  await user.type(await notes(), 'a mano');
  expect(place(/^Obiettivi/)).not.toHaveAccessibleName(/non salvato/);
  await go(/^Rilievi/);
  await heading('Rilievi');
  expect(place(/^Obiettivi/)).toHaveAccessibleName(`Obiettivi ${UNSAVED}`);
  expect(place(/^Cartella/)).not.toHaveAccessibleName(/non salvato/);
  await go(/^Obiettivi/);
  await go(/^Obiettivi/);
  const line = await screen.findByRole('button', { name: /^2018_P03_01/ });
  expect(line).toHaveAccessibleDescription(/non salvato/);
  expect(screen.getAllByText(UNSAVED)).toHaveLength(1);
  await user.click(line);
  expect(await notes()).toHaveValue('a mano');
  expect(place(/^Obiettivi/)).not.toHaveAccessibleName(/non salvato/);
  await user.click(screen.getByRole('button', { name: 'Salva' }));
  await screen.findByRole('region', { name: 'Fasi' });
  await go(/^Rilievi/);
  await heading('Rilievi');
  expect(place(/^Obiettivi/)).not.toHaveAccessibleName(/non salvato/);
});

it('a part of an objective is marked in which a form was left, and so is the objective', async () => {
  const { user, go, select } = showPane({ drafts: [{ form: 'indicator', objective: 'o1' }] });
  await screen.findByLabelText('Note');
  await go(/^Rilievi/);
  await heading('Rilievi');
  await select(3);
  await user.click(await screen.findByRole('button', { name: 'Annulla' }));
  const parts = within(await screen.findByRole('navigation', { name: 'Parti dell’obiettivo' }));
  expect(parts.getByRole('button', { name: /^Indicatori/ })).toHaveAccessibleName(/non salvato$/);
  expect(parts.getByRole('button', { name: /^Fasi/ })).not.toHaveAccessibleName(/non salvato/);
  expect(within(screen.getByRole('banner')).getByText(UNSAVED)).toBeInTheDocument();
});

it('what was found unsaved is named when the pane opens, with the ways there', async () => {
  const { user } = showPane({
    drafts: [
      { form: 'indicator', objective: 'o1' },
      { form: 'phase', objective: 'o1' },
      { form: 'centre', objective: '' },
      { form: 'phase', objective: 'gone' },
    ],
  });
  // The first opens in its form.
  await screen.findByLabelText('Note');
  const notice = (await screen.findByText('Modifiche non salvate')).parentElement as HTMLElement;
  const names = within(notice)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['2018_P03_01, Fasi: «Bando»', 'Centri di responsabilità: «Bando»']);
  await user.click(within(notice).getByRole('button', { name: /Fasi/ }));
  expect(await screen.findByLabelText(/^Descrizione/)).toHaveValue('Bando');
  await waitFor(() => expect(notice).toHaveTextContent('2018_P03_01, Indicatori: «Bando»'));
  await user.click(screen.getByRole('button', { name: 'Chiudi' }));
  expect(screen.queryByText('Modifiche non salvate')).not.toBeInTheDocument();
});

it('a page of the workbook has a way back, which a form hides', async () => {
  const { user, go } = showPane();
  await go(/^Cartella/);
  await user.click(await screen.findByRole('button', { name: /^Centri di responsabilità/ }));
  await heading('Centri di responsabilità');
  const back = await screen.findByRole('button', { name: 'Torna a Cartella' });
  await user.click(screen.getByRole('button', { name: 'Aggiungi centro' }));
  await screen.findByRole('form');
  await waitFor(() => expect(back).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Annulla' }));
  await user.click(await screen.findByRole('button', { name: 'Torna a Cartella' }));
  expect(await screen.findByRole('button', { name: 'Parametri' })).toBeInTheDocument();
  await waitFor(async () => expect(await heading('Cartella')).toHaveFocus());
});
