import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { Correction, Peg, Phase } from '../../../src/domain/records/records';
import CorrectionsView from '../../../src/taskpane/views/corrections-view';
import FindingsView from '../../../src/taskpane/views/findings-view';
import IndicatorScreen from '../../../src/taskpane/views/indicator-screen';
import { PhaseScreen } from '../../../src/taskpane/views/phase-screen';
import RegistersView from '../../../src/taskpane/views/registers-view';
import type { EditResult } from '../../../src/taskpane/actions/save-edit';
import { localDay } from '../../../src/domain/values/dates';
import { objective, peg as plan } from '../../forms/kind-samples';
import { press } from '../../forms/phases';
import { t } from '../../forms/render';
import { showPage } from '../page';

const approval = { act: 'D.G.C. n. 12/2018', date: '2018-02-01' };
const values = { weight: 60, plannedStart: '2018-01-01', plannedEnd: '2018-12-31' };
const variation: Correction = {
  id: 'r1',
  date: '2018-05-03',
  author: 'ROSSI ANNA',
  kind: 'variazione',
  state: 'proposta',
  act: '',
  objective: objective.code,
  row: 'p1',
  field: 'weight',
  before: 50,
  after: 60,
  reason: 'Più lavoro',
};

/** An approved plan. */
function approvedPeg(changed: Partial<Phase> = {}, corrections: Correction[] = []): Peg {
  const phases = objective.phases.map((phase) =>
    phase.id === press.id ? { ...phase, approved: values, ...changed } : phase,
  );
  const parameters = { ...plan.parameters, entity: 'Comune', approval };
  return { ...plan, parameters, corrections, objectives: [{ ...objective, phases }] };
}

const button = (name: string) => screen.getByRole('button', { name });
const dialog = () => screen.findByRole('dialog', { name: 'Rettifica del piano approvato' });
const field = (label: string) => screen.findByLabelText(new RegExp(`^${label}`));

function showPhases(peg = approvedPeg(), answers: EditResult[] = []) {
  const [own = objective] = peg.objectives;
  const { user, asked } = showPage(<PhaseScreen objective={own} />, peg, { answers });
  const open = async (end: string) => {
    await user.click(screen.getByRole('button', { name: /^1 ?Redazione/ }));
    const control = await field('Fine prevista');
    await user.clear(control);
    await user.type(control, end);
    await user.click(button('Salva'));
  };
  return { user, saved: asked.edits, open };
}

beforeEach(() => localStorage.clear());

