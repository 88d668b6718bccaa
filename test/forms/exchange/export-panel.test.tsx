import { screen } from '@testing-library/react';
import type { Peg } from '../../../src/domain/records/records';
import ExportPanel, { type ExportRemarksProps } from '../../../src/forms/exchange/export-panel';
import { idCounter, objective, pegWith, phase } from '../../domain/records-for-tests';
import { show } from '../render';
import { exchangeFile } from '../../domain/at-once';

const ID = '11111111-1111-4111-8111-111111111111';

/** A workbook whose file can be read again; the names of the records for tests are no GUIDs. */
function peg(): Peg {
  const only = objective({ id: ID, phases: [phase({ id: '' })], indicators: [] });
  const made = pegWith(only, { centres: [{ id: '', code: 'C1', shortName: '', name: '', manager: '' }] });
  made.parameters.entity = 'Comune';
  return made;
}

function showExport(content: Peg, remarks: Partial<ExportRemarksProps> = {}) {
  const downloads: [string, string][] = [];
  let prepared = 0;
  const { user } = show(
    <ExportPanel
      file={exchangeFile(content, idCounter())}
      remarks={{ toAdopt: 0, unreadable: [], missing: [], ...remarks }}
      download={(...file) => downloads.push(file)}
      savesDownloads
      onPrepare={() => (prepared += 1)}
      onBack={() => undefined}
    />,
  );
  return { user, downloads, prepared: () => prepared };
}

it('says what the file holds and that people are named in it, and downloads it', async () => {
  const { user, downloads } = showExport(peg());
  expect(screen.getByRole('table', { name: 'Che cosa contiene il file' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Obiettivi 1' })).toBeInTheDocument();
  expect(screen.getByText(/Contiene nomi di persone/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Scarica peg-2018.json' }));
  expect(downloads).toEqual([['peg-2018.json', exchangeFile(peg(), idCounter()).text]]);
  expect(screen.getByText(/Se non è fra i file scaricati/)).toBeInTheDocument();
});

it('copies the text to the clipboard', async () => {
  const { user } = showExport(peg());
  await user.click(screen.getByRole('button', { name: 'Copia negli appunti' }));
  expect(await screen.findByText(/Il testo è negli appunti/)).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(exchangeFile(peg(), idCounter()).text);
});

it('shows the text to copy by hand where there is no clipboard', async () => {
  const { user } = showExport(peg());
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await user.click(screen.getByRole('button', { name: 'Copia negli appunti' }));
  expect(await screen.findByText('Excel non permette di copiare da qui')).toBeInTheDocument();
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Testo del file' });
  expect(text).toHaveAttribute('readonly');
  expect(text).toHaveValue(exchangeFile(peg(), idCounter()).text);
  await user.click(text);
  expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
});

it('shows what could not be imported again with its place, and offers no file', () => {
  const faulty = peg();
  const [only] = faulty.objectives;
  if (only) Object.assign(only, { centre: 'X9', phases: [phase({ id: 'uno', centre: '' })] });
  showExport(faulty);
  expect(screen.getByText('2 punti da correggere prima di esportare')).toBeInTheDocument();
  expect(screen.getByText('obiettivo OB1, fase 1, Id')).toBeInTheDocument();
  expect(screen.getByText('obiettivo OB1, centro di responsabilità')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Scarica|Copia/ })).not.toBeInTheDocument();
});

it('says which rows have no id yet, and still offers the file', async () => {
  const { user, prepared } = showExport(peg(), { toAdopt: 2 });
  expect(screen.getByText('2 righe senza Id')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Scarica peg-2018.json' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Completa' }));
  expect(prepared()).toBe(1);
});

it('says which cells and tables the file cannot hold', () => {
  const cell = { sheet: 'Fasi', address: 'E4', column: 'Peso', text: 'dieci' };
  showExport(peg(), { unreadable: [cell], missing: ['tblStorico'] });
  expect(screen.getByText('Fasi!E4 (Peso): «dieci»')).toBeInTheDocument();
  expect(screen.getByText(/tblStorico/)).toBeInTheDocument();
});
