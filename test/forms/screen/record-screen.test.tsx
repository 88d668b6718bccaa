import { screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { showPhase } from '../../../src/domain/drafts/phase-draft';
import { PhaseScreen, actionsWith, memoryOf, press, site } from '../phases';
import { show } from '../render';

const phases = [press, site];

function showPhases(answers?: Parameters<typeof actionsWith>[0], kept?: Parameters<typeof memoryOf>[0]) {
  const { memory, state } = memoryOf(kept);
  const { actions, saves, removed } = actionsWith(answers);
  const { user } = show(
    <Suspense fallback="…">
      <PhaseScreen phases={phases} actions={actions} memory={memory} />
    </Suspense>,
  );
  const row = (text: string) => screen.getByRole('button', { name: new RegExp(`^\\d ?${text}`) });
  const field = (label: string) => screen.findByLabelText(new RegExp(`^${label}`));
  return { user, saves, removed, memory: state, row, field };
}

describe('the list of phases', () => {
  it('shows number, description, weight, progress and state of each phase', () => {
    showPhases();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('1Redazione dei comunicati stampaPeso 60,00 %Avanz. 50,00 %In corso');
    expect(second).toHaveTextContent('2Revisione del sitoPeso 30,00 %Avanz. mancaNon avviata');
  });

  it('asks before it deletes, and names the phase', async () => {
    const { user, removed } = showPhases();
    await user.click(screen.getByRole('button', { name: 'Azioni per la fase «Revisione del sito»' }));
    await user.click(screen.getByRole('button', { name: 'Elimina' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('«Revisione del sito»');
    expect(removed).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Elimina' }));
    expect(removed).toEqual([site]);
  });

  it('deletes nothing after Esc', async () => {
    const { user, removed } = showPhases();
    await user.click(screen.getByRole('button', { name: 'Azioni per la fase «Revisione del sito»' }));
    await user.click(screen.getByRole('button', { name: 'Elimina' }));
    await screen.findByRole('alertdialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(removed).toEqual([]);
  });
});

describe('the form of a phase', () => {
  it('saves what was typed as numbers and dates, by Enter in a field of one line', async () => {
    const { user, saves, row, field } = showPhases();
    await user.click(row('Redazione'));
    const weight = await field('Peso');
    await user.clear(weight);
    await user.type(weight, '33,33');
    await user.type(await field('Fine effettiva'), '15.11.2018{Enter}');
    await waitFor(() => expect(screen.getByRole('list')).toBeInTheDocument());
    expect(saves).toEqual([{ before: press, after: { ...press, weight: 33.33, actualEnd: '2018-11-15' } }]);
  });

  it('says what was saved above the next form, and nothing above one that is opened later', async () => {
    const { user, saves, field } = showPhases();
    await user.click(screen.getByRole('button', { name: 'Aggiungi fase' }));
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await user.type(await field('Descrizione'), 'Nuovo periodico');
    await user.click(screen.getByRole('button', { name: 'Salva e aggiungi' }));
    await waitFor(() => expect(status).toHaveTextContent('Salvato: Nuovo periodico'));
    expect(saves).toHaveLength(1);
    expect(await field('Descrizione')).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Annulla' }));
    await user.click(screen.getByRole('button', { name: 'Aggiungi fase' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('begins a new line by Enter in the description', async () => {
    const { user, saves, row, field } = showPhases();
    await user.click(row('Revisione'));
    await user.type(await field('Descrizione'), '{Enter}e della rete');
    expect(saves).toEqual([]);
    expect(await field('Descrizione')).toHaveValue('Revisione del sito\ne della rete');
  });

  it('adds a phase at the end, with the centre of the objective', async () => {
    const { user, saves, field } = showPhases();
    await user.click(screen.getByRole('button', { name: 'Aggiungi fase' }));
    await user.type(await field('Descrizione'), 'Nuovo periodico');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(saves).toMatchObject([
      { before: null, after: { id: 'new', order: 3, description: 'Nuovo periodico', centre: '09_U_P3' } },
    ]);
  });

  it('shows every problem beside its field, writes nothing and goes to the first', async () => {
    const { user, saves, field } = showPhases();
    await user.click(screen.getByRole('button', { name: 'Aggiungi fase' }));
    await user.type(await field('Peso'), '1234.5');
    await user.type(await field('Fine prevista'), '31/02/2018');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(saves).toEqual([]);
    expect(await field('Descrizione')).toBeInvalid();
    expect(await field('Descrizione')).toHaveFocus();
    expect(await field('Peso')).toHaveAccessibleDescription(/due modi/);
    expect(await field('Fine prevista')).toHaveAccessibleDescription(/28 giorni/);
  });

  it('does not complain about a field before it is left', async () => {
    const { user, row, field } = showPhases();
    await user.click(row('Revisione'));
    const weight = await field('Peso');
    await user.clear(weight);
    await user.type(weight, 'tanto');
    expect(weight).toBeValid();
    await user.tab();
    expect(weight).toBeInvalid();
  });

  it('does not complain about a field that was left untouched, not even a required one', async () => {
    const { user, field } = showPhases();
    await user.click(screen.getByRole('button', { name: 'Aggiungi fase' }));
    const description = await field('Descrizione');
    expect(description).toHaveFocus();
    await user.tab();
    expect(description).not.toHaveAttribute('aria-invalid');
    await user.type(description, 'x');
    await user.clear(description);
    await user.tab();
    expect(description).toHaveAttribute('aria-invalid', 'true');
  });

  it('says nothing of a field while the pointer is down on something else, and then says it', async () => {
    const { user, field } = showPhases();
    await user.click(screen.getByRole('button', { name: 'Aggiungi fase' }));
    const weight = await field('Peso');
    await user.type(weight, 'tanto');
    const note = await field('Note');
    await user.pointer({ target: note, keys: '[MouseLeft>]' });
    expect(note).toHaveFocus();
    expect(weight).toBeValid();
    await user.pointer('[/MouseLeft]');
    await waitFor(() => expect(weight).toBeInvalid());
  });

  it('closes by Esc when nothing was changed', async () => {
    const { user, row, field } = showPhases();
    await user.click(row('Revisione'));
    await user.click(await field('Peso'));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('list')).toBeInTheDocument();
    expect(row('Revisione')).toHaveFocus();
  });

  it('asks by Esc when something was changed, and keeps it if told so', async () => {
    const { user, row, field, memory } = showPhases();
    await user.click(row('Revisione'));
    await user.type(await field('Responsabile'), 'VERDI{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Continua a modificare' }));
    expect(await field('Responsabile')).toHaveValue('VERDI');
    await user.type(await field('Responsabile'), '{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Esci senza salvare' }));
    expect(screen.getByRole('list')).toBeInTheDocument();
    expect(memory.kept).toBeNull();
  });

  it('keeps a centre that is not in the list of centres', async () => {
    const elsewhere = { ...site, centre: '99_X' };
    const { memory } = memoryOf();
    const { actions, saves } = actionsWith();
    const { user } = show(<PhaseScreen phases={[elsewhere]} actions={actions} memory={memory} />);
    await user.click(screen.getByRole('button', { name: /^1 ?Revisione/ }));
    expect(await screen.findByLabelText('Centro di responsabilità')).toHaveValue('99_X');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(saves[0]?.after.centre).toBe('99_X');
  });

  it('says what went wrong and keeps the form', async () => {
    const failing = { title: 'Excel è occupato', text: 'Riprovare.', diagnostics: '{"code":"busy"}' };
    const { user, row, field } = showPhases([{ kind: 'failed', failing }]);
    await user.click(row('Revisione'));
    await user.type(await field('Note'), 'nota');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(await screen.findByText('Excel è occupato')).toBeInTheDocument();
    expect(await field('Note')).toHaveValue('nota');
    await user.click(screen.getByRole('button', { name: 'Copia diagnostica' }));
    expect(await navigator.clipboard.readText()).toBe('{"code":"busy"}');
  });
});

describe('somebody else at the same phase', () => {
  const theirs = { ...site, weight: 40, manager: 'NERI' };

  it('shows only what both have changed, and keeps mine beside their other changes', async () => {
    const { user, saves, row, field } = showPhases([{ kind: 'conflict', current: theirs }]);
    await user.click(row('Revisione'));
    await user.type(await field('Responsabile'), 'VERDI');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    const notice = (await screen.findByText('Qualcuno ha modificato gli stessi campi')).parentElement;
    expect(notice).toHaveTextContent('ResponsabileScritto qui: VERDINel foglio: NERI');
    expect(notice).not.toHaveTextContent('Peso');
    await user.click(screen.getByRole('button', { name: 'Salva i miei valori' }));
    expect(saves[1]).toEqual({ before: theirs, after: { ...theirs, manager: 'VERDI' } });
  });

  it('says why mine does not go together with their other changes, and writes nothing', async () => {
    const late = { ...site, manager: 'NERI', plannedStart: '2018-06-01' };
    const { user, saves, row, field } = showPhases([{ kind: 'conflict', current: late }]);
    await user.click(row('Revisione'));
    await user.type(await field('Responsabile'), 'VERDI');
    await user.type(await field('Fine prevista'), '31/03/2018');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    await user.click(await screen.findByRole('button', { name: 'Salva i miei valori' }));
    expect(saves).toHaveLength(1);
    expect(await field('Fine prevista')).toHaveAccessibleDescription(/prima dell’inizio \(01\/06\/2018\)/);
    expect(screen.queryByText('Qualcuno ha modificato gli stessi campi')).not.toBeInTheDocument();
    expect(await field('Responsabile')).toHaveValue('VERDI');
  });

  it('says so if something changed that the form does not show, and saves again', async () => {
    const { user, saves, row, field } = showPhases([{ kind: 'conflict', current: site }]);
    await user.click(row('Revisione'));
    await user.type(await field('Responsabile'), 'VERDI');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(await screen.findByText('Nel frattempo la cartella è cambiata')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Salva i miei valori' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Salva di nuovo' }));
    expect(saves[1]).toEqual(saves[0]);
  });

  it('can take theirs, and keeps mine where they have changed nothing', async () => {
    const { user, saves, row, field } = showPhases([{ kind: 'conflict', current: theirs }]);
    await user.click(row('Revisione'));
    await user.type(await field('Responsabile'), 'VERDI');
    await user.type(await field('Note'), 'a mano');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    await user.click(await screen.findByRole('button', { name: 'Usa quelli del foglio' }));
    expect(await field('Responsabile')).toHaveValue('NERI');
    expect(await field('Peso')).toHaveValue('40');
    expect(await field('Note')).toHaveValue('a mano');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(saves[1]).toEqual({ before: theirs, after: { ...theirs, notes: 'a mano' } });
  });

  it('offers to save a deleted phase as a new one', async () => {
    const { user, saves, row, field } = showPhases([{ kind: 'gone' }]);
    await user.click(row('Revisione'));
    await user.type(await field('Responsabile'), 'VERDI');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    await user.click(await screen.findByRole('button', { name: 'Salva come nuova riga' }));
    expect(saves[1]).toEqual({ before: null, after: { ...site, manager: 'VERDI' } });
  });
});

describe('a pane that was closed while typing', () => {
  const draft = { ...showPhase(site), manager: 'VERDI' };

  it('keeps the draft with every key, and forgets it after saving', async () => {
    const { user, row, field, memory } = showPhases();
    await user.click(row('Revisione'));
    await user.type(await field('Responsabile'), 'VERDI');
    expect(memory.kept).toEqual({ id: 'p2', isNew: false, shown: showPhase(site), draft });
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    await screen.findByRole('list');
    expect(memory.kept).toBeNull();
  });

  it('opens the form again with what was typed, and can go back to the sheet', async () => {
    const { user, field } = showPhases([], { id: 'p2', isNew: false, shown: showPhase(site), draft });
    expect(await field('Responsabile')).toHaveValue('VERDI');
    await user.click(screen.getByRole('button', { name: 'Torna ai valori del foglio' }));
    expect(await field('Responsabile')).toHaveValue('');
  });

  it('compares with what the form showed then, so that a change made since is noticed', async () => {
    const shown = { ...showPhase(site), weight: '25' };
    const { user, saves, field } = showPhases([], {
      id: 'p2',
      isNew: false,
      shown,
      draft: { ...shown, manager: 'VERDI' },
    });
    await field('Responsabile');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(saves[0]?.before).toEqual({ ...site, weight: 25 });
  });

  it('saves against the row of then when somebody has deleted it since', async () => {
    const kept = { id: 'p9', isNew: false, shown: showPhase(site), draft };
    const { user, saves, field } = showPhases([{ kind: 'gone' }], kept);
    await field('Responsabile');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    await screen.findByRole('button', { name: 'Salva come nuova riga' });
    expect(saves[0]?.before).toMatchObject({ id: 'p9', description: site.description });
  });

  it('gives a new phase the same id again, so that a second save adds no second row', async () => {
    const { user, saves, field } = showPhases([], { id: 'p9', isNew: true, shown: showPhase(site), draft });
    await field('Responsabile');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(saves[0]).toMatchObject({ before: null, after: { id: 'p9', manager: 'VERDI' } });
  });
});

describe('a draft that was typed while the file lay elsewhere', () => {
  const shown = showPhase(press);
  const foreign = {
    id: press.id,
    isNew: false,
    shown,
    draft: { ...shown, notes: 'Da un’altra copia' },
    elsewhere: true as const,
  };

  it('is shown before it comes into the form, and kept until something is decided', async () => {
    const { user, memory, field } = showPhases([], foreign);
    expect(await screen.findByText('Bozza scritta altrove')).toBeInTheDocument();
    expect(screen.getByText('Da un’altra copia')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(memory.kept).toEqual(foreign);
    await user.click(screen.getByRole('button', { name: 'Riprendi la bozza' }));
    expect(await field('Note')).toHaveValue('Da un’altra copia');
  });

  it('is thrown away when told, and nothing is saved', async () => {
    const { user, memory, saves } = showPhases([], foreign);
    await user.click(await screen.findByRole('button', { name: 'Butta la bozza' }));
    expect(memory.kept).toBeNull();
    expect(await screen.findByRole('list')).toBeInTheDocument();
    expect(saves).toEqual([]);
  });
});
