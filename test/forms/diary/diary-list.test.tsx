import { screen } from '@testing-library/react';
import { useState } from 'react';
import { filteredEntries, type DiaryEntry } from '../../../src/domain/views/diary';
import { everyEntry, type DiaryFilter } from '../../../src/domain/views/diary-filter';
import { DiaryList } from '../../../src/forms/diary/diary-list';
import { DiaryName } from '../../../src/forms/diary/diary-name';
import { show } from '../render';

function entry(part: Partial<DiaryEntry>, index = 0): DiaryEntry {
  return {
    id: `e${index}`,
    day: '2018-06-30',
    time: '12:05',
    who: 'ROSSI ANNA',
    sheet: 'Fasi',
    objective: 'P01',
    row: 'Collaudo',
    field: 'Peso',
    before: '10',
    after: '12,5',
    ...part,
  };
}

const ids = (entries: readonly DiaryEntry[]) => entries.map(({ id }) => id);

function Page({ entries }: { entries: readonly DiaryEntry[] }) {
  const [filter, setFilter] = useState<DiaryFilter>(everyEntry);
  return <DiaryList entries={entries} filter={filter} onFilter={setFilter} />;
}

test('an entry says when, who, what, where, before and after; what is not there is said, too', () => {
  show(<Page entries={[entry({ who: '', before: '' })]} />);
  expect(screen.getByRole('article')).toHaveTextContent(
    '30/06/2018 12:05(senza nome)Peso: CollaudoFasi · P01Prima(vuoto)Dopo12,5',
  );
});

test('rows that came or went, and imports, are one sentence without before and after', () => {
  const imported = entry(
    { sheet: '', objective: '', row: '3 righe', field: 'importazione', before: '', after: 'aggiunte: 3' },
    1,
  );
  show(<Page entries={[entry({ field: 'riga eliminata', before: '', after: '' }), imported]} />);
  const [deleted, second] = screen.getAllByRole('article');
  expect(deleted).toHaveTextContent(/Riga eliminata: CollaudoFasi · P01$/);
  expect(second).toHaveTextContent(/Importazione: 3 righeaggiunte: 3$/);
});

test('the diary is filtered by objective and person, searched whatever accents and capitals, and shown whole again', async () => {
  const entries = [
    entry({ row: 'Attività di verifica' }, 1),
    entry({ objective: 'P02', who: 'VERDI ADA' }, 2),
    entry({ who: '' }, 3),
  ];
  const { user } = show(<Page entries={entries} />);
  const status = () => screen.getByRole('status').textContent;
  await user.selectOptions(screen.getByLabelText('Obiettivo'), 'P01');
  expect(status()).toBe('2 modifiche su 3');
  await user.selectOptions(screen.getByLabelText('Chi'), '(senza nome)');
  expect(status()).toBe('1 modifica su 3');
  await user.click(screen.getByRole('button', { name: 'Mostra tutto' }));
  await user.type(screen.getByRole('searchbox'), 'VERIFICA attivita');
  expect(status()).toBe('1 modifica su 3');
  await user.type(screen.getByRole('searchbox'), ' x');
  expect(status()).toBe('Nessuna modifica corrisponde alla ricerca e ai filtri.');
  expect(screen.queryByRole('article')).toBeNull();
});

test('of many entries the first sixty are shown, and more on demand', async () => {
  const { user } = show(<Page entries={Array.from({ length: 250 }, (_, index) => entry({}, index))} />);
  expect(screen.getAllByRole('article')).toHaveLength(60);
  await user.click(screen.getByRole('button', { name: 'Mostra altri' }));
  expect(screen.getAllByRole('article')).toHaveLength(80);
});

test('an empty diary says what will stand there', () => {
  show(<Page entries={[]} />);
  expect(screen.getByText('Il diario è vuoto')).toBeInTheDocument();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('the changes of an objective under its earlier codes are its own', () => {
  const renamed = (before: string, after: string, index: number) =>
    entry({ sheet: 'Obiettivi', field: 'Codice', objective: after, before, after }, index);
  const entries = [
    entry({ objective: 'C' }, 1),
    renamed('B', 'C', 2),
    entry({ objective: 'b' }, 3),
    renamed('A', 'B', 4),
    entry({ objective: 'A' }, 5),
    entry({ objective: 'D' }, 6),
    // The code of a centre is none of theirs.
    entry({ sheet: 'Centri', field: 'Codice', objective: '', before: 'D', after: 'C' }, 7),
  ];
  expect(ids(filteredEntries(entries, { ...everyEntry, objective: 'C' }))).toEqual([
    'e1',
    'e2',
    'e3',
    'e4',
    'e5',
  ]);
  expect(ids(filteredEntries(entries, { ...everyEntry, objective: 'A' }))).toEqual(['e5']);
});

test('the name is kept as it was typed without spaces around it, or none', async () => {
  const kept: string[] = [];
  const { user } = show(<DiaryName name="" onKeep={(name) => kept.push(name)} />);
  await user.click(screen.getByText('Nome nel diario: (senza nome)'));
  await user.type(screen.getByLabelText('Il proprio nome nel diario'), ' ROSSI ANNA {Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('Da adesso il diario riporta: ROSSI ANNA');
  await user.clear(screen.getByLabelText('Il proprio nome nel diario'));
  await user.click(screen.getByRole('button', { name: 'Usa questo nome' }));
  expect(screen.getByRole('status')).toHaveTextContent('Da adesso il diario non riporta alcun nome');
  expect(screen.getByText('Nome nel diario: (senza nome)')).toBeVisible();
  expect(kept).toEqual(['ROSSI ANNA', '']);
});
