import { act, fireEvent, screen, within } from '@testing-library/react';
import sample from '../../../assets/sample.json';
import { newPhase, readPhase, showPhase } from '../../../src/domain/drafts/phase-draft';
import type { PhaseDraft } from '../../../src/domain/drafts/phase-draft';
import type { PastedCells } from '../../../src/domain/paste/pasted-codes';
import type { Keeping, PasteDraft } from '../../../src/forms/record/record-kind';
import type { LabelledColumn, PasteReading, PasteResult } from '../../../src/forms/paste/paste-kind';
import PastePanel from '../../../src/forms/paste/paste-panel';
import { nowhere } from '../phases';
import { show } from '../render';

const columns: LabelledColumn[] = [
  { field: 'description', label: 'Descrizione', headings: ['Descrizione'], kind: 'text' },
  { field: 'weight', label: 'Peso', headings: ['Peso'], kind: 'number' },
  { field: 'progress', label: 'Avanzamento', headings: ['Avanzamento'], kind: 'number' },
  { field: 'plannedStart', label: 'Inizio previsto', headings: ['Inizio previsto'], kind: 'date' },
  { field: 'plannedEnd', label: 'Fine prevista', headings: ['Fine prevista'], kind: 'date' },
  { field: 'actualStart', label: 'Inizio effettivo', headings: ['Inizio effettivo'], kind: 'date' },
  { field: 'actualEnd', label: 'Fine effettiva', headings: ['Fine effettiva'], kind: 'date' },
  { field: 'manager', label: 'Responsabile', headings: ['Responsabile'], kind: 'text' },
  { field: 'notes', label: 'Note', headings: ['Note'], kind: 'text' },
];

const blank = newPhase(1);

function read(rows: readonly PastedCells[]): PasteReading[] {
  return rows.map(({ cells }) => {
    const draft: PhaseDraft = { ...showPhase(blank), ...cells };
    const reading = readPhase(draft, blank);
    if (!reading.ok) return reading;
    return { ok: true, name: reading.record.description, shown: { ...showPhase(reading.record) } };
  });
}

type Row = PastedCells['cells'];

function showPaste(answers: Promise<PasteResult>[] = [], memory: Keeping<PasteDraft> = nowhere) {
  const saved: Row[][] = [];
  const calls = { done: 0, cancelled: 0 };
  const { user, unmount } = show(
    <PastePanel
      title="Incolla fasi"
      columns={columns}
      read={read}
      save={(rows) => {
        saved.push(rows.map(({ cells }) => cells));
        return answers.shift() ?? Promise.resolve({ kind: 'saved' });
      }}
      memory={memory}
      onDone={() => (calls.done += 1)}
      onCancel={() => (calls.cancelled += 1)}
    />,
  );
  return { user, unmount, saved, calls };
}

const area = () => screen.getByRole('textbox', { name: 'Righe incollate' });
const column = (number: number) => screen.getByRole('combobox', { name: `Colonna ${number}` });
const headings = () => screen.getByRole('checkbox', { name: 'La prima riga contiene le intestazioni' });
const saveButton = () => screen.queryByRole('button', { name: /^Aggiungi/ });
const tsv = (...rows: string[][]) => rows.map((row) => `${row.join('\t')}\r\n`).join('');

const good = tsv(
  ['Descrizione', 'Peso %', 'Fine prev.'],
  ['Bando', '40', '31 dicembre 2018'],
  ['Stampa', '60', '1/6/18'],
);

it('takes what is pasted with the keyboard at once, and says how', async () => {
  const { user } = showPaste();
  expect(area()).toHaveFocus();
  expect(area()).toHaveAccessibleDescription(/Ctrl\+V/);
  await user.paste(good);
  expect(screen.getByRole('status')).toHaveTextContent('2 righe pronte');
});

