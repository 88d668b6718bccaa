import { act, screen, waitFor, within } from '@testing-library/react';
import type { AnyRecord } from '../kind-samples';
import { samples, showKind, type Sample } from '../kind-samples';
import { t } from '../render';

const all = Object.entries(samples);
const free = all.filter(([, { kind }]) => !kind.fixed);
const ordered = free.filter(([, sample]) => sample.ordered);

/** All kinds have one habit: it is looked at whole in these, and in the others where the kind adds something to it. */
const isWhole = ([name]: [string, Sample]): boolean => name === 'phase' || name === 'centre';
const whole = all.filter(isWhole);
/** Their text is one line, several lines, or a list of entries. */
const ofEachText = all.filter(([name]) => ['phase', 'centre', 'list'].includes(name));

const first = ({ records }: Sample): AnyRecord => records[0] ?? {};
const second = ({ records }: Sample): AnyRecord => records[1] ?? {};

/** The button of a record in the list. */
function rowOf({ kind }: Sample, record: AnyRecord): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-record="${kind.idOf(record)}"]`);
  if (!row) throw new Error('The record is not in the list');
  return row;
}

const list = ({ kind }: Sample) => screen.findByRole('region', { name: t(kind.words.list) });
const field = ({ text }: Sample) => screen.findByLabelText(text.label, { selector: '[name]' });
const button = (name: string) => screen.getByRole('button', { name });

/** Opens the actions of a record. */
async function actionsOf(
  { kind }: Sample,
  user: { click(element: Element): Promise<void> },
  record: AnyRecord,
) {
  const name = t(kind.words.actions, { name: kind.nameOf(record) });
  await user.click(button(name));
  return within(screen.getByRole('group', { name }));
}

/** Opens the form of the first record and types into it. */
async function typed(sample: Sample, options?: Parameters<typeof showKind>[1]) {
  const shown = showKind(sample, options);
  await shown.user.click(rowOf(sample, first(sample)));
  const control = await field(sample);
  await shown.user.clear(control);
  await shown.user.type(control, 'Testo nuovo');
  return shown;
}

/** The record as it is when that text was typed into it. */
function withText({ kind, text }: Sample, record: AnyRecord): AnyRecord {
  const reading = kind.read({ ...kind.draftOf(record), [text.name]: 'Testo nuovo' }, record);
  if (!reading.ok) throw new Error('The text is refused');
  return reading.record;
}

describe.each(all)('%s', (_, sample) => {
  const { kind, records } = sample;

  it('lists its records; one opens in its form and is saved, and the focus comes back to it', async () => {
    const { asked, user } = await typed(sample);
    const heading = t(kind.words.editing, { name: kind.nameOf(first(sample)) });
    expect(screen.getByRole('form', { name: heading })).toBeInTheDocument();
    await user.click(button('Salva'));
    await list(sample);
    expect(screen.getAllByRole('listitem')).toHaveLength(records.length);
    expect(asked.saves).toEqual([{ before: first(sample), after: withText(sample, first(sample)) }]);
    expect(rowOf(sample, first(sample))).toHaveFocus();
    expect(asked.kept).toBeNull();
  });
});

describe.each(ofEachText)('%s', (_, sample) => {
  it('shows both versions of what two have changed, and saves mine over theirs', async () => {
    const theirs = { ...first(sample) };
    const value = theirs[sample.text.name];
    theirs[sample.text.name] = Array.isArray(value) ? ['Loro'] : 'Loro';
    const { asked, user } = await typed(sample, { answers: [{ kind: 'conflict', current: theirs }] });
    await user.click(button('Salva'));
    const notice = (await screen.findByText('Qualcuno ha modificato gli stessi campi')).parentElement;
    expect(notice).toHaveTextContent('Scritto qui: Testo nuovoNel foglio: Loro');
    await user.click(button('Salva i miei valori'));
    await list(sample);
    expect(asked.saves[1]).toEqual({ before: theirs, after: withText(sample, theirs) });
  });
});

describe.each(whole)('%s', (_, sample) => {
  const { kind } = sample;

  it('cancels at once when nothing was typed', async () => {
    const { asked, user } = showKind(sample);
    await user.click(rowOf(sample, second(sample)));
    await field(sample);
    await user.keyboard('{Escape}');
    await list(sample);
    expect(asked.saves).toEqual([]);
    expect(rowOf(sample, second(sample))).toHaveFocus();
  });

  it('asks before it throws away what was typed', async () => {
    const { asked, user } = await typed(sample);
    await user.click(button('Annulla'));
    await user.click(await screen.findByRole('button', { name: 'Continua a modificare' }));
    expect(await field(sample)).toHaveValue('Testo nuovo');
    expect(asked.kept).not.toBeNull();
    await user.keyboard('{Escape}');
    (await field(sample)).focus();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Esci senza salvare' }));
    await list(sample);
    expect([asked.saves, asked.kept]).toEqual([[], null]);
  });

  it('tells that something is not saved until it is', async () => {
    const { asked, user } = await typed(sample);
    expect(asked.editing.at(-1)).toBe('dirty');
    await user.click(button('Salva'));
    await list(sample);
    expect(asked.editing.at(-1)).toBe('closed');
  });

  it('goes on with a draft that was left, and a selection does not take its place', async () => {
    const shown = kind.draftOf(first(sample));
    const draft = { ...shown, [sample.text.name]: 'Testo nuovo' };
    const kept = { id: kind.idOf(first(sample)), isNew: false, shown, draft };
    const target = { id: kind.idOf(second(sample)), open: true };
    const { asked } = showKind(sample, { kept, target });
    expect(await field(sample)).toHaveValue('Testo nuovo');
    expect(screen.getByText('Ritrovate modifiche non salvate')).toBeInTheDocument();
    expect(asked.editing.at(-1)).toBe('dirty');
    expect(asked.kept).toEqual(kept);
  });

  it('opens the record that was selected in a sheet, and leaves one with a draft open', async () => {
    const { user, goTo } = showKind(sample, { target: { id: kind.idOf(first(sample)), open: true } });
    const shown = kind.draftOf(second(sample))[sample.text.name];
    await field(sample);
    goTo({ id: kind.idOf(second(sample)), open: true });
    const control = await screen.findByDisplayValue((_text, element) =>
      element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
        ? element.name === sample.text.name && element.value === shown
        : false,
    );
    await user.type(control, 'x');
    goTo({ id: kind.idOf(first(sample)), open: true });
    expect(control).toBeInTheDocument();
    expect(control).toHaveValue(`${shown ?? ''}x`);
  });

  it('cannot be changed or left while it is being saved, and is saved once', async () => {
    let answer: () => void = () => undefined;
    const { asked, user } = await typed(sample, {
      answers: [new Promise((resolve) => (answer = () => resolve({ kind: 'gone' })))],
    });
    await user.click(button('Salva'));
    await user.type(await field(sample), ' e altro');
    await user.click(button('Salvataggio…'));
    await user.keyboard('{Escape}');
    expect(await field(sample)).toHaveValue('Testo nuovo');
    expect(asked.saves).toHaveLength(1);
    await act(async () => answer());
    expect(await field(sample)).not.toHaveAttribute('readonly');
  });
});

describe.each(free)('%s', (_, sample) => {
  const { kind } = sample;

  it('says what is missing in a new one, writes nothing and goes there', async () => {
    const { asked, user } = showKind(sample);
    await user.click(button(t(kind.words.add)));
    await screen.findByRole('form', { name: t(kind.words.adding) });
    await user.click(button('Salva'));
    const missing = document.querySelector(`form [name="${sample.required}"]`);
    expect(missing).toHaveFocus();
    expect(missing).toBeInvalid();
    expect(asked.saves).toEqual([]);
    await user.keyboard('{Escape}');
    await list(sample);
    expect(button(t(kind.words.add))).toHaveFocus();
  });

  it('has the main button first in its form and in the question that it asks', async () => {
    const { user } = showKind(sample);
    await user.click(button(t(kind.words.add)));
    const form = await screen.findByRole('form', { name: t(kind.words.adding) });
    await user.type(await field(sample), 'Testo nuovo');
    const names = (part: HTMLElement) =>
      within(part)
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    const main = kind.single ? ['Salva'] : ['Salva', 'Salva e aggiungi'];
    expect(names(form).slice(-main.length - 1)).toEqual([...main, 'Annulla']);
    await user.click(button('Annulla'));
    const question = await screen.findByRole('alertdialog');
    expect(names(question)).toEqual(['Esci senza salvare', 'Continua a modificare']);
    expect(within(question).getByRole('button', { name: 'Continua a modificare' })).toHaveFocus();
    await user.tab();
    expect(within(question).getByRole('button', { name: 'Esci senza salvare' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(within(question).getByRole('button', { name: 'Continua a modificare' })).toHaveFocus();
  });

  it('deletes by the last of the actions of a record, apart from the others', async () => {
    const { user } = showKind(sample);
    const actions = await actionsOf(sample, user, first(sample));
    const names = actions.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names[0]).toBe('Duplica');
    expect(names.at(-1)).toBe('Elimina');
  });

  it('copies into a new form that is not saved yet', async () => {
    const { asked, user } = showKind(sample);
    const actions = await actionsOf(sample, user, first(sample));
    await user.click(actions.getByRole('button', { name: 'Duplica' }));
    await screen.findByRole('form', { name: t(kind.words.adding) });
    expect(asked.editing.at(-1)).toBe('dirty');
    expect(asked.kept).toMatchObject({ isNew: true });
    expect(kind.idOf(kind.copy(first(sample)))).not.toBe(kind.idOf(first(sample)));
  });

  it('deletes after a question that names it and what goes with it', async () => {
    const { asked, user } = showKind(sample);
    const actions = await actionsOf(sample, user, first(sample));
    await user.click(actions.getByRole('button', { name: 'Elimina' }));
    const dialog = await screen.findByRole('alertdialog', { name: t(kind.words.deleting) });
    expect(dialog).toHaveTextContent(kind.nameOf(first(sample)));
    expect(dialog).toHaveTextContent(sample.along ?? /viene eliminat[oa] dal foglio/);
    expect(asked.removed).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Elimina' }));
    await waitFor(() => expect(asked.removed).toEqual([first(sample)]));
    expect(button(t(kind.words.add))).toHaveFocus();
  });
});

describe.each(free.filter(isWhole))('%s', (_, sample) => {
  const { kind } = sample;

  it('offers to save as new what somebody has deleted', async () => {
    const { asked, user } = await typed(sample, { answers: [{ kind: 'gone' }] });
    await user.click(button('Salva'));
    expect(await screen.findByText(t(kind.words.gone))).toBeInTheDocument();
    await user.click(button('Salva come nuova riga'));
    await list(sample);
    expect(asked.saves[1]).toEqual({ before: null, after: withText(sample, first(sample)) });
  });

  it('says of a new one that was refused that it was not added', async () => {
    const { user } = showKind(sample, { answers: [{ kind: 'gone' }] });
    const actions = await actionsOf(sample, user, first(sample));
    await user.click(actions.getByRole('button', { name: 'Duplica' }));
    await screen.findByRole('form', { name: t(kind.words.adding) });
    const code = document.querySelector<HTMLInputElement>('form [name="code"]');
    if (code) await user.type(code, '9');
    await user.click(button('Salva'));
    expect(await screen.findByText('Riga non aggiunta')).toBeInTheDocument();
    expect(screen.queryByText(t(kind.words.gone))).not.toBeInTheDocument();
  });

  it('says of one that was not deleted that it was not', async () => {
    const { user } = showKind(sample, { refuse: true });
    const actions = await actionsOf(sample, user, first(sample));
    await user.click(actions.getByRole('button', { name: 'Elimina' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Elimina' }));
    expect(await screen.findByText('Riga non eliminata')).toBeInTheDocument();
  });
});

describe.each(ordered)('%s', (_, sample) => {
  const { kind } = sample;
  const handle = (record: AnyRecord) => button(t('list.move', { name: kind.nameOf(record) }));

  it('is moved by the arrow keys on its handle, and not beyond the ends', async () => {
    const { asked, user } = showKind(sample);
    handle(first(sample)).focus();
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(asked.moves).toEqual([[0, 1]]);
    await waitFor(() => expect(handle(first(sample))).toHaveFocus());
  });
});

describe.each(ordered.filter(isWhole))('%s', (_, sample) => {
  const { kind } = sample;
  const handle = (record: AnyRecord) => button(t('list.move', { name: kind.nameOf(record) }));

  it('says of one that was not moved that it was not', async () => {
    const { user } = showKind(sample, { refuse: true });
    handle(first(sample)).focus();
    await user.keyboard('{ArrowDown}');
    expect(await screen.findByText('Riga non spostata')).toBeInTheDocument();
  });

  it('is moved by buttons, which the ends have one of', async () => {
    const { asked, user } = showKind(sample);
    const name = t(kind.words.actions, { name: kind.nameOf(second(sample)) });
    await user.click(button(name));
    const group = within(screen.getByRole('group', { name }));
    expect(group.queryByRole('button', { name: 'Sposta giù' })).not.toBeInTheDocument();
    await user.click(group.getByRole('button', { name: 'Sposta su' }));
    expect(asked.moves).toEqual([[1, 0]]);
    await waitFor(() => expect(rowOf(sample, second(sample))).toHaveFocus());
  });
});
