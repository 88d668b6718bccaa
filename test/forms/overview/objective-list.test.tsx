import { act, screen, waitFor, within } from '@testing-library/react';
import { useMemo, useState } from 'react';
import { moved } from '../../../src/domain/edits/edits';
import { findingsOf } from '../../../src/domain/findings/findings';
import { overviewLines } from '../../../src/domain/views/overview';
import type { OverviewLine } from '../../../src/domain/views/overview';
import type { SearchedPlace } from '../../../src/domain/views/search';
import type { Objective, Peg } from '../../../src/domain/records/records';
import ObjectiveList from '../../../src/forms/overview/objective-list';
import { firstPlace } from '../../../src/forms/overview/overview-place';
import type { OverviewPlace } from '../../../src/forms/overview/overview-place';
import { indicator, objective, pegWith, phase } from '../../domain/records-for-tests';
import { centres } from '../phases';
import { show } from '../render';

const press = objective({
  id: 'o1',
  code: '2018_P03_01',
  description: 'Promuovere i servizi',
  centre: '09_U_P3',
  phases: [
    phase({ id: 'p1', weight: 60 }),
    phase({ id: 'p2', weight: 30, actualEnd: '2019-01-12', plannedEnd: '2018-12-31' }),
  ],
  indicators: [indicator(), indicator({ achieved: 2, notes: 'nota' })],
});
const library = objective({
  id: '',
  code: '2018_B_07',
  description: 'Aprire la biblioteca',
  centre: '10_U_P1',
  manager: 'BIANCHI ANNA',
  phases: [phase({ progress: 40, actualEnd: null, plannedEnd: null })],
  indicators: [],
});

function linesOf(objectives: Objective[]): OverviewLine[] {
  const peg: Peg = pegWith(objective(), { objectives, centres });
  return overviewLines(peg, findingsOf(peg));
}

interface ListProps {
  lines: OverviewLine[];
  from?: Partial<OverviewPlace>;
  onChoose?: (code: string) => void;
  onOpen?: (line: OverviewLine, place: SearchedPlace) => void;
  rowActions?: (code: string) => React.ReactNode;
  onMove?: (from: number, to: number) => Promise<boolean>;
}

/** A pane that shows the list, or the code of the objective that was chosen and a way back. */
function Pane({ lines, from, onChoose, onOpen, ...rest }: ListProps) {
  const [place, setPlace] = useState<OverviewPlace>({ ...firstPlace, filtersOpen: true, ...from });
  const [chosen, setChosen] = useState('');
  if (chosen !== '') return <button onClick={() => setChosen('')}>Torna da {chosen}</button>;
  return (
    <ObjectiveList
      lines={lines}
      centres={centres}
      place={place}
      onPlace={setPlace}
      onChoose={(code) => {
        setChosen(code);
        onChoose?.(code);
      }}
      onOpen={(line, found) => onOpen?.(line, found)}
      {...rest}
    />
  );
}

const many = (count: number) =>
  linesOf(
    Array.from({ length: count }, (_, index) =>
      objective({
        id: `o${index + 1}`,
        code: `OB${index + 1}`,
        description: index % 2 === 0 ? 'Dispari' : 'Pari',
      }),
    ),
  );

const items = () => [...document.querySelectorAll('li')];
const codes = () =>
  items()
    .map((item) => item.querySelector('button')?.textContent)
    .join(' ');

let scrolled: number[];

beforeEach(() => {
  scrolled = [];
  window.scrollTo = ((_: number, top: number) => {
    scrolled.push(top);
    Object.assign(window, { scrollY: top });
  }) as typeof window.scrollTo;
});

describe('a line', () => {
  it('says its figures in words that screen readers speak', () => {
    show(<Pane lines={linesOf([press])} />);
    const line = screen.getByRole('button', { name: '2018_P03_01 Promuovere i servizi' });
    expect(line).toHaveAccessibleDescription(
      '3 errori, 6 da verificare, Semaforo: Verde Pesi 90,00 sotto 100 Avanzamento 100,00 % Ritardo 12 giorni Indicatori 1 su 2 raggiunti',
    );
  });

  it('says what cannot be computed and what is to be adopted', () => {
    show(<Pane lines={linesOf([{ ...library, phases: [] }])} />);
    const line = screen.getByRole('button', { name: /^2018_B_07/ });
    expect(line).toHaveAccessibleDescription(
      'Senza Id 1 da verificare, Pesi nessun peso Avanzamento non calcolabile Ritardo non calcolabile Indicatori nessuno',
    );
    expect(screen.getByText('10_U_P1 · BIBLIOTECA · BIANCHI ANNA')).toBeInTheDocument();
  });

  it('without code and description can still be opened', async () => {
    const chosen: string[] = [];
    const bare = linesOf([{ ...library, code: '', description: '' }]);
    const { user } = show(<Pane lines={bare} onChoose={(code) => chosen.push(code)} />);
    await user.click(screen.getByRole('button', { name: '(senza codice) (senza descrizione)' }));
    expect(chosen).toEqual(['']);
  });

  it('has its own buttons beside it', async () => {
    const removed: string[] = [];
    const rowActions = (code: string) => <button onClick={() => removed.push(code)}>Elimina {code}</button>;
    const { user } = show(<Pane lines={linesOf([press, library])} rowActions={rowActions} />);
    await user.click(screen.getByRole('button', { name: 'Elimina 2018_B_07' }));
    expect(removed).toEqual(['2018_B_07']);
  });
});

