import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { allFindings, type FindingFilter } from '../../../src/domain/views/finding-filter';
import type { Finding } from '../../../src/domain/findings/finding';
import FindingsList from '../../../src/forms/findings/findings-list';
import { show } from '../render';

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
    expect(
      screen.getByText('Nessun rilievo corrisponde ai filtri: cambiarli o scegliere «Tutti».'),
    ).toBeInTheDocument();
  });

  it('shows accepted ones apart, with the reason', () => {
    show(<List findings={[finding({ accepted: 'già noto' })]} />);
    expect(screen.getByText('Nessun rilievo')).toBeInTheDocument();
    expect(screen.getByText('Rilievi accettati con il motivo: 1')).toBeInTheDocument();
    expect(screen.getByText('Accettato: già noto')).toBeInTheDocument();
  });
});
