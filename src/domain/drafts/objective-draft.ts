import { codeKey, sameCode } from '../values/codes';
import {
  reading,
  readFields,
  readRows,
  rowField,
  showFields,
  showRow,
  showRows,
  type DraftIssues,
  type DraftOf,
  type DraftReading,
  type RowDrafts,
  type RowList,
} from './draft';
import { code, percentage, reference, requiredText, text } from '../values/field-types';
import type { Id, Involvement, Objective } from '../records/records';

const fields = {
  code,
  description: requiredText,
  area: text,
  portfolio: text,
  directorate: text,
  director: text,
  centre: reference,
  manager: text,
  type: text,
  weight: percentage,
};

const involved: RowList<Involvement> = {
  name: 'involved',
  fields: { centre: { ...reference, required: true }, role: text, share: percentage },
  blank: (id) => ({ id, centre: '', role: '', share: null }),
};

interface Link {
  id: Id;
  programme: string;
}

const links: RowList<Link> = {
  name: 'programmes',
  fields: { programme: reference },
  blank: (id) => ({ id, programme: '' }),
};

/** An objective as it is typed into the form, with the centres that take part and its links to the DUP. */
export type ObjectiveDraft = DraftOf<typeof fields> & RowDrafts;

export function newObjective(order: number): Objective {
  return {
    id: '',
    order,
    code: '',
    description: '',
    area: '',
    portfolio: '',
    directorate: '',
    director: '',
    centre: '',
    manager: '',
    type: '',
    programmes: [],
    weight: null,
    involved: [],
    status: [],
    phases: [],
    indicators: [],
  };
}

export function showObjective(objective: Objective): ObjectiveDraft {
  return {
    ...showFields(fields, objective),
    ...showRows(links, linksOf(objective)),
    ...showRows(involved, objective.involved),
  };
}

/** The fields of one more centre that takes part. */
export function blankInvolvement(id: Id): RowDrafts {
  return showRow(involved, involved.blank(id));
}

/** The field of one more link. */
export function blankLink(id: Id): RowDrafts {
  return showRow(links, links.blank(id));
}

/**
 * Reads what was typed. The code must be one that Excel's criteria tell from those of the other objectives; a centre takes
 * part once; links without a code are left out.
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
  const programmes = readRows(links, draft, linksOf(base), issues)
    .map(({ programme }) => programme)
    .filter((programme) => programme !== '')
    .filter((programme, index, all) => all.findIndex((one) => codeKey(one) === codeKey(programme)) === index);
  const centres = readRows(involved, draft, base.involved, issues);
  for (const { id, centre } of centres) {
    const field = rowField('involved', id, 'centre');
    if (centre === '') issues[field] ??= { code: 'required', params: {} };
    else if (centres.find((one) => codeKey(one.centre) === codeKey(centre))?.id !== id)
      issues[field] ??= { code: 'repeated-entry', params: { text: centre } };
  }
  return reading({ ...objective, programmes, involved: centres }, issues);
}

/** The links have no Id: their place names them. */
function linksOf({ programmes }: Objective): Link[] {
  return programmes.map((programme, index) => ({ id: String(index), programme }));
}

function duplicateCode(text: string, other: string): DraftIssues['code'] & object {
  return { code: 'duplicate-code', params: { text, other, first: '' } };
}
