import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { emptyPeg } from '../../src/domain/records/defaults';
import type { Edit } from '../../src/domain/edits/edits';
import { allFindings, type FindingFilter } from '../../src/domain/views/finding-filter';
import type { Finding } from '../../src/domain/findings/finding';
import { findingsOf } from '../../src/domain/findings/findings';
import type { Peg } from '../../src/domain/records/records';
import FindingsList from '../../src/forms/findings/findings-list';
import FindingsView from '../../src/taskpane/views/findings-view';
import { createMemory } from '../../src/taskpane/place/memory';
import { centres, objectiveWith, press, site } from './phases';
import { show } from './render';
import { contentWith } from './workbook-content';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  code: 'weights-missing-points',
  severity: 'error',
  objective: '2018_P03_01',
  place: { part: 'phase', number: 3 },
  row: 'p1',
  values: '',
  params: { sum: '90,00', gap: '10,00', tolerance: '0,05' },
  accepted: null,
  ...changes,
});

describe('the list of findings', () => {
  function List({ findings, opened = [] }: { findings: Finding[]; opened?: string[] }) {
    const [filter, setFilter] = useState<FindingFilter>(allFindings);
    return (
      <FindingsList
        findings={findings}
        filter={filter}
        onFilter={setFilter}
        onOpen={({ objective, row }) => opened.push(`${objective} ${row}`)}
        onAct={() => undefined}
      />
    );
  }
  const groups = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

  it('has groups, the gravest first, and leads to the rows', async () => {
    const opened: string[] = [];
    const { user } = show(<List findings={[finding({ severity: 'hint' }), finding()]} opened={opened} />);
    expect(groups()).toEqual(['Errore: 1', 'Suggerimento: 1']);
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('mancano 10,00 punti');
    await user.click(within(first as HTMLElement).getByRole('button', { name: '2018_P03_01, fase 3' }));
    expect(opened).toEqual(['2018_P03_01 p1']);
  });

  it('leads to a cell that is wrong as such, which is not to be accepted', async () => {
    const opened: string[] = [];
    const params = {
      sheet: 'Fasi',
      address: 'F4',
      column: 'Avanzamento',
      text: 'boh',
      issue: 'not-a-number',
    };
    const cell = finding({
      code: 'unreadable-cell',
      objective: '',
      row: '',
      params,
      place: { part: 'workbook', number: null },
    });
    const { user } = show(<List findings={[cell]} opened={opened} />);
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'Foglio Fasi, cella F4 (Avanzamento): «boh» non è un numero. Scrivere ad esempio 83,35 oppure 2.380,00.',
    );
    expect(within(screen.getByRole('listitem')).getAllByRole('button')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Fasi!F4' }));
    expect(opened).toHaveLength(1);
  });

  it('can be filtered by severity and objective', async () => {
    const others = [finding({ severity: 'hint' }), finding({ objective: 'B' })];
    const { user } = show(<List findings={[finding(), ...others]} />);
    await user.selectOptions(screen.getByLabelText('Gravità'), 'Errori');
    expect(groups()).toEqual(['Errori: 2']);
    await user.selectOptions(screen.getByLabelText('Obiettivo'), 'B');
    expect(groups()).toEqual(['Errore: 1']);
    await user.selectOptions(screen.getByLabelText('Gravità'), 'Suggerimenti');
    expect(screen.getByText('Nessun rilievo risponde ai filtri.')).toBeInTheDocument();
  });

  it('shows accepted ones apart, with the reason', () => {
    show(<List findings={[finding({ accepted: 'già noto' })]} />);
    expect(screen.getByText('Nessun rilievo')).toBeInTheDocument();
    expect(screen.getByText('Rilievi accettati con motivazione: 1')).toBeInTheDocument();
    expect(screen.getByText('Accettato: già noto')).toBeInTheDocument();
  });
});

describe('a finding', () => {
  const plan: Peg = {
    ...emptyPeg(2018),
    centres,
    objectives: [objectiveWith([press, { ...site, weight: 30 }])],
  };

  function showView(peg: Peg) {
    const saved: Edit[] = [];
    const content = contentWith(peg);
    const save = (edit: Edit) => {
      saved.push(edit);
      return Promise.resolve({ kind: 'saved' as const });
    };
    const { user } = show(
      <FindingsView
        content={content}
        edits={{ save, notice: null }}
        memory={createMemory(null)}
        findings={findingsOf(peg)}
        filter={{ severity: 'error', objective: '' }}
        onFilter={() => undefined}
        onOpen={() => undefined}
        onCorrection={() => undefined}
      />,
    );
    return { user, saved };
  }

  it('is accepted with a reason and a name, is then apart, and comes back when its figures change', async () => {
    const { user, saved } = showView(plan);
    await user.click(screen.getByRole('button', { name: 'Accetta…' }));
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

  it('that was accepted is opened again', async () => {
    const accepted = [{ id: 'a', objective: '2018_P03_01', finding: 'weights-missing-points', row: '' }].map(
      (row) => ({ ...row, reason: 'già noto', author: '', date: null }),
    );
    const { user, saved } = showView({ ...plan, accepted });
    await user.click(screen.getByText('Rilievi accettati con motivazione: 1'));
    await user.click(screen.getByRole('button', { name: 'Riapri' }));
    await waitFor(() => expect(saved[0]?.before.accepted).toMatchObject([{ id: 'a' }]));
    expect(saved[0]?.after.accepted).toEqual([]);
  });
});
