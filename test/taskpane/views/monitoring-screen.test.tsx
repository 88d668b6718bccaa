import { screen, waitFor, within } from '@testing-library/react';
import { newIndicator } from '../../../src/domain/drafts/indicator-draft';
import type { Edit } from '../../../src/domain/edits/edits';
import type { Monitoring, Objective, Peg } from '../../../src/domain/records/records';
import type { IsoDate } from '../../../src/domain/values/value';
import MonitoringScreen from '../../../src/taskpane/views/monitoring-screen';
import type { EditResult } from '../../../src/taskpane/actions/save-edit';
import type { RecordTarget } from '../../../src/forms/screen/open-form';
import { objective, peg } from '../../forms/kind-samples';
import { showPage } from '../page';

const on = (date: IsoDate, value: number, notes = ''): Monitoring => ({ id: date, date, value, notes });

const [press, site] = objective.phases;
const [users, adopted] = objective.indicators;
if (!press || !site || !users || !adopted) throw new Error('The sample lacks something');

/** Two phases of which one was recorded in June, a computed indicator, a yes-or-no and a date. */
const plan: Objective = {
  ...objective,
  phases: [{ ...press, progress: 100, monitoring: [on('2018-06-30', 40, 'a metà')] }, site],
  indicators: [
    users,
    adopted,
    { ...newIndicator(3), id: 'i3', description: 'Apertura', measure: 'date', expected: '2018-11-30' },
  ],
};
const book: Peg = {
  ...peg,
  parameters: { ...peg.parameters, referenceDate: '2018-12-31' },
  objectives: [plan],
};

interface Options {
  shown?: Objective;
  answers?: EditResult[];
  target?: RecordTarget | null;
}

function showScreen({ shown = plan, answers = [], target = null }: Options = {}) {
  const page = <MonitoringScreen objective={shown} />;
  const { user, unmount, asked } = showPage(page, book, { answers, place: { record: target } });
  const open = async (date: string) => {
    await user.click(screen.getByRole('button', { name: new RegExp(`^${date}`) }));
    return screen.findByRole('form', { name: `Monitoraggio al ${date}` });
  };
  const click = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, unmount, asked, open, click };
}

const line = async (name: RegExp) => within(await screen.findByRole('group', { name }));

/** Rows that an edit leaves, by what they say. */
const rowsAfter = ({ after: { objectives } }: Edit) =>
  objectives.flatMap(({ phases, indicators }) =>
    [...phases, ...indicators].flatMap(({ monitoring }) =>
      monitoring.map(({ date, value, notes }) => [date, value, notes]),
    ),
  );

beforeEach(() => localStorage.clear());

it('shows the course of the year: each date with its progress, what was not recorded, and the reference date', () => {
  showScreen();
  const rows = within(screen.getByRole('region', { name: 'Monitoraggio dell’anno' })).getAllByRole(
    'listitem',
  );
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^30\/06\/2018.*Avanzamento 26,67 %.*Indicatori raggiunti: 0 su 3/),
    expect.stringMatching(/^30\/09\/2018non registrato$/),
    expect.stringMatching(/^31\/12\/2018data di riferimento.*Indicatori raggiunti: 1 su 3/),
  ]);
});

it('records a date: adds, changes and takes away in one save, and comes back to its row', async () => {
  const { user, asked, open, click } = showScreen();
  await open('30/06/2018');
  const first = await line(/^Fase 1: Redazione/);
  expect(first.getByLabelText('Avanzamento')).toHaveFocus();
  await user.clear(first.getByLabelText('Avanzamento'));
  await user.clear(first.getByLabelText('Nota'));
  await user.type((await line(/^Fase 2/)).getByLabelText('Avanzamento'), '12,5');
  await user.type((await line(/^Indicatore 2: Piano/)).getByLabelText('Valore raggiunto'), 'no');
  await user.type((await line(/^Indicatore 3: Apertura/)).getByLabelText('Nota'), 'rinviata');
  await click('Salva');
  await waitFor(() => expect(screen.getByRole('button', { name: /^30\/06\/2018/ })).toHaveFocus());
  expect(asked.done).toEqual(['Salvato: monitoraggio al 30/06/2018']);
  expect(asked.edits.map(rowsAfter)).toEqual([
    [
      ['2018-06-30', 12.5, ''],
      ['2018-06-30', 0, ''],
      ['2018-06-30', null, 'rinviata'],
    ],
  ]);
  expect(asked.edits[0]?.before.objectives[0]?.phases[0]?.monitoring).toEqual([
    on('2018-06-30', 40, 'a metà'),
  ]);
  expect(localStorage).toHaveLength(0);
});

it('says beside each field what was there before, or an example', async () => {
  const { open } = showScreen();
  await open('30/09/2018');
  const field = async (name: RegExp, label: string) => (await line(name)).getByLabelText(label);
  expect(await field(/^Fase 1/, 'Avanzamento')).toHaveAccessibleDescription('Al 30/06/2018: 40');
  expect(await field(/^Fase 2/, 'Avanzamento')).toHaveAccessibleDescription('Per esempio 40');
  expect(await field(/^Indicatore 3/, 'Valore raggiunto')).toHaveAccessibleDescription(/31\/12\/2018/);
});

