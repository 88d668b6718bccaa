import type { Approved, Indicator, Objective, Parameters, Peg, Phase } from './records';

/** What a workbook consists of, as rows that can be counted and compared. */
export const PEG_PARTS = [
  'parameters',
  'lists',
  'centres',
  'planning',
  'objectives',
  'involved',
  'paragraphs',
  'phases',
  'indicators',
  'history',
  'monitoring',
  'corrections',
  'accepted',
] as const;

export type PegPart = (typeof PEG_PARTS)[number];

/** A value as the records have it. */
export type FieldValue = string | number | boolean | null | readonly (string | number)[];

export interface PegRow {
  /** The row's Id; for a parameter its name, for an entry of a list both. `''` for a row to be adopted. */
  key: string;
  /** Path in the exchange file, e.g. `objectives[0].phases[2]`. */
  place: string;
  /** Code of the objective that the row belongs to, `''` elsewhere. */
  objective: string;
  /** What a person knows the row by, beyond its place: a code, a description, a year. */
  title: FieldValue;
  /** What stands in the row, what it belongs to included; approved values as `approved.weight`. */
  fields: Record<string, FieldValue>;
}

/** All rows, in the order of the records. */
export function pegParts(peg: Peg): Map<PegPart, PegRow[]> {
  const parts = new Map<PegPart, PegRow[]>(PEG_PARTS.map((part) => [part, []]));
  const add = (part: PegPart, row: PegRow): unknown => parts.get(part)?.push(row);
  parameterRows(peg.parameters).forEach((row) => add('parameters', row));
  for (const [name, entries] of Object.entries(peg.lists)) {
    for (const entry of entries) {
      const fields = { name, entry };
      add('lists', { key: JSON.stringify(fields), place: 'lists', objective: '', title: entry, fields });
    }
  }
  peg.centres.forEach(({ id, ...fields }, index) =>
    add('centres', { key: id, place: `centres[${index}]`, objective: '', title: fields.code, fields }),
  );
  peg.planning.forEach(({ id, ...fields }, index) =>
    add('planning', { key: id, place: `planning[${index}]`, objective: '', title: fields.code, fields }),
  );
  peg.objectives.forEach((objective, index) => objectiveRows(objective, `objectives[${index}]`, add));
  peg.corrections.forEach(({ id, ...fields }, index) => {
    const { objective, date } = fields;
    add('corrections', { key: id, place: `corrections[${index}]`, objective, title: date, fields });
  });
  peg.accepted.forEach(({ id, ...fields }, index) => {
    const { objective, date } = fields;
    add('accepted', { key: id, place: `accepted[${index}]`, objective, title: date, fields });
  });
  return parts;
}

/** A parameter that consists of several is one row. */
function parameterRows(parameters: Parameters): PegRow[] {
  const { view, approval, protocol, settings, year, ...plain } = parameters;
  const none = { office: '', direction: '', number: '', date: null, class: '', file: '' };
  const groups: [string, Record<string, FieldValue>][] = [
    ...Object.entries({ ...plain, year: year === 0 ? null : year }).map(
      ([name, value]): [string, Record<string, FieldValue>] => [name, { value }],
    ),
    ['view', { ...view }],
    ['approval', { ...(approval ?? { act: '', date: null }) }],
    ['protocol', { ...(protocol ?? none) }],
    ...Object.entries(settings).map(
      ([name, value]: [string, FieldValue]): [string, Record<string, FieldValue>] => [
        `settings.${name}`,
        { value },
      ],
    ),
  ];
  return groups.map(([place, fields]) => ({ key: place, place, objective: '', title: null, fields }));
}

function objectiveRows(objective: Objective, at: string, add: (part: PegPart, row: PegRow) => unknown): void {
  const { id, involved, status, phases, indicators, ...fields } = objective;
  const { code } = objective;
  const own = { objective: code };
  add('objectives', { key: id, place: at, objective: code, title: fields.description, fields });
  involved.forEach(({ id: key, ...rest }, index) => {
    const place = `${at}.involved[${index}]`;
    add('involved', { key, place, objective: code, title: rest.centre, fields: { ...own, ...rest } });
  });
  let order = 0;
  status.forEach(({ date, paragraphs }, index) => {
    paragraphs.forEach(({ id: key, text }, position) => {
      order += 1;
      const place = `${at}.status[${index}].paragraphs[${position}]`;
      add('paragraphs', { key, place, objective: code, title: date, fields: { ...own, order, date, text } });
    });
  });
  phases.forEach((phase, index) => {
    const { id: key, monitoring, approved, ...rest } = phase;
    const place = `${at}.phases[${index}]`;
    const row = { ...own, ...rest, ...approvedFields(approved) };
    add('phases', { key, place, objective: code, title: phase.description, fields: row });
    entryRows(phase, { monitoring, history: [] }, place, code, add);
  });
  indicators.forEach((indicator, index) => {
    const { id: key, monitoring, history, approved, ...rest } = indicator;
    const place = `${at}.indicators[${index}]`;
    const row = { ...own, ...rest, ...approvedFields(approved) };
    add('indicators', { key, place, objective: code, title: indicator.description, fields: row });
    entryRows(indicator, { monitoring, history }, place, code, add);
  });
}

/** Rows that belong to a phase or an indicator. */
function entryRows(
  owner: { id: string },
  { monitoring, history }: Pick<Indicator, 'history'> & Pick<Phase, 'monitoring'>,
  at: string,
  objective: string,
  add: (part: PegPart, row: PegRow) => unknown,
): void {
  history.forEach(({ id, ...fields }, index) => {
    const place = `${at}.history[${index}]`;
    add('history', { key: id, place, objective, title: fields.year, fields: { row: owner.id, ...fields } });
  });
  monitoring.forEach(({ id, ...fields }, index) => {
    const place = `${at}.monitoring[${index}]`;
    const row = { row: owner.id, ...fields };
    add('monitoring', { key: id, place, objective, title: fields.date, fields: row });
  });
}

function approvedFields(approved: Approved): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(approved).map(([name, value]) => [`approved.${name}`, value]));
}
