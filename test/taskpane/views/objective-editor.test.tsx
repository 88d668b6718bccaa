import { screen, within } from '@testing-library/react';
import type { Peg } from '../../../src/domain/records/records';
import ObjectiveEditor from '../../../src/taskpane/views/objective-editor';
import type { EditResult } from '../../../src/taskpane/actions/save-edit';
import { objective, peg } from '../../forms/kind-samples';
import { showPage } from '../page';

interface Options {
  /** A new one, with the plan of the first. */
  copying?: boolean;
  within?: Peg;
  answer?: EditResult;
}

/** The form of the first objective, or of a copy of it; what it saved. */
function showEditor({ copying = false, within: shown = peg, answer = { kind: 'saved' } }: Options = {}) {
  const { user, unmount, asked } = showPage(
    <ObjectiveEditor
      objective={copying ? null : objective}
      model={copying ? objective : null}
      onSaved={() => undefined}
      onCancel={() => undefined}
    />,
    shown,
    { answers: [answer] },
  );
  return { user, unmount, saved: asked.edits };
}

const code = () => screen.findByLabelText(/^Codice/);
const click = (name: string) => screen.getByRole('button', { name });

beforeEach(() => localStorage.clear());

it('a copy that was left and is taken up again still has its phases, indicators and centres', async () => {
  const { user, unmount } = showEditor({ copying: true });
  await user.type(await code(), '2018_P03_07');
  unmount();
  const again = showEditor({ copying: true });
  expect(await code()).toHaveValue('2018_P03_07');
  expect(screen.getByText('Ritrovate modifiche non salvate')).toBeInTheDocument();
  expect(screen.getByText(/^Si copiano anche fasi e indicatori/)).toBeInTheDocument();
  await again.user.click(click('Salva'));
  const [copy] = again.saved[0]?.after.objectives ?? [];
  expect(copy?.phases.map(({ description }) => description)).toEqual(
    objective.phases.map(({ description }) => description),
  );
  expect(copy?.indicators).toHaveLength(objective.indicators.length);
  expect(copy?.description).toBe(objective.description);
  expect(copy?.id).not.toBe(objective.id);
  expect(localStorage).toHaveLength(0);
});

it('a copy that is begun again is the copy, not an empty form', async () => {
  const { user, unmount } = showEditor({ copying: true });
  await user.type(await code(), '2018_P03_07');
  unmount();
  showEditor({ copying: true });
  await code();
  await user.click(click('Ricomincia'));
  expect(await code()).toHaveValue('');
  expect(screen.getByLabelText(/^Descrizione/)).toHaveValue(objective.description);
});

it('the deletion of an objective names what goes with it', async () => {
  const { user } = showEditor();
  await user.click(click('Elimina'));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).toHaveTextContent('Si eliminano anche: fasi 2, indicatori 2, capoversi 3');
});

it('the deletion of a row whose code stands twice says that its phases stay', async () => {
  const twin = { ...objective, id: 'twin' };
  const { user, saved } = showEditor({ within: { ...peg, objectives: [objective, twin] } });
  await user.click(click('Elimina'));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).not.toHaveTextContent('Si eliminano anche');
  expect(dialog).toHaveTextContent('Un’altra ha lo stesso codice: restano fasi 2, indicatori 2, capoversi 3');
  await user.click(within(dialog).getByRole('button', { name: 'Elimina' }));
  expect(saved[0]?.before.objectives).toMatchObject([{ code: objective.code, phases: [], indicators: [] }]);
});

it.each([
  ['Sposta giù', 'Riga non spostata'],
  ['Elimina', 'Riga non eliminata'],
])('%s that was refused has its own words: %s', async (action, title) => {
  const { user } = showEditor({ answer: { kind: 'refused', peg } });
  await user.click(click(action));
  const dialog = screen.queryByRole('alertdialog');
  if (dialog) await user.click(within(dialog).getByRole('button', { name: 'Elimina' }));
  expect(await screen.findByText(title)).toBeInTheDocument();
});
