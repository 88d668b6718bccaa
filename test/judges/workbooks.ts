import type { Peg } from '../../src/domain/records/records';
import type { WorkbookModel } from '../../src/host/model/model';
import { readPackage, writePackage } from '../../src/host/files/package';
import { composeSchede } from '../../src/workbook/compose/compose';
import { createCalculator } from '../../workbench/calculation/calculator';
import { crowdedPeg, largePeg } from '../e2e/overview-pegs';
import { printedPeg } from '../print/printed-pegs';
import { benchWith, samplePeg } from '../workbook/bench';

/** A workbook, and the file that the host made of it. */
export interface Saved {
  model: WorkbookModel;
  bytes: Uint8Array;
}

/** What spreadsheets, XML, formulas and footers may take for something else than text. */
const HOSTILE = [
  '=1+1',
  '+39 02 1234',
  '-5',
  '@SOMMA(A1)',
  "'apice",
  '\ttabulazione',
  '31/12/2018',
  '50%',
  'VERO',
  '#N/D',
  '1E5',
  ' spazi  ai lati ',
  'prima riga\nseconda riga',
  '<a href="x">&amp; ]]> "virgolette"</a>',
  '_x0041_ e _xyz_',
  'campana \u0007 e a capo \r fine',
  'emoji 👩‍👩‍👧 😀 e combinati e\u0301',
  'עברית وعربية',
  'zero\u200blargo\u00a0fisso\u00ad',
  '{1;2} [@Peso] tblFasi[#All]',
  '😀'.repeat(16_000),
  'x'.repeat(32_000),
];

/** The sample with hostile texts wherever people write freely. */
function hostilePeg(): Peg {
  const peg = samplePeg();
  let count = 0;
  const next = (longest = Infinity): string => {
    count += 1;
    const text = HOSTILE[count % HOSTILE.length] ?? '';
    return text.length > longest ? 'è "così" & <basta>' : text;
  };
  peg.parameters.entity = 'Comune & <Città> «di» 😀 &P &&';
  for (const centre of peg.centres) centre.name = next(200);
  for (const objective of peg.objectives) {
    objective.description = next(200);
    objective.manager = next(200);
    for (const row of objective.phases)
      Object.assign(row, { description: next(), notes: next(), manager: next(200) });
    for (const row of objective.indicators) Object.assign(row, { description: next(), notes: next() });
    for (const { paragraphs } of objective.status) for (const row of paragraphs) row.text = next();
  }
  return peg;
}

/** Entries of lists in the sample that is judged. */
export const judgedLists = { objectiveTypes: ['Gestionale', 'Strategico'], units: ['%', 'n.', 'giorni'] };

const pegs = {
  sample: () => ({ ...samplePeg(), lists: judgedLists }),
  '45 phases': () => ({ ...printedPeg(), objectives: printedPeg().objectives.slice(0, 2) }),
  'hostile texts': hostilePeg,
  '24 objectives': () => largePeg(24, 6),
  '400 objectives': () => crowdedPeg(400, 10),
} satisfies Record<string, () => Peg>;

export type Judged = keyof typeof pegs;

/**
 * One of the workbooks that are judged, with its schede composed or without, each written and saved by the add-in
 * through the host.
 */
export async function savedWorkbook(name: Judged, composed: boolean): Promise<Saved> {
  const bench = await benchWith(pegs[name](), createCalculator());
  const request = { objectives: 'all', today: '2019-03-13' } as const;
  if (composed) await bench.run((context) => composeSchede(context, request), 'compose');
  return { model: bench.host.model, bytes: await bench.host.save() };
}

/** The file with a fault in one of its parts. */
export function planted(bytes: Uint8Array, path: string, spoil: (xml: string) => string): Uint8Array {
  const parts = readPackage(bytes);
  const xml = parts.get(path);
  const spoilt = xml === undefined ? undefined : spoil(xml);
  if (xml === undefined || spoilt === undefined || spoilt === xml)
    throw new Error(`nothing planted in ${path}`);
  return writePackage(parts.set(path, spoilt));
}

/** Path of the part of a sheet. */
export function sheetPart({ model }: Saved, name: string): string {
  return `xl/worksheets/sheet${model.sheets.findIndex((sheet) => sheet.name === name) + 1}.xml`;
}
