import {
  cellFields,
  type AnyRecord,
  type Facets,
  type FieldsOf,
} from '../../../src/domain/records/fields/field';
import { objectiveRecord } from '../../../src/domain/records/fields/objective-fields';
import {
  acceptanceRecord,
  centreRecord,
  correctionRecord,
  nodeRecord,
} from '../../../src/domain/records/fields/register-fields';
import { emptyPeg } from '../../../src/domain/records/defaults';
import type {
  Acceptance,
  Centre,
  Correction,
  Objective,
  Peg,
  PlanningNode,
} from '../../../src/domain/records/records';
import { idCounter } from '../records-for-tests';

const codes = { centres: 'C1', planning: 'N1', objectives: 'O1' };

/** A value that is neither blank nor standard. */
function filled(name: string, field: Facets, newId: () => string): unknown {
  switch (field.kind) {
    case 'id':
      return newId();
    case 'order':
      return 1;
    case 'number':
    case 'percent':
    case 'value':
      return 12.5;
    case 'integer':
      return (field.limits?.[0] ?? 0) + 1;
    case 'date':
      return '2018-03-01';
    case 'code':
      return codes[field.refers ?? 'objectives'];
    case 'codes':
      return ['N1', 'N2'];
    case 'choice':
      return Object.keys(field.choices ?? {}).find((code) => code !== field.standard);
    case 'boolean':
      return field.standard !== true;
    default:
      return `${name} scritto`;
  }
}

/** A record in which every field of its table says something, with one row in every list. */
export function fullRecord<R>(record: FieldsOf<R>, newId: () => string): R {
  return fullOf(record, newId) as R;
}

function fullOf(record: AnyRecord, newId: () => string): Record<string, unknown> {
  const cells = new Map(cellFields(record));
  return Object.fromEntries(
    Object.entries(record.fields).map(([name, field]) => {
      const cell = cells.get(name);
      if (cell !== undefined) return [name, filled(name, cell, newId)];
      if (field.kind === 'rows') return [name, [fullOf(field.of, newId)]];
      if (field.kind === 'approved') return [name, { weight: 12.5 }];
      return [name, [{ date: '2018-03-01', paragraphs: [{ id: newId(), order: 1, text: 'testo' }] }]];
    }),
  );
}

/** A workbook in which every field of every table says something. */
export function fullPeg(): Peg {
  const newId = idCounter();
  const node = fullRecord<PlanningNode>(nodeRecord, newId);
  const empty = emptyPeg(2018);
  return {
    ...empty,
    parameters: { ...empty.parameters, entity: 'Comune' },
    centres: [{ ...fullRecord<Centre>(centreRecord, newId), code: 'C1' }],
    planning: [
      { ...node, code: 'N1', parent: 'N2' },
      { ...node, id: newId(), code: 'N2', parent: null },
    ],
    objectives: [fullRecord<Objective>(objectiveRecord, newId)],
    corrections: [fullRecord<Correction>(correctionRecord, newId)],
    accepted: [fullRecord<Acceptance>(acceptanceRecord, newId)],
  };
}