describe('the list', () => {
  const lines = linesOf([press, library]);

  it('finds by any words and opens the first one with Enter', async () => {
    const chosen: string[] = [];
    const { user } = show(<Pane lines={lines} onChoose={(code) => chosen.push(code)} />);
    expect(screen.getByRole('status')).toHaveTextContent(/^2 obiettivi$/);
    await user.type(screen.getByRole('searchbox'), 'BIBLIO bianchi');
    expect(screen.getByRole('status')).toHaveTextContent('1 obiettivo su 2');
    expect(codes()).toBe('2018_B_07');
    await user.keyboard('{Enter}');
    expect(chosen).toEqual(['2018_B_07']);
  });

  it('filters by centre and state and clears both at once', async () => {
    const { user } = show(<Pane lines={lines} from={{ filtersOpen: false }} />);
    await user.click(screen.getByRole('button', { name: 'Filtri' }));
    await user.selectOptions(screen.getByLabelText('Centro'), '10_U_P1 · BIBLIOTECA');
    await user.selectOptions(screen.getByLabelText('Mostra'), 'Non conclusi');
    expect(codes()).toBe('2018_B_07');
    expect(screen.getByRole('button', { name: 'Filtri (2)' })).toHaveAttribute('aria-expanded', 'true');
    await user.selectOptions(screen.getByLabelText('Mostra'), 'In ritardo');
    expect(screen.getByRole('status')).toHaveTextContent('Nessun obiettivo corrisponde');
    await user.click(screen.getByRole('button', { name: 'Azzera ricerca e filtri' }));
    expect(codes()).toBe('2018_P03_01 2018_B_07');
  });

  it('offers only the centres that lead an objective', () => {
    show(<Pane lines={linesOf([library])} />);
    const offered = within(screen.getByLabelText('Centro')).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Tutti i centri', '10_U_P1 · BIBLIOTECA']);
  });

  it('sorts from either end, delays with the longest first', async () => {
    const { user } = show(<Pane lines={lines} />);
    const descending = screen.getByRole('button', { name: 'Ordine decrescente' });
    await user.selectOptions(screen.getByLabelText('Ordina per'), 'Avanzamento');
    expect(codes()).toBe('2018_B_07 2018_P03_01');
    expect(descending).toHaveAttribute('aria-pressed', 'false');
    await user.click(descending);
    expect(codes()).toBe('2018_P03_01 2018_B_07');
    await user.selectOptions(screen.getByLabelText('Ordina per'), 'Codice');
    expect(codes()).toBe('2018_B_07 2018_P03_01');
    await user.selectOptions(screen.getByLabelText('Ordina per'), 'Giorni di ritardo');
    expect(descending).toHaveAttribute('aria-pressed', 'true');
  });

  it('is searched through phases, too, and each line says where and leads there', async () => {
    const opened: string[] = [];
    const plan = objective({
      code: 'OB7',
      phases: [phase({ id: 'p1' }), phase({ id: 'p2', manager: 'CINQUANTA PAOLA' })],
    });
    const { user } = show(
      <Pane
        lines={linesOf([library, plan])}
        onOpen={({ code }, { part, number, id }) => opened.push(`${code} ${part} ${number} ${id}`)}
      />,
    );
    await user.type(screen.getByRole('searchbox'), 'cinquanta');
    const way = await screen.findByRole('button', { name: 'fase 2: CINQUANTA PAOLA' });
    expect(screen.queryByText('Aprire la biblioteca')).not.toBeInTheDocument();
    await user.click(way);
    expect(opened).toEqual(['OB7 phase 2 p2']);
    expect(screen.queryByText(/^Torna da/)).not.toBeInTheDocument();
  });
});