describe('a planned value of an approved plan', () => {
  it('is saved after its kind, reason and author are given, with its row of the register and its note', async () => {
    const { user, saved, open } = showPhases();
    await open('30/11/2018');
    const asked = within(await dialog());
    expect(await dialog()).toHaveTextContent('approvato il 01/02/2018 (D.G.C. n. 12/2018)');
    expect(asked.getByRole('listitem')).toHaveTextContent('fine prevista: 31/12/2018 → 30/11/2018');
    expect(asked.queryByLabelText(/^Atto/)).not.toBeInTheDocument();
    await user.click(asked.getByLabelText('errore materiale'));
    await user.type(asked.getByLabelText(/^Motivo/), 'Data sbagliata');
    await user.type(asked.getByLabelText(/^Autore/), 'ROSSI ANNA');
    await user.click(asked.getByRole('button', { name: 'Salva la rettifica' }));
    await screen.findByRole('region', { name: 'Fasi' });
    expect(saved).toHaveLength(1);
    expect(saved[0]?.after.corrections).toMatchObject([
      {
        kind: 'errore materiale',
        state: '',
        field: 'plannedEnd',
        after: '2018-11-30',
        date: localDay(new Date()),
      },
    ]);
    expect(saved[0]?.after.objectives[0]?.phases).toMatchObject([
      { plannedEnd: '2018-11-30', notes: 'Correzione errore materiale: fine prevista 30/11/2018' },
    ]);
    expect(localStorage.getItem('scheda-peg.author')).toBe('ROSSI ANNA');
  });

  it('is not saved without an answer: what is missing is said, and the first of it has the focus', async () => {
    const { user, saved, open } = showPhases();
    await open('30/11/2018');
    const asked = within(await dialog());
    await user.click(asked.getByRole('button', { name: 'Salva la rettifica' }));
    expect(asked.getAllByText(/^Questo campo è obbligatorio/)).toHaveLength(3);
    expect(asked.getByLabelText('errore materiale')).toHaveFocus();
    expect(saved).toEqual([]);
  });

  it.each(['Annulla', 'Esc'])('%s goes back to the form, and both keep what was typed', async (way) => {
    const { user, saved, open } = showPhases();
    await open('30/11/2018');
    const asked = within(await dialog());
    await user.click(asked.getByLabelText('variazione'));
    await user.type(asked.getByLabelText(/^Atto/), 'D.G. 30');
    await user.type(asked.getByLabelText(/^Motivo/), 'Meno personale');
    if (way === 'Esc') await user.keyboard('{Escape}');
    else await user.click(asked.getByRole('button', { name: 'Annulla' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await field('Fine prevista')).toHaveValue('30/11/2018');
    expect(screen.queryByText('Uscire senza salvare?')).not.toBeInTheDocument();
    expect(saved).toEqual([]);
    await user.click(button('Salva'));
    const again = within(await dialog());
    expect(again.getByLabelText(/^Atto/)).toHaveValue('D.G. 30');
    expect(again.getByLabelText(/^Motivo/)).toHaveValue('Meno personale');
  });

  it('is asked about again after a save that failed, with the same answers', async () => {
    const failing = { title: 'Excel è occupato', text: '', diagnostics: '' };
    const { user, saved, open } = showPhases(approvedPeg(), [{ kind: 'failed', failing }]);
    localStorage.setItem('scheda-peg.author', 'BIANCHI LUCA');
    await open('30/11/2018');
    const asked = within(await dialog());
    expect(asked.getByLabelText(/^Autore/)).toHaveValue('BIANCHI LUCA');
    await user.click(asked.getByLabelText('variazione'));
    await user.type(asked.getByLabelText(/^Motivo/), 'Meno personale');
    await user.keyboard('{Tab}{Enter}');
    await screen.findByText('Excel è occupato');
    await user.click(button('Salva'));
    await user.click(within(await dialog()).getByRole('button', { name: 'Salva la rettifica' }));
    await screen.findByRole('region', { name: 'Fasi' });
    expect(saved).toHaveLength(2);
    expect(saved[1]?.after.corrections).toMatchObject([{ state: 'proposta', reason: 'Meno personale' }]);
  });

  it('changes freely before the approval; so does what was done after it', async () => {
    const before = { ...approvedPeg(), parameters: plan.parameters };
    const { saved, open } = showPhases(before);
    await open('30/11/2018');
    await screen.findByRole('region', { name: 'Fasi' });
    expect(saved[0]?.after.corrections).toEqual([]);
  });

  it('is asked about in an indicator, too', async () => {
    const peg = approvedPeg();
    const { user, asked } = showPage(<IndicatorScreen objective={peg.objectives[0] ?? objective} />, peg);
    await user.click(screen.getByRole('button', { name: /^1 ?Incremento/ }));
    const expected = await field('Valore atteso');
    await user.clear(expected);
    await user.type(expected, '25{Enter}');
    expect(within(await dialog()).getByRole('listitem')).toHaveTextContent('valore atteso: 20,00 → 25,00');
    expect(asked.edits).toEqual([]);
  });
});

describe('the findings about an approved plan', () => {
  function showFindings(peg: Peg, answers: EditResult[] = []) {
    const { user, asked } = showPage(<FindingsView />, peg, { answers });
    return { user, saved: asked.edits, ways: asked.ways };
  }

  it('say what was approved, and put it back', async () => {
    const { user, saved } = showFindings(approvedPeg({ weight: 70 }));
    expect(screen.getByText(/approvato con peso 60,00; ora è 70,00/)).toBeInTheDocument();
    await user.click(button('Ripristina il valore approvato'));
    expect(saved[0]?.after.objectives[0]?.phases).toMatchObject([{ id: 'p1', weight: 60, notes: '' }]);
  });

  it('explain it by a correction', async () => {
    const { user, saved } = showFindings(approvedPeg({ weight: 70 }));
    await user.click(button('Registra una rettifica…'));
    const asked = within(await dialog());
    await user.click(asked.getByLabelText('errore materiale'));
    await user.type(asked.getByLabelText(/^Motivo/), 'Peso sbagliato');
    await user.type(asked.getByLabelText(/^Autore/), 'ROSSI ANNA');
    await user.click(asked.getByRole('button', { name: 'Salva la rettifica' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.after.corrections).toMatchObject([{ field: 'weight', before: 60, after: 70 }]);
  });

  it('say it when somebody has changed the row meanwhile', async () => {
    const peg = approvedPeg({ weight: 70 });
    const { user } = showFindings(peg, [{ kind: 'refused', peg }]);
    await user.click(button('Ripristina il valore approvato'));
    expect(await screen.findByText('Valore non modificato')).toBeInTheDocument();
  });

  it('lead to the correction that waits for its act', async () => {
    const { user, saved, ways } = showFindings(approvedPeg({}, [variation]));
    await user.click(button('Indica l’atto…'));
    expect([ways, saved]).toEqual([[{ kind: 'correction', id: 'r1' }], []]);
  });

  it('withdraw a proposal with its value', async () => {
    const { user, saved } = showFindings(approvedPeg({}, [variation]));
    await user.click(button('Ritira la variazione'));
    expect(saved[0]?.before.corrections).toEqual([variation]);
    expect(saved[0]?.after).toMatchObject({ corrections: [], objectives: [{ phases: [{ weight: 50 }] }] });
  });
});

describe('the register of corrections', () => {
  const mistake: Correction = { ...variation, id: 'r2', kind: 'errore materiale', state: '', row: 'gone' };

  function showRegister(peg = approvedPeg({}, [variation, mistake])) {
    const shown: string[] = [];
    const run = (operation: string) => {
      shown.push(operation);
      return Promise.resolve({ ok: true as const, value: undefined as never });
    };
    const { user, asked } = showPage(<CorrectionsView />, peg, { workbook: { run } });
    return { user, saved: asked.edits, shown };
  }

  it('lists what changed, filters it and shows its sheet', async () => {
    const { user, shown } = showRegister();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Redazione dei comunicati stampapeso: 50,00 → 60,00');
    expect(first).toHaveTextContent('ROSSI ANNA, 03/05/2018variazioneproposta');
    expect(second).toHaveTextContent('(la riga non c’è più)');
    await user.selectOptions(screen.getByLabelText('Stato'), 'proposta');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('1 rettifica su 2');
    await user.click(button('Mostra il foglio da stampare'));
    expect(shown).toEqual(['show']);
  });

  it('takes the act of a variation, which approves it', async () => {
    const { user, saved } = showRegister();
    await user.click(screen.getAllByRole('button', { name: /^2018_P03_01/ })[0] as HTMLElement);
    await user.type(await field('Atto'), 'D.G. 30/2018{Enter}');
    await screen.findByRole('region', { name: 'Rettifiche' });
    expect(saved[0]?.after.corrections).toMatchObject([
      { id: 'r1', state: 'approvata', act: 'D.G. 30/2018' },
    ]);
  });

  it('asks for no act of a mistake, and not without a reason', async () => {
    const { user, saved } = showRegister();
    await user.click(screen.getAllByRole('button', { name: /^2018_P03_01/ })[1] as HTMLElement);
    await user.clear(await field('Motivo'));
    expect(screen.queryByLabelText(/^Atto/)).not.toBeInTheDocument();
    await user.click(button('Salva'));
    expect(await field('Motivo')).toBeInvalid();
    expect(saved).toEqual([]);
  });

  it('counts the rows without approved values, and keeps them', async () => {
    const { user, saved } = showRegister();
    const title = t('correction.freezeTitle', { count: 3 });
    expect(screen.getByText(title)).toBeInTheDocument();
    await user.click(button('Conserva come approvati'));
    expect(saved[0]?.after.objectives[0]?.phases).toMatchObject([{ id: 'p2', approved: { weight: 30 } }]);
    expect(saved[0]?.after.objectives[0]?.indicators).toHaveLength(2);
  });
});

describe('the day of approval in the parameters', () => {
  const peg = { ...plan, parameters: { ...plan.parameters, entity: 'Comune' } };

  async function showParameters(parameters: Partial<Peg['parameters']> = {}) {
    const shown = { ...peg, parameters: { ...peg.parameters, ...parameters } };
    const { user, asked } = showPage(<RegistersView part="parameters" />, shown);
    return { user, asked, day: await field('Data di approvazione') };
  }

  it('keeps the plan, once its author has read how many values that are', async () => {
    const { user, asked, day } = await showParameters();
    await user.type(day, '01/02/2018{Enter}');
    const question = await screen.findByRole('alertdialog', { name: 'Approvare il piano al 01/02/2018?' });
    expect(question).toHaveTextContent(
      'I valori previsti di 2 fasi e 2 indicatori diventano quelli approvati.',
    );
    expect(question).toHaveTextContent('c’è 1 errore aperto: conviene correggere prima di approvare');
    expect(asked.edits).toEqual([]);
    await user.click(button('Approva il piano'));
    await waitFor(() => expect(asked.edits).toHaveLength(1));
    expect(asked.edits[0]?.after.objectives[0]?.phases[0]?.approved).toEqual(values);
    expect(asked.done).toEqual(['Piano approvato il 01/02/2018. Valori conservati: 2 fasi, 2 indicatori']);
  });

  it('keeps nothing when its author goes back, and what was typed is still there', async () => {
    const { user, asked, day } = await showParameters();
    await user.type(day, '01/02/2018{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Torna ai parametri' }));
    expect(asked.edits).toEqual([]);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    expect(day).toHaveValue('01/02/2018');
  });

  it('is removed after a question, and moved without one', async () => {
    const { user, asked, day } = await showParameters({ approval });
    await user.clear(day);
    await user.type(day, '02/02/2018{Enter}');
    await waitFor(() => expect(asked.edits).toHaveLength(1));
    expect(asked.edits[0]?.after.objectives).toEqual([]);
    cleanup();
    const again = await showParameters({ approval });
    await again.user.clear(again.day);
    await again.user.click(button('Salva'));
    await screen.findByRole('alertdialog', { name: 'Togliere la data di approvazione?' });
    expect(again.asked.edits).toEqual([]);
    await again.user.click(button('Togli la data'));
    await waitFor(() => expect(again.asked.edits).toHaveLength(1));
    expect(again.asked.edits[0]?.after.parameters?.approval?.date ?? null).toBeNull();
  });
});
