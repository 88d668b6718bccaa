import { screen, waitFor, within } from '@testing-library/react';
import { findingsOf } from '../../../src/domain/findings/findings';
import { emptyPeg } from '../../../src/domain/records/defaults';
import type { Peg } from '../../../src/domain/records/records';
import { allFindings, type FindingFilter } from '../../../src/domain/views/finding-filter';
import type { EditResult } from '../../../src/taskpane/actions/save-edit';
import FindingsView from '../../../src/taskpane/views/findings-view';
import { centres, objectiveWith, press, site } from '../../forms/phases';
import { showPage } from '../page';

describe('a finding', () => {
  const plan: Peg = {
    ...emptyPeg(2018),
    centres,
    objectives: [objectiveWith([press, { ...site, weight: 30 }])],
  };

  function showView(
    peg: Peg,
    filter: Partial<FindingFilter> = { severity: 'error' },
    answers: EditResult[] = [],
  ) {
    const { user, asked } = showPage(<FindingsView />, peg, {
      place: { filter: { ...allFindings, ...filter } },
      storage: null,
      answers,
    });
    return { user, saved: asked.edits, done: asked.done };
  }

  it('is accepted with a reason and a name, is then apart, and comes back when its figures change', async () => {
    const { user, saved } = showView(plan);
    await user.click(screen.getByRole('button', { name: 'Accetta com’è…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Accettare il rilievo' }));
    await user.type(dialog.getByLabelText(/^Autore/), 'ROSSI ANNA');
    await user.click(dialog.getByRole('button', { name: 'Accetta il rilievo' }));
    expect(saved).toEqual([]);
    expect(dialog.getByLabelText(/^Autore/)).toHaveValue('ROSSI ANNA');
    await user.type(dialog.getByLabelText(/^Motivo/), 'La terza fase è del 2019');
    await user.click(dialog.getByRole('button', { name: 'Accetta il rilievo' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const accepted = saved[0]?.after.accepted ?? [];
    expect(accepted).toMatchObject([
      { objective: '2018_P03_01', reason: 'La terza fase è del 2019', author: 'ROSSI ANNA' },
    ]);

    const weights = (peg: Peg) => findingsOf(peg).filter(({ code }) => code === 'weights-missing-points');
    expect(weights({ ...plan, accepted })).toMatchObject([{ accepted: 'La terza fase è del 2019' }]);
    const changed = { ...plan, objectives: [objectiveWith([press, { ...site, weight: 20 }])] };
    expect(weights({ ...changed, accepted })).toMatchObject([{ accepted: null }]);
  });

  it('of weights that are fractions is answered for all of them at once', async () => {
    const objectives = [
      objectiveWith([
        { ...press, weight: 0.35 },
        { ...site, weight: 0.65 },
      ]),
    ];
    const { user, saved } = showView({ ...plan, objectives });
    await user.click(screen.getByRole('button', { name: 'Moltiplica per 100' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.before.objectives[0]?.phases.map(({ weight }) => weight)).toEqual([0.35, 0.65]);
    expect(saved[0]?.after.objectives[0]?.phases.map(({ weight }) => weight)).toEqual([35, 65]);
  });

  it('that was accepted is opened again', async () => {
    const accepted = [{ id: 'a', objective: '2018_P03_01', finding: 'weights-missing-points', row: '' }].map(
      (row) => ({ ...row, reason: 'già noto', author: '', date: null }),
    );
    const { user, saved } = showView({ ...plan, accepted });
    await user.click(screen.getByText('Rilievi accettati con il motivo: 1'));
    await user.click(screen.getByRole('button', { name: 'Riapri' }));
    await waitFor(() => expect(saved[0]?.before.accepted).toMatchObject([{ id: 'a' }]));
    expect(saved[0]?.after.accepted).toEqual([]);
  });

  describe('of a kind that others have', () => {
    const late: Peg = {
      ...plan,
      objectives: [
        objectiveWith([
          { ...press, progress: 120 },
          { ...site, progress: 130 },
        ]),
      ],
    };

    async function acceptAll(answers: EditResult[] = []) {
      const shown = showView(late, { kind: 'progress-range' }, answers);
      const { user } = shown;
      await user.click(screen.getByRole('button', { name: 'Accetta tutti i 2 rilievi uguali…' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Accettare 2 rilievi' }));
      expect(dialog.getByText(/^Avanzamento fuori 0–100: 2 rilievi in 1 obiettivo\./)).toBeInTheDocument();
      await user.type(dialog.getByLabelText(/^Motivo/), 'Somma di due anni');
      await user.type(dialog.getByLabelText(/^Autore/), 'ROSSI ANNA');
      await user.click(dialog.getByRole('button', { name: 'Accetta 2 rilievi' }));
      await waitFor(() => expect(shown.saved).toHaveLength(1));
      return shown;
    }

    it('is accepted with them, with one reason and in one save', async () => {
      const { saved, done } = await acceptAll();
      expect(saved[0]?.after.accepted).toMatchObject([
        {
          row: press.id,
          finding: 'progress-range (12000)',
          reason: 'Somma di due anni',
          author: 'ROSSI ANNA',
        },
        {
          row: site.id,
          finding: 'progress-range (13000)',
          reason: 'Somma di due anni',
          author: 'ROSSI ANNA',
        },
      ]);
      expect(done).toEqual(['Accettati 2 rilievi: Avanzamento fuori 0–100']);
    });

    it('is said not to be accepted if the save is refused', async () => {
      await acceptAll([{ kind: 'refused', peg: late }]);
      expect(await screen.findByText('Nessun rilievo accettato')).toBeInTheDocument();
    });
  });
});