describe('a long list', () => {
  it('shows sixty, then twenty more on demand, and goes on from the first new one', async () => {
    const { user } = show(<Pane lines={many(90)} />);
    expect(items()).toHaveLength(60);
    expect(screen.getByText('Mostrati 60 su 90')).toBeInTheDocument();
    await user.click(screen.getByText('Mostra altri'));
    expect(items()).toHaveLength(80);
    expect(screen.getByText('OB61')).toHaveFocus();
    await user.click(screen.getByText('Mostra altri'));
    expect(items()).toHaveLength(90);
    expect(screen.queryByText('Mostra altri')).toBeNull();
  });

  it('begins again when the search changes, not when the workbook does', async () => {
    const { user, showAgain } = show(<Pane lines={many(130)} />);
    await user.click(screen.getByText('Mostra altri'));
    showAgain(<Pane lines={many(140)} />);
    expect(items()).toHaveLength(80);
    await user.type(screen.getByPlaceholderText('Cerca'), 'p');
    expect(items()).toHaveLength(60);
  });

  it('grows when its end comes into view', () => {
    const observed: { come: (intersects: boolean) => void }[] = [];
    window.IntersectionObserver = class {
      constructor(told: IntersectionObserverCallback) {
        const come = (isIntersecting: boolean) =>
          told([{ isIntersecting } as IntersectionObserverEntry], this as unknown as IntersectionObserver);
        observed.push({ come });
      }
      observe(): void {}
      disconnect(): void {}
    } as unknown as typeof IntersectionObserver;
    try {
      show(<Pane lines={many(130)} />);
      act(() => observed.at(-1)?.come(false));
      expect(items()).toHaveLength(60);
      act(() => observed.at(-1)?.come(true));
      expect(items()).toHaveLength(80);
      act(() => observed.at(-1)?.come(true));
      expect(items()).toHaveLength(100);
    } finally {
      Reflect.deleteProperty(window, 'IntersectionObserver');
    }
  });
});

describe('moving', () => {
  const handle = (code: string) =>
    screen.queryByRole('button', { name: `Sposta «${code}»: frecce su e giù` });

  /** A list of three objectives that are moved as asked; the moves so far. */
  function showMovable() {
    const moves: [number, number][] = [];
    const three = [1, 2, 3].map((number) => objective({ id: `o${number}`, code: `OB${number}` }));
    function Movable() {
      const [objectives, setObjectives] = useState(three);
      const lines = useMemo(() => linesOf(objectives), [objectives]);
      const move = async (from: number, to: number) => {
        moves.push([from, to]);
        await Promise.resolve();
        setObjectives((before) => moved(before, from, to));
        return true;
      };
      return <Pane lines={lines} onMove={move} />;
    }
    return { ...show(<Movable />), moves };
  }

  it('goes one place at a time with the arrow keys, not beyond the ends, and the handle keeps the focus', async () => {
    const { user, moves } = showMovable();
    handle('OB1')?.focus();
    await user.keyboard('{ArrowUp}{ArrowDown}');
    await waitFor(() => expect(handle('OB1')).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(shownCodes()).toEqual(['OB2', 'OB3', 'OB1']));
    expect(handle('OB1')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(moves).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('is offered in the order of the sheet only, of all objectives', async () => {
    const { user } = showMovable();
    const handles = () => screen.queryAllByRole('button', { name: /^Sposta/ }).length;
    expect(handles()).toBe(3);
    await user.type(screen.getByRole('searchbox'), 'OB');
    expect(handles()).toBe(0);
    await user.clear(screen.getByRole('searchbox'));
    expect(handles()).toBe(3);
    await user.selectOptions(screen.getByLabelText('Ordina per'), 'Codice');
    expect(handles()).toBe(0);
    await user.selectOptions(screen.getByLabelText('Ordina per'), 'Ordine del foglio');
    await user.click(screen.getByRole('button', { name: 'Ordine decrescente' }));
    expect(handles()).toBe(0);
  });

  const shownCodes = () => items().map((item) => item.querySelector('[id$="-code"]')?.textContent);
});

describe('coming back from an objective', () => {
  it('finds search, filters, sorting, scroll position and focus as they were', async () => {
    const { user } = show(<Pane lines={many(180)} />);
    await user.type(screen.getByPlaceholderText('Cerca'), 'dispari');
    await user.selectOptions(screen.getByLabelText('Ordina per'), 'Codice');
    await user.click(screen.getByTitle('Ordine decrescente'));
    await user.click(screen.getByText('Mostra altri'));
    const before = codes();
    Object.assign(window, { scrollY: 4321 });
    await user.click(screen.getByText('OB31'));
    Object.assign(window, { scrollY: 0 });
    await user.click(screen.getByText('Torna da OB31'));
    expect(codes()).toBe(before);
    expect(screen.getByPlaceholderText('Cerca')).toHaveValue('dispari');
    expect(screen.getByLabelText('Ordina per')).toHaveValue('code');
    expect(screen.getByText('OB31')).toHaveFocus();
    expect(scrolled.at(-1)).toBe(4321);
  });

  it('begins with the heading when the objective is no longer among those found', () => {
    show(<Pane lines={many(3)} from={{ focusedCode: 'OB2', search: 'dispari' }} />);
    expect(codes()).toBe('OB1 OB3');
    expect(screen.getByRole('heading', { name: 'Obiettivi' })).toHaveFocus();
  });
});
