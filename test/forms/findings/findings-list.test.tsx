import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { allFindings, type FindingFilter } from '../../../src/domain/views/finding-filter';
import type { Finding } from '../../../src/domain/findings/finding';
import { findingKey } from '../../../src/domain/views/finding-key';
import { firstFindings, type FindingsPlace } from '../../../src/forms/findings/findings-place';
import FindingsList from '../../../src/forms/findings/findings-list';
import { objective } from '../../domain/records-for-tests';
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
  interface ListProps {
    findings: Finding[];
    opened?: string[];
    all?: number[];
    places?: FindingsPlace[];
    start?: FindingsPlace;
  }

  function List({ findings, opened = [], all = [], places = [], start = firstFindings }: ListProps) {
    const [filter, setFilter] = useState<FindingFilter>(allFindings);
    const [place, setPlace] = useState(start);
    return (
      <FindingsList
        findings={findings}
        objectives={[
          objective({ code: '2018_P03_01', centre: '01' }),
          objective({ code: 'B', centre: '02' }),
        ]}
        centres={['01', '02', '03'].map((code) => ({
          id: code,
          code,
          name: `Unità ${code}`,
          shortName: '',
          manager: '',
        }))}
        filter={filter}
        onFilter={setFilter}
        place={place}
        onPlace={(next) => {
          places.push(next);
          setPlace(next);
        }}
        onOpen={({ objective: code, row }) => opened.push(`${code} ${row}`)}
        onAct={() => undefined}
        onAcceptAll={({ length }) => all.push(length)}
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
      screen.getByText('Nessun rilievo corrisponde alla ricerca e ai filtri: cambiarli o azzerarli.'),
    ).toBeInTheDocument();
  });

  it('shows accepted ones apart, with the reason', () => {
    show(<List findings={[finding({ accepted: 'già noto' })]} />);
    expect(screen.getByText('Nessun rilievo')).toBeInTheDocument();
    expect(screen.getByText('Rilievi accettati con il motivo: 1')).toBeInTheDocument();
    expect(screen.getByText('Accettato: già noto')).toBeInTheDocument();
  });

  const missing = (row: string, changes: Partial<Finding> = {}) =>
    finding({ code: 'progress-missing', severity: 'warning', row, params: {}, ...changes });

  it('can be filtered by centre and kind, and searched by sentence and place', async () => {
    const { user } = show(<List findings={[finding(), missing('p2'), missing('p3', { objective: 'B' })]} />);
    await user.click(screen.getByRole('button', { name: 'Filtri' }));
    const lines = () => screen.getAllByRole('listitem').length;
    const centres = within(screen.getByLabelText('Centro')).getAllByRole('option');
    expect(centres.map(({ textContent }) => textContent)).toEqual([
      'Tutti',
      '01 · Unità 01',
      '02 · Unità 02',
    ]);
    await user.selectOptions(screen.getByLabelText('Centro'), '02');
    expect(lines()).toBe(1);
    await user.selectOptions(screen.getByLabelText('Centro'), '');
    await user.selectOptions(screen.getByLabelText('Tipo'), 'Avanzamento mancante (2)');
    expect(lines()).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Azzera ricerca e filtri' }));
    await user.type(screen.getByRole('searchbox'), 'MANCANO PUNTI');
    expect(lines()).toBe(1);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'b, fase 3');
    expect(lines()).toBe(1);
    expect(screen.getByText('1 rilievo aperto su 3')).toBeInTheDocument();
  });

  it('offers to accept all of one kind, those that can be accepted', async () => {
    const all: number[] = [];
    const { user } = show(
      <List
        all={all}
        findings={[missing('p2'), missing('p3'), finding(), missing('p4', { accepted: 'noto' })]}
      />,
    );
    expect(screen.queryByRole('button', { name: /^Accetta tutti/ })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Tipo'), 'Avanzamento mancante (2)');
    await user.click(screen.getByRole('button', { name: 'Accetta tutti i 2 rilievi uguali…' }));
    expect(all).toEqual([2]);
  });

  it('of 1.300 findings renders those in view, also while it is searched', async () => {
    const many = Array.from({ length: 1300 }, (_, index) => missing(`p${index}`));
    const { user } = show(<List findings={many} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
    await user.type(screen.getByRole('searchbox'), 'avanzamento');
    expect(screen.getByText('1300 rilievi aperti')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
  });

  it('comes back at the line that was left, or the one that took its place, however far down', async () => {
    const many = Array.from({ length: 200 }, (_, index) => missing(`p${index}`));
    const at = (position: number) => ({
      ...firstFindings,
      left: { key: findingKey(many[position] as Finding), severity: 'warning' as const, position },
    });
    const { unmount } = show(<List findings={many} start={at(150)} />);
    expect(focusedLine()).toBe(150);
    unmount();
    show(<List findings={many.filter((_, index) => index !== 150)} start={at(150)} />);
    expect(focusedLine()).toBe(150);
  });

  function focusedLine(): number {
    return screen.getAllByRole('listitem').findIndex((item) => item.contains(document.activeElement));
  }
});
