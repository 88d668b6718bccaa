import { blankRecord } from '../records/fields/blanks';
import { rowsAt, rowsFields, type FieldsOf, type FormName } from '../records/fields/field';
import { objectiveRecord } from '../records/fields/objective-fields';
import type { Id, Objective } from '../records/records';
import { codeKey, sameCode } from '../values/codes';
import { referenceType } from '../values/field-types';
import {
  reading,
  readFields,
  readRowDrafts,
  rowField,
  showFields,
  showRow,
  showRows,
  type DraftIssues,
  type DraftReading,
  type RowDrafts,
  type RowList,
} from './draft';
import { formRowList, formTypes } from './draft-types';

const fields = formTypes<Objective>(objectiveRecord);

/** The rows that the form asks for. */
const lists: readonly RowList<{ id: Id }>[] = rowsFields(objectiveRecord).flatMap(([name, { of, form }]) =>
  form === 'rows' ? [formRowList(name, of as FieldsOf<{ id: Id }>)] : [],
);

interface Link {
  id: Id;
  programme: string;
}

const links: RowList<Link> = {
  name: 'programmes',
  fields: { programme: referenceType },
  blank: (id) => ({ id, programme: '' }),
};

/** An objective as it is typed into the form, with the centres that take part and its links to the DUP. */
export type ObjectiveDraft = { readonly [K in FormName<typeof objectiveRecord>]: string } & RowDrafts;

export function newObjective(order: number): Objective {
  return { ...blankRecord<Objective>(objectiveRecord), order };
}

export function showObjective(objective: Objective): ObjectiveDraft {
  return Object.assign(
    {},
    showFields<Objective, ObjectiveDraft>(fields, objective),
    showRows(links, linksOf(objective)),
    ...lists.map((list) => showRows(list, rowsAt(objective, list.name))),
  ) as ObjectiveDraft;
}

/** The fields of one more row of a list, e.g. of one more centre that takes part. */
export function blankObjectiveRow(name: keyof Objective, id: Id): RowDrafts {
  return Object.assign(
    {},
    ...lists.filter((list) => list.name === name).map((list) => showRow(list, list.blank(id))),
  ) as RowDrafts;
}

/** The field of one more link. */
export function blankLink(id: Id): RowDrafts {
  return showRow(links, links.blank(id));
}

/** The fields of links to these codes. */
export function typedLinks(programmes: readonly string[]): RowDrafts {
  return showRows(links, linksOf({ programmes }));
}

/**
 * Reads what was typed. The code must be one that Excel's criteria tell from those of the other objectives; links without
 * a code are left out.
 */
export function readObjective(
  draft: ObjectiveDraft,
  base: Objective,
  otherCodes: readonly string[],
): DraftReading<Objective> {
  const issues: DraftIssues = {};
  const objective = readFields<Objective>(fields, draft, base, issues);
  const other = otherCodes.find((one) => sameCode(one, objective.code));
  if (other !== undefined) issues.code ??= duplicateCode(objective.code, other);
  const programmes = readRowDrafts(links, draft, linksOf(base), issues)
    .map(({ programme }) => programme)
    .filter((programme) => programme !== '')
    .filter((programme, index, all) => all.findIndex((one) => codeKey(one) === codeKey(programme)) === index);
  const rows = Object.fromEntries(
    lists.map((list) => [list.name, readRowDrafts(list, draft, rowsAt(base, list.name), issues)]),
  );
  const read: Objective = { ...objective, programmes, ...rows };
  checkInvolved(read, issues);
  return reading(read, issues);
}

/** A centre takes part once. */
function checkInvolved({ involved }: Objective, issues: DraftIssues): void {
  for (const { id, centre } of involved) {
    const field = rowField('involved', id, 'centre');
    if (centre === '') issues[field] ??= { code: 'required', params: {} };
    else if (involved.find((one) => codeKey(one.centre) === codeKey(centre))?.id !== id)
      issues[field] ??= { code: 'repeated-entry', params: { text: centre } };
  }
}

/** The links have no Id: their place names them. */
function linksOf({ programmes }: { programmes: readonly string[] }): Link[] {
  return programmes.map((programme, index) => ({ id: String(index), programme }));
}

function duplicateCode(text: string, other: string): DraftIssues['code'] & object {
  return { code: 'duplicate-code', params: { text, other, first: '' } };
}