it('shows what was understood of every row, and saves all rows', async () => {
  const { user, saved, calls } = showPaste();
  await user.paste(good);
  expect(headings()).toBeChecked();
  expect([1, 2, 3].map((number) => (column(number) as HTMLSelectElement).value)).toEqual([
    'description',
    'weight',
    'plannedEnd',
  ]);
  const [bando] = screen.getAllByRole('listitem');
  expect(bando).toHaveTextContent('Riga 1 · BandoPeso40Fine prevista31/12/2018');
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  expect(saved).toEqual([
    [
      { description: 'Bando', weight: '40', plannedEnd: '31 dicembre 2018' },
      { description: 'Stampa', weight: '60', plannedEnd: '1/6/18' },
    ],
  ]);
  expect(calls.done).toBe(1);
});

it('understands the phases of the sample as a table without headings, and asks to check', async () => {
  const { user } = showPaste();
  const phases = sample.objectives.flatMap((objective) => objective.phases);
  await user.paste(
    tsv(...phases.map((phase) => [phase.description, String(phase.weight), phase.plannedEnd])),
  );
  expect(headings()).not.toBeChecked();
  expect(screen.getByText('Colonne da controllare')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Aggiungi 10 righe' })).toBeInTheDocument();
});

it('says row, field, fault and remedy, offers nothing to save, and reads again what is corrected', async () => {
  const { user, saved } = showPaste();
  const faulty = tsv(
    ['Descrizione', 'Peso', 'Fine prevista'],
    ['Bando', '40', '31/12/2018'],
    ['Stampa', '120', '31/02/2018'],
  );
  await user.paste(faulty);
  expect(screen.getByRole('status')).toHaveTextContent('1 riga pronta, 1 riga da correggere');
  const [wrong] = screen.getAllByRole('listitem');
  expect(wrong).toHaveTextContent('Riga 2');
  const [, weight, end] = within(wrong as HTMLElement).getAllByRole('definition');
  expect(weight).toHaveTextContent('120120 è troppo grande: il massimo è 100.');
  expect(screen.getByRole('textbox', { name: 'Riga 2, Peso' })).toHaveValue('120');
  expect(end).toHaveTextContent('«31/02/2018»: il mese 02/2018 ha 28 giorni. Correggere il giorno.');
  expect(saveButton()).not.toBeInTheDocument();
  expect(area()).toHaveValue(faulty.replaceAll('\r\n', '\n'));
  fireEvent.change(area(), { target: { value: faulty.replace('120', '60').replace('31/02', '28/02') } });
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  expect(saved[0]?.[1]).toEqual({ description: 'Stampa', weight: '60', plannedEnd: '28/02/2018' });
});

it('says that a needed field is in no column', async () => {
  const { user } = showPaste();
  await user.paste(tsv(['Peso', 'Avanzamento'], ['40', '10']));
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'DescrizioneQuesto campo è obbligatorio: compilarlo.',
  );
  expect(saveButton()).not.toBeInTheDocument();
});

it('takes a field from its column when another is chosen for it', async () => {
  const { user, saved } = showPaste();
  await user.paste(tsv(['Rossi Mario', 'Bando per il servizio', '40'], ['Bianchi Anna', 'Stampa', '60']));
  expect(column(1)).toHaveValue('');
  await user.selectOptions(column(1), 'Descrizione');
  expect(column(1)).toHaveValue('description');
  expect(column(2)).toHaveValue('');
  await user.selectOptions(column(2), 'Descrizione');
  expect(column(1)).toHaveValue('');
  await user.selectOptions(column(1), 'Responsabile');
  await user.selectOptions(column(3), 'non usare');
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  expect(saved[0]).toEqual([
    { description: 'Bando per il servizio', manager: 'Rossi Mario' },
    { description: 'Stampa', manager: 'Bianchi Anna' },
  ]);
});

