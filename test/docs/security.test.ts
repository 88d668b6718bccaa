import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FILE_LIMIT } from '../../src/domain/exchange/exchange';
import { timeLimit } from '../../src/workbook/excel/run';
import { MOST_UNASKED } from '../../src/workbook/formulas/other-formulas';
import { MOST_CELLS } from '../../src/workbook/rows/table-rows';

const root = resolve(__dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const flat = read('docs/sicurezza.md').replace(/\s+/g, ' ');

const sources = ['src/workbook', 'src/taskpane', 'src/forms', 'src/domain', 'src/scheda', 'src/host'].flatMap(
  (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ name: join(folder, name), text: read(join(folder, name)) })),
);

/** Files of ours in which that stands. */
const using = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test('the limits that are told are those of the code', () => {
  const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;
  expect(flat).toContain(`| file di scambio | ${megabytes(FILE_LIMIT)} |`);
  expect(flat).toMatch(
    new RegExp(`formule da confrontare in \\*\\*Rilievi\\*\\* \\| ${megabytes(MOST_UNASKED)} \\|`),
  );
  expect(flat).toContain(`| celle di una tabella | ${MOST_CELLS.toLocaleString('it-IT')} |`);
  const seconds = (limit: number): string => `${limit / 1000} secondi`;
  expect(flat).toContain(
    `| ${seconds(timeLimit('save', {}))}, ${timeLimit('import', {}) / 60_000} minuti per`,
  );
  const more = (size: { rows?: number; schede?: number }): number =>
    timeLimit('save', size) - timeLimit('save', {});
  expect(flat).toContain(`più ${more({ rows: 1 })} ms a riga e ${seconds(more({ schede: 1 }))} a scheda`);
});

test('each promise that is named stands in the decisions, and so has a test', () => {
  const named = [...flat.matchAll(/\*([a-z]+-\d+)\*/g)].map(([, id]) => id);
  const promised = [...read('docs/decisions.md').matchAll(/^### .*\(([a-z]+-\d+)\)$/gm)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((id) => !promised.includes(id))).toEqual([]);
});

test('the manifest asks for the document, and for nothing else', () => {
  expect(flat).toContain('`ReadWriteDocument`');
  const manifest = read('manifest.xml');
  expect([...manifest.matchAll(/<Permissions>(.*?)<\/Permissions>/g)].map(([, one]) => one)).toEqual([
    'ReadWriteDocument',
  ]);
  expect(manifest).not.toMatch(/WebApplicationInfo|FunctionFile/);
});

test('nothing protects a sheet or takes its protection away, and no row goes by the method that conflicts', () => {
  expect(using(/protection\s*\.\s*(?:un)?protect\s*\(/)).toEqual([]);
  expect(using(/\brows\s*\.\s*add\s*\(/)).toEqual([]);
});

test('nothing of it is a macro: a page beside the sheet, and files without programs', () => {
  expect(flat).toContain('Non contiene macro');
  expect(using(/vbaProject|\.xlsm|macrosheet/i)).toEqual([]);
});
