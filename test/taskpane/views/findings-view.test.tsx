import { screen, waitFor, within } from '@testing-library/react';
import { findingsOf } from '../../../src/domain/findings/findings';
import { emptyPeg } from '../../../src/domain/records/defaults';
import type { Peg } from '../../../src/domain/records/records';
import FindingsView from '../../../src/taskpane/views/findings-view';
import { centres, objectiveWith, press, site } from '../../forms/phases';
import { showPage } from '../page';

describe('a finding', () => {
  const plan: Peg = {
    ...emptyPeg(2018),
    centres,
    objectives: [objectiveWith([press, { ...site, weight: 30 }])],
  };

  function showView(peg: Peg) {
    const { user, asked } = showPage(<FindingsView />, peg, {
      place: { filter: { severity: 'error', objective: '' } },
      storage: null,
    });
    return { user, saved: asked.edits };
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
});