it('the reference date shows the current values, says so, and what is changed there changes the phase', async () => {
  const { user, asked, open, click } = showScreen();
  await open('31/12/2018');
  expect(screen.getByText(/^È la data di riferimento/)).toBeInTheDocument();
  const progress = (await line(/^Fase 1/)).getByLabelText('Avanzamento');
  expect(progress).toHaveValue('100');
  const computed = await line(/^Indicatore 1/);
  expect(computed.getByText('Valore raggiunto: 20 %, da valore base e valore attuale')).toBeInTheDocument();
  expect(computed.queryByLabelText('Valore raggiunto')).not.toBeInTheDocument();
  await user.clear(progress);
  await user.type(progress, '95');
  await click('Salva');
  await waitFor(() => expect(asked.edits).toHaveLength(1));
  const [after] = asked.edits[0]?.after.objectives ?? [];
  expect(after?.phases[0]).toMatchObject({ progress: 95, monitoring: [{ date: '2018-12-31', value: 95 }] });
  expect(after?.indicators[0]).toMatchObject({ achieved: users.achieved, monitoring: [{ value: 20 }] });
});

it('a refused input stays as it was typed, is explained, and nothing is saved', async () => {
  const { user, asked, open, click } = showScreen();
  await open('30/06/2018');
  const progress = (await line(/^Fase 2/)).getByLabelText('Avanzamento');
  await user.type(progress, '120');
  await user.type((await line(/^Indicatore 3/)).getByLabelText('Valore raggiunto'), 'maggio');
  await click('Salva');
  expect(progress).toHaveFocus();
  expect(progress).toHaveValue('120');
  expect(progress).toHaveAccessibleDescription(/120 è troppo grande: il massimo è 100/);
  expect((await line(/^Indicatore 3/)).getByLabelText('Valore raggiunto')).toHaveValue('maggio');
  expect(asked.edits).toEqual([]);
});

it('Esc asks before it throws away what was typed', async () => {
  const { user, asked, open } = showScreen();
  await open('30/09/2018');
  await user.type((await line(/^Fase 1/)).getByLabelText('Nota'), 'in ritardo');
  expect(asked.form.at(-1)).toBe('dirty');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Esci senza salvare' }));
  await screen.findByRole('region', { name: 'Monitoraggio dell’anno' });
  expect([asked.edits, asked.form.at(-1)]).toEqual([[], 'closed']);
});

it('a draft that was left is taken up again, also of a phase typed by hand', async () => {
  const shown = { ...plan, phases: [...plan.phases, { ...site, id: '', description: 'A mano' }] };
  const { user, open, unmount } = showScreen({ shown });
  await open('30/09/2018');
  await user.type((await line(/^Fase 3: A mano/)).getByLabelText('Avanzamento'), '7');
  unmount();
  const again = showScreen({ shown });
  expect((await line(/^Fase 3/)).getByLabelText('Avanzamento')).toHaveValue('7');
  expect(screen.getByText('Ritrovate modifiche non salvate')).toBeInTheDocument();
  await again.click('Salva');
  await waitFor(() => expect(again.asked.edits.map(rowsAfter)).toEqual([[['2018-09-30', 7, '']]]));
});

it('a row of the sheet Monitoraggio leads to the form of its date', async () => {
  showScreen({ target: { id: '2018-06-30', position: 0, open: true } });
  expect(await screen.findByRole('form', { name: 'Monitoraggio al 30/06/2018' })).toBeInTheDocument();
});

it('shows both versions of what two have recorded, and saves mine over theirs', async () => {
  const theirs = { ...plan, phases: [{ ...press, monitoring: [on('2018-06-30', 55, 'a metà')] }, site] };
  const { user, asked, open, click } = showScreen({
    answers: [{ kind: 'refused', peg: { ...book, objectives: [theirs] } }],
  });
  await open('30/06/2018');
  const progress = (await line(/^Fase 1/)).getByLabelText('Avanzamento');
  await user.clear(progress);
  await user.type(progress, '60');
  await click('Salva');
  const notice = (await screen.findByText('Qualcuno ha modificato gli stessi campi')).parentElement;
  expect(notice).toHaveTextContent(
    'Redazione dei comunicati stampa: AvanzamentoScritto qui: 60Nel foglio: 55',
  );
  await click('Salva i miei valori');
  await waitFor(() => expect(asked.edits).toHaveLength(2));
  expect(asked.edits[1]?.before.objectives[0]?.phases[0]?.monitoring).toMatchObject([{ value: 55 }]);
  expect(asked.edits[1]?.after.objectives[0]?.phases[0]?.monitoring).toMatchObject([{ value: 60 }]);
});

it('says what is lacking without phases and indicators', () => {
  showScreen({ shown: { ...plan, phases: [], indicators: [] } });
  expect(screen.getByText(/aggiungere prima fasi o indicatori/)).toBeInTheDocument();
});