it('keeps the choices while the text is corrected, and forgets them with another table', async () => {
  const { user } = showPaste();
  await user.paste(tsv(['Bando di gara', 'Rossi'], ['Stampa', 'Bianchi']));
  await user.selectOptions(column(2), 'Responsabile');
  fireEvent.change(area(), { target: { value: 'Bando di gara\tRossi\nStampa e altro\tBianchi\n' } });
  expect(column(2)).toHaveValue('manager');
  await user.clear(area());
  await user.click(area());
  await user.paste(tsv(['Bando di gara', 'Rossi'], ['Stampa', 'Bianchi']));
  expect(column(2)).toHaveValue('');
});

it('believes a person about the headings', async () => {
  const { user } = showPaste();
  await user.paste(tsv(['Azione', 'Valore'], ['Bando per il servizio', '40']));
  expect(screen.getByRole('status')).toHaveTextContent('2 righe pronte');
  await user.click(headings());
  expect(screen.getByRole('status')).toHaveTextContent('1 riga pronta');
  expect(screen.getByRole('button', { name: 'Aggiungi 1 riga' })).toBeInTheDocument();
  expect(screen.queryByText('Colonne da controllare')).not.toBeInTheDocument();
});

it('says what is missing when there are headings only, or no column is used', async () => {
  const { user } = showPaste();
  await user.paste('Descrizione\tPeso\r\n');
  expect(screen.getByText(/Sotto le intestazioni non ci sono righe/)).toBeInTheDocument();
  await user.clear(area());
  await user.click(area());
  await user.paste('Bando per il servizio\r\n');
  await user.selectOptions(column(1), 'non usare');
  expect(screen.getByText(/Nessuna colonna è usata/)).toBeInTheDocument();
  expect(saveButton()).not.toBeInTheDocument();
});

it('explains the signs that Excel copies from a column that is too narrow', async () => {
  const { user } = showPaste();
  await user.paste(tsv(['Descrizione', 'Fine prevista'], ['Bando', '########']));
  expect(screen.getByText(/Allargarla in Excel/)).toBeInTheDocument();
});

it('shows the first 50 of 500 rows and at most 50 faulty ones, and says how many more', async () => {
  const { user } = showPaste();
  const rows = Array.from({ length: 500 }, (_, at) => [`Fase ${at + 1}`, at % 5 === 0 ? 'x' : '10']);
  await user.paste(tsv(['Descrizione', 'Peso'], ...rows));
  expect(screen.getByRole('status')).toHaveTextContent('400 righe pronte, 100 righe da correggere');
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  expect(screen.getByText('Altre righe da correggere: 50.')).toBeInTheDocument();
  expect(screen.getByText('Altre righe pronte: 350.')).toBeInTheDocument();
});

it('keeps everything when the save fails, and may be tried again', async () => {
  const failing = { title: 'Excel è occupato', text: 'Riprovare.', diagnostics: '' };
  const { user, saved, calls } = showPaste([Promise.resolve({ kind: 'failed', failing })]);
  await user.paste(good);
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  expect(screen.getByText('Excel è occupato')).toBeInTheDocument();
  expect(area()).toHaveValue(good.replaceAll('\r\n', '\n'));
  expect(calls.done).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  expect(saved).toHaveLength(2);
  expect(calls.done).toBe(1);
});

it('saves once, and cannot be left or changed meanwhile', async () => {
  let answer: (result: PasteResult) => void = () => undefined;
  const { user, saved, calls } = showPaste([new Promise((resolve) => (answer = resolve))]);
  await user.paste(good);
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  await user.click(screen.getByRole('button', { name: 'Salvataggio…' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Annulla' })).toBeDisabled();
  expect(area()).toHaveAttribute('readonly');
  expect(column(1)).toBeDisabled();
  expect(saved).toHaveLength(1);
  expect(calls.cancelled).toBe(0);
  await act(async () => answer({ kind: 'saved' }));
  expect(calls.done).toBe(1);
});

it('leaves at once when nothing was pasted', async () => {
  const { user, calls } = showPaste();
  await user.keyboard('{Escape}');
  expect(calls.cancelled).toBe(1);
});

it.each(['Esc', 'Annulla'])('asks before %s throws pasted rows away', async (way) => {
  const { user, calls } = showPaste();
  await user.paste(good);
  const leave = () =>
    way === 'Esc' ? user.keyboard('{Escape}') : user.click(screen.getByRole('button', { name: 'Annulla' }));
  await leave();
  await user.click(screen.getByRole('button', { name: 'Resta qui' }));
  expect(area()).toHaveValue(good.replaceAll('\r\n', '\n'));
  expect(calls.cancelled).toBe(0);
  area().focus();
  await leave();
  await user.click(screen.getByRole('button', { name: 'Esci senza aggiungere' }));
  expect(calls.cancelled).toBe(1);
});

it('says of a text that is too long how much may be pasted, and keeps what is there', async () => {
  const { user } = showPaste();
  await user.click(area());
  await user.paste(good);
  await user.paste('x\t1\r\n'.repeat(60_001));
  expect(
    screen.getByText(
      'Il testo da incollare ha 300.005 caratteri: se ne leggono fino a 300.000 alla volta. Incollare la tabella in più parti, una dopo l’altra.',
    ),
  ).toBeInTheDocument();
  expect(area()).toHaveValue(good.replaceAll('\r\n', '\n'));
  await user.clear(area());
  await user.paste(good);
  expect(screen.queryByText('Troppe righe insieme')).not.toBeInTheDocument();
});

it('says of rows that were pasted while the file lay elsewhere that they may be of another copy', async () => {
  const kept = { text: good, width: 3, fields: [], elsewhere: true as const };
  const keeps: unknown[] = [];
  show(
    <PastePanel
      title="Incolla fasi"
      columns={columns}
      read={read}
      save={() => Promise.resolve({ kind: 'saved' })}
      memory={{ load: () => kept, keep: (now) => keeps.push(now), clear: () => keeps.push(null) }}
      onDone={() => undefined}
      onCancel={() => undefined}
    />,
  );
  expect(await screen.findByText(/incollate in un’altra copia di questa cartella/)).toBeInTheDocument();
  expect(keeps).toEqual([]);
});

describe('cells that are wrong', () => {
  const faulty = tsv(
    ['Descrizione', 'Peso', 'Fine prevista'],
    ['Bando', '40', '31/12/2018'],
    ['Stampa', '≤ 60', '31/02/2018'],
  );
  const cell = (name: string) => screen.getByRole('textbox', { name });

  it('are mended where they are shown, and stay open while that is done', async () => {
    const { user, saved } = showPaste();
    await user.paste(faulty);
    const weight = cell('Riga 2, Peso');
    expect(weight).toHaveAccessibleDescription(/In «≤ 60» il segno ≤ non si può scrivere/);
    await user.clear(weight);
    await user.type(weight, '60');
    expect(weight).toHaveFocus();
    expect(saveButton()).not.toBeInTheDocument();
    await user.clear(cell('Riga 2, Fine prevista'));
    await user.type(cell('Riga 2, Fine prevista'), '28/02/2018');
    expect(cell('Riga 2, Fine prevista')).toHaveFocus();
    expect(area()).toHaveValue(faulty.replaceAll('\r\n', '\n'));
    await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
    expect(saved[0]?.[1]).toEqual({ description: 'Stampa', weight: '60', plannedEnd: '28/02/2018' });
  });

  it('come back as they were mended when the pane was left meanwhile', async () => {
    let kept: PasteDraft | null = null;
    const memory = {
      load: () => kept,
      keep: (draft: PasteDraft) => void (kept = draft),
      clear: () => void (kept = null),
    };
    const first = showPaste([], memory);
    await first.user.paste(faulty);
    await first.user.clear(cell('Riga 2, Peso'));
    await first.user.type(cell('Riga 2, Peso'), '55');
    first.unmount();
    showPaste([], memory);
    expect(cell('Riga 2, Peso')).toHaveValue('55');
    expect(screen.getByRole('status')).toHaveTextContent('1 riga pronta, 1 riga da correggere');
  });

  it('say what the text says when that is corrected instead', async () => {
    const { user } = showPaste();
    await user.paste(faulty);
    await user.clear(cell('Riga 2, Peso'));
    await user.type(cell('Riga 2, Peso'), '55');
    fireEvent.change(area(), { target: { value: faulty.replace('≤ 60', '70').replace('31/02', '28/02') } });
    const [, row] = screen.getAllByRole('listitem');
    expect(row).toHaveTextContent('Riga 2 · StampaPeso70Fine prevista28/02/2018');
  });
});

it('reads the text of a CSV file by its semicolons, and as lines when told that it is none', async () => {
  const { user, saved } = showPaste();
  await user.paste(
    'Descrizione;Peso;Fine prevista\r\nAnalisi;40;30/06/2018\r\n"Bando; gara";60;31/12/2018\r\n',
  );
  const csv = screen.getByRole('checkbox', { name: 'Le colonne sono separate da punto e virgola' });
  expect(csv).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent('2 righe pronte');
  await user.click(csv);
  expect(screen.getByRole('status')).toHaveTextContent('3 righe pronte');
  await user.click(csv);
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  expect(saved[0]?.[1]).toEqual({ description: 'Bando; gara', weight: '60', plannedEnd: '31/12/2018' });
});

it('leaves a row of totals out, says which, and adds it when told', async () => {
  const { user, saved } = showPaste();
  await user.paste(tsv(['Descrizione', 'Peso'], ['Bando', '40'], ['Stampa', '60'], ['TOTALE', '100']));
  expect(screen.getByText('1 riga di totale lasciata fuori')).toBeInTheDocument();
  expect(screen.getByText(/Fuori: «TOTALE · 100»\./)).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('2 righe pronte');
  const keep = screen.getByRole('checkbox', { name: 'Aggiungere anche le righe di totale' });
  await user.click(keep);
  expect(screen.getByRole('status')).toHaveTextContent('3 righe pronte');
  await user.click(keep);
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  expect(saved[0]?.map(({ description }) => description)).toEqual(['Bando', 'Stampa']);
});

it('joins the two paragraphs of a cell of Word, and keeps them apart when told', async () => {
  const { user, saved } = showPaste();
  await user.paste(
    'Descrizione\tPeso\tFine prevista\r\nAnalisi del fabbisogno\r\ne sopralluoghi\t40%\t30/06/2018\r\nBando\t60%\t31.12.18\r\n',
  );
  expect(screen.getByText(/«Analisi del fabbisogno» «e sopralluoghi»/)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Unirle alla riga che segue' })).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent('2 righe pronte');
  await user.click(screen.getByRole('radio', { name: 'Tenerle come righe a parte' }));
  expect(screen.getByRole('status')).toHaveTextContent('3 righe pronte');
  await user.click(screen.getByRole('radio', { name: 'Unirle alla riga che segue' }));
  await user.click(screen.getByRole('button', { name: 'Aggiungi 2 righe' }));
  expect(saved[0]?.[0]).toEqual({
    description: 'Analisi del fabbisogno\ne sopralluoghi',
    weight: '40%',
    plannedEnd: '30/06/2018',
  });
});

it('adds nothing before it is said where a doubtful piece of a row goes', async () => {
  const { user } = showPaste();
  await user.paste(
    'Descrizione\tPeso\tNote\r\nBando\t40\tcon il nuovo capitolato\r\napprovato in giunta\r\nStampa\t60\tin tipografia\r\n',
  );
  expect(screen.getByText(/Prima di aggiungere le righe/)).toBeInTheDocument();
  expect(saveButton()).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Unirle alla riga che precede' }));
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('con il nuovo capitolato approvato in giunta');
  expect(saveButton()).toBeInTheDocument();
});
